import type { Elf } from '../elf/index.js';

const machines: Readonly<Record<string, string>> = {
  amd64: 'x86_64',
  arm64: 'aarch64',
  '386': 'i386',
  'arm/v5': 'arm',
  'arm/v6': 'arm',
  'arm/v7': 'arm',
  ppc64le: 'ppc64le',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loongarch64',
  mips64le: 'mips64el',
};

/** `uname -m` of an image's platform (`amd64`, `linux/arm64`); the name itself when it is not known. */
export function platformMachine(platform: string): string {
  const name = platform.replace(/^linux\//, '').replace(/^arm64\/v8$/, 'arm64');
  return Object.hasOwn(machines, name) ? (machines[name] ?? name) : name;
}

/** Can a kernel for that machine start the file? Kernels for amd64 start 32-bit x86 programs too. */
export function runsOn(elf: Elf, machine: string): boolean {
  return elf.machine === machine || (elf.machine === 'i386' && machine === 'x86_64');
}
