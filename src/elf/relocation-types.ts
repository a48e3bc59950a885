/** Numbers of the relocation types that matter here, for one machine. */
export interface RelocationTypes {
  /** Entry of the table for calls: glibc may bind it when first called. */
  readonly call: number;
  /** Copies a library's variable into the program: the library must have it, though the program defines it. */
  readonly copy: number;
  /** Address by a function that runs at load time (ifunc). */
  readonly irelative: number;
  /** Every type that musl's loader knows; null where only `irelative` is known to be refused. */
  readonly musl: readonly number[] | null;
}

/**
 * By ELF machine code. Numbers: elf.h of glibc. What musl takes: arch/<name>/reloc.h of musl 1.2.5, from knowledge of
 * those files; measured on x86_64 only, with a program that has type 37 (2026-11-21).
 */
export const relocationTypes: Readonly<Record<number, RelocationTypes>> = {
  62: { call: 7, copy: 5, irelative: 37, musl: [0, 1, 2, 5, 6, 7, 8, 16, 17, 18, 36] },
  183: {
    call: 1026,
    copy: 1024,
    irelative: 1032,
    musl: [0, 257, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031],
  },
  3: { call: 7, copy: 5, irelative: 42, musl: [0, 1, 2, 5, 6, 7, 8, 14, 35, 36, 37, 41] },
  40: { call: 22, copy: 20, irelative: 160, musl: null },
  243: { call: 5, copy: 4, irelative: 58, musl: null },
  21: { call: 21, copy: 19, irelative: 248, musl: null },
  22: { call: 11, copy: 9, irelative: 61, musl: null },
  258: { call: 5, copy: 4, irelative: 12, musl: null },
};
