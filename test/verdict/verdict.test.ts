import test from 'ava';
import { type Binary, bytesSource, readBinary } from '../../src/elf/index.js';
import { type Beside, type JudgeOptions, judgeOnBases, type Verdict } from '../../src/verdict/index.js';
import { type ElfPlan, makeElf } from '../helpers/elf-file.js';

const glibc: ElfPlan = {
  bits: 64,
  littleEndian: true,
  machine: 62,
  type: 3,
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  needed: ['libc.so.6'],
  soname: null,
  runpath: null,
  needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.34'] }],
  undefined: [{ name: 'puts', version: 0 }],
  exported: [],
  hash: 'gnu',
  relocations: [[7, 1]],
};
const musl: ElfPlan = {
  ...glibc,
  interpreter: '/lib/ld-musl-x86_64.so.1',
  needed: ['libc.musl-x86_64.so.1'],
  needs: [],
  undefined: [{ name: 'puts', version: null }],
};
const withVersion = (version: string): ElfPlan => ({
  ...glibc,
  needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.34', version] }],
});
const calling = (plan: ElfPlan, symbol: string): ElfPlan => ({
  ...plan,
  undefined: [{ name: symbol, version: plan.needs.length === 0 ? null : 0 }],
});
const needing = (plan: ElfPlan, ...libraries: string[]): ElfPlan => ({
  ...plan,
  needed: [...libraries, ...plan.needed],
});
const staticElf: ElfPlan = {
  ...glibc,
  type: 2,
  interpreter: null,
  needed: [],
  needs: [],
  undefined: [],
  relocations: [],
};
const library = (plan: ElfPlan): ElfPlan => ({ ...plan, interpreter: null, soname: 'x.node' });
const arm64: ElfPlan = { ...glibc, machine: 183, interpreter: '/lib/ld-linux-aarch64.so.1' };

const own = (path: string, part: Partial<ElfPlan>): Beside => {
  const read = binary({ ...glibc, soname: 'own', ...part, interpreter: null });
  if (read.format !== 'elf') throw new Error(path);
  return { path, elf: read };
};

const trixie = 'debian:trixie-slim';
const bookworm = 'debian:bookworm-slim';
const distroless = 'gcr.io/distroless/static-debian13:nonroot';
const cc = 'gcr.io/distroless/cc-debian13:nonroot';
const base = 'gcr.io/distroless/base-debian13:nonroot';
const oldCc = 'gcr.io/distroless/cc-debian12:nonroot';
const alpine = 'alpine:3.24';
const gcompat = 'alpine:3.24 + gcompat';

/** What is judged · base · first error, or null where it runs · options. */
type Row = readonly [title: string, plan: ElfPlan, on: string, error: string | null, options?: JudgeOptions];

const notFound = 'exec /app: no such file or directory';
const missing = (name: string) =>
  `/app: error while loading shared libraries: ${name}: cannot open shared object file: No such file or directory`;

const rows: readonly Row[] = [
  ['a static program', staticElf, 'scratch', null],
  ['a static program', staticElf, alpine, null],
  ['a glibc program', glibc, trixie, null],
  ['a glibc program', glibc, bookworm, null],
  ['a glibc program', glibc, distroless, notFound],
  ['a glibc program', glibc, 'scratch', notFound],
  ['a glibc program', glibc, alpine, notFound],
  ['a glibc program', glibc, gcompat, null],
  ['a program built on a newer glibc', withVersion('GLIBC_2.38'), trixie, null],
  [
    'a program built on a newer glibc',
    withVersion('GLIBC_2.38'),
    bookworm,
    "/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /app)",
  ],
  [
    'a program built on glibc 2.42',
    withVersion('GLIBC_2.42'),
    trixie,
    "/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.42' not found (required by /app)",
  ],
  ['a C++ program', needing(glibc, 'libstdc++.so.6'), base, missing('libstdc++.so.6')],
  ['a C++ program', needing(glibc, 'libstdc++.so.6'), cc, null],
  [
    'a C++ program of GCC 13',
    {
      ...needing(glibc, 'libstdc++.so.6'),
      needs: [{ library: 'libstdc++.so.6', versions: ['GLIBCXX_3.4.32'] }],
    },
    oldCc,
    "/app: /usr/lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by /app)",
  ],
  ['a program with OpenSSL', needing(glibc, 'libssl.so.3'), base, null],
  ['a program with OpenSSL', needing(glibc, 'libssl.so.3'), bookworm, missing('libssl.so.3')],
  ['a program with PostgreSQL', needing(glibc, 'libpq.so.5'), trixie, missing('libpq.so.5')],
  ['a program that calls mallopt', calling(glibc, 'mallopt'), alpine, notFound],
  [
    'a program that calls mallopt',
    calling(glibc, 'mallopt'),
    gcompat,
    'Error relocating /app: mallopt: symbol not found',
  ],
  ['a program that calls malloc_trim', calling(glibc, 'malloc_trim'), gcompat, null],
  [
    'a program with a function chosen at load time',
    {
      ...glibc,
      relocations: [
        [37, 0],
        [7, 1],
      ],
    },
    gcompat,
    'Error relocating /app: unsupported relocation type 37',
  ],
  [
    'a program with both, the symbol first',
    {
      ...calling(glibc, 'mallopt'),
      relocations: [
        [7, 1],
        [37, 0],
      ],
    },
    gcompat,
    'Error relocating /app: mallopt: symbol not found',
  ],
  ['a symbol that nothing uses', { ...calling(glibc, 'mallopt'), relocations: [] }, gcompat, null],
  ['a musl program', musl, alpine, null],
  ['a musl program', musl, gcompat, null],
  ['a musl program', musl, trixie, notFound],
  ['a musl program', musl, cc, notFound],
  [
    'a musl program with a library',
    needing(musl, 'libpq.so.5'),
    alpine,
    'Error loading shared library libpq.so.5: No such file or directory (needed by /app)',
  ],
  ['a musl program with OpenSSL', needing(musl, 'libssl.so.3'), alpine, null],
  [
    'a musl program that calls what musl lacks',
    calling(musl, 'mallopt'),
    alpine,
    'Error relocating /app: mallopt: symbol not found',
  ],
  ['an extension module for glibc', library(glibc), trixie, null],
  ['an extension module for glibc', library(glibc), alpine, null],
  [
    'an extension module for glibc that names its loader',
    library(needing(glibc, 'ld-linux-x86-64.so.2')),
    alpine,
    'Error loading shared library ld-linux-x86-64.so.2: No such file or directory (needed by /app)',
  ],
  [
    'an extension module that wants a newer glibc',
    library(withVersion('GLIBC_2.38')),
    bookworm,
    "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /app)",
  ],
  [
    'an extension module for musl',
    library(musl),
    trixie,
    'libc.musl-x86_64.so.1: cannot open shared object file: No such file or directory',
  ],
  ['an extension module with symbols of its host', calling(library(musl), 'napi_create_array'), alpine, null],
  ['a program for 64-bit ARM on its own images', arm64, trixie, null],
  ['a program for 64-bit ARM on amd64', arm64, trixie, 'exec /app: exec format error', { platform: 'amd64' }],
  [
    'a newer program for 64-bit ARM',
    { ...arm64, needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.17', 'GLIBC_2.38'] }] },
    bookworm,
    "/app: /lib/aarch64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /app)",
  ],
  [
    'a program for RISC-V',
    { ...glibc, machine: 243, interpreter: '/lib/ld-linux-riscv64-lp64d.so.1' },
    bookworm,
    'no matching manifest for linux/riscv64 in the manifest list entries',
  ],
  ['32-bit x86 on amd64', { ...staticElf, bits: 32, machine: 3 }, 'scratch', null, { platform: 'amd64' }],
  [
    'a program with its library in a folder of its own',
    { ...needing(glibc, 'libown.so.1'), runpath: '$ORIGIN/../lib' },
    trixie,
    null,
    { path: '/opt/bin/x', beside: [own('/opt/lib/libown.so.1', { soname: 'libown.so.1' })] },
  ],
  [
    'a program whose library lies elsewhere',
    { ...needing(glibc, 'libown.so.1'), runpath: '$ORIGIN' },
    trixie,
    missing('libown.so.1'),
    { beside: [own('/opt/lib/libown.so.1', {})] },
  ],
  [
    'a program with its library in the common folder',
    needing(musl, 'libown.so.1'),
    alpine,
    null,
    { beside: [own('/usr/local/lib/libown.so.1', { needed: [], needs: [] })] },
  ],
  [
    'a program whose own library wants a newer glibc',
    { ...needing(glibc, 'libown.so.1'), runpath: '/opt' },
    bookworm,
    "/app: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /opt/libown.so.1)",
    { beside: [own('/opt/libown.so.1', { needs: [{ library: 'libc.so.6', versions: ['GLIBC_2.38'] }] })] },
  ],
  [
    'a program whose own library calls what musl lacks',
    { ...needing(glibc, 'libown.so.1'), runpath: '/opt' },
    gcompat,
    'Error relocating /opt/libown.so.1: mallopt: symbol not found',
    { beside: [own('/opt/libown.so.1', calling(glibc, 'mallopt'))] },
  ],
  [
    'two libraries that need each other',
    { ...needing(glibc, 'liba.so.1'), runpath: '/opt' },
    trixie,
    null,
    {
      beside: [
        own('/opt/liba.so.1', { needed: ['libb.so.1'], runpath: '$ORIGIN' }),
        own('/opt/libb.so.1', { needed: ['liba.so.1'], runpath: '$ORIGIN' }),
      ],
    },
  ],
  ['a program in another place', glibc, alpine, 'exec /srv/x: no such file or directory', { path: '/srv/x' }],
];

for (const [title, plan, on, error, options] of rows) {
  test(`${title} on ${on}${options === undefined ? '' : ` ${described(options)}`}: ${error ?? 'runs'}`, t => {
    const verdict = verdictOn(binary(plan), on, options);
    t.is(verdict.errors[0] ?? null, error);
    t.is(verdict.ok, error === null);
  });
}

const mends: readonly (readonly [title: string, Binary, on: string, mend: RegExp, options?: JudgeOptions])[] =
  [
    [
      'a library that Debian packages',
      binary(needing(glibc, 'libpq.so.5')),
      trixie,
      /--no-install-recommends libpq5$/,
    ],
    [
      'a library with another name per release',
      binary(needing(glibc, 'libcurl.so.4')),
      trixie,
      /libcurl4t64$/,
    ],
    ['… and on the older release', binary(needing(glibc, 'libcurl.so.4')), bookworm, /libcurl4$/],
    [
      'a library on Alpine',
      binary(needing(musl, 'libpq.so.5')),
      alpine,
      /^Install it in the image: apk add --no-cache libpq$/,
    ],
    [
      'a library nobody listed for Alpine',
      binary(needing(musl, 'libvery-own.so.7')),
      alpine,
      /apk add --no-cache so:libvery-own\.so\.7$/,
    ],
    ['glibc on Alpine where the layer is enough', binary(glibc), alpine, /apk add --no-cache gcompat$/],
    [
      'glibc on Alpine where it is not',
      binary(calling(glibc, 'mallopt')),
      alpine,
      /^Use gcr\.io\/distroless\/base-nossl-debian13:nonroot/,
    ],
    [
      'glibc on an image without a libc',
      binary(glibc),
      distroless,
      /^Use gcr\.io\/distroless\/base-nossl-debian13:nonroot/,
    ],
    [
      'a glibc too new for the base',
      binary(withVersion('GLIBC_2.38')),
      bookworm,
      /^Use gcr\.io\/distroless\/base-nossl-debian13:nonroot/,
    ],
    [
      'a glibc too new for every base',
      binary(withVersion('GLIBC_2.99')),
      trixie,
      /^Build it in a stage of the same release as debian:trixie-slim/,
    ],
    ['another processor', binary(arm64), trixie, /linux\/arm64/, { platform: 'amd64' }],
    [
      'Windows line ends',
      { format: 'script', interpreter: '/bin/sh\r', argument: null },
      trixie,
      /Unix line ends/,
    ],
    ['no first line', { format: 'other', looksLike: 'text' }, trixie, /#!\/bin\/sh/],
    [
      'a shell script without a shell',
      { format: 'script', interpreter: '/bin/sh', argument: null },
      distroless,
      /^Use alpine:3\.24/,
    ],
  ];

for (const [title, file, on, mend, options] of mends) {
  test(`the cheapest mend for ${title} on ${on}`, t => {
    const verdict = verdictOn(file, on, { today: '2026-11-21', ...options });
    t.false(verdict.ok);
    t.regex(verdict.mend?.text ?? '', mend);
  });
}

test('no base out of support is proposed', t => {
  for (const verdict of judgeOnBases(binary(glibc), { today: '2026-11-21' })) {
    t.notRegex(verdict.mend?.image ?? '', /debian12|bookworm/);
  }
});

test('every missing library is listed, the first to be printed first', t => {
  const { errors } = verdictOn(binary(needing(glibc, 'liba.so.1', 'libb.so.1')), trixie);
  t.deepEqual(errors, [missing('liba.so.1'), missing('libb.so.1')]);
});

function described({ platform, path, beside }: JudgeOptions): string {
  return [platform, path, ...(beside ?? []).map(library => library.path)]
    .filter(text => text !== undefined)
    .join(' ');
}

function binary(plan: ElfPlan): Binary {
  const result = readBinary(bytesSource(makeElf(plan)), { exports: true });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function verdictOn(file: Binary, on: string, options: JudgeOptions = {}): Verdict {
  const verdict = judgeOnBases(file, options).find(({ base: name }) => name === on);
  if (verdict === undefined) throw new Error(`no verdict for ${on}`);
  return verdict;
}
