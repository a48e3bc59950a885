/** What a build is made for. */
export interface BuildTarget {
  readonly os: string;
  readonly arch: string;
  readonly cgo: boolean;
  /** Tags given with `-tags`. */
  readonly tags?: readonly string[];
}

/** The minor release up to which `go1.N` tags count as set: newer than any release, as builders are. */
const newestMinor = 60;

const unixes: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris'.split(' '),
);

/** Operating systems that the go command knows in file names (src/internal/syslist). */
export const knownSystems: ReadonlySet<string> = new Set([
  ...unixes,
  ...'js nacl plan9 wasip1 windows zos'.split(' '),
]);

/** Architectures that the go command knows in file names (src/internal/syslist). */
export const knownArchitectures: ReadonlySet<string> = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ' +
    'ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
);

/** The tags that are set in a build. */
export function buildTags(target: BuildTarget): ReadonlySet<string> {
  const tags = new Set([target.os, target.arch, 'gc', ...(target.tags ?? [])]);
  if (unixes.has(target.os)) tags.add('unix');
  if (target.os === 'android') tags.add('linux');
  if (target.os === 'illumos') tags.add('solaris');
  if (target.os === 'ios') tags.add('darwin');
  if (target.cgo) tags.add('cgo');
  for (let minor = 1; minor <= newestMinor; minor += 1) tags.add(`go1.${minor}`);
  return tags;
}
