import type { ProjectFolder, ReadResult } from '../../src/domain/project.js';
import { decode } from '../../src/project/decode.js';
import { projectFolder } from '../../src/project/folder.js';

/** A file that cannot be read, in a memory project. */
export const unreadableFile: unique symbol = Symbol('unreadable');

type Content = string | Buffer | typeof unreadableFile;

/**
 * A project that exists only in a test: paths to contents. It is walked, ignored and limited by the same code as a
 * real folder; only the disk is missing. A path that ends in a slash makes an empty folder.
 */
export function memoryProject(files: Readonly<Record<string, Content>>, limit?: number): ProjectFolder {
  const contents = new Map(Object.entries(files));
  const folders = listings([...contents.keys()]);

  const read = (path: string, bytes: number, whole: boolean): ReadResult => {
    const content = contents.get(path);
    if (content === undefined) return { ok: false, reason: 'missing', message: 'no such file' };
    if (content === unreadableFile) return { ok: false, reason: 'unreadable', message: 'permission denied' };
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    if (whole && buffer.length > bytes) {
      return {
        ok: false,
        reason: 'too-large',
        message: `${buffer.length} bytes, more than the ${bytes} that are read`,
      };
    }
    return decode(buffer.subarray(0, bytes));
  };
  const text = (path: string): string | null => {
    const result = read(path, 256 * 1024, true);
    return result.ok ? result.text : null;
  };
  const list = (dir: string) => {
    const known = folders.get(dir);
    return known === undefined
      ? { reason: 'no such folder' }
      : { files: [...known.files].sort(), folders: [...known.folders].sort() };
  };
  return projectFolder('/memory', { list, text, read, isTracked: () => null }, limit);
}

function listings(paths: readonly string[]): Map<string, { files: Set<string>; folders: Set<string> }> {
  const folders = new Map([['.', { files: new Set<string>(), folders: new Set<string>() }]]);
  for (const path of paths) {
    let dir = '.';
    const parts = path.split('/');
    for (const [at, part] of parts.entries()) {
      const known = folders.get(dir);
      if (at === parts.length - 1) {
        if (part !== '') known?.files.add(part);
        break;
      }
      known?.folders.add(part);
      dir = dir === '.' ? part : `${dir}/${part}`;
      if (!folders.has(dir)) folders.set(dir, { files: new Set(), folders: new Set() });
    }
  }
  return folders;
}
