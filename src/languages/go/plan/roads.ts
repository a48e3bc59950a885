import type { Answers } from '../../../domain/answers.js';
import type { LinkedLibc } from '../../../domain/plan.js';
import type { BaseImage } from '../../../knowledge/base-image.js';
import type { AlpineSet, DebianSet } from '../../../knowledge/go-bases.js';

/** How the program meets its C library. */
export type Linking =
  /** CGO_ENABLED=0: static, no C library. */
  | 'pure-go'
  /** cgo against glibc, dynamic. */
  | 'glibc'
  /** cgo against musl, dynamic. */
  | 'musl'
  /** cgo against musl, everything inside one static file. */
  | 'musl-static';

/** One way from source to a base image. */
export interface Road {
  /** Name for people, for `compare` and for the tests. */
  readonly variant: string;
  readonly title: string;
  readonly family: 'distroless' | 'alpine' | 'slim' | 'scratch';
  readonly linking: Linking;
  readonly builder: BaseImage;
  readonly runtime: BaseImage;
  /** Set where a glibc binary runs on musl through gcompat. */
  readonly gcompat: boolean;
}

export interface BaseSets {
  readonly debian: DebianSet;
  readonly alpine: AlpineSet;
  readonly scratch: BaseImage;
}

/** Every road there is for a program with or without cgo, smallest runtime first. Judging them is another matter. */
export function roads(sets: BaseSets, answers: Pick<Answers, 'cgo'>, openssl: boolean): readonly Road[] {
  const { debian, alpine, scratch } = sets;
  const onDebian = (road: Omit<Road, 'builder' | 'gcompat'>): Road => ({
    ...road,
    builder: debian.builder,
    gcompat: false,
  });
  const onAlpine = (road: Omit<Road, 'builder' | 'gcompat'>): Road => ({
    ...road,
    builder: alpine.builder,
    gcompat: false,
  });
  const gcompat: Road = {
    variant: 'alpine-gcompat',
    title: `Alpine ${alpine.release}, glibc binary through gcompat`,
    family: 'alpine',
    linking: answers.cgo ? 'glibc' : 'pure-go',
    builder: debian.builder,
    runtime: alpine.run,
    gcompat: true,
  };
  const glibcBase = openssl ? debian.base : debian.baseNossl;
  if (!answers.cgo) {
    return [
      onDebian(road('scratch', 'scratch: nothing but the program', 'scratch', 'pure-go', scratch)),
      onDebian(
        road(
          'distroless-static',
          `distroless static (Debian ${debian.release})`,
          'distroless',
          'pure-go',
          debian.static,
        ),
      ),
      onAlpine(road('alpine-musl', `Alpine ${alpine.release}`, 'alpine', 'pure-go', alpine.run)),
      gcompat,
      onDebian(road('slim', `Debian ${debian.release} slim`, 'slim', 'pure-go', debian.slim)),
    ];
  }
  return [
    onAlpine(road('scratch', 'scratch, static musl program', 'scratch', 'musl-static', scratch)),
    onAlpine(
      road(
        'static-musl',
        'distroless static, static musl program',
        'distroless',
        'musl-static',
        debian.static,
      ),
    ),
    onAlpine(road('alpine-musl', `Alpine ${alpine.release}, built there`, 'alpine', 'musl', alpine.run)),
    gcompat,
    onDebian(
      road('distroless-base', `distroless base (Debian ${debian.release})`, 'distroless', 'glibc', glibcBase),
    ),
    onDebian(
      road('distroless-cc', `distroless cc (Debian ${debian.release})`, 'distroless', 'glibc', debian.cc),
    ),
    onDebian(road('slim', `Debian ${debian.release} slim`, 'slim', 'glibc', debian.slim)),
  ];
}

/** Pure Go compiles for any platform on the builder's own; cgo needs a C compiler of the target's. */
export function crossCompiles(road: Road): boolean {
  return road.linking === 'pure-go';
}

export function libcOf(linking: Linking): LinkedLibc {
  if (linking === 'glibc') return 'glibc';
  return linking === 'musl' ? 'musl' : 'none';
}

function road(
  variant: string,
  title: string,
  family: Road['family'],
  linking: Linking,
  runtime: BaseImage,
): Omit<Road, 'builder' | 'gcompat'> {
  return { variant, title, family, linking, runtime };
}
