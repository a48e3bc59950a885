import type { Answers } from '../../../domain/answers.js';
import type { Mount } from '../../../domain/plan.js';
import { caMount } from '../../../plan/packages.js';
import type { GoFacts } from '../facts.js';
import { fetchesPrivately } from './workspace.js';

/** The module cache and the compiler's: neither ever becomes a layer. */
export const caches: readonly Mount[] = [
  { type: 'cache', target: '/go/pkg/mod', sharing: 'shared' },
  { type: 'cache', target: '/root/.cache/go-build', sharing: 'shared' },
];

/** Where a well-known secret is looked for by the tools of the build. */
function wellKnown(id: string): string | null {
  return id === 'netrc' || id === 'gitconfig' ? `/root/.${id}` : null;
}

/** The CA, credentials for private modules, and what the person asked for. */
export function secretMounts(facts: GoFacts, answers: Answers): readonly Mount[] {
  const own = answers.secret.map(
    ({ id, target }): Mount => ({ type: 'secret', id, target: target ?? wellKnown(id) }),
  );
  const wantsNetrc = fetchesPrivately(facts) && !answers.secret.some(({ id }) => id === 'netrc');
  const netrc: Mount = { type: 'secret', id: 'netrc', target: '/root/.netrc' };
  return [...caMount(answers), ...(wantsNetrc ? [netrc] : []), ...own];
}
