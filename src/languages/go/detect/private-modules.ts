import {
  absent,
  type Confidence,
  type Evidence,
  evidence,
  type Finding,
  found,
} from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import { buildFiles } from './build-files.js';
import { linesOf } from './lines.js';
import type { GoModule } from './modules.js';

interface Private {
  readonly prefix: string;
  readonly confidence: Confidence;
  readonly evidence: Evidence;
}

/** More private forges than anybody has. */
const maxPrefixes = 100;

/**
 * Module path prefixes that a public proxy cannot serve: what the project's own settings call private, and hosts that
 * do not exist on the public internet or look like a company's own forge. A module on a public forge is never private
 * unless a setting says so.
 *
 * @param modules the module to build first, then those of the workspace
 */
export function detectPrivateModules(
  folder: ProjectFolder,
  modules: readonly GoModule[],
): Finding<readonly string[]> {
  const required = fetchedModules(modules);
  if (required.length === 0) return absent('required modules: go.mod names none');
  const settings = privateSettings(folder);
  const all = [
    ...settings.filter(({ prefix }) => required.some(({ path }) => matchesPrefix(prefix, path))),
    ...required.flatMap(({ path, evidence }) => byHost(path, evidence)),
  ];
  const unique = [...new Map(all.reverse().map(one => [one.prefix, one])).values()]
    .reverse()
    .slice(0, maxPrefixes);
  const needed = unique.filter(
    ({ prefix }, at) => !unique.slice(0, at).some(other => matchesPrefix(other.prefix, prefix)),
  );
  if (needed.length === 0)
    return absent(
      'hosts outside of the public internet among the required modules; GOPRIVATE in settings, scripts and CI',
    );
  const confidence = needed.every(one => one.confidence === 'certain')
    ? 'certain'
    : needed.some(one => one.confidence === 'possible')
      ? 'possible'
      : 'likely';
  return found(
    needed.map(({ prefix }) => prefix),
    confidence,
    needed.map(one => one.evidence),
  );
}

interface Fetched {
  readonly path: string;
  readonly evidence: Evidence;
}

/** What the go command would ask a proxy for: replacements by folders and the workspace's own modules are not. */
function fetchedModules(modules: readonly GoModule[]): readonly Fetched[] {
  const own = new Set(modules.map(({ path }) => path));
  return modules.flatMap(({ file, mod }) => {
    const replaced = new Map((mod?.replace ?? []).map(replace => [replace.path, replace]));
    return (mod?.require ?? []).flatMap(({ path, version, line }) => {
      const replace = replaced.get(path);
      if (own.has(path) || replace?.newVersion === null) return [];
      const target = replace?.newPath ?? path;
      const at =
        replace === undefined
          ? evidence(file, line, `${path} ${version}`)
          : evidence(file, replace.line, `${path} => ${target}`);
      return isPathLike(target) ? [{ path: target, evidence: at }] : [];
    });
  });
}

/** Suffixes that are reserved or that nobody can register: RFC 2606, 6761, 6762, 8375, ICANN's .internal, and habits. */
const closedSuffix =
  /\.(?:internal|intranet|intra|local|localdomain|localhost|corp|lan|home|private|test|example|invalid|home\.arpa|svc|cluster\.local)$/;
const ownForge = /^(?:git|gitlab|gitea|gogs|forgejo|bitbucket|stash|scm|vcs|svn|github|ghe|gerrit)[0-9]*\./;

/** Hosts that look like a company's forge and are open to everybody. */
const openForges = new Set(
  (
    'gitlab.com github.com bitbucket.org gitea.com git.sr.ht gitlab.freedesktop.org gitlab.gnome.org gitlab.torproject.org ' +
    'gitlab.haskell.org gitlab.inria.fr gitlab.wikimedia.org gitlab.alpinelinux.org gitlab.archlinux.org gitlab.kitware.com ' +
    'gitlab.matrix.org gitlab.postmarketos.org git.kernel.org git.savannah.gnu.org git.apache.org git.torproject.org ' +
    'git.zx2c4.com git.openstack.org gitea.dev forgejo.org git.mills.io git.openprivacy.ca git.tcp.direct'
  ).split(' '),
);

function byHost(path: string, at: Evidence): readonly Private[] {
  const [address = ''] = path.toLowerCase().split('/', 1);
  const host = address.replace(/:\d+$/, '');
  if (!host.includes('.') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || closedSuffix.test(host)) {
    return [{ prefix: address, confidence: 'certain', evidence: at }];
  }
  return ownForge.test(host) && !openForges.has(host)
    ? [{ prefix: address, confidence: 'possible', evidence: at }]
    : [];
}

const settingFiles = ['.envrc', '.env', '.env.example', '.env.dist', '.env.sample', '.env.local', 'env.sh'];
const setting =
  /\b(?:GOPRIVATE|GONOPROXY|GONOSUMDB|GONOSUMCHECK)\s{0,9}(?::=|\?=|[:=\s])\s{0,9}["']?([\w.,~*?/-]+)/;

/** What the project itself sets GOPRIVATE and its relatives to. Only the setting is quoted: such files hold secrets too. */
function privateSettings(folder: ProjectFolder): readonly Private[] {
  const files = [
    ...settingFiles.filter(file => folder.has(file)),
    ...buildFiles(folder).map(({ path }) => path),
  ];
  return files.flatMap(file =>
    linesOf(folder, file).flatMap(({ text, number }) => {
      const mentioned = /GO(?:PRIVATE|NO)/.test(text) && !text.trimStart().startsWith('#');
      const value = mentioned ? setting.exec(text)?.[1] : undefined;
      const prefixes = (value ?? '')
        .split(',')
        .filter(prefix => isPathLike(prefix) && !/^[*.]+$/.test(prefix));
      return prefixes.map(prefix => ({
        prefix: prefix.replace(/\/+$/, ''),
        confidence: 'certain' as const,
        evidence: evidence(file, number, `GOPRIVATE=${value}`),
      }));
    }),
  );
}

function isPathLike(path: string): boolean {
  return path.length <= 300 && /^[A-Za-z0-9*][\w.~*?/:+-]*$/.test(path);
}

/** As GOPRIVATE matches: glob parts against the first parts of the path (`go help private`). */
function matchesPrefix(prefix: string, path: string): boolean {
  const names = path.split('/');
  const globs = prefix.split('/').map(part => part.split('*'));
  return globs.length <= names.length && globs.every((pieces, at) => matchesPieces(pieces, names[at] ?? ''));
}

function matchesPieces(pieces: readonly string[], text: string): boolean {
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of rest) {
    const next = text.indexOf(piece, at);
    if (next === -1) return false;
    at = next + piece.length;
  }
  return at <= text.length - last.length;
}
