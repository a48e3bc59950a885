import type { StaticFinding, Verification } from '../domain/verification.js';
import { printable } from '../terminal/printable.js';
import { sizeText } from './size-text.js';
import type { Style, Tone } from './style.js';

/** The report of `verify` for people, line by line. Everything that comes from outside is made printable. */
export function verificationText(verification: Verification, style: Style): readonly string[] {
  const say = marker(style);
  return [
    ...engineLines(verification, style),
    ...buildLines(verification, say, style),
    ...imageLines(verification, say),
    ...runLines(verification, say, style),
    ...hardeningLines(verification, say),
    ...abiLines(verification, say),
    ...verification.checks.flatMap(check => findingLines(check, say)),
    ...diagnosisLines(verification, style),
    ...verification.notes.map(note => style.paint('dim', `  note: ${printable(note)}`)),
    verdict(verification, style),
  ];
}

type Mark = 'good' | 'bad' | 'warn';
type Say = (mark: Mark, text: string, fix?: string | null) => readonly string[];

/** A line with its mark, and the fix below it. */
function marker(style: Style): Say {
  return (mark, text, fix = null) => [
    `${style.paint(mark, style.marks[mark].padEnd(style.marks.bad.length))} ${printable(text)}`,
    ...(fix === null ? [] : [`    ${style.paint('dim', 'fix:')} ${printable(fix)}`]),
  ];
}

function engineLines({ engineUsed, enginesPassedOver }: Verification, style: Style): readonly string[] {
  const passed = enginesPassedOver.map(({ name, client, reason }) =>
    style.paint('dim', `  not ${printable(client ?? name)}: ${printable(reason)}`),
  );
  if (engineUsed === null) return passed;
  return [`Engine: ${printable(engineUsed.title)} (${printable(engineUsed.client)})`, ...passed];
}

function buildLines({ build }: Verification, say: Say, style: Style): readonly string[] {
  if (build === null) return [];
  const seconds = `${build.seconds.toFixed(1)} s`;
  if (build.ok)
    return say('good', `built in ${seconds}: ${build.steps} steps, ${build.cachedSteps} from the cache`);
  const where = build.failedStep === null ? '' : ` at ${build.failedStep}`;
  return [...say('bad', `the build failed after ${seconds}${where}`), ...logLines(build.log, style)];
}

function imageLines({ image, imageChecks }: Verification, say: Say): readonly string[] {
  if (image === null) return [];
  const size = image.bytes === null ? 'size unknown' : sizeText(image.bytes);
  const pulled = image.compressedBytes === null ? '' : ` (${sizeText(image.compressedBytes)} to pull)`;
  const layers = image.layers === null ? '' : `, ${image.layers} layers`;
  const shell = image.shell === null ? 'no shell' : `shell ${image.shell}`;
  return [
    ...say('good', `image: ${size}${pulled}${layers}, ${shell}, ${image.platform}`),
    ...imageChecks.flatMap(check =>
      say(check.ok ? 'good' : markOf(check.severity), check.message, check.fix),
    ),
  ];
}

function runLines({ run }: Verification, say: Say, style: Style): readonly string[] {
  if (run === null) return [];
  return [...say(run.ok ? 'good' : 'bad', `run: ${run.detail}`), ...(run.ok ? [] : logLines(run.log, style))];
}

const hardeningTitles: Readonly<Record<string, string>> = {
  'read-only-root': 'read-only file system with a writable /tmp',
  'no-capabilities': 'no capabilities',
  'no-new-privileges': 'no new privileges',
  'non-root-user': 'user 65532 instead of root',
  limits: '512 MB and 512 processes',
};

function hardeningLines({ hardening, run }: Verification, say: Say): readonly string[] {
  if (hardening === null || run === null) return [];
  const titles = hardening.applied.map(id => hardeningTitles[id] ?? id);
  const { randomUser } = hardening;
  return [
    ...(run.ok && titles.length > 0 ? say('good', `ran with ${titles.join(', ')}`) : []),
    ...hardening.dropped.flatMap(({ id, reason }) =>
      say('warn', `cannot live with ${hardeningTitles[id] ?? id}: ${reason}`),
    ),
    ...(randomUser === null
      ? []
      : say(randomUser.ok ? 'good' : 'bad', `under a random user: ${randomUser.detail}`)),
  ];
}

function abiLines({ abi }: Verification, say: Say): readonly string[] {
  if (abi === null) return [];
  return [
    ...say(abi.ok ? 'good' : 'bad', `binaries: ${abi.files} looked at, ${abi.problems.length} with problems`),
    ...abi.problems.slice(0, 20).flatMap(({ path, message }) => say('bad', `${path}: ${message}`)),
  ];
}

function findingLines(finding: StaticFinding, say: Say): readonly string[] {
  const place = finding.line === null ? 'Dockerfile' : `Dockerfile:${finding.line}`;
  return say(markOf(finding.severity), `${place}: ${finding.message}`, finding.fix);
}

function diagnosisLines({ diagnosis }: Verification, style: Style): readonly string[] {
  return diagnosis.flatMap(({ id, cause, fix, evidence }) => [
    `${style.paint('strong', 'Cause:')} ${printable(cause)} ${style.paint('dim', `[${printable(id)}]`)}`,
    `    ${style.paint('dim', 'seen:')} ${printable(evidence)}`,
    `    ${style.paint('dim', 'fix:')} ${printable(fix)}`,
  ]);
}

function logLines(log: readonly string[], style: Style): readonly string[] {
  return log.map(line => style.paint('dim', `    | ${printable(line)}`));
}

function markOf(severity: StaticFinding['severity']): Mark {
  return severity === 'error' ? 'bad' : 'warn';
}

function verdict(verification: Verification, style: Style): string {
  const tone: Tone = verification.ok ? 'good' : 'bad';
  if (verification.engine === null) {
    return style.paint(
      tone,
      verification.ok
        ? 'Checked without building: nothing wrong in the text.'
        : 'Checked without building: see above.',
    );
  }
  return style.paint(
    tone,
    verification.ok ? 'Verified: it builds, runs and stops.' : 'Not verified: see above.',
  );
}
