import type { Verification } from '../domain/verification.js';

/** The document of `verify --json`. Keys may be added, never renamed. `dir` is the project folder. */
export function verificationJson(dir: string, verification: Verification): object {
  return { schema: 1, command: 'verify', dir, ...verification };
}
