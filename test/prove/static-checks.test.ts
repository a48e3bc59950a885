import test from 'ava';
import fc from 'fast-check';
import { checkDockerfile, type StaticCheckOptions } from '../../src/prove/static-checks.js';

const today = '2026-11-21';
const ignored = { today, dockerignore: '.git\n' };

/** Ids with their lines, as `id:line`. */
function found(text: string, options: StaticCheckOptions = ignored): string[] {
  return checkDockerfile(text, options).map(({ id, line }) => `${id}:${line ?? '-'}`);
}

const good = `FROM --platform=$BUILDPLATFORM golang:1.27-trixie AS build
WORKDIR /src
RUN --mount=type=bind,target=/src CGO_ENABLED=0 go build -o /out/app .

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/app /app
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/app"]
`;

/** The good file with one thing changed. */
function but(from: string | RegExp, to: string): string {
  return good.replace(from, to);
}

test('passes: a pinned, static, numeric, exec-form Dockerfile', t => {
  t.deepEqual(checkDockerfile(good, { ...ignored, server: true }), []);
});

const reports: readonly (readonly [string, string, string])[] = [
  ['a base without tag', but('golang:1.27-trixie', 'golang'), 'unpinned-base:1'],
  ['a base with latest', but('golang:1.27-trixie', 'golang:latest'), 'unpinned-base:1'],
  [
    'a base of a private registry without tag',
    but('golang:1.27-trixie', 'registry.example.com:5000/go'),
    'unpinned-base:1',
  ],
  ['a tag without release', but('1.27-trixie', '1.27'), 'floating-release:1'],
  ['a major version of Alpine', but('golang:1.27-trixie', 'alpine:3'), 'floating-release:1'],
  ['a tag filled in from an ARG', `ARG GO=1.27\n${but('1.27-trixie', '${GO}')}`, 'floating-release:2'],
  ['distroless without release', but('static-debian13', 'static'), 'floating-release:5'],
  ['an old Debian', but('golang:1.27-trixie', 'golang:1.27-bullseye'), 'base-end-of-life:1'],
  ['an old Alpine', but('gcr.io/distroless/static-debian13:nonroot', 'alpine:3.18.4'), 'base-end-of-life:5'],
  ['an old Go', but('1.27-trixie', '1.21-trixie'), 'base-end-of-life:1'],
  [
    'a compiler in what is shipped',
    but('gcr.io/distroless/static-debian13:nonroot', 'build'),
    'compiler-in-final:1',
  ],
  [
    'a newer release at build than at run',
    but('CGO_ENABLED=0 ', '').replace('static-debian13', 'base-debian12'),
    'newer-libc-at-build:6',
  ],
  [
    'an older release at build than at run',
    but('CGO_ENABLED=0 ', '').replace('1.27-trixie', '1.27-bookworm').replace('static', 'base'),
    'two-releases:6',
  ],
  [
    'glibc on musl',
    but('CGO_ENABLED=0 ', '').replace('gcr.io/distroless/static-debian13:nonroot', 'alpine:3.24'),
    'glibc-on-musl:6',
  ],
  [
    'musl on glibc',
    but('CGO_ENABLED=0 ', '').replace('1.27-trixie', '1.27-alpine3.24').replace('static', 'base'),
    'musl-on-glibc:6',
  ],
  ['a dynamic program on distroless static', but('CGO_ENABLED=0 ', ''), 'dynamic-on-static:6'],
  [
    'no USER',
    but('USER 65532:65532', '').replace('static-debian13:nonroot', 'static-debian13:latest'),
    'user-missing:-',
  ],
  ['USER root', but('USER 65532:65532', 'USER root'), 'user-root:7'],
  ['USER 0', but('USER 65532:65532', 'USER 0:0'), 'user-root:7'],
  ['a user by name', but('USER 65532:65532', 'USER app'), 'user-named:7'],
  ['a shell form without a shell', but('ENTRYPOINT ["/app"]', 'ENTRYPOINT /app'), 'shell-form:9'],
  ['brackets that are no JSON', but('ENTRYPOINT ["/app"]', "ENTRYPOINT ['/app']"), 'shell-form:9'],
  ['npm as process 1', but('ENTRYPOINT ["/app"]', 'CMD ["npm", "start"]'), 'wrapped-command:9'],
  [
    'a shell as process 1',
    but('ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/bin/sh", "-c"]\nCMD ["/app"]'),
    'wrapped-command:9',
  ],
  [
    'nothing to run',
    but('ENTRYPOINT ["/app"]', '').replace('gcr.io/distroless/static-debian13:nonroot', 'scratch'),
    'no-command:-',
  ],
  ['a secret by its name in ARG', but('USER', 'ARG NPM_TOKEN\nUSER'), 'secret-name:7'],
  ['a secret by its name in ENV', but('USER', 'ENV DB_PASSWORD=x PORT=1\nUSER'), 'secret-name:7'],
  ['a token', but('USER', 'ENV X=ghp_0123456789abcdefghijABCDEFGHIJ012345\nUSER'), 'secret-value:7'],
  [
    'a password in a URL',
    but('WORKDIR /src', 'RUN git clone https://me:hunter2@example.com/x'),
    'secret-value:2',
  ],
  ['ADD of a URL', but('USER', 'ADD https://example.com/x /x\nUSER'), 'add-url:7'],
  ['apt-get update alone', but('WORKDIR /src', 'RUN apt-get update'), 'apt-update-alone:2'],
  ['apt-get install alone', but('WORKDIR /src', 'RUN apt-get install -y git'), 'apt-install-alone:2'],
  [
    'apt lists in what is shipped',
    but('COPY --from', 'RUN apt-get update && apt-get -y install tzdata\nCOPY --from'),
    'package-cache:6',
  ],
  ['apk index in what is shipped', but('COPY --from', 'RUN apk add tzdata\nCOPY --from'), 'package-cache:6'],
  [
    'a compiler installed in what is shipped',
    but('COPY --from', 'RUN apk add --no-cache build-base\nCOPY --from'),
    'compiler-in-final:6',
  ],
  ['a mount below WORKDIR, which Podman refuses', but('target=/src', 'target=.'), 'relative-mount:3'],
  ['no FROM', 'RUN true\n', 'no-base:-'],
  ['an empty file', '', 'no-base:-'],
];

for (const [title, text, id] of reports) {
  test(`reports: ${title}`, t => {
    t.true(found(text).includes(id), `${id} is not among ${found(text).join(', ') || 'nothing'}`);
  });
}

const passes: readonly (readonly [string, string, string])[] = [
  [
    'a digest instead of a tag',
    but('golang:1.27-trixie', `golang@sha256:${'a'.repeat(64)}`),
    'unpinned-base',
  ],
  ['a base that only the build knows', but('golang:1.27-trixie', '$BASE'), 'unpinned-base'],
  ['scratch', but('gcr.io/distroless/static-debian13:nonroot', 'scratch'), 'unpinned-base'],
  ['the user of a nonroot base', but('USER 65532:65532', ''), 'user-missing'],
  [
    'a user that a parent stage sets',
    `${good.replace('USER', 'USER 1000\nUSER')}\nFROM scratch AS x\nUSER 5\nFROM x\nENTRYPOINT ["/a"]`,
    'user-missing',
  ],
  ['USER from an argument', but('USER 65532:65532', 'ARG U=5\nUSER $U'), 'user-named'],
  [
    'exec in the shell form',
    but('gcr.io/distroless/static-debian13:nonroot', 'debian:trixie-slim').replace(
      'ENTRYPOINT ["/app"]',
      'CMD exec /app $FLAGS',
    ),
    'shell-form',
  ],
  [
    'gcompat for glibc on musl',
    but('CGO_ENABLED=0 ', '').replace(
      'gcr.io/distroless/static-debian13:nonroot',
      'alpine:3.24\nRUN apk add --no-cache gcompat',
    ),
    'glibc-on-musl',
  ],
  [
    'a static musl program on glibc',
    but('CGO_ENABLED=0 go', 'go')
      .replace('go build', 'go build -ldflags "-linkmode external -extldflags -static"')
      .replace('1.27-trixie', '1.27-alpine3.24')
      .replace('static', 'base'),
    'musl-on-glibc',
  ],
  ['the name of a file with a secret', but('USER', 'ENV TOKEN_FILE=/run/secrets/token\nUSER'), 'secret-name'],
  ['a public key', but('USER', 'ENV PUBLIC_KEY=x GPG_KEY=y\nUSER'), 'secret-name'],
  ['ADD with a checksum', but('USER', 'ADD --checksum=sha256:aa https://example.com/x /x\nUSER'), 'add-url'],
  [
    'update and install in one step',
    but(
      'COPY --from',
      'RUN apt-get update \\\n && apt-get install -y x \\\n && rm -rf /var/lib/apt/lists/*\nCOPY --from',
    ),
    'apt-update-alone',
  ],
  [
    'update and install in a heredoc',
    but(
      'COPY --from',
      'RUN <<EOF\napt-get update\napt-get install -y x\nrm -rf /var/lib/apt/lists/*\nEOF\nCOPY --from',
    ),
    'package-cache',
  ],
  [
    'a cache mount for apt',
    but(
      'COPY --from',
      'RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y x\nCOPY --from',
    ),
    'package-cache',
  ],
  ['packages in a stage that is thrown away', but('WORKDIR /src', 'RUN apk add git'), 'package-cache'],
  [
    'compilers that leave in the same step',
    but(
      'COPY --from',
      'RUN apk add --no-cache --virtual .build-deps gcc musl-dev && make && apk del .build-deps\nCOPY --from',
    ),
    'compiler-in-final',
  ],
];

for (const [title, text, id] of passes) {
  test(`passes: ${title}`, t => {
    t.false(
      found(text).some(one => one.startsWith(`${id}:`)),
      found(text).join(', '),
    );
  });
}

test('COPY . . is reported only without a .dockerignore', t => {
  const text = but('WORKDIR /src', 'COPY . .');
  t.deepEqual(found(text), []);
  t.deepEqual(found(text, { today, dockerignore: null }), ['copy-all:2']);
  t.deepEqual(found(text, { today, dockerignore: '# nothing\n\n' }), ['copy-all:2']);
});

test('a missing EXPOSE is reported only for a server', t => {
  const text = but('EXPOSE 8080\n', '');
  t.deepEqual(found(text), []);
  t.deepEqual(found(text, { ...ignored, server: true }), ['expose-missing:-']);
});

test('a base is old only once its support has ended', t => {
  t.deepEqual(
    found(good, { ...ignored, today: '2028-08-09' }).filter(one => one.startsWith('base-end')),
    ['base-end-of-life:1', 'base-end-of-life:1', 'base-end-of-life:5'],
  );
});

const twoTargets = `FROM golang:1.27-trixie AS build
RUN CGO_ENABLED=0 go build ./...
FROM gcr.io/distroless/static-debian13:nonroot AS api
COPY --from=build /api /api
USER app
ENTRYPOINT ["/api"]
FROM gcr.io/distroless/static-debian13:nonroot AS job
COPY --from=build /job /job
ENTRYPOINT ["/job"]
`;

test('every target is checked, or the one asked for', t => {
  t.deepEqual(found(twoTargets), ['user-named:5']);
  t.deepEqual(found(twoTargets, { ...ignored, target: 'job' }), []);
});

test('what is quoted from a file cannot drive a terminal', t => {
  const text = but('USER 65532:65532', 'USER \u001b[31mroot\u202e');
  t.false(checkDockerfile(text, ignored).some(one => /[\u001b\u202e]/.test(one.message)));
});

test('any text is answered, and quickly', t => {
  const words = fc.constantFrom(
    'FROM ',
    'RUN ',
    'COPY ',
    'ENV ',
    'USER ',
    'CMD ',
    '["a"]',
    '[',
    '"',
    "'",
    '\\\n',
    '\n',
    '<<EOF',
    'EOF',
    '$',
    '${',
    '}',
    '=',
    '--from=',
    'a:b@c',
    '#',
    'escape=`',
    ' ',
    '\u0000',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map(list => list.join('')),
  );
  fc.assert(
    fc.property(texts, text => Array.isArray(checkDockerfile(text, { ...ignored, server: true }))),
    { numRuns: 400 },
  );
  t.deepEqual(found('FROM a\n'.repeat(50_000)), ['not-checked:-']);
  t.deepEqual(found(`FROM ${'a'.repeat(300_000)}`), ['not-checked:-']);
});
