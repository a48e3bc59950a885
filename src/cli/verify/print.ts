import type { Verification } from '../../domain/verification.js';
import { styleOf } from '../../report/style.js';
import { verificationText } from '../../report/verification-text.js';
import { hasColor, isUnicode, type World } from '../world.js';

/** The report of a verification, for people, on standard error. */
export function printVerification(document: Verification, world: World): void {
  const style = styleOf({ color: hasColor(world, world.stderr), unicode: isUnicode(world.env) });
  world.stderr.write(`${verificationText(document, style).join('\n')}\n`);
}
