import type { Failure } from './failure.js';

/** Loaders, C libraries, processors: the program is there and does not start. */
export const loaderFailures: readonly Failure[] = [
  {
    id: 'L01',
    pattern: /\bexec (?:user process caused(?:: | ")|(\S{1,300}): )no such file or directory/,
    cause:
      'The program asks for a loader that the image does not have: it was built for another C library than the image carries, or for one where the image has none.',
    fix: 'Build it in a stage of the same distribution and release, or statically (CGO_ENABLED=0), or run it on a base with its C library.',
    seen: 'gliderlabs/docker-alpine#100',
  },
  {
    id: 'L04',
    pattern: /version [`'"‘](GLIBC_\d[\d.]{0,8})['"’`] not found/,
    cause: 'The program was built against a newer glibc than the image has: it needs $1.',
    fix: 'Use the same Debian release in the build and in the final stage, or build with CGO_ENABLED=0.',
    seen: 'docker-library/golang#466',
  },
  {
    id: 'L05',
    pattern: /version [`'"‘]((?:GLIBCXX|CXXABI)_\d[\d.]{0,8})['"’`] not found/,
    cause: 'C++ code was built with a newer compiler than the image’s libstdc++ comes from: it needs $1.',
    fix: 'Use the same distribution release in the build and in the final stage.',
  },
  {
    id: 'L06',
    pattern: /Error relocating \S{1,300}: (\S{1,200}): symbol not found/,
    cause: 'musl loaded code that was built for glibc, and neither musl nor gcompat has $1.',
    fix: 'Build it in an Alpine stage, or run it on a glibc base.',
    seen: 'dnote/dnote#652',
  },
  {
    id: 'L07',
    pattern: /Error relocating \S{1,300}: unsupported relocation type \d/,
    cause: 'The code uses indirect functions of glibc’s loader, which musl does not have.',
    fix: 'Run it on a glibc base; no compatibility layer helps.',
    seen: 'sgerrand/alpine-pkg-glibc#157',
  },
  {
    id: 'L09',
    pattern: /error while loading shared libraries: (\S{1,200}): cannot open shared object file/,
    cause: 'The shared library $1 was there at build time and is not in the final image.',
    fix: 'Install the library’s runtime package in the final stage, or choose a base that has it.',
    seen: 'puppeteer/puppeteer#8045',
  },
  {
    id: 'L10',
    pattern: /Error loading shared library (\S{1,200}): No such file or directory/,
    cause: 'The shared library $1 is not in the Alpine image.',
    fix: 'Add its package to the final stage (libstdc++ brings libgcc); for ld-linux-*.so, build in an Alpine stage instead.',
  },
  {
    id: 'L13',
    pattern: /Using '(\w{1,60})' in statically linked applications requires at runtime the shared libraries/,
    cause: 'A static link against glibc still loads glibc’s own libraries when it calls $1.',
    fix: 'Add the build tags netgo and osusergo, or link statically on Alpine, or use a glibc base.',
    seen: 'golang/go#21421',
  },
  {
    id: 'X01',
    pattern: /exec format error/,
    cause:
      'The program is built for another processor than the machine has, or is a script without a #! line.',
    fix: 'Build for the platform it runs on: set GOOS and GOARCH from TARGETOS and TARGETARCH.',
  },
  {
    id: 'X02',
    pattern: /\/bin\/(?:sh|ash|bash): exec format error|\.buildkit_qemu_emulator/,
    cause: 'A build step runs programs of another processor, and no emulator is registered.',
    fix: 'Cross-compile in a stage on the builder’s own platform (FROM --platform=$BUILDPLATFORM), or register QEMU.',
    over: ['X01'],
  },
];
