import type { Plan } from '../../src/domain/plan.js';
import { bases, reference } from '../../src/knowledge/bases.js';
import { instructionsOf, keywordsOf } from './dockerfile.js';

/** What every generated Dockerfile keeps to; a name and what is wrong, for each rule that is broken. */
export function brokenRules(plan: Plan, dockerfile: string): readonly string[] {
  const all = instructionsOf(dockerfile);
  const texts = (keyword: string) => all.filter(one => one.keyword === keyword).map(one => one.text);
  const final = all.slice(all.map(({ keyword }) => keyword).lastIndexOf('FROM'));
  const of = (keyword: string) => final.filter(one => one.keyword === keyword).map(one => one.text);
  const runs = texts('RUN');
  const mounts = runs.flatMap(run => run.match(/--mount=\S+/g) ?? []);
  const broken: string[] = [];
  const rule = (name: string, holds: boolean) => {
    if (!holds) broken.push(name);
  };
  const keywords = all.map(({ keyword }) => keyword).join(' ');
  rule(`instructions are the plan’s: ${keywords}`, keywords === keywordsOf(plan).join(' '));
  for (const image of texts('FROM').map(text => text.replace(/^--platform=\S+ /, '').split(' ')[0] ?? '')) {
    rule(`${image} names a release`, image === 'scratch' || /:(?!latest)[\w.-]*[\w]$/.test(image));
  }
  rule('one USER, numeric', of('USER').length === 1 && /^\d+:\d+$/.test(of('USER')[0] ?? ''));
  rule('exec form', of('ENTRYPOINT').every(isWords) && of('CMD').every(isWords));
  rule(
    'health check in exec form',
    of('HEALTHCHECK').every(text => isWords(text.replace(/^(?:--\S+ )*CMD /, ''))),
  );
  rule('no ARG in what is shipped', of('ARG').length === 0);
  rule(
    'nothing but RUN, ARG, FROM… : no ADD, no SHELL, no VOLUME',
    !/\b(?:ADD|SHELL|VOLUME|MAINTAINER|ONBUILD)\b/.test(keywords),
  );
  for (const mount of mounts) {
    rule(`${mount} has an absolute target`, / ?(?:,target=\/|type=secret,id=[\w.-]+$)/.test(mount));
    rule(`${mount} is no secret in a variable`, !mount.includes('env='));
  }
  rule('no heredoc', !runs.some(run => /(?:^|\s)\d*<<-?\s*["']?\w/.test(withoutQuoted(run))));
  rule(
    'no COPY --link or --parents',
    !texts('COPY').some(text => /(?:^|\s)--(?:link|parents|exclude)\b/.test(flagsOf(text))),
  );
  rule('no parser directive', !/^#\s*(?:syntax|escape|check)\s*=/m.test(dockerfile));
  for (const run of runs) {
    rule('apk add keeps no cache', !/\bapk add\b(?! --no-cache)/.test(run));
    rule(
      'apt lists are removed',
      !run.includes('apt-get update') || run.includes('rm -rf /var/lib/apt/lists/*'),
    );
    rule('apt installs no recommends', !/apt-get install\b(?! -y --no-install-recommends)/.test(run));
  }
  rule('same release on both sides', sameRelease(plan));
  return broken;
}

function isWords(text: string): boolean {
  const words: unknown = JSON.parse(text);
  return Array.isArray(words) && words.length > 0 && words.every(word => typeof word === 'string');
}

function withoutQuoted(text: string): string {
  return text.replace(/'[^']*'/g, '').replace(/"(?:\\.|[^"\\])*"/g, '');
}

function flagsOf(copy: string): string {
  return /^(?:--\S+ )*/.exec(copy)?.[0] ?? '';
}

/** Debian with Debian, Alpine with Alpine; a static program may go anywhere, gcompat is the bridge. */
function sameRelease(plan: Plan): boolean {
  if (plan.libc === 'none' || plan.variant === 'alpine-gcompat') return true;
  const [builder, runtime] = [plan.builder, plan.runtime].map(distributionOf);
  return builder !== undefined && builder === runtime;
}

/** `debian 13`, whatever mirror the image is pulled through. */
function distributionOf(image: string): string | undefined {
  const tail = image.slice(image.lastIndexOf('/') + 1);
  const known = bases.find(base => reference(base).split('/').at(-1) === tail)?.distribution;
  return known === undefined || known === null ? undefined : `${known.id} ${known.release}`;
}
