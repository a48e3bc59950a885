import {
  absent,
  type Evidence,
  evidence,
  type Finding,
  found,
  unreadable,
} from '../../../domain/findings.js';
import type { Stated } from '../../../manifests/go-statements.js';
import type { GoWork } from '../../../manifests/go-work.js';
import { compareGoVersions, isGoVersion } from './go-version.js';
import type { GoModule } from './modules.js';

/** Go directives: one statement a file. */
interface Statement extends Stated {
  readonly file: string;
}

/**
 * The Go version that the build needs at least: the `go` line of the module, or a newer one of go.work or of another
 * module of the workspace.
 *
 * @param modules the module to build first, then those of the workspace
 */
export function detectVersion(modules: readonly GoModule[], work: GoWork | null): Finding<string> {
  const [module] = modules;
  if (module === undefined) return absent('go directive: there is no go.mod');
  if (module.mod === null) return brokenManifest(module);
  const statements = [
    ...modules.flatMap(({ file, mod }) => stated(file, mod?.go ?? null)),
    ...stated('go.work', work?.go ?? null),
  ];
  const wrong = statements.find(({ value }) => !isGoVersion(value));
  if (wrong !== undefined) {
    return unreadable(`the go directive in ${wrong.file} is not a version such as 1.23 or 1.23.0`, [
      at(wrong, 'go'),
    ]);
  }
  const newest = statements.reduce<Statement | null>(newer, null);
  if (newest === null)
    return absent(`go directive in ${module.file}; without one the go command assumes 1.16`);
  return found(newest.value, 'certain', [at(newest, 'go')]);
}

/** The toolchain that the project asks for: `go1.24.1`, or `default`. */
export function detectToolchain(modules: readonly GoModule[], work: GoWork | null): Finding<string> {
  const [module] = modules;
  const statement =
    stated('go.work', work?.toolchain ?? null)[0] ??
    stated(module?.file ?? '', module?.mod?.toolchain ?? null)[0];
  if (module !== undefined && module.mod === null) return brokenManifest(module);
  if (statement === undefined) return absent('toolchain directive in go.mod and go.work');
  const known =
    statement.value === 'default' ||
    (statement.value.startsWith('go') && isGoVersion(statement.value.slice(2).replace(/-[\w.-]{1,40}$/, '')));
  if (!known)
    return unreadable(`the toolchain in ${statement.file} is not a name such as go1.23.4`, [
      at(statement, 'toolchain'),
    ]);
  return found(statement.value, 'certain', [at(statement, 'toolchain')]);
}

/** What every question to a go.mod gets for an answer when the file itself is broken. */
export function brokenManifest({ file, problem }: GoModule): Finding<never> {
  return unreadable(`${file}: ${problem?.reason ?? 'it cannot be read'}`, [
    evidence(file, problem?.line ?? null, ''),
  ]);
}

function stated(file: string, value: Stated | null): readonly Statement[] {
  return value === null ? [] : [{ file, ...value }];
}

function newer(best: Statement | null, next: Statement): Statement {
  return best === null || compareGoVersions(next.value, best.value) > 0 ? next : best;
}

function at({ file, line, value }: Statement, verb: string): Evidence {
  return evidence(file, line, `${verb} ${value}`);
}
