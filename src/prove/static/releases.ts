import { type Release, releases } from '../../knowledge/distribution-releases.js';

/** What an image reference says of itself, without asking a registry. */
export interface ImageName {
  /** Without registry, tag and digest: `golang`, `distroless/static-debian12`. */
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
  /** null where the name does not say. */
  readonly release: Release | null;
  /** null where the name does not say; `none` for scratch and distroless static. */
  readonly libc: 'glibc' | 'musl' | 'none' | null;
}

export function readImageName(image: string): ImageName {
  const [name = '', digest] = image.split('@', 2);
  const slash = name.lastIndexOf('/');
  const colon = name.indexOf(':', slash + 1);
  const path = (colon < 0 ? name : name.slice(0, colon)).split('/');
  const hasRegistry = path.length > 1 && /[.:]|^localhost$/.test(path[0] ?? '');
  const repository = path
    .slice(hasRegistry ? 1 : 0)
    .join('/')
    .replace(/^library\//, '');
  const tag = colon < 0 ? null : name.slice(colon + 1);
  const release = releaseOf(repository, tag ?? '');
  return { repository, tag, digest: digest ?? null, release, libc: libcOf(repository, release) };
}

function releaseOf(repository: string, tag: string): Release | null {
  const numbered = /^distroless\/[a-z0-9-]{1,60}-debian(\d{1,2})$/.exec(repository)?.[1];
  if (numbered !== undefined) return find('debian', numbered);
  const own = repository.split('/').at(-1);
  if (own === 'debian' || own === 'ubuntu' || own === 'alpine') {
    const number = /^(\d{1,2}(?:\.\d{1,2})?)/.exec(tag)?.[1];
    const direct = number === undefined ? null : (find(own, number) ?? find(own, number.split('.')[0] ?? ''));
    if (direct) return direct;
  }
  const onAlpine = /(?:^|-)alpine-?(\d\.\d{1,2})(?:$|[.-])/.exec(tag)?.[1];
  if (onAlpine !== undefined) return find('alpine', onAlpine);
  return releases.find(one => one.codename !== null && tag.split('-').includes(one.codename)) ?? null;
}

function find(distribution: string, release: string): Release | null {
  return releases.find(one => one.distribution === distribution && one.release === release) ?? null;
}

function libcOf(repository: string, release: Release | null): ImageName['libc'] {
  if (repository === 'scratch' || /^distroless\/static(?:-|$)/.test(repository)) return 'none';
  if (release === null) return repository === 'alpine' ? 'musl' : null;
  return release.distribution === 'alpine' ? 'musl' : 'glibc';
}
