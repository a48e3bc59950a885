import test from 'ava';
import fc from 'fast-check';
import { type BuildOutput, progressReader } from '../../src/engine/progress.js';
import type { BuildEvent } from '../../src/engine/types.js';

function read(kind: BuildOutput, text: string, ok = true): BuildEvent[] {
  const events: BuildEvent[] = [];
  const reader = progressReader(kind, event => events.push(event));
  for (const line of text.split('\n')) reader.line(line);
  reader.end(ok);
  return events;
}

/** Events as short lines: `5 started [build 2/4] RUN x`. */
function brief(events: readonly BuildEvent[]): string[] {
  return events.map(event => `${event.step} ${event.type} ${said(event)}`.trimEnd());
}

function said(event: BuildEvent): string {
  if (event.type === 'started') return `${event.title}${event.internal ? ' (internal)' : ''}`;
  if (event.type === 'log') return event.text;
  if (event.type === 'done') return String(event.seconds ?? '?');
  return event.type === 'failed' ? event.message : '';
}

test('BuildKit: steps, logs, caches and times', t => {
  const text = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 441B done
#1 DONE 0.0s

#5 [build 2/4] RUN go build ./...
#5 0.123 go: downloading example.com/x v1.0.0
#5 ...

#6 [stage-1 1/2] FROM gcr.io/distroless/static-debian13:nonroot
#6 CACHED

#5 [build 2/4] RUN go build ./...
#5 12.5 linking
#5 DONE 12.9s`;
  t.deepEqual(brief(read('buildkit', text)), [
    '0 started building with "default" instance using docker driver (internal)',
    '1 started [internal] load build definition from Dockerfile (internal)',
    '1 log transferring dockerfile: 441B done',
    '1 done 0',
    '5 started [build 2/4] RUN go build ./...',
    '5 log go: downloading example.com/x v1.0.0',
    '6 started [stage-1 1/2] FROM gcr.io/distroless/static-debian13:nonroot',
    '6 cached',
    '5 log linking',
    '5 done 12.9',
    '0 done ?',
  ]);
});

test('BuildKit: a step that fails, and one that is cancelled because of it', t => {
  const text = `#7 [a 1/1] RUN false
#8 [b 1/1] RUN sleep 9
#7 ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1
#8 CANCELED
------
 > [a 1/1] RUN false:
------
Dockerfile:2
ERROR: failed to solve: process "/bin/sh -c false" did not complete successfully: exit code: 1`;
  t.deepEqual(brief(read('buildkit', text, false)).slice(2), [
    '7 failed process "/bin/sh -c false" did not complete successfully: exit code: 1',
    '8 failed cancelled',
  ]);
});

test('BuildKit of Docker 20.10: the digest of a step is no log, a second ending does not count', t => {
  const text = `#5 [1/2] FROM docker.io/library/golang:1.26-trixie
#5 sha256:0d8bd1ef3c7a2b4f
#5 CACHED
#5 DONE 0.0s
#6 [2/2] RUN x
#6 sha256:11
#6 DONE 1.0s`;
  t.deepEqual(brief(read('buildkit', text)), [
    '5 started [1/2] FROM docker.io/library/golang:1.26-trixie',
    '5 cached',
    '6 started [2/2] RUN x',
    '6 done 1',
  ]);
});

test('BuildKit: a build that breaks off fails what was running', t => {
  t.deepEqual(brief(read('buildkit', '#5 [1/2] RUN sleep 9', false)), [
    '5 started [1/2] RUN sleep 9',
    '5 failed',
  ]);
});

test('Buildah: steps of several stages, caches and the image', t => {
  const text = `[1/2] STEP 1/2: FROM golang:1.26-trixie AS build
[1/2] STEP 2/2: RUN go build
go: downloading example.com/x v1.0.0
--> 2aad5f24de80
[2/2] STEP 1/2: FROM gcr.io/distroless/static-debian13:nonroot
[2/2] STEP 2/2: USER 65532:65532
--> Using cache 2aad5f24de80aa
[2/2] COMMIT localhost/x:1
--> 1430385b228c
Successfully tagged localhost/x:1`;
  t.deepEqual(brief(read('steps', text)), [
    '1.1 started FROM golang:1.26-trixie AS build',
    '1.1 done ?',
    '1.2 started RUN go build',
    '1.2 log go: downloading example.com/x v1.0.0',
    '1.2 done ?',
    '2.1 started FROM gcr.io/distroless/static-debian13:nonroot',
    '2.1 done ?',
    '2.2 started USER 65532:65532',
    '2.2 cached',
    'commit started writing the image (internal)',
    'commit done ?',
  ]);
});

test('Buildah: a step that fails', t => {
  const text = `STEP 1/2: FROM x
STEP 2/2: RUN false
Error: building at STEP "RUN false": while running runtime: exit status 1`;
  t.deepEqual(
    brief(read('steps', text, false)).at(-1),
    '1.2 failed building at STEP "RUN false": while running runtime: exit status 1',
  );
});

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(
        'DONE 1.0s',
        'CACHED',
        'ERROR: x',
        'CANCELED',
        '...',
        '[a 1/2] RUN x',
        '0.1 text',
        'sha256:aa',
        '',
      ),
    )
    .map(([step, rest]) => `#${step} ${rest}`),
  fc.constantFrom(
    'STEP 1/2: FROM x',
    '[2/3] STEP 2/2: RUN y',
    '--> Using cache 00',
    '--> 0011223344',
    'COMMIT',
    'Error: x',
  ),
);

for (const kind of ['buildkit', 'steps'] as const) {
  test(`${kind}: whatever is printed, a step ends once for each time it started, and only then`, t => {
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, ok) => {
        const open = new Set<string>();
        for (const event of read(kind, lines.join('\n'), ok)) {
          if (event.type === 'started') open.add(event.step);
          else if (event.type === 'log') t.true(kind === 'buildkit' || open.has(event.step));
          else t.true(open.delete(event.step), `${event.type} of ${event.step}`);
        }
        return open.size === 0;
      }),
    );
    t.pass();
  });
}
