import { absent, type Finding, notLooked } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';

/**
 * What a search through the whole project says when it found nothing: absent when everything could be looked at,
 * else that nobody looked (everywhere), for the thing may stand in what was not seen.
 *
 * @param complete false when the search itself stopped at a limit
 */
export function nothing(folder: ProjectFolder, searched: string, complete = true): Finding<never> {
  return !complete || folder.truncated || folder.unreadable.length > 0 ? notLooked : absent(searched);
}
