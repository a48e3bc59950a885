import type { Source } from './source.js';

/** A distribution's release, as images and packages name it. */
export interface Distribution {
  readonly id: 'debian' | 'alpine';
  /** `13`, `3.24`. */
  readonly release: string;
  /** `trixie`; null where the distribution has none. */
  readonly codename: string | null;
}

/** An account that the image brings for programs. */
export interface ImageUser {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

/**
 * A base image as a plan needs it: what is in it, how large it is, until when it is maintained.
 * Tags name a release and never a patch (`1.27-trixie`, `3.24`): fixes arrive with each build, while the libc and the
 * distribution stay what the plan decided. A tag without a release (`1.27`, `latest`) moves to a newer glibc in silence.
 */
export interface BaseImage {
  /** Stable, kebab-case. */
  readonly id: string;
  /** As written after FROM, without the tag. */
  readonly repository: string;
  /** Empty for `scratch`, which has none. */
  readonly tag: string;
  readonly family: 'debian' | 'alpine' | 'distroless' | 'golang' | 'scratch';
  readonly role: 'build' | 'run';
  /** null for `scratch`. */
  readonly distribution: Distribution | null;
  /** null where there is none: only static programs run. */
  readonly libc: { readonly type: 'glibc' | 'musl'; readonly version: string } | null;
  /** Size of the unpacked image on amd64; null where nobody measured it. */
  readonly bytes: number | null;
  /** What a pull on amd64 transfers; null where nobody measured it. */
  readonly compressedBytes: number | null;
  /** The sizes were counted from packages or taken from a sister image, not from the published image. */
  readonly estimated: boolean;
  /** The uid a container runs under when nothing is said. */
  readonly user: number;
  /** A ready account for programs; null where only root, nobody and system accounts exist. */
  readonly nonroot: ImageUser | null;
  readonly shell: boolean;
  readonly packageManager: 'apt' | 'apk' | null;
  /** Path of the bundle of trusted certificates; null where there is none. */
  readonly certificates: string | null;
  /** /usr/share/zoneinfo is filled. */
  readonly zoneinfo: boolean;
  readonly passwd: boolean;
  readonly tmp: boolean;
  readonly libgcc: boolean;
  readonly libstdcxx: boolean;
  readonly libssl: boolean;
  readonly compiler: 'gcc,g++' | null;
  readonly git: boolean;
  /** Platforms without `linux/`: `amd64`, `arm64`, `arm/v7`. */
  readonly architectures: readonly string[];
  /** First day on which nobody maintains it; null where there is no such day. */
  readonly supportEnds: string | null;
  /** The day above is not announced: worked out from the project's rhythm. */
  readonly supportEndEstimated: boolean;
  /** `1.27` for golang images. */
  readonly goMinor: string | null;
  readonly sources: readonly Source[];
}
