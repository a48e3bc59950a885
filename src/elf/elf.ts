import type { ElfError } from './fault.js';
import type { GoBuildInfo } from './go-build-info.js';
import type { ElfType } from './header.js';
import type { ElfKind } from './kind.js';
import type { Libc } from './libc.js';
import type { RefusedRelocation } from './relocations.js';
import type { ExportedSymbol, UndefinedSymbol } from './symbols.js';
import type { VersionNeed } from './versions.js';

/** All that the headers and tables of one ELF file say. Plain data. Texts come from the file: print them escaped. */
export interface Elf {
  readonly format: 'elf';
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
  readonly type: ElfType;
  readonly kind: ElfKind;
  /** As `uname -m` says it: `x86_64`. */
  readonly machine: string;
  readonly machineCode: number;
  /** Platform of images that run it, without `linux/`; null where there are none. 32-bit ARM counts as `arm/v7`. */
  readonly platform: string | null;
  readonly osAbi: number;
  readonly libc: Libc;
  /** Path of the loader as written; null without one. */
  readonly interpreter: string | null;
  /** Libraries in the order of the file. */
  readonly needed: readonly string[];
  readonly soname: string | null;
  /** Folders to search, as written: `$ORIGIN` is kept. `rpath` counts only where there is no `runpath`. */
  readonly rpath: readonly string[];
  readonly runpath: readonly string[];
  readonly versionNeeds: readonly VersionNeed[];
  readonly versionDefinitions: readonly string[];
  /** Highest GLIBC_x.y asked for, `2.34`; null when none is. */
  readonly glibc: string | null;
  readonly undefined: readonly UndefinedSymbol[];
  /** null unless they were asked for. */
  readonly exported: readonly ExportedSymbol[] | null;
  /** Types of relocations that musl's loader refuses. */
  readonly refusedByMusl: readonly RefusedRelocation[];
  readonly bindsAtOnce: boolean;
  /** No table of local symbols. */
  readonly stripped: boolean;
  /** Sections with debug information. */
  readonly debugInfo: boolean;
  /** The stack may hold code: some hardened kernels refuse. */
  readonly executableStack: boolean;
  /** Oldest kernel that glibc's start code accepts, `3.2.0`; null where no note says. */
  readonly oldestKernel: string | null;
  readonly go: GoBuildInfo | null;
  /** Parts that cannot be read and that a loader does without. */
  readonly damage: readonly ElfError[];
}

/** A file whose first line names the program that runs it. */
export interface Script {
  readonly format: 'script';
  /** As written; a file with Windows line ends has a carriage return here, and the kernel looks for that. */
  readonly interpreter: string;
  /** Everything after it, one argument to Linux; null when there is nothing. */
  readonly argument: string | null;
}

/** Anything else. */
export interface OtherFile {
  readonly format: 'other';
  /** What the first bytes look like. */
  readonly looksLike:
    | 'empty'
    | 'text'
    | 'mach-o'
    | 'pe'
    | 'archive'
    | 'wasm'
    | 'java-class'
    | 'zip'
    | 'unknown';
}

export type Binary = Elf | Script | OtherFile;
