import type { StaticFinding } from '../domain/verification.js';
import { printable } from '../terminal/printable.js';
import { type DockerfileText, readDockerfile } from './static/file.js';
import { finding, type Rule } from './static/rule.js';
import { baseRules } from './static/rule-bases.js';
import { fileRules } from './static/rule-files.js';
import { libcRules } from './static/rule-libc.js';
import { mountRules } from './static/rule-mounts.js';
import { packageRules } from './static/rule-packages.js';
import { processRules } from './static/rule-process.js';

export interface StaticCheckOptions {
  /** ISO date: decides which releases are still maintained. */
  readonly today: string;
  /** Text of .dockerignore; null when there is none. */
  readonly dockerignore: string | null;
  /** The stage that is shipped; null for the last one and every other that no stage uses. */
  readonly target?: string | null;
  /** A server is expected: a missing EXPOSE is told. */
  readonly server?: boolean;
}

/** To add a rule, write a file beside these and name it here. */
const rules: readonly Rule[] = [baseRules, libcRules, processRules, fileRules, packageRules, mountRules];

const largest = 256 * 1024;
const mostStages = 200;

/**
 * What can be said of a Dockerfile, ours or not, from its text alone; in the order of its lines, what concerns the
 * whole file first. Pure; never throws.
 */
export function checkDockerfile(text: string, options: StaticCheckOptions): readonly StaticFinding[] {
  const file = isReasonable(text) ? read(text, options.target ?? null) : null;
  if (file === null) {
    return [
      finding(
        'not-checked',
        null,
        'warning',
        'the Dockerfile is too large or too odd to be checked',
        'check it by building it',
      ),
    ];
  }
  if (file.stages.length === 0) {
    return [finding('no-base', null, 'error', 'there is no FROM: this is no Dockerfile', 'begin with FROM')];
  }
  const { today, dockerignore, server = false } = options;
  const seen = new Set<string>();
  return rules
    .flatMap(rule => rule(file, { today, dockerignore, server }))
    .map(one => ({ ...one, message: printable(one.message), fix: printable(one.fix) }))
    .filter(one => !seen.has(key(one)) && seen.add(key(one)))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Real files are far below; what is above is not worth the time that reading it would take. */
function isReasonable(text: string): boolean {
  return text.length <= largest && (text.match(/^[ \t]*FROM\s/gim)?.length ?? 0) <= mostStages;
}

function key({ id, line, message }: StaticFinding): string {
  return `${id}\n${line}\n${message}`;
}

/** dockerfile-ast is made for editors and may stumble over what no editor has shown it. */
function read(text: string, target: string | null): DockerfileText | null {
  try {
    return readDockerfile(text, target);
  } catch {
    return null;
  }
}
