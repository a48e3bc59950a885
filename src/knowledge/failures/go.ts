import type { Failure } from './failure.js';

/** The Go command, cgo, and Go programs that miss something at run time. */
export const goFailures: readonly Failure[] = [
  {
    id: 'G01',
    pattern: /Binary was compiled with 'CGO_ENABLED=0', (\S{1,60}) requires cgo to work/,
    cause: '$1 was built without cgo: it compiles, and fails when it is used.',
    fix: 'Build with --cgo, or use a driver in pure Go.',
    seen: 'ko-build/ko#52',
  },
  {
    id: 'G02',
    pattern: /build constraints exclude all Go files in (\S{1,300})|undefined: (?:kafka\.|pcap)\w/,
    cause:
      'Files that need cgo (or a build tag) were left out, because cgo is off or no C compiler was found.',
    fix: 'Build with --cgo in a stage that has a C compiler, or drop the package.',
    seen: 'ko-build/ko#693',
  },
  {
    id: 'G03',
    pattern:
      /cgo: C compiler "([^"]{1,100})" not found|exec: "(gcc|g\+\+|cc|c\+\+|clang)": executable file not found in \$PATH/,
    cause: 'cgo is on and the build stage has no C compiler $1.',
    fix: 'Install a compiler and the C headers in the build stage, or build with CGO_ENABLED=0.',
    seen: 'confluentinc/confluent-kafka-go#651',
    over: ['F07'],
  },
  {
    id: 'G04',
    pattern:
      /fatal error: ((?:std[a-z]{2,6}|string|errno|limits|features|assert|unistd|math)\.h): No such file or directory|cannot find ((?:S?crt1|crti|crtn)\.o|-lc)\b/,
    cause: 'The C compiler is there and the headers and start files of the C library are not.',
    fix: 'Install musl-dev (Alpine) or libc6-dev (Debian) in the build stage.',
  },
  {
    id: 'G05',
    pattern: /['‘](?:pread|pwrite|lseek|fstat|open|mmap)64['’] undeclared|unknown type name ['‘]off64_t['’]/,
    cause: 'C code uses large-file names that musl hides since 1.2.4 (Alpine 3.19).',
    fix: 'Update the module, or set CGO_CFLAGS=-D_LARGEFILE64_SOURCE, or build on Debian.',
    seen: 'mattn/go-sqlite3#1164',
  },
  {
    id: 'G06',
    pattern:
      /librdkafka_glibc\w{0,40}\.a\(|undefined reference to [`'‘](?:__strdup|__\w{1,60}_chk|gnu_get_libc_version)['’]/,
    cause: 'An archive that was compiled for glibc is linked on Alpine.',
    fix: 'Build with the tag musl where the module has it (-tags musl), or build on Debian.',
    seen: 'confluentinc/confluent-kafka-go#651',
  },
  {
    id: 'G07',
    pattern: /undefined reference to [`'‘]((?:mmap|open|lseek|stat|fstat|pread|pwrite|fopen|fcntl)64)['’]/,
    cause: 'A compiled archive in a module is for another C library or processor: $1 is missing.',
    fix: 'Build on Debian or for the other platform, or use the module’s tag for a system library.',
    seen: 'tursodatabase/go-libsql#31',
  },
  {
    id: 'G08',
    pattern: /error obtaining VCS status: exit status \d/,
    cause: 'Go wants to stamp the version, and the .git folder is incomplete or belongs to somebody else.',
    fix: 'Keep .git out of the build (.dockerignore) or build with -buildvcs=false.',
    seen: 'librespeed/speedtest-go#52',
  },
  {
    id: 'G09',
    pattern: /requires go >= (\d[\w.]{0,20}) \(running go \d|invalid go version '(\d[\w.]{0,20})'/,
    cause: 'The module asks for Go $1, and the build image has an older one that may not download it.',
    fix: 'Use a golang image of that release or newer.',
  },
  {
    id: 'G10',
    pattern: /missing go\.sum entry|"\/(go\.sum)": not found/,
    cause: 'go.sum is missing or out of date.',
    fix: 'Run `go mod tidy` and commit go.sum.',
    over: ['B05'],
  },
  {
    id: 'G20',
    pattern: /go: updat(?:ing|es to) go\.(?:mod|sum)(?: needed|: \S)/,
    cause: 'go.mod is out of step with the modules it requires, and the go command wants to change it.',
    fix: 'Run `go mod tidy` and commit go.mod and go.sum.',
    over: ['F01'],
  },
  {
    id: 'G21',
    pattern:
      /no required module provides package ([^\s;]{1,300})|cannot find module providing package ([^\s:]{1,300})/,
    cause: 'The code imports $1, and neither go.mod nor the vendor folder has it.',
    fix: 'Run `go mod tidy` (and `go mod vendor` where there is a vendor folder) and commit what it changes.',
  },
  {
    id: 'G11',
    pattern:
      /replacement directory (\S{1,300}) does not exist|\(replaced by (\.\.?\/\S{0,300})\): reading |cannot load module (\S{1,300}) listed in go\.work/,
    cause: 'go.mod or go.work names a folder ($1) that is not in the build.',
    fix: 'Build from the folder that contains both, and copy every go.mod before the download.',
  },
  {
    id: 'G12',
    pattern:
      /could not read Username for '(https?:\/\/[^']{1,200})'|exec: "git": executable file not found in \$PATH/,
    cause: 'A module comes from a private repository, and the build has no credentials or no git.',
    fix: 'Set GOPRIVATE, mount the credentials as a secret, and install git in the build stage.',
    seen: 'chainguard-images/images#1709',
    over: ['F07'],
  },
  {
    id: 'G13',
    pattern: /unknown time zone (\S{1,60})|zoneinfo\.zip: no such file or directory/,
    cause: 'The image has no time zone data, or not this zone: $1.',
    fix: 'Use --timezone: it adds zone data to the image; or import time/tzdata.',
    seen: 'gardener/machine-controller-manager#144',
  },
  {
    id: 'G14',
    pattern: /user: unknown userid (\d{1,10})|user: Current requires cgo or \$USER/,
    cause: 'The program looks up the user it runs as, and the image has no passwd entry for it.',
    fix: 'Add a passwd entry for the numeric user, or set USER and HOME.',
  },
  {
    id: 'G16',
    pattern: /-race requires cgo/,
    cause: 'The race detector needs cgo, which is off in this stage.',
    fix: 'Drop -race from the image’s build, or turn cgo on for the test stage.',
  },
  {
    id: 'G17',
    pattern:
      /fatal error: ((?!(?:std[a-z]{2,6}|string|errno|limits|features|assert|unistd|math)\.h:)[\w./+-]{1,100}\.h(?:pp)?): No such file or directory|Package ['‘]?([\w.+-]{1,60})['’]?,? (?:required by '[^']{1,60}', )?(?:was )?not found|exec: "(pkg-config)": executable file not found|cannot find -l(?!c\b)([\w.+-]{1,60})/,
    cause: 'The development files of a C library are missing in the build stage: $1.',
    fix: 'Install the library’s -dev package (and pkg-config) in the build stage.',
    over: ['F07'],
  },
  {
    id: 'G18',
    pattern: /inconsistent vendoring in (\S{1,300}):/,
    cause: 'The vendor folder is out of step with go.mod.',
    fix: 'Run `go mod vendor` and commit the result.',
  },
  {
    id: 'G19',
    pattern: /pattern (\S{1,300}): no matching files found/,
    cause: 'A //go:embed pattern ($1) matches nothing in the build: generated and not committed, or ignored.',
    fix: 'Generate the files before the build, and keep .dockerignore from hiding them.',
  },
];
