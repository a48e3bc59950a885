import type { Key } from 'ink';
import type { NamedKey, Press } from '../keys.js';

const named: readonly (readonly [keyof Key, NamedKey])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'page-up'],
  ['pageDown', 'page-down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  // Ink calls the key that sends DEL, which is Backspace nearly everywhere, "delete".
  ['delete', 'backspace'],
];

const byCharacter: Readonly<Record<string, NamedKey>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u007f': 'backspace',
  '\b': 'backspace',
  '\u0003': 'interrupt',
};

/** The keys in one piece of input from Ink: one named key, or characters, several when they arrived together. */
export function pressesOf(input: string, key: Key): readonly Press[] {
  if (key.ctrl && input === 'c') return [{ key: 'interrupt' }];
  const name = named.find(([property]) => key[property] === true)?.[1];
  if (name !== undefined) return [{ key: name }];
  if (key.ctrl || key.meta) return [];
  return Array.from(input).flatMap(character => pressOf(character));
}

function pressOf(character: string): readonly Press[] {
  const name = byCharacter[character];
  if (name !== undefined) return [{ key: name }];
  return character < ' ' ? [] : [{ key: 'text', text: character }];
}
