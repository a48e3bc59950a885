// Computes src/knowledge/library-package-rows.ts: the Debian package that brings a shared library, by the name loaders look
// for. Input: Debian's Contents and Packages indexes. apt downloads both (`apt-get update` with APT_CONFIG naming a file
// that points Dir::State and Dir::Etc::sourcelist at folders of one release, sections `main` only) when told of the first:
//
//   Acquire::IndexTargets::deb::Contents-deb { MetaKey "$(COMPONENT)/Contents-$(ARCHITECTURE)"; flatMetaKey "x";
//     ShortDescription "Contents"; Description "Contents"; DefaultEnabled "true"; KeepCompressed "true"; };
//
//   node scripts/knowledge/library-packages.js TRIXIE_LISTS BOOKWORM_LISTS > src/knowledge/library-package-rows.ts
//
// Each argument is an apt lists folder. A library is kept when enough other packages depend on its package: of the
// thousands in the archive the rest belong to one program each.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const leastDependants = 12;
const place = /^(?:usr\/)?lib\/x86_64-linux-gnu\/(lib[^/\s]*\.so\.\d+(?:\.\d+)?)\s+(\S+)$/;
/** Compilers for other machines, debugging and development packages bring copies. */
const notForPrograms = /-(?:dev|dbg|cross|udeb|dbgsym|doc|tests?|examples?)$|-cross|^lib(?:32|64|x32)/;

const [trixie, bookworm] = process.argv.slice(2).map(packagesByLibrary);
if (trixie === undefined || bookworm === undefined)
  throw new Error('usage: library-packages.js TRIXIE BOOKWORM');

const names = [...new Set([...trixie.keys(), ...bookworm.keys()])].sort((a, b) => (a < b ? -1 : 1));
const rows = names.map(name => {
  const regular = byPolicy(name);
  const newer = trixie.get(name) ?? '-';
  const older = bookworm.get(name) ?? '-';
  if (newer === regular && older === regular) return name;
  if (newer === `${regular}t64` && older === regular) return `${name} t64`;
  return newer === older ? `${name} ${newer}` : `${name} ${newer} ${older}`;
});
process.stdout.write(`/**
 * File name of a shared library · Debian package that brings it on trixie · on bookworm where that differs; a hyphen
 * where the release has none. A name alone: the package is called as Debian's policy says; \`t64\`: the same with that
 * ending on trixie. Made by scripts/knowledge/library-packages.js; do not edit.
 */
export const libraryPackageRows = \`
${rows.join('\n')}
\`;
`);

/** Debian policy, section 8.1: `libfoo.so.1` → `libfoo1`, `libfoo2.so.1` → `libfoo2-1`, `libfoo-1.so.0` → `libfoo-1-0`. */
function byPolicy(library) {
  const [stem = '', number = ''] = library.split('.so.');
  const name = stem.toLowerCase().replaceAll('_', '-');
  return /\d$/.test(name) ? `${name}-${number}` : `${name}${number}`;
}

function packagesByLibrary(lists) {
  const file = suffix => path.join(lists, readdirSync(lists).find(name => name.endsWith(suffix)) ?? '');
  const dependants = countDependants(read(file('_main_binary-amd64_Packages.lz4')));
  const found = new Map();
  for (const line of read(file('_main_Contents-amd64.lz4')).split('\n')) {
    const match = place.exec(line);
    if (match === null) continue;
    const [, name, owners] = match;
    for (const owner of owners.split(',').map(text => text.slice(text.lastIndexOf('/') + 1))) {
      if (notForPrograms.test(owner) || (dependants.get(owner) ?? 0) < leastDependants) continue;
      const before = found.get(name);
      if (before === undefined || dependants.get(before) < dependants.get(owner)) found.set(name, owner);
    }
  }
  return withoutFullVersions(found);
}

/** `libz.so.1.3.1` beside `libz.so.1`: only the shorter is asked for. */
function withoutFullVersions(found) {
  return new Map(
    [...found].filter(([name]) => {
      const shorter = name.replace(/\.[^.]+$/, '');
      const shortest = name.replace(/\.[^.]+\.[^.]+$/, '');
      return !(hasNumber(shorter) && found.has(shorter)) && !(hasNumber(shortest) && found.has(shortest));
    }),
  );
}

function hasNumber(name) {
  return /\.so\./.test(name);
}

function countDependants(packages) {
  const counts = new Map();
  for (const line of packages.split('\n')) {
    if (!/^(?:Pre-)?Depends: /.test(line)) continue;
    const wanted = new Set(
      line
        .slice(line.indexOf(':') + 1)
        .split(/[,|]/)
        .map(text => text.trim().split(/[ :(]/)[0]),
    );
    for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function read(file) {
  return execFileSync('/usr/lib/apt/apt-helper', ['cat-file', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
}
