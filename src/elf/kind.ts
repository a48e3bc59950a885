import { type Dynamic, tags } from './dynamic.js';
import type { Header } from './header.js';

/** What a file is to a kernel and a loader. */
export type ElfKind =
  /** A program that names its loader. */
  | 'dynamic'
  /** A program that runs without a loader, at a fixed address or at any. */
  | 'static'
  | 'static-pie'
  /** A library, plug-in or extension module. */
  | 'shared-object'
  | 'relocatable'
  | 'core'
  | 'other';

const pieFlag = 0x0800_0000;

export function kindOf(header: Header, dynamic: Dynamic | null, interpreter: string | null): ElfKind {
  if (header.type === 'relocatable' || header.type === 'core' || header.type === 'other') return header.type;
  if (header.type === 'executable') return interpreter === null ? 'static' : 'dynamic';
  const pie = ((dynamic?.value(tags.flags1) ?? 0) & pieFlag) !== 0;
  // libc.so.6 names an interpreter too, so that it can print its version; programs have no soname.
  if (interpreter !== null) return pie || (dynamic?.soname ?? null) === null ? 'dynamic' : 'shared-object';
  return pie ? 'static-pie' : 'shared-object';
}

/** True when every symbol has to be found before the program starts. */
export function bindsAtOnce(dynamic: Dynamic): boolean {
  const flags = dynamic.value(tags.flags) ?? 0;
  const flags1 = dynamic.value(tags.flags1) ?? 0;
  return dynamic.value(tags.bindNow) !== null || (flags & 8) !== 0 || (flags1 & 1) !== 0;
}
