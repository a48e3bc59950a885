/** What a made ELF file says. */
export interface ElfPlan {
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
  readonly machine: number;
  /** e_type: 2 executable, 3 shared. */
  readonly type: number;
  readonly interpreter: string | null;
  readonly needed: readonly string[];
  readonly soname: string | null;
  readonly runpath: string | null;
  /** Versions wanted, by library. */
  readonly needs: readonly { readonly library: string; readonly versions: readonly string[] }[];
  /** Names wanted; `version` is the place of its version in the order of `needs`, or null. */
  readonly undefined: readonly { readonly name: string; readonly version: number | null }[];
  readonly exported: readonly string[];
  readonly hash: 'sysv' | 'gnu';
  /** Relocations for the loader, 64 bits and little end first only: type and number of the symbol, 0 for none. */
  readonly relocations?: readonly (readonly [type: number, symbol: number])[];
  /** Bytes on a multiple of 16 in the one segment, which is writable; made for the address they get. */
  readonly data?: (address: number) => Uint8Array;
}

const base = 0x10000;

/** Writes a small ELF file without section headers: all that a loader needs and nothing more. */
export function makeElf(plan: ElfPlan): Uint8Array {
  const wide = plan.bits === 64;
  const word = wide ? 8 : 4;
  const headers = wide ? 64 + 3 * 56 : 52 + 3 * 32;
  const body = new Bytes(plan, headers);
  const strings = new Strings();
  const interpreter = plan.interpreter === null ? null : body.put(text(`${plan.interpreter}\0`));
  const symbols = body.start(word);
  writeSymbols(body, plan, strings);
  const symbolCount = 1 + plan.undefined.length + plan.exported.length;
  const hash = body.start(word);
  if (plan.hash === 'sysv') {
    // 64-bit s390 writes this table in words of 8 bytes.
    const number = (value: number) => (wide && plan.machine === 22 ? body.word(value) : body.u32(value));
    for (const value of [1, symbolCount, 0]) number(value);
    for (let index = 0; index < symbolCount; index++) number(0);
  } else writeGnuHash(body, plan, symbolCount);
  const numbers = body.start(2);
  body.u16(0);
  for (const { version } of plan.undefined) body.u16(version === null ? 1 : version + 2);
  for (const _ of plan.exported) body.u16(1);
  const needs = body.start(4);
  writeNeeds(body, plan, strings);
  const dynamicNames = {
    needed: plan.needed.map(name => strings.add(name)),
    soname: plan.soname === null ? null : strings.add(plan.soname),
    runpath: plan.runpath === null ? null : strings.add(plan.runpath),
  };
  const table = body.put(strings.bytes());
  const relocations = body.start(word);
  for (const [type, symbol] of plan.relocations ?? []) body.word(0).u32(type).u32(symbol).word(0);
  if (plan.data !== undefined) body.put(plan.data(base + body.start(16)));
  const dynamic = body.start(word);
  const entry = (tag: number, value: number) => body.word(tag).word(value);
  for (const name of dynamicNames.needed) entry(1, name);
  if (dynamicNames.soname !== null) entry(14, dynamicNames.soname);
  if (dynamicNames.runpath !== null) entry(29, dynamicNames.runpath);
  entry(plan.hash === 'sysv' ? 4 : 0x6ffffef5, base + hash);
  entry(5, base + table);
  entry(10, strings.bytes().length);
  entry(6, base + symbols);
  entry(11, wide ? 24 : 16);
  if (plan.needs.length > 0) {
    entry(0x6ffffff0, base + numbers);
    entry(0x6ffffffe, base + needs);
    entry(0x6fffffff, plan.needs.length);
  }
  if (plan.relocations !== undefined) {
    entry(7, base + relocations);
    entry(8, plan.relocations.length * 24);
  }
  entry(0, 0);
  const end = body.end();
  const segments: [number, number, number][] = [[1, 0, end]];
  if (interpreter !== null) segments.push([3, interpreter, (plan.interpreter ?? '').length + 1]);
  segments.push([2, dynamic, end - dynamic]);
  return withHeaders(plan, body.bytes(), segments);
}

function writeSymbols(body: Bytes, plan: ElfPlan, strings: Strings): void {
  const write = (name: number, info: number, section: number) => {
    if (plan.bits === 64) body.u32(name).u8(info).u8(0).u16(section).word(0).word(0);
    else body.u32(name).word(0).word(0).u8(info).u8(0).u16(section);
  };
  write(0, 0, 0);
  for (const { name } of plan.undefined) write(strings.add(name), 0x12, 0);
  for (const name of plan.exported) write(strings.add(name), 0x12, 1);
}

/** One bucket whose chain holds every exported symbol. */
function writeGnuHash(body: Bytes, plan: ElfPlan, count: number): void {
  const first = 1 + plan.undefined.length;
  body.u32(1).u32(first).u32(1).u32(0).word(0);
  body.u32(plan.exported.length === 0 ? 0 : first);
  for (let symbol = first; symbol < count; symbol++) body.u32(symbol === count - 1 ? 1 : 2);
}

function writeNeeds(body: Bytes, plan: ElfPlan, strings: Strings): void {
  let number = 2;
  for (const [index, { library, versions }] of plan.needs.entries()) {
    const last = index === plan.needs.length - 1;
    body.u16(1).u16(versions.length).u32(strings.add(library)).u32(16);
    body.u32(last ? 0 : 16 + versions.length * 16);
    for (const [place, version] of versions.entries()) {
      body.u32(0).u16(0).u16(number).u32(strings.add(version));
      body.u32(place === versions.length - 1 ? 0 : 16);
      number += 1;
    }
  }
}

function withHeaders(
  plan: ElfPlan,
  body: Uint8Array,
  segments: readonly [number, number, number][],
): Uint8Array {
  const wide = plan.bits === 64;
  const head = new Bytes(plan, 0);
  for (const byte of [0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, plan.littleEndian ? 1 : 2, 1]) head.u8(byte);
  while (head.end() < 16) head.u8(0);
  head
    .u16(plan.type)
    .u16(plan.machine)
    .u32(1)
    .word(base)
    .word(wide ? 64 : 52)
    .word(0)
    .u32(0);
  head
    .u16(wide ? 64 : 52)
    .u16(wide ? 56 : 32)
    .u16(segments.length)
    .u16(0)
    .u16(0)
    .u16(0);
  for (const [type, offset, bytes] of segments) {
    head.u32(type);
    if (wide) head.u32(6);
    head
      .word(offset)
      .word(base + offset)
      .word(base + offset)
      .word(bytes)
      .word(bytes);
    if (!wide) head.u32(6);
    head.word(1);
  }
  const file = new Uint8Array(body.length);
  file.set(body);
  file.set(head.bytes());
  return file;
}

/** Bytes that grow, in the width and order of a plan. */
class Bytes {
  readonly #plan: ElfPlan;
  readonly #bytes: number[];

  constructor(plan: ElfPlan, reserved: number) {
    this.#plan = plan;
    this.#bytes = Array.from({ length: reserved }, () => 0);
  }

  end(): number {
    return this.#bytes.length;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  start(alignment: number): number {
    while (this.#bytes.length % alignment !== 0) this.#bytes.push(0);
    return this.#bytes.length;
  }

  put(bytes: Uint8Array): number {
    const at = this.end();
    this.#bytes.push(...bytes);
    return at;
  }

  u8(value: number): this {
    this.#bytes.push(value & 0xff);
    return this;
  }

  u16(value: number): this {
    return this.#number(value, 2);
  }

  u32(value: number): this {
    return this.#number(value, 4);
  }

  word(value: number): this {
    return this.#number(value, this.#plan.bits / 8);
  }

  #number(value: number, length: number): this {
    const bytes = Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256);
    this.#bytes.push(...(this.#plan.littleEndian ? bytes : bytes.reverse()));
    return this;
  }
}

class Strings {
  #text = '\0';

  add(name: string): number {
    const at = this.#text.length;
    this.#text += `${name}\0`;
    return at;
  }

  bytes(): Uint8Array {
    return text(this.#text);
  }
}

/** Latin-1: one byte a letter, so that lengths are lengths. */
function text(value: string): Uint8Array {
  return Uint8Array.from(value, letter => letter.charCodeAt(0));
}
