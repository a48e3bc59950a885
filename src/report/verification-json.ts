import type { Verification } from '../domain/verification.js';

/** The document of `verify --json`. Keys may be added, never renamed. */
export function verificationJson(verification: Verification): object {
  return { schema: 1, command: 'verify', ...verification };
}
