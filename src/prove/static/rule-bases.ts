import type { StaticFinding } from '../../domain/verification.js';
import { forBuilding, goEnds, movesReleases } from '../../knowledge/distribution-releases.js';
import type { StageText } from './file.js';
import { readImageName } from './releases.js';
import { finding, type Rule } from './rule.js';

/** Bases have a tag with a release, are maintained, and the shipped one carries no compiler. */
export const baseRules: Rule = (file, { today }) => [
  ...file.stages.flatMap(stage => (isImage(stage) ? [...pinned(stage), ...maintained(stage, today)] : [])),
  ...file.shipped.flatMap(compilerShipped),
];

function isImage(stage: StageText): boolean {
  return (
    stage.parent === null && stage.image !== 'scratch' && stage.image !== '' && !stage.image.includes('$')
  );
}

function pinned(stage: StageText): readonly StaticFinding[] {
  const { tag, digest, repository, release } = readImageName(stage.image);
  if (digest !== null) return [];
  const moving =
    repository === 'debian' ||
    repository === 'ubuntu' ||
    repository === 'alpine' ||
    movesReleases.has(repository);
  if (tag === null || tag === 'latest') {
    // The release of distroless is in the name, and its tags say only what is in it.
    if (/^distroless\/.+-debian\d+$/.test(repository)) return [];
    return [
      finding(
        'unpinned-base',
        stage.line,
        'warning',
        `${stage.image} has no fixed version: the next build may get another one`,
        'name a version and a release: golang:1.27-trixie, debian:trixie-slim',
      ),
    ];
  }
  if (release !== null || !moving) return distrolessWithout(stage, repository);
  return [
    finding(
      'floating-release',
      stage.line,
      'warning',
      `${stage.image} names no release of its distribution: it moves to a newer one, with a newer C library, in silence`,
      `add the release to the tag: ${repository}:${tag}-trixie, ${repository}:${tag}-alpine3.24`,
    ),
  ];
}

function distrolessWithout(stage: StageText, repository: string): readonly StaticFinding[] {
  if (!/^distroless\/(?:static|base|base-nossl|cc)$/.test(repository)) return [];
  return [
    finding(
      'floating-release',
      stage.line,
      'warning',
      `${stage.image} names no Debian release: it moves to a newer one in silence`,
      `name it: gcr.io/${repository}-debian13`,
    ),
  ];
}

function maintained(stage: StageText, today: string): readonly StaticFinding[] {
  const { repository, tag, release } = readImageName(stage.image);
  const found: StaticFinding[] = [];
  if (release !== null && today >= release.ends) {
    const name = `${release.distribution} ${release.release}${release.codename === null ? '' : ` (${release.codename})`}`;
    const message = `${stage.image} is ${name}, which gets no regular security fixes since ${release.ends}`;
    found.push(finding('base-end-of-life', stage.line, 'warning', message, 'move to a supported release'));
  }
  const go = repository === 'golang' ? goEnds(tag ?? '') : null;
  if (go !== null && today >= go) {
    const message = `${stage.image}: this Go gets no fixes since ${go}`;
    found.push(
      finding(
        'base-end-of-life',
        stage.line,
        'warning',
        message,
        'move to one of the two newest Go releases',
      ),
    );
  }
  return found;
}

function compilerShipped(stage: StageText): readonly StaticFinding[] {
  let base = stage;
  while (base.parent !== null) base = base.parent;
  if (!forBuilding.has(readImageName(base.image).repository)) return [];
  return [
    finding(
      'compiler-in-final',
      base.line,
      'warning',
      `what is shipped stands on ${base.image}, with its compilers and package managers`,
      'copy the program into a stage of its own: FROM gcr.io/distroless/static-debian13:nonroot',
    ),
  ];
}
