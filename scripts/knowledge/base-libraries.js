// Computes src/knowledge/base-library-rows.ts: which shared libraries each glibc base brings, with the symbol versions they
// define and what they need themselves. Input: the unpacked root file systems of the images (`docker create` and
// `docker export`), read with readelf.
//
//   node scripts/knowledge/base-libraries.js DIR > src/knowledge/base-library-rows.ts
//
// DIR holds a folder for each name in `images` below. Roots whose libraries the table already has need not be there twice:
// distroless and slim images of one release are made of the same Debian packages.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Letter in the table → folder. */
const images = {
  trixie: { s: 'slim-13', n: 'base-nossl-13', b: 'base-13', c: 'cc-13' },
  bookworm: { s: 'slim-12', n: 'base-nossl-12', b: 'base-12', c: 'cc-12' },
};
const folders = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu', 'lib64'];

const [root] = process.argv.slice(2);
if (root === undefined) throw new Error('usage: base-libraries.js DIR');

const out = [];
out.push(`/**
 * Shared libraries of the glibc bases on amd64: letters of the images that have it (s slim, n distroless base-nossl,
 * b distroless base, c distroless cc) · folder below / as packaged (l: lib, u: usr/lib) · file name that loaders look for ·
 * symbol versions it defines, grouped by prefix · what it needs, after a colon. Made by
 * scripts/knowledge/base-libraries.js; do not edit.
 */`);
for (const [release, letters] of Object.entries(images)) {
  out.push(`export const ${release}Libraries = \`\n${tableOf(letters).join('\n')}\n\`;\n`);
}
process.stdout.write(out.join('\n'));

function tableOf(letters) {
  const rows = new Map();
  // Distroless first: where it is not merged, it shows in which folder the package puts a file.
  for (const letter of ['c', 'b', 'n', 's']) {
    for (const library of librariesIn(path.join(root, letters[letter]))) {
      const known = rows.get(library.name);
      if (known === undefined) rows.set(library.name, { ...library, letters: letter });
      else known.letters += letter;
    }
  }
  return [...rows.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(row => {
      const needed = row.needed.length === 0 ? '' : ` : ${row.needed.join(' ')}`;
      return `${row.letters} ${row.folder} ${row.name} ${grouped(row.versions)}`.trimEnd() + needed;
    });
}

function librariesIn(image) {
  const seen = new Map();
  for (const folder of folders) {
    const absolute = path.join(image, folder);
    if (!existsSync(absolute) || lstatSync(path.join(image, folder.split('/')[0])).isSymbolicLink()) continue;
    for (const name of readdirSync(absolute)) {
      if (!/^(?:lib|ld-)[^/]*\.so(?:\.\d+)*$/.test(name)) continue;
      const file = path.join(absolute, name);
      if (!existsSync(file)) continue;
      const library = read(file);
      // Files are asked for by soname; the full version in a file name is nobody's business.
      if (library.soname !== null && library.soname !== name) continue;
      seen.set(name, { name, folder: folder.startsWith('usr') ? 'u' : 'l', ...library });
    }
  }
  return seen.values();
}

function read(file) {
  const text = execFileSync('readelf', ['-dVW', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const definitions = [...text.matchAll(/Rev: 1 {2}Flags: (.*?) +Index: \d+ {2}Cnt: \d+ {2}Name: (\S+)/g)];
  return {
    soname: /Library soname: \[(.*)\]/.exec(text)?.[1] ?? null,
    needed: [...text.matchAll(/\(NEEDED\)\s+Shared library: \[(.*)\]/g)].map(([, name]) => name),
    versions: definitions.filter(([, flags]) => !flags.includes('BASE')).map(([, , name]) => name),
  };
}

/** `GLIBC_2.2.5,2.3,2.3.2 GLIBC_PRIVATE`: neighbours with one prefix share it. */
function grouped(versions) {
  const groups = [];
  for (const version of versions) {
    const cut = version.lastIndexOf('_') + 1;
    const prefix = version.slice(0, cut);
    const last = groups.at(-1);
    if (last?.prefix === prefix && prefix !== '') last.rest.push(version.slice(cut));
    else groups.push({ prefix, rest: [version.slice(cut)] });
  }
  return groups.map(({ prefix, rest }) => prefix + rest.join(',')).join(' ');
}
