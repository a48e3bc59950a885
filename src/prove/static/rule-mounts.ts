import { finding, type Rule } from './rule.js';

/** Forms that only some builders take: a file should build with BuildKit, Buildah and Podman alike. */
export const mountRules: Rule = file =>
  file.stages
    .flatMap(stage => stage.instructions)
    .flatMap(one =>
      one.flags
        .filter(({ name }) => name === 'mount')
        .map(({ value }) => ({ line: one.line, target: targetOf(value) })),
    )
    // A variable in front may well begin with a slash.
    .filter(({ target }) => target !== null && !/^[/$"']/.test(target))
    .map(({ line, target }) =>
      finding(
        'relative-mount',
        line,
        'info',
        `the mount target ${target?.slice(0, 80)} is relative to WORKDIR: Podman 4 and Buildah 1.28 refuse it (must be an absolute path)`,
        'write the whole path: --mount=type=bind,target=/src',
      ),
    );

function targetOf(mount: string): string | null {
  return /(?:^|,)(?:target|dst|destination)=([^,]{1,300})/.exec(mount)?.[1] ?? null;
}
