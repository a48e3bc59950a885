import type { Plan } from '../domain/plan.js';
import { quote } from '../plan/shell.js';

export interface BuildCommandInput {
  readonly plan: Plan;
  /** Name of the image. */
  readonly tag: string;
  /** Path of the Dockerfile below the project. */
  readonly dockerfile: string;
  readonly platforms: readonly string[];
  /** Files behind secrets, where known. */
  readonly files: readonly { readonly id: string; readonly file: string }[];
}

/** The `docker build` that a person would type, secrets included, ready to paste. */
export function buildCommand({ plan, tag, dockerfile, platforms, files }: BuildCommandInput): string {
  const words = ['docker', 'build', '-t', quote(tag)];
  if (dockerfile !== 'Dockerfile' && dockerfile !== '-') words.push('-f', quote(dockerfile));
  if (platforms.length > 0) words.push('--platform', quote(platforms.join(',')));
  for (const { id } of plan.secrets) {
    const file = files.find(entry => entry.id === id)?.file;
    words.push('--secret', file === undefined ? placeholder(id) : quote(`id=${id},src=${file}`));
  }
  return [...words, '.'].join(' ');
}

/** The shell has to find the home folder: docker reads a tilde as a name. */
function placeholder(id: string): string {
  if (id === 'netrc' || id === 'gitconfig') return `"id=${id},src=$HOME/.${id}"`;
  return quote(`id=${id},src=${id === 'ca' ? 'CA_BUNDLE.pem' : `FILE_WITH_${id.toUpperCase()}`}`);
}
