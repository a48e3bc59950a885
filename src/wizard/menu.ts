import type { Given } from '../domain/questions.js';
import { isChange } from './changes.js';
import type { World } from './world.js';

type MenuAction = 'write' | 'verify' | 'dockerfile' | 'diff' | 'back' | 'quit';

export interface MenuItem {
  readonly action: MenuAction;
  readonly key: string;
  readonly label: string;
}

const items: readonly MenuItem[] = [
  { action: 'write', key: 'w', label: 'Write the files' },
  { action: 'verify', key: 'v', label: 'Write the files, then build the image and prove it' },
  { action: 'dockerfile', key: 'f', label: 'Show the whole Dockerfile' },
  { action: 'diff', key: 'd', label: 'Show what changes in the files that are there' },
  { action: 'back', key: 'b', label: 'Go back' },
  { action: 'quit', key: 'q', label: 'Quit and write nothing' },
];

/** What can be done on the last screen: no writing where the answers cannot be met, no differences where none are. */
export function reviewMenu(given: Given, world: World): readonly MenuItem[] {
  const blocked = world.preview(given).problem !== null;
  const differs = world.files(given).some(isChange);
  return items.filter(item => {
    if (item.action === 'write' || item.action === 'verify') return !blocked;
    return item.action !== 'diff' || differs;
  });
}

/** What can be said of a file that is not ours; keeping it comes first. */
export const overwriteMenu = [
  { action: 'keep', key: 'k', label: 'Keep this file as it is' },
  { action: 'overwrite', key: 'o', label: 'Overwrite it' },
] as const;
