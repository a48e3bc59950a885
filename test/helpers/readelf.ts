import { execFileSync } from 'node:child_process';

/** What binutils says of one ELF file. */
export interface ReadelfAnswer {
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
  readonly type: string;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly rpath: string | null;
  readonly runpath: string | null;
  /** `library version` of every needed version, sorted. */
  readonly needs: readonly string[];
  readonly definitions: readonly string[];
  /** `name@version` of undefined and of exported names, sorted, as readelf prints them. */
  readonly undefined: readonly string[];
  readonly exported: readonly string[];
  readonly stripped: boolean;
}

/** Why there is no readelf; null when there is one. */
export function readelfMissing(): string | null {
  try {
    execFileSync('readelf', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'readelf of binutils is not installed';
  }
}

/** Asks readelf about many files at once. */
export function readelf(paths: readonly string[]): Map<string, ReadelfAnswer> {
  const text = execFileSync('readelf', ['-hlSdVW', '--dyn-syms', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const answers = new Map<string, ReadelfAnswer>();
  const parts = paths.length === 1 ? [`${paths[0]}\n${text}`] : text.split(/^File: /m).slice(1);
  for (const part of parts) {
    const end = part.indexOf('\n');
    answers.set(part.slice(0, end), parse(part.slice(end + 1)));
  }
  return answers;
}

function parse(text: string): ReadelfAnswer {
  const one = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null;
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(match => match[1] ?? '');
  const symbols = dynamicSymbols(text);
  return {
    bits: one(/Class:\s+ELF(\d+)/) === '64' ? 64 : 32,
    littleEndian: /little endian/.test(one(/Data:\s+(.*)/) ?? ''),
    type: one(/Type:\s+(\w+)/) ?? '',
    interpreter: one(/\[Requesting program interpreter: (.*)\]/),
    needed: all(/\(NEEDED\)\s+Shared library: \[(.*)\]/g),
    soname: one(/\(SONAME\)\s+Library soname: \[(.*)\]/),
    rpath: one(/\(RPATH\)\s+Library rpath: \[(.*)\]/),
    runpath: one(/\(RUNPATH\)\s+Library runpath: \[(.*)\]/),
    ...versions(text),
    ...symbols,
    stripped: !/ \.symtab /.test(text),
  };
}

function versions(text: string): Pick<ReadelfAnswer, 'needs' | 'definitions'> {
  const needs: string[] = [];
  const definitions: string[] = [];
  let library = '';
  for (const line of text.split('\n')) {
    const file = /Version: 1 {2}File: (\S+) {2}Cnt: /.exec(line)?.[1];
    if (file !== undefined) library = file;
    const need = /Name: (\S+) {2}Flags: .* {2}Version: \d+$/.exec(line)?.[1];
    if (need !== undefined && line.includes('Name:') && !line.includes('Rev:'))
      needs.push(`${library} ${need}`);
    const definition = /Rev: 1 {2}Flags: (.*?) +Index: \d+ {2}Cnt: \d+ {2}Name: (\S+)/.exec(line);
    if (definition !== null && !(definition[1] ?? '').includes('BASE')) definitions.push(definition[2] ?? '');
  }
  return { needs: needs.sort(), definitions };
}

function dynamicSymbols(text: string): Pick<ReadelfAnswer, 'undefined' | 'exported'> {
  const undefinedNames: string[] = [];
  const exported: string[] = [];
  const table = /Symbol table '\.dynsym' contains[^\n]*\n[^\n]*\n([\s\S]*?)(?:\n\n|$)/.exec(text)?.[1] ?? '';
  for (const line of table.split('\n')) {
    const match = /^\s*\d+: [0-9a-f]+ +\S+ +(\S+) +(\S+) +(\S+) +(?:\[.*?\] +)?(\S+) (\S+)/.exec(line);
    if (match === null) continue;
    const [, type, binding, visibility, section, name] = match;
    if (binding === 'LOCAL' || type === 'SECTION' || type === 'FILE' || name === undefined) continue;
    if (section === 'UND') undefinedNames.push(name);
    else if (visibility === 'DEFAULT' || visibility === 'PROTECTED') exported.push(name);
  }
  return { undefined: undefinedNames.sort(), exported: exported.sort() };
}
