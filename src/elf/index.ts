export type { Binary, Elf, Script } from './elf.js';
export { readBinary } from './read.js';
export { type ByteSource, bytesSource, withFile } from './source.js';
export type { ExportedSymbol, UndefinedSymbol } from './symbols.js';
