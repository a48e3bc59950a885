import { alpineLibraryPackage, debianLibraryPackage } from '../knowledge/library-packages.js';
import type { Blocker } from './blocker.js';
import type { Environment } from './environment.js';

/** What to install on that base to get a library; null where it installs nothing or the library is not known. */
export function packageFor(environment: Environment, library: string): string | null {
  if (environment.packageManager === 'apk') return forAlpine(library);
  if (environment.packageManager === null || environment.release === null) return null;
  return debianLibraryPackage(library, environment.release);
}

/** Libraries of glibc itself and of its family exist for Alpine only as gcompat. */
function forAlpine(library: string): string | null {
  return /^(?:ld-linux|ld64|libresolv\.so\.2|libcrypt\.so\.1|libnsl|libanl|libmvec|libBrokenLocale)/.test(
    library,
  )
    ? 'gcompat'
    : alpineLibraryPackage(library);
}

/** Every package that the missing libraries ask for; null when one of them is not known. */
export function packagesFor(blockers: readonly Blocker[]): readonly string[] | null {
  const names = new Set<string>();
  for (const blocker of blockers) {
    if (blocker.kind !== 'missing-library') continue;
    if (blocker.package === null) return null;
    names.add(blocker.package);
  }
  return names.size === 0 ? null : [...names];
}
