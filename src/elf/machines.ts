/** A kind of processor, as ELF, as Docker and as Go name it. */
export interface Machine {
  /** As `uname -m` says it: `x86_64`, `aarch64`. */
  readonly name: string;
  /** Platform of images without `linux/`: `amd64`, `arm/v7`. null where no images are made for it. */
  readonly platform: string | null;
}

interface Row {
  readonly code: number;
  readonly bits?: 32 | 64;
  readonly little?: boolean;
  readonly name: string;
  readonly platform: string | null;
}

// Codes: e_machine of the System V ABI, gabi.xinuos.com.
const rows: readonly Row[] = [
  { code: 62, bits: 64, name: 'x86_64', platform: 'amd64' },
  { code: 62, bits: 32, name: 'x32', platform: null },
  { code: 183, little: true, name: 'aarch64', platform: 'arm64' },
  { code: 183, little: false, name: 'aarch64_be', platform: null },
  { code: 3, name: 'i386', platform: '386' },
  { code: 40, little: true, name: 'arm', platform: 'arm/v7' },
  { code: 40, little: false, name: 'armeb', platform: null },
  { code: 21, little: true, name: 'ppc64le', platform: 'ppc64le' },
  { code: 21, little: false, name: 'ppc64', platform: null },
  { code: 22, bits: 64, name: 's390x', platform: 's390x' },
  { code: 243, bits: 64, name: 'riscv64', platform: 'riscv64' },
  { code: 243, bits: 32, name: 'riscv32', platform: null },
  { code: 258, bits: 64, name: 'loongarch64', platform: 'loong64' },
  { code: 8, bits: 64, little: true, name: 'mips64el', platform: 'mips64le' },
  { code: 8, bits: 64, little: false, name: 'mips64', platform: null },
  { code: 8, bits: 32, little: true, name: 'mipsel', platform: null },
  { code: 8, bits: 32, little: false, name: 'mips', platform: null },
  { code: 20, name: 'ppc', platform: null },
  { code: 2, name: 'sparc', platform: null },
  { code: 43, name: 'sparc64', platform: null },
  { code: 4, name: 'm68k', platform: null },
  { code: 42, name: 'sh', platform: null },
  { code: 50, name: 'ia64', platform: null },
  { code: 247, name: 'bpf', platform: null },
];

/** The processor behind an ELF header's code; an unknown one is named `machine-N`. */
export function machineOf(code: number, bits: 32 | 64, littleEndian: boolean): Machine {
  const row = rows.find(
    ({ code: known, bits: width, little }) =>
      known === code && (width ?? bits) === bits && (little ?? littleEndian) === littleEndian,
  );
  return row ?? { name: `machine-${code}`, platform: null };
}
