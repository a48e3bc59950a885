import type { Header } from './header.js';
import { limits } from './limits.js';
import { stringsAt } from './strings.js';
import type { Window } from './window.js';
import { counted, fields } from './words.js';

export interface Section {
  readonly name: string;
  readonly type: number;
  readonly address: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Section headers: no loader needs them, so nothing here relies on them alone. */
export interface SectionTable {
  readonly sections: readonly Section[];
}

/** Names above 64 bytes belong to no section that is looked for. */
const longestName = 4_096;

/** The sections; null when the file has no section headers. */
export function readSections(file: Window, header: Header): SectionTable | null {
  const { offset, entryBytes } = header.sections;
  const wide = header.words.bits === 64;
  const least = wide ? 64 : 40;
  if (offset === 0 || entryBytes < least) return null;
  const first = sectionAt(file, header, 0);
  const count = header.sections.count === 0 ? first.bytes : header.sections.count;
  counted(count, limits.sectionHeaders, 'sections');
  const sections = Array.from({ length: count }, (_, index) => sectionAt(file, header, index));
  const nameTable = sections[header.sectionNames === 0xffff ? first.link : header.sectionNames];
  if (nameTable === undefined) return { sections: sections.map(section => ({ ...section, name: '' })) };
  const names = stringsAt(file, nameTable.offset, nameTable.bytes, 'section names');
  return {
    sections: sections.map(section => ({ ...section, name: names.at(section.nameIndex, longestName) })),
  };
}

function sectionAt(file: Window, header: Header, index: number) {
  const wide = header.words.bits === 64;
  const at = header.sections.offset + index * header.sections.entryBytes;
  const raw = fields(file.bytes(at, wide ? 64 : 40, 'section headers'), header.words);
  return {
    nameIndex: raw.u32(0),
    type: raw.u32(4),
    address: raw.word(wide ? 16 : 12),
    offset: raw.word(wide ? 24 : 16),
    bytes: raw.word(wide ? 32 : 20),
    link: raw.u32(wide ? 40 : 24),
  };
}
