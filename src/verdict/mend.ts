import type { Binary, Elf } from '../elf/index.js';
import { cgoModule } from '../knowledge/cgo-modules.js';
import type { Blocker, Mend } from './blocker.js';
import type { Environment } from './environment.js';
import { packagesFor } from './packages.js';

/** A verdict that has no mend yet, with the base it is about. */
export interface Judged {
  readonly environment: Environment;
  readonly blockers: readonly Blocker[];
}

/**
 * The cheapest change that makes the file run on a base or instead of it: a package, a build setting, another base. All
 * verdicts are needed for the last, and the day (ISO date) on which a base has to be maintained.
 */
export function mendFor(binary: Binary, judged: Judged, all: readonly Judged[], today: string): Mend | null {
  const [first] = judged.blockers;
  if (first === undefined) return null;
  return (
    formatMend(binary, first) ??
    installMend(judged, all) ??
    goMend(binary, judged.blockers) ??
    baseMend(binary, all, today) ??
    rebuildMend(binary, judged.environment)
  );
}

function formatMend(binary: Binary, first: Blocker): Mend | null {
  if (first.kind === 'no-image' || (first.kind === 'format' && binary.format === 'elf')) {
    const platform = binary.format === 'elf' ? binary.platform : null;
    if (platform === null) return null;
    return plain(
      'platform',
      `Build the image for linux/${platform}, or build the program for the image’s platform.`,
    );
  }
  if (first.kind === 'no-interpreter' && first.interpreter.endsWith('\r')) {
    return plain(
      'script',
      'Save the script with Unix line ends: its first line ends with a carriage return.',
    );
  }
  if (first.kind === 'format' && binary.format === 'other' && binary.looksLike === 'text') {
    return plain('script', 'Begin the script with a line such as #!/bin/sh.');
  }
  return null;
}

/** Packages of the base's own distribution; gcompat where that is all it takes. */
function installMend({ environment, blockers }: Judged, all: readonly Judged[]): Mend | null {
  const { packageManager } = environment;
  if (packageManager === null) return null;
  if (blockers.every(({ kind }) => kind === 'missing-library')) {
    const packages = packagesFor(blockers);
    if (packages !== null) return install(packageManager, packages);
  }
  const withLayer = all.find(({ environment: { id } }) => id === `${environment.id}-gcompat`);
  if (withLayer === undefined) return null;
  if (withLayer.blockers.length === 0) return install(packageManager, ['gcompat']);
  const rest = withLayer.blockers.every(({ kind }) => kind === 'missing-library')
    ? packagesFor(withLayer.blockers)
    : null;
  // A library of another libc may want more of it: only libraries that are known to be enough are proposed.
  return rest?.every(name => ['libgcc', 'gcompat'].includes(name))
    ? install(packageManager, ['gcompat', ...rest])
    : null;
}

function install(manager: 'apt' | 'apk', packages: readonly string[]): Mend {
  const names = packages.join(' ');
  const command =
    manager === 'apk'
      ? `apk add --no-cache ${names}`
      : `apt-get update && apt-get install -y --no-install-recommends ${names}`;
  return { kind: 'install', text: `Install it in the image: ${command}`, packages, image: null };
}

/** A Go program that uses C only for what Go can do itself. */
function goMend(binary: Binary, blockers: readonly Blocker[]): Mend | null {
  if (binary.format !== 'elf' || binary.go === null || binary.kind !== 'dynamic') return null;
  if (blockers.every(({ kind }) => kind === 'missing-library')) return null;
  const libcOnly = binary.needed.every(name => /^(?:lib(?:c|pthread|dl|resolv|rt|m)\.|ld-)/.test(name));
  const needsC = binary.go.dependencies.some(({ path }) => {
    const module = cgoModule(path);
    return module !== null && module.withoutCgo !== 'pure-go';
  });
  if (!libcOnly || needsC) return null;
  return plain('rebuild', 'Build it with CGO_ENABLED=0: a static program runs on every base.');
}

function baseMend(binary: Binary, all: readonly Judged[], today: string): Mend | null {
  const running = all
    .filter(({ blockers, environment }) => blockers.length === 0 && !environment.id.endsWith('-gcompat'))
    .filter(({ environment: { supportEnds } }) => supportEnds === null || today < supportEnds)
    .filter(isNewestOfItsKind)
    .sort((a, b) => (a.environment.bytes ?? Number.MAX_VALUE) - (b.environment.bytes ?? Number.MAX_VALUE));
  const [smallest] = running;
  if (smallest === undefined) return null;
  const { image } = smallest.environment;
  const what = binary.format === 'script' ? 'has its interpreter' : 'has all it needs';
  return { kind: 'base', text: `Use ${image}: it ${what}.`, packages: [], image };
}

/** The catalogue lists the newest release first: an older one is not proposed for a few kilobytes. */
function isNewestOfItsKind({ environment }: Judged, index: number, all: readonly Judged[]): boolean {
  return (
    all.findIndex(other => kindOfImage(other.environment.image) === kindOfImage(environment.image)) === index
  );
}

function kindOfImage(image: string): string {
  return image.replace(/:.*$/, '').replace(/-debian\d+$/, '');
}

function rebuildMend(binary: Binary, environment: Environment): Mend | null {
  if (binary.format !== 'elf' || binary.kind !== 'dynamic') return null;
  return plain('rebuild', rebuildText(binary, environment));
}

function rebuildText(elf: Elf, environment: Environment): string {
  if (environment.libc === null) return 'Link it statically: this base has no C library.';
  if (elf.libc !== environment.libc) {
    return `Build it against ${environment.libc}, in a stage of the same distribution as ${environment.image}, or link it statically.`;
  }
  return `Build it in a stage of the same release as ${environment.image}, and install the libraries it needs there.`;
}

function plain(kind: Mend['kind'], text: string): Mend {
  return { kind, text, packages: [], image: null };
}
