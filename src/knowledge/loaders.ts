import type { Source } from './source.js';

/** Where the C libraries' loaders lie, by machine as `uname -m` names it. */
export interface Loaders {
  /** Path that a glibc program names. */
  readonly glibc: string;
  /** Path that a musl program names. */
  readonly musl: string;
  /** Debian's folder for libraries: `x86_64-linux-gnu`. */
  readonly multiarch: string;
}

export const loaderSources: readonly Source[] = [
  {
    fact: 'paths of the loaders; x86_64, aarch64, i386 measured on images, others from the ABI lists of the projects',
    source: 'research notes: glibc-versions.json, musl-versions.json',
    date: '2026-11-21',
  },
  { fact: 'multiarch folders', source: 'wiki.debian.org/Multiarch/Tuples', date: '2026-11-21' },
];

const loaders: Readonly<Record<string, Loaders>> = {
  x86_64: row('/lib64/ld-linux-x86-64.so.2', 'x86_64', 'x86_64-linux-gnu'),
  aarch64: row('/lib/ld-linux-aarch64.so.1', 'aarch64', 'aarch64-linux-gnu'),
  i386: row('/lib/ld-linux.so.2', 'i386', 'i386-linux-gnu'),
  // Hard float; soft-float programs name /lib/ld-linux.so.3 and run on Debian's armel only.
  arm: row('/lib/ld-linux-armhf.so.3', 'armhf', 'arm-linux-gnueabihf'),
  ppc64le: row('/lib64/ld64.so.2', 'powerpc64le', 'powerpc64le-linux-gnu'),
  s390x: row('/lib/ld64.so.1', 's390x', 's390x-linux-gnu'),
  riscv64: row('/lib/ld-linux-riscv64-lp64d.so.1', 'riscv64', 'riscv64-linux-gnu'),
  loongarch64: row('/lib64/ld-linux-loongarch-lp64d.so.1', 'loongarch64', 'loongarch64-linux-gnu'),
  mips64el: row('/lib64/ld.so.1', 'mips64', 'mips64el-linux-gnuabi64'),
};

/** Loaders for a machine; null for one that no base image is made for. */
export function loadersFor(machine: string): Loaders | null {
  return Object.hasOwn(loaders, machine) ? (loaders[machine] ?? null) : null;
}

function row(glibc: string, musl: string, multiarch: string): Loaders {
  return { glibc, musl: `/lib/ld-musl-${musl}.so.1`, multiarch };
}
