import type { Failure } from './failure.js';

/** Package managers, builders and registries. */
export const buildFailures: readonly Failure[] = [
  {
    id: 'B01',
    pattern: /The repository '([^']{1,300})' (?:does not have|no longer has) a Release file/,
    cause: 'The Debian release of the base image has been moved to the archive.',
    fix: 'Move to a supported release.',
    seen: 'Tecnativa/doodba#669',
  },
  {
    id: 'B02',
    pattern: /Release file for (\S{1,300}) is (?:expired|not valid yet)/,
    cause: 'The Debian release of the base image gets no more updates, or the machine’s clock is wrong.',
    fix: 'Move to a supported release.',
    seen: 'aptos-labs/aptos-indexer-processors-v2#194',
  },
  {
    id: 'B03',
    pattern: /Unable to locate package (\S{1,100})|E: Failed to fetch \S{1,400}\s{1,4}404\s/,
    cause:
      'apt has no such package in its lists: the name is another in this release, or the lists are from an older layer.',
    fix: 'Run apt-get update and install in one RUN, and check the name for this release.',
  },
  {
    id: 'B04',
    pattern: /unable to select packages|\b(\S{1,100}) \(no such package\)/,
    cause: 'apk has no such package or version in this Alpine release.',
    fix: 'Check the name for this release; do not pin exact versions, the repository drops old ones.',
    seen: 'LiskArchive/lisk-service#1662',
  },
  {
    id: 'B05',
    pattern:
      /failed to (?:compute cache key|calculate checksum)[^\n]{0,400}"(\/[^"]{0,200})":? not found|COPY failed: file not found in build context|copier: stat: "([^"]{1,300})": no such file or directory/,
    cause:
      'A file that the Dockerfile copies is not in the build context: ignored by .dockerignore, or not there.',
    fix: 'Check the path, its case and .dockerignore; generate the file before building.',
  },
  {
    id: 'B06',
    pattern: /the --(mount|chmod|link) option requires BuildKit|Unknown flag: (mount|chmod|link)\b/,
    cause: 'The builder is too old for --$1.',
    fix: 'Build with BuildKit (DOCKER_BUILDKIT=1, or docker buildx build), or with a current Buildah or Podman.',
  },
  {
    id: 'B08',
    pattern: /toomanyrequests/,
    cause: 'The registry limits anonymous pulls, and the limit is reached.',
    fix: 'Log in to the registry, or use a mirror (--registry-mirror).',
  },
  {
    id: 'B09',
    pattern: /no space left on device/,
    cause: 'The disk of the builder is full.',
    fix: 'Remove unused images and caches: docker system prune, or its like.',
  },
];
