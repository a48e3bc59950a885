// Adds to package-lock.json the optional packages of other platforms that the registry in use could not describe, so
// that `npm ci` finds the lock file in step with package.json. Run it after `npm install` behind a partial mirror.
import { readFile, writeFile } from 'node:fs/promises';

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
const added = {};
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] === undefined) added[key] = entry(name, version, parent);
  }
}
const all = Object.entries({ ...lock.packages, ...added });
lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)));
await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${Object.keys(added).length} packages of other platforms added\n`);

/** What npm needs to know that this machine must not install it: the platform, which such packages have in their name. */
function entry(name, version, parent) {
  const words = name.split(/[-/]/);
  const os = words.filter(word => systems.includes(word));
  const cpu = words.filter(word => processors.includes(word));
  const libc = words.includes('musl')
    ? ['musl']
    : words.includes('gnu') && os.includes('linux')
      ? ['glibc']
      : [];
  return {
    version: version.replace(/^[^\d]*/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    dev: parent.dev === true,
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
