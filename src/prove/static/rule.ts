import type { StaticFinding } from '../../domain/verification.js';
import type { DockerfileText } from './file.js';

/** What a rule may know besides the text. */
interface RuleContext {
  /** ISO date: decides which releases are still maintained. */
  readonly today: string;
  /** Text of .dockerignore; null when there is none. */
  readonly dockerignore: string | null;
  /** A server is expected: a port should be exposed. */
  readonly server: boolean;
}

/** One subject looked at in a whole Dockerfile. Pure; never throws. */
export type Rule = (file: DockerfileText, context: RuleContext) => readonly StaticFinding[];

/** A finding; its message and fix are shown printable, whatever of the file they quote. */
export function finding(
  id: string,
  line: number | null,
  severity: StaticFinding['severity'],
  message: string,
  fix: string,
): StaticFinding {
  return { id, line, message, fix, severity };
}
