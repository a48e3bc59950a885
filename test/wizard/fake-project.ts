import type { PlannedFile } from '../../src/domain/files.js';
import type { Evidence } from '../../src/domain/findings.js';
import type { Candidate } from '../../src/domain/plan.js';
import type { Given, Question, QuestionOption } from '../../src/domain/questions.js';
import type { FoundLine, Preview, WizardInput } from '../../src/wizard/types.js';

/** What a test changes of the fake project. */
export interface FakeOptions {
  readonly given?: Given;
  readonly givenFrom?: WizardInput['givenFrom'];
  /** Number of programs in the project. */
  readonly entries?: number;
  /** Asks for several entries instead of one. */
  readonly many?: boolean;
  /** There is a Dockerfile that somebody wrote by hand. */
  readonly foreign?: boolean;
  /** Answers with this base cannot be met. */
  readonly impossibleBase?: string;
  readonly project?: string;
}

/** Everything of a wizard's input but the terminal: a Go service as detection would describe it, small and pure. */
export function fakeProject(options: FakeOptions = {}): Omit<WizardInput, 'terminal'> {
  return {
    title: 'create-slim-image 0.1.0',
    project: options.project ?? 'shop-api',
    found,
    given: options.given ?? {},
    givenFrom: options.givenFrom ?? {},
    questions: given => questionsFor(given, options),
    preview: given => previewOf(given, options),
    files: given => filesFor(given, options),
  };
}

const found: readonly FoundLine[] = [
  line('Language', 'Go 1.24', 'certain', [at('go.mod', 3, 'go 1.24')]),
  line('Module', 'example.com/shop/api', 'certain', [at('go.mod', 1, 'module example.com/shop/api')]),
  line('Programs', 'cmd/api, cmd/migrate, cmd/worker', 'certain', [
    at('cmd/api/main.go', 1, 'package main'),
    at('cmd/migrate/main.go', 1, 'package main'),
    at('cmd/worker/main.go', 1, 'package main'),
  ]),
  line('Framework', 'chi', 'certain', [at('go.mod', 7, 'github.com/go-chi/chi/v5 v5.1.0')]),
  line('Listens on', '8080, from PORT', 'likely', [at('cmd/api/main.go', 31, 'port := env("PORT", "8080")')]),
  line('Outgoing HTTPS', 'api.stripe.com', 'likely', [
    at('internal/pay/client.go', 18, 'base: "https://api.stripe.com"'),
  ]),
  line('cgo', 'not needed', 'likely', []),
  line('Time zones', 'Europe/Berlin', 'certain', [
    at('internal/bill/due.go', 44, 'time.LoadLocation("Europe/Berlin")'),
  ]),
];

function line(
  label: string,
  value: string,
  confidence: FoundLine['confidence'],
  evidence: readonly Evidence[],
): FoundLine {
  return { label, value, confidence, evidence };
}

function at(file: string, lineNumber: number, text: string): Evidence {
  return { file, line: lineNumber, text };
}

function questionsFor(given: Given, options: FakeOptions): readonly Question[] {
  const questions = [
    languageQuestion,
    entryQuestion(options),
    cgoQuestion,
    httpsQuestion,
    priorityQuestion,
    baseQuestion(given),
  ];
  return given.base?.[0] === 'alpine' ? [...questions, alpineLibcQuestion(given)] : questions;
}

function option(value: string, label: string, hint: string, disabled: string | null = null): QuestionOption {
  return { value, label, hint, disabled };
}

const languageQuestion: Question = {
  id: 'language',
  title: 'Which language is the program written in?',
  help: 'It decides the compiler, the caches and what the image needs at run time.',
  kind: 'one',
  options: [option('go', 'Go', 'go.mod'), option('node', 'Node.js', 'package.json, for the asset build')],
  suggested: ['go'],
  because: 'go.mod stands in the root of the project.',
  evidence: [at('go.mod', 3, 'go 1.24')],
};

function entryQuestion(options: FakeOptions): Question {
  const count = options.entries ?? 3;
  const names = [
    'api',
    'migrate',
    'worker',
    ...Array.from({ length: 40 }, (_, index) => `job-${index + 1}`),
  ].slice(0, count);
  return {
    id: 'entry',
    title: 'Which program should the image run?',
    help: 'One Dockerfile can build several; the first is what a plain docker build makes.',
    kind: options.many === true ? 'many' : 'one',
    options: names.map((name, index) =>
      option(`./cmd/${name}`, `cmd/${name}`, index === 0 ? 'listens on 8080' : ''),
    ),
    suggested: ['./cmd/api'],
    because: 'It is the only program that listens on a port.',
    evidence: [at('cmd/api/main.go', 31, 'http.ListenAndServe(":"+port, router)')],
  };
}

const cgoQuestion: Question = {
  id: 'cgo',
  title: 'Does the program need cgo?',
  help: 'Without cgo the binary is static and runs on an image with no C library at all.',
  kind: 'one',
  options: [
    option('no', 'No', 'a static binary'),
    option('yes', 'Yes', 'links against the C library of the image'),
  ],
  suggested: ['no'],
  because: 'No file imports "C" and no module in go.mod is known to need it.',
  evidence: [at('go.mod', 5, 'require (')],
};

const httpsQuestion: Question = {
  id: 'https',
  title: 'Does it call other servers over HTTPS?',
  help: 'Then the image needs the certificates of the public authorities.',
  kind: 'one',
  options: [option('yes', 'Yes', 'with CA certificates'), option('no', 'No', 'without them')],
  suggested: ['yes'],
  because: 'It calls api.stripe.com.',
  evidence: [at('internal/pay/client.go', 18, 'base: "https://api.stripe.com"')],
};

const priorityQuestion: Question = {
  id: 'priority',
  title: 'What matters most for this image?',
  help: 'Every choice is built from the same code; they differ in what stands around it.',
  kind: 'one',
  options: [
    option('balanced', 'Balanced', 'small without surprises'),
    option('smallest', 'Smallest', 'the fewest bytes that provably run'),
    option('compatible', 'Compatible', 'a shell, apt and glibc to look around with'),
  ],
  suggested: ['balanced'],
  because: 'This is the default.',
  evidence: [],
};

function baseQuestion(given: Given): Question {
  const cgo = given.cgo?.[0] === 'yes';
  const noScratch =
    'the program looks users up with os/user (internal/auth/who.go:9), and scratch has no passwd file';
  return {
    id: 'base',
    title: 'Which base image?',
    help: 'Automatic takes the smallest one that fits what matters most.',
    kind: 'one',
    options: [
      option('auto', 'Automatic', cgo ? 'distroless base' : 'distroless static'),
      option('distroless', 'Distroless', 'no shell, no package manager'),
      option(
        'alpine',
        'Alpine',
        'musl, BusyBox and apk',
        cgo ? 'mallopt is not in musl 1.2.5 or gcompat 1.1' : null,
      ),
      option('slim', 'Debian slim', 'glibc, a shell and apt'),
      option('scratch', 'Scratch', 'nothing but the program', noScratch),
    ],
    suggested: ['auto'],
    because: 'It follows what matters most.',
    evidence: [],
  };
}

function alpineLibcQuestion(given: Given): Question {
  const refused = given.cgo?.[0] === 'yes' ? null : 'a static binary needs no C library';
  return {
    id: 'alpineLibc',
    title: 'Which C library on Alpine?',
    help: 'musl is native; gcompat imitates glibc.',
    kind: 'one',
    options: [option('musl', 'musl', 'native'), option('gcompat', 'gcompat', 'imitates glibc', refused)],
    suggested: ['musl'],
    because: 'It is what Alpine is made of.',
    evidence: [],
  };
}

const runtimes: Readonly<Record<string, { variant: string; image: string; bytes: number }>> = {
  distroless: {
    variant: 'distroless-static',
    image: 'gcr.io/distroless/static-debian13:nonroot',
    bytes: 11_400_000,
  },
  alpine: { variant: 'alpine-musl', image: 'alpine:3.24', bytes: 17_900_000 },
  slim: { variant: 'slim', image: 'debian:trixie-slim', bytes: 88_000_000 },
};

function baseOf(given: Given): string {
  const base = given.base?.[0] ?? 'auto';
  if (base !== 'auto') return base;
  return given.priority?.[0] === 'compatible' ? 'slim' : 'distroless';
}

function previewOf(given: Given, options: FakeOptions): Preview {
  const base = baseOf(given);
  const runtime = runtimes[base];
  if (runtime === undefined || base === options.impossibleBase) {
    const problem = `The base ${base} cannot carry this program: mallopt is not in musl 1.2.5 or gcompat 1.1.`;
    return { dockerfile: '', variant: base, candidates, estimatedBytes: 0, warnings: [], problem };
  }
  return {
    dockerfile: dockerfileFor(given, base, runtime.image),
    variant: runtime.variant,
    candidates,
    estimatedBytes: runtime.bytes + (given.cgo?.[0] === 'yes' ? 9_000_000 : 0),
    warnings: [
      {
        id: 'loopback',
        message: 'The metrics server listens on 127.0.0.1 only: nothing outside the container reaches it.',
        fix: 'Listen on all addresses, or leave it if only a sidecar asks.',
        evidence: [at('cmd/api/metrics.go', 12, '"127.0.0.1:9090"')],
      },
    ],
    problem: null,
  };
}

const candidates: readonly Candidate[] = [
  candidate('distroless-static', 'Distroless static', 'none', 11_400_000, null),
  candidate('alpine-musl', 'Alpine', 'none', 17_900_000, null),
  candidate('slim', 'Debian slim', 'none', 88_000_000, null),
  candidate('alpine-gcompat', 'Alpine with gcompat', 'glibc', 0, 'a static binary needs no C library'),
  candidate('scratch', 'Scratch', 'none', 0, 'os/user needs a passwd file'),
];

function candidate(
  variant: string,
  title: string,
  libc: Candidate['libc'],
  estimatedBytes: number,
  refused: string | null,
): Candidate {
  return {
    variant,
    title,
    family: 'distroless',
    gcompat: false,
    runtime: variant,
    libc,
    refused,
    estimatedBytes,
  };
}

function dockerfileFor(given: Given, base: string, image: string): string {
  const entry = given.entry?.[0] ?? './cmd/api';
  const cgo = given.cgo?.[0] === 'yes';
  const https = given.https?.[0] !== 'no';
  const builder = base === 'alpine' ? 'golang:1.26-alpine3.24' : 'golang:1.26-trixie';
  const lines = [
    '# syntax=docker/dockerfile:1',
    '# create-slim-image 0.1.0',
    '',
    '# Build: Go 1.26, as go.mod asks (go 1.24).',
    `FROM --platform=$BUILDPLATFORM ${builder} AS build`,
    'WORKDIR /src',
    '# Modules first: this layer is reused until go.mod or go.sum changes.',
    'RUN --mount=type=bind,source=go.mod,target=go.mod \\',
    '    --mount=type=bind,source=go.sum,target=go.sum \\',
    '    --mount=type=cache,target=/go/pkg/mod \\',
    '    go mod download',
    'ARG TARGETOS TARGETARCH',
    'RUN --mount=type=bind,target=. \\',
    '    --mount=type=cache,target=/go/pkg/mod \\',
    '    --mount=type=cache,target=/root/.cache/go-build \\',
    `    CGO_ENABLED=${cgo ? 1 : 0} GOOS=$TARGETOS GOARCH=$TARGETARCH \\`,
    `    go build -trimpath -buildvcs=false -ldflags="-s -w" -o /out/app ${entry}`,
    '',
    `FROM ${image}`,
    ...(base === 'slim' && https
      ? [
          '# HTTPS: internal/pay/client.go:18 calls api.stripe.com.',
          'RUN apt-get update \\',
          ' && apt-get install -y --no-install-recommends ca-certificates tzdata \\',
          ' && rm -rf /var/lib/apt/lists/*',
        ]
      : []),
    ...(base === 'alpine' ? ['RUN apk add --no-cache tzdata'] : []),
    'COPY --from=build /out/app /usr/local/bin/app',
    'USER 65532:65532',
    'EXPOSE 8080',
    'ENTRYPOINT ["app"]',
    '',
  ];
  return lines.join('\n');
}

const foreignDockerfile =
  'FROM golang:latest\nCOPY . .\nRUN go build -o /app ./cmd/api\nEXPOSE 8080\nCMD /app\n';

function filesFor(given: Given, options: FakeOptions): readonly PlannedFile[] {
  const text = previewOf(given, options).dockerfile;
  const dockerfile: PlannedFile =
    options.foreign === true
      ? {
          path: 'Dockerfile',
          text,
          action: 'refuse',
          before: foreignDockerfile,
          reason: 'it was not written by create-slim-image',
        }
      : { path: 'Dockerfile', text, action: 'create', before: null, reason: null };
  return [
    dockerfile,
    {
      path: '.dockerignore',
      text: '.git\n',
      action: 'replace',
      before: '.git\nnode_modules\n',
      reason: null,
    },
    {
      path: 'slim-image.json',
      text: `${JSON.stringify(given)}\n`,
      action: 'create',
      before: null,
      reason: null,
    },
  ];
}
