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
  const words = ['docker', 'build', '-t', tag];
  if (dockerfile !== 'Dockerfile' && dockerfile !== '-') words.push('-f', dockerfile);
  if (platforms.length > 0) words.push('--platform', platforms.join(','));
  for (const { id } of plan.secrets) {
    const file = files.find(entry => entry.id === id)?.file ?? placeholder[id] ?? `FILE_WITH_${id.toUpperCase()}`;
    words.push('--secret', `id=${id},src=${file}`);
  }
  return [...words.map(quote), '.'].join(' ');
}

const placeholder: Readonly<Record<string, string>> = { netrc: '~/.netrc', ca: 'CA_BUNDLE.pem' };
