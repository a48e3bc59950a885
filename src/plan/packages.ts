import type { Answers } from '../domain/answers.js';
import type { Mount } from '../domain/plan.js';
import type { BaseImage } from '../knowledge/base-image.js';
import { sh } from './shell.js';

/** Where every distribution known here keeps its bundle of CA certificates. */
export const bundle = '/etc/ssl/certs/ca-certificates.crt';

/** Commands that install packages and leave no cache behind. */
export function installCommands(base: BaseImage, names: readonly string[]): readonly (readonly string[])[] {
  if (base.packageManager === 'apk') return [['apk add --no-cache', ...names.map(name => sh`${name}`)]];
  return [
    ['apt-get update'],
    ['apt-get install -y --no-install-recommends', ...names.map(name => sh`${name}`)],
    ['rm -rf /var/lib/apt/lists/*'],
  ];
}

/** The company CA over the bundle, for a step that downloads; absent when the secret is not given. */
export function caMount(answers: Answers): readonly Mount[] {
  return answers.caCert ? [{ type: 'secret', id: 'ca', target: bundle }] : [];
}
