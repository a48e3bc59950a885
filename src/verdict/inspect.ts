import { usageProblem } from '../domain/errors.js';
import { type Binary, type Elf, readBinary, withFile } from '../elf/index.js';
import type { Verdict } from './blocker.js';
import { type JudgeOptions, judgeOnBases } from './catalogue.js';

/** One file as `inspect --json` shows it. Texts come from the file: print them escaped. */
export interface InspectedBinary {
  readonly path: string;
  readonly kind: Elf['kind'] | 'script';
  /** As images name it, `amd64`; `uname -m` where there are no images; null for what is not ELF. */
  readonly arch: string | null;
  readonly libc: Elf['libc'] | null;
  /** Loader of a program, interpreter of a script. */
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  /** Highest GLIBC_x.y asked for: `2.34`. */
  readonly glibc: string | null;
  /** Number of symbols that other libraries have to bring. */
  readonly undefined: number;
  readonly verdicts: readonly Verdict[];
  /** Everything the reader found; null for a file that cannot be read as what it is. */
  readonly binary: Binary | null;
  /** Why it cannot be read; null when it can. */
  readonly error: string | null;
}

/** Reads a file and judges it on every base. A damaged file is an answer; a file that cannot be opened is a Problem. */
export function inspectBinary(path: string, options: JudgeOptions = {}): InspectedBinary {
  const read = opened(path);
  if (!read.ok) return { ...described(path, null), verdicts: [], binary: null, error: read.error.message };
  const binary = read.value;
  return { ...described(path, binary), verdicts: judgeOnBases(binary, options), binary, error: null };
}

function described(
  path: string,
  binary: Binary | null,
): Omit<InspectedBinary, 'verdicts' | 'binary' | 'error'> {
  if (binary?.format !== 'elf') {
    const script = binary?.format === 'script' ? binary.interpreter : null;
    const kind = script === null ? 'other' : 'script';
    return { path, kind, arch: null, libc: null, interpreter: script, needed: [], glibc: null, undefined: 0 };
  }
  return {
    path,
    kind: binary.kind,
    arch: binary.platform ?? binary.machine,
    libc: binary.libc,
    interpreter: binary.interpreter,
    needed: binary.needed,
    glibc: binary.glibc,
    undefined: binary.undefined.length,
  };
}

function opened(path: string) {
  try {
    return withFile(path, source => readBinary(source));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw usageProblem(
      'unreadable-file',
      `${path} cannot be read: ${reason}`,
      'Name a file that exists and that you may read.',
      error,
    );
  }
}
