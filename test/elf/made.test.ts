import test from 'ava';
import fc from 'fast-check';
import { bytesSource, type Elf, readBinary } from '../../src/elf/index.js';
import { type ElfPlan, makeElf } from '../helpers/elf-file.js';

const name = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_.$/-]{0,30}$/);

const plans: fc.Arbitrary<ElfPlan> = fc
  .record({
    bits: fc.constantFrom(32 as const, 64 as const),
    littleEndian: fc.boolean(),
    machine: fc.constantFrom(62, 183, 3, 40, 21, 22, 243, 8, 999),
    type: fc.constantFrom(2, 3),
    interpreter: fc.option(name),
    needed: fc.array(name, { maxLength: 5 }),
    soname: fc.option(name),
    runpath: fc.option(fc.constantFrom('$ORIGIN/../lib', '/opt/lib:$ORIGIN', '/lib')),
    needs: fc.array(fc.record({ library: name, versions: fc.array(name, { minLength: 1, maxLength: 4 }) }), {
      maxLength: 3,
    }),
    undefined: fc.array(name, { maxLength: 8 }),
    exported: fc.array(name, { maxLength: 8 }),
    hash: fc.constantFrom('sysv' as const, 'gnu' as const),
    pick: fc.nat(),
  })
  .map(({ pick, ...plan }) => {
    const versions = plan.needs.flatMap(need => need.versions).length;
    const numbered = plan.undefined.map((symbol, index) => ({
      name: symbol,
      version: versions === 0 || (pick + index) % 3 === 0 ? null : (pick + index) % versions,
    }));
    return { ...plan, undefined: numbered };
  });

test('what a file of any width, byte order and processor says is read, without section headers', t => {
  fc.assert(
    fc.property(plans, plan => {
      const elf = read(makeElf(plan));
      const versions = plan.needs.flatMap(({ library, versions: names }) =>
        names.map(version => ({ library, version })),
      );
      t.deepEqual(
        {
          bits: elf.bits,
          littleEndian: elf.littleEndian,
          type: elf.type,
          machineCode: elf.machineCode,
          interpreter: elf.interpreter,
          needed: elf.needed,
          soname: elf.soname,
          runpath: elf.runpath,
          needs: elf.versionNeeds.map(({ library, versions: names }) => ({
            library,
            versions: names.map(version => version.name),
          })),
          undefined: elf.undefined.map(symbol => [symbol.name, symbol.version, symbol.library]),
          exported: elf.exported?.map(symbol => symbol.name),
        },
        {
          bits: plan.bits,
          littleEndian: plan.littleEndian,
          type: plan.type === 2 ? 'executable' : 'shared',
          machineCode: plan.machine,
          interpreter: plan.interpreter,
          needed: [...plan.needed],
          soname: plan.soname,
          runpath: plan.runpath?.split(':') ?? [],
          needs: plan.needs.map(need => ({ library: need.library, versions: [...need.versions] })),
          undefined: plan.undefined.map(symbol => {
            const version = symbol.version === null ? undefined : versions[symbol.version];
            return [symbol.name, version?.version ?? null, version?.library ?? null];
          }),
          exported: [...plan.exported],
        },
      );
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

const shapes: readonly (readonly [string, Partial<ElfPlan>, Elf['kind']])[] = [
  ['a program that names a loader', { type: 2, interpreter: '/lib/ld-musl-x86_64.so.1' }, 'dynamic'],
  ['a position-independent program', { type: 3, interpreter: '/lib/ld-musl-x86_64.so.1' }, 'dynamic'],
  ['a program without a loader', { type: 2, interpreter: null }, 'static'],
  ['a library', { type: 3, interpreter: null, soname: 'libx.so.1' }, 'shared-object'],
  [
    'a library that can be started',
    { type: 3, interpreter: '/lib/ld.so.1', soname: 'libc.so.6' },
    'shared-object',
  ],
  ['a library without a name', { type: 3, interpreter: null }, 'shared-object'],
  ['an object file', { type: 1 }, 'relocatable'],
  ['a core dump', { type: 4 }, 'core'],
  ['a type of its own', { type: 0xfe00 }, 'other'],
];

for (const [title, part, kind] of shapes) {
  test(`${title} is ${kind}`, t => {
    t.is(read(makeElf({ ...least, ...part })).kind, kind);
  });
}

const least: ElfPlan = {
  bits: 64,
  littleEndian: true,
  machine: 62,
  type: 3,
  interpreter: null,
  needed: [],
  soname: null,
  runpath: null,
  needs: [],
  undefined: [],
  exported: [],
  hash: 'sysv',
};

function read(bytes: Uint8Array): Elf {
  const result = readBinary(bytesSource(bytes), { exports: true });
  if (!result.ok) throw new Error(result.error.message);
  if (result.value.format !== 'elf') throw new Error(result.value.format);
  return result.value;
}
