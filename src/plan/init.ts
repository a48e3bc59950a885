import type { Answers } from '../domain/answers.js';
import type { BuildStage } from '../domain/plan.js';
import { alpineInitPath, alpinePackages, alpineStaticInitPath } from '../knowledge/alpine.js';
import type { BaseImage } from '../knowledge/base-image.js';
import { bases, reference } from '../knowledge/bases.js';
import { debianInitPath, debianPackages, debianStaticInitPath } from '../knowledge/debian.js';
import { mirrored } from './images.js';
import { installCommands } from './packages.js';
import { copyFrom, type Needs, type Part, reason } from './part.js';

/** tini as PID 1, where it was asked for: the base's package, or the static program copied from a stage that has it. */
export function init(base: BaseImage, builder: BaseImage, needs: Needs, answers: Answers): Part {
  if (!answers.init) return {};
  const reasons = [
    reason('tini as PID 1', 'asked for: it reaps orphaned children and forwards signals', 'programs'),
  ];
  const comment = 'An init that reaps children.';
  if (base.packageManager === 'apk') {
    return { packages: [alpinePackages.init], comment, launcher: [alpineInitPath, '--'], reasons };
  }
  if (base.packageManager === 'apt') {
    return { packages: [debianPackages.init], comment, launcher: [debianInitPath, '--'], reasons };
  }
  const onAlpine = builder.packageManager === 'apk';
  const source = onAlpine ? alpineStaticInitPath : debianStaticInitPath;
  const copy = copyFrom([source], '/tini', ['An init that reaps children; static.']);
  const found = { launcher: ['/tini', '--'], reasons };
  const stage = needs.crossBuilt ? initStage(builder, answers) : null;
  if (stage !== null) return { ...found, stages: [stage], copies: [{ ...copy, from: stage.name }] };
  return {
    ...found,
    builderPackages: [onAlpine ? alpinePackages.staticInit : debianPackages.init],
    copies: [copy],
  };
}

/** A stage on the image's platform: what the cross-compiling one could install would be of the builder's. */
function initStage(builder: BaseImage, answers: Answers): BuildStage | null {
  const slim = bases.find(
    ({ family, distribution }) =>
      family === 'debian' && distribution?.release === builder.distribution?.release,
  );
  if (slim === undefined) return null;
  return {
    role: 'build',
    name: 'init',
    image: mirrored(reference(slim), answers.registryMirror),
    platform: 'target',
    comment: [
      'The init comes from the platform that the image is for; the build stage runs on the builder’s.',
    ],
    workdir: '/',
    environment: [],
    steps: [
      {
        id: 'init',
        comment: [],
        arguments: [],
        mounts: [],
        commands: installCommands(slim, [debianPackages.init]),
      },
    ],
  };
}
