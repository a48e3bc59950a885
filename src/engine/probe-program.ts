/** Exit code of the probe: one that no refusal and no shell uses by chance. */
export const probeExitCode = 42;

/** Machine code for `exit(42)`, and the number of the machine in the ELF header. */
const machines: Readonly<Record<string, { readonly machine: number; readonly code: readonly number[] }>> = {
  // mov edi, 42; mov eax, 60; syscall
  amd64: { machine: 62, code: [0xbf, probeExitCode, 0, 0, 0, 0xb8, 60, 0, 0, 0, 0x0f, 0x05] },
  // movz x0, #42; movz x8, #93; svc #0
  arm64: { machine: 183, code: [0x40, 0x05, 0x80, 0xd2, 0xa8, 0x0b, 0x80, 0xd2, 0x01, 0, 0, 0xd4] },
};

/**
 * The smallest static program, for finding out whether an engine can build and run at all: an ELF header, one segment,
 * `exit(42)`. Null for a machine that is not known here. `architecture` is Go's name (`amd64`) or the kernel's.
 */
export function probeProgram(architecture: string): Buffer | null {
  const known = machines[aliases[architecture] ?? architecture];
  if (!known) return null;
  const headers = 64 + 56;
  const size = headers + known.code.length;
  const base = 0x40_00_00;
  const file = Buffer.alloc(size);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  file.writeUInt16LE(2, 16); // e_type: executable
  file.writeUInt16LE(known.machine, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(BigInt(base + headers), 24); // e_entry
  file.writeBigUInt64LE(64n, 32); // e_phoff
  file.writeUInt16LE(64, 52);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(1, 56);
  file.writeUInt32LE(1, 64); // p_type: load
  file.writeUInt32LE(5, 68); // p_flags: read, execute
  file.writeBigUInt64LE(BigInt(base), 80);
  file.writeBigUInt64LE(BigInt(base), 88);
  file.writeBigUInt64LE(BigInt(size), 96);
  file.writeBigUInt64LE(BigInt(size), 104);
  file.writeBigUInt64LE(0x1000n, 112);
  file.set(known.code, headers);
  return file;
}

const aliases: Readonly<Record<string, string>> = { x86_64: 'amd64', x64: 'amd64', aarch64: 'arm64' };
