import { type Dynamic, readDynamic, tags } from './dynamic.js';
import type { Binary, Elf } from './elf.js';
import { type ElfError, guarded, type Read } from './fault.js';
import { readGoBuildInfo } from './go-build-info.js';
import { type Header, isElf, readHeader } from './header.js';
import { bindsAtOnce, kindOf } from './kind.js';
import { highestGlibc, libcOf } from './libc.js';
import { oldestKernel } from './notes.js';
import { readRelocations } from './relocations.js';
import { otherFile, readScript } from './script.js';
import { readSections } from './sections.js';
import { readInterpreter, readSegments, type Segment, segmentTypes } from './segments.js';
import type { ByteSource } from './source.js';
import { countSymbols } from './symbol-count.js';
import { readSymbols } from './symbols.js';
import { readVersions } from './versions.js';
import { type Window, windowOf } from './window.js';

export interface ReadOptions {
  /** Also list what the file exports. Default: no. */
  readonly exports?: boolean;
}

/**
 * Reads one file by ranges: headers and the tables it needs, never the whole. Says what it is; a file that begins like an
 * ELF file and cannot be one is an error value. Never throws because of the file or the port.
 */
export function readBinary(source: ByteSource, options: ReadOptions = {}): Read<Binary> {
  return guarded(() => {
    const file = windowOf(source);
    const start = file.upTo(0, 256).slice();
    if (isElf(start)) return readElf(file, options.exports ?? false);
    return readScript(start) ?? otherFile(start);
  });
}

function readElf(file: Window, withExports: boolean): Elf {
  const header = readHeader(file);
  const segments = readSegments(file, header);
  const damage: ElfError[] = cutSegments(file, segments);
  const spared = <T>(read: () => T): T | null => {
    const result = guarded(read);
    if (!result.ok) damage.push(result.error);
    return result.ok ? result.value : null;
  };
  const interpreter = readInterpreter(file, segments);
  const sections = spared(() => readSections(file, header));
  const dynamic = readDynamic(file, header, segments);
  const kind = kindOf(header, dynamic, interpreter);
  const linked = readLinks(file, header, segments, dynamic, sections, withExports);
  const isStatic = kind === 'static' || kind === 'static-pie';
  const stack = segments.find(({ type }) => type === segmentTypes.stack);
  const names = sections?.sections.map(({ name }) => name) ?? [];
  return {
    format: 'elf',
    bits: header.words.bits,
    littleEndian: header.words.littleEndian,
    type: header.type,
    kind,
    machine: header.machine.name,
    machineCode: header.machineCode,
    platform: header.machine.platform,
    osAbi: header.osAbi,
    libc: libcOf(interpreter, dynamic?.needed ?? [], linked.versionNeeds, dynamic?.soname ?? null, isStatic),
    interpreter,
    needed: dynamic?.needed ?? [],
    soname: dynamic?.soname ?? null,
    rpath: folders(dynamic?.rpath ?? null),
    runpath: folders(dynamic?.runpath ?? null),
    ...linked,
    glibc: highestGlibc(linked.versionNeeds),
    stripped: !names.includes('.symtab'),
    debugInfo: names.some(name => name.startsWith('.debug_') || name.startsWith('.zdebug_')),
    executableStack: stack?.executable ?? false,
    oldestKernel: oldestKernel(file, header, segments),
    go: spared(() => readGoBuildInfo(file, segments, sections)),
    damage,
  };
}

type Links = Pick<
  Elf,
  'versionNeeds' | 'versionDefinitions' | 'undefined' | 'exported' | 'refusedByMusl' | 'bindsAtOnce'
>;

function readLinks(
  file: Window,
  header: Header,
  segments: readonly Segment[],
  dynamic: Dynamic | null,
  sections: ReturnType<typeof readSections>,
  withExports: boolean,
): Links {
  // A static program may have a dynamic section for its own start code, but nothing to link.
  if (dynamic === null || segments.length === 0 || dynamic.value(tags.symtab) === null) {
    return {
      versionNeeds: [],
      versionDefinitions: [],
      undefined: [],
      exported: withExports ? [] : null,
      refusedByMusl: [],
      bindsAtOnce: false,
    };
  }
  const versions = readVersions(file, header, dynamic);
  const relocations = readRelocations(file, header, dynamic);
  const count = countSymbols(file, header, dynamic, sections, relocations.highestSymbol);
  const symbols = readSymbols(file, header, dynamic, versions, relocations.uses, count, withExports);
  return {
    versionNeeds: versions.needs,
    versionDefinitions: versions.definitions,
    undefined: symbols.undefined,
    exported: withExports ? symbols.exported : null,
    refusedByMusl: relocations.refusedByMusl,
    bindsAtOnce: bindsAtOnce(dynamic),
  };
}

function folders(path: string | null): string[] {
  return path === null ? [] : path.split(':').filter(folder => folder !== '');
}

/** Loaded parts that lie behind the end: an interrupted copy or download. */
function cutSegments(file: Window, segments: readonly Segment[]): ElfError[] {
  const cut = segments.find(
    ({ type, offset, fileBytes }) => type === segmentTypes.load && offset + fileBytes > file.size,
  );
  if (cut === undefined) return [];
  const end = cut.offset + cut.fileBytes;
  return [
    {
      id: 'truncated',
      message: `A part that is loaded should reach to ${end}, but the file has ${file.size} bytes.`,
    },
  ];
}
