import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import anyTest, { type ExecutionContext } from 'ava';
import { type Elf, type ExportedSymbol, readBinary, withFile } from '../../src/elf/index.js';
import { type ReadelfAnswer, readelf, readelfMissing } from '../helpers/readelf.js';

const folders = ['/usr/bin', '/usr/sbin', '/usr/lib', '/usr/libexec', '/lib', '/usr/local/bin'];
const wanted = 400;

/** ELF files of this machine, from every folder in turn; the larger ones are left to the benchmarks. */
function binariesHere(): string[] {
  const found = new Set<string>();
  for (const folder of folders) {
    for (const file of walk(folder, 3)) {
      if (found.size >= wanted) break;
      found.add(file);
    }
  }
  return [...found];
}

function* walk(folder: string, depth: number): Generator<string> {
  let taken = 0;
  for (const entry of readdirSafely(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) yield* walk(file, depth - 1);
    if (!entry.isFile() || taken >= 120 || statSync(file).size > 4_000_000) continue;
    if (readFileSync(file).subarray(0, 4).toString('latin1') !== '\x7fELF') continue;
    taken += 1;
    yield realpathSync(file);
  }
}

function readdirSafely(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const files = process.platform === 'linux' && readelfMissing() === null ? binariesHere() : [];

if (files.length < 200) {
  anyTest.skip(
    `agrees with readelf (skipped: ${readelfMissing() ?? `${files.length} ELF files on this machine`})`,
    () => {},
  );
} else {
  anyTest(`agrees with readelf on ${files.length} files of this machine`, t => {
    t.timeout(120_000);
    const answers = readelf(files);
    for (const file of files) {
      const answer = answers.get(file);
      if (answer === undefined) {
        t.fail(`readelf did not answer for ${file}`);
        continue;
      }
      const read = withFile(file, source => readBinary(source, { exports: true }));
      if (!read.ok || read.value.format !== 'elf') {
        t.fail(`${file}: ${read.ok ? read.value.format : read.error.message}`);
        continue;
      }
      compare(t, file, read.value, answer);
    }
  });
}

function compare(t: ExecutionContext, file: string, elf: Elf, answer: ReadelfAnswer): void {
  const types = { REL: 'relocatable', EXEC: 'executable', DYN: 'shared', CORE: 'core' };
  const expected = {
    bits: answer.bits,
    littleEndian: answer.littleEndian,
    type: Object.entries(types).find(([name]) => name === answer.type)?.[1] ?? 'other',
    interpreter: answer.interpreter,
    needed: answer.needed,
    soname: answer.soname,
    rpath: answer.rpath ?? '',
    runpath: answer.runpath ?? '',
    needs: answer.needs,
    definitions: answer.definitions,
    stripped: answer.stripped,
    undefined: answer.undefined,
    exported: answer.exported,
  };
  const actual = {
    bits: elf.bits,
    littleEndian: elf.littleEndian,
    type: elf.type,
    interpreter: elf.interpreter,
    needed: elf.needed,
    soname: elf.soname,
    rpath: elf.rpath.join(':'),
    runpath: elf.runpath.join(':'),
    needs: elf.versionNeeds
      .flatMap(({ library, versions }) => versions.map(({ name }) => `${library} ${name}`))
      .sort(),
    definitions: elf.versionDefinitions,
    stripped: elf.stripped,
    // A variable that is copied out of a library is defined here as well: readelf shows it once, as defined.
    undefined: elf.undefined
      .filter(({ copied }) => !copied)
      .map(({ name, version }) => (version === null ? name : `${name}@${version}`))
      .sort(),
    exported: (elf.exported ?? []).map(spelled).sort(),
  };
  t.deepEqual(actual, expected, file);
}

/** As readelf writes it: `name@@version` for the standard one of a library, `name@version` for an older or copied one. */
function spelled({ name, version, standard }: ExportedSymbol): string {
  return version === null ? name : `${name}${standard ? '@@' : '@'}${version}`;
}
