import { go } from './go/index.js';
import { type Language, sealed } from './language.js';

/** Every language, in the order in which they are tried. A new one is added here, and nowhere else. */
export const languages: readonly Language[] = [sealed(go)];
