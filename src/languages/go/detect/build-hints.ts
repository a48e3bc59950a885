import { type Evidence, evidence } from '../../../domain/findings.js';
import type { ProjectFolder } from '../../../domain/project.js';
import type { MainPackage } from '../facts.js';
import { type BuildFileKind, buildFiles } from './build-files.js';
import { joinedLines, type Line } from './lines.js';
import { folderOfImport, type GoModule } from './modules.js';

/** A place outside of the Go code that names one of the programs. */
export interface BuildHint {
  /** Folder of the main package. */
  readonly path: string;
  readonly kind: BuildFileKind;
  /** Started there (ENTRYPOINT, web: …), not only built. */
  readonly starts: boolean;
  readonly evidence: Evidence;
}

/** Every line of the build files that builds or starts one of the programs. Lines with variables in the path say nothing. */
export function buildHints(
  folder: ProjectFolder,
  modules: readonly GoModule[],
  mains: readonly MainPackage[],
): readonly BuildHint[] {
  const hints: BuildHint[] = [];
  const paths = new Set(mains.map(({ path }) => path));
  for (const { path: file, kind } of buildFiles(folder)) {
    for (const line of joinedLines(folder, file)) {
      for (const path of builtBy(line, kind, modules)) {
        if (paths.has(path))
          hints.push({ path, kind, starts: false, evidence: evidence(file, line.number, line.text) });
      }
      for (const path of startedBy(line, kind, mains)) {
        hints.push({ path, kind, starts: true, evidence: evidence(file, line.number, line.text) });
      }
    }
  }
  return hints;
}

/** Folders that the line hands to the go command, or names as `main:` of a release tool. */
function builtBy({ text }: Line, kind: BuildFileKind, modules: readonly GoModule[]): readonly string[] {
  const main =
    kind === 'goreleaser' || kind === 'ko' ? /^\s*(?:-\s+)?main:\s*["']?([^"'#\s]+)/.exec(text) : null;
  if (main?.[1] !== undefined) return folderOfArgument(main[1], '.', modules);
  const command =
    /\bgo["']?,?\s+["']?(?:build|install|run)\b(.*)$/.exec(text) ?? /^\/\/ \+heroku install(.*)$/.exec(text);
  if (command?.[1] === undefined) return [];
  const before = text.slice(0, command.index);
  const cd = /(?:\bcd|^WORKDIR)\s+([\w./-]+)\s*(?:&&|;)\s*[^&;]*$/.exec(before)?.[1] ?? '.';
  const [rest = ''] = command[1].split(/&&|\|\||[;|>]/, 1);
  const packages = packageArguments(
    rest.split(/[\s,]+/).map(word => word.replace(/^["'`[(]+|["'`\])]+$/g, '')),
  );
  if (packages.length === 0) return folderOfArgument('.', cd, modules);
  return packages.flatMap(word => folderOfArgument(word, cd, modules));
}

/** Flags of `go build` that take the next word, when it is not joined with `=`. */
const flagsWithValue =
  /^--?(?:o|ldflags|tags|p|mod|modfile|gcflags|asmflags|gccgoflags|buildmode|compiler|installsuffix|pkgdir|toolexec|overlay|pgo|covermode|coverpkg|exec|C)$/;

/** What is left when flags and their values are taken away; pieces of a quoted -ldflags are told by their `=`. */
function packageArguments(words: readonly string[]): readonly string[] {
  const packages: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (flagsWithValue.test(word)) at += 1;
    else if (word !== '' && !word.startsWith('-') && !word.includes('=')) packages.push(word);
  }
  return packages;
}

function folderOfArgument(argument: string, cd: string, modules: readonly GoModule[]): readonly string[] {
  const word = argument.replace(/\/[^/]+\.go$|^[^/]+\.go$/, '').replace(/\/+$/, '');
  if (/[$*{}]|\.\.\.|^\.\./.test(word)) return [];
  const own = folderOfImport(modules, word);
  if (own !== null) return [own];
  const parts = `${cd}/${word}`.split('/').filter(part => part !== '' && part !== '.');
  return [parts.length === 0 ? '.' : parts.join('/')];
}

/** Programs that the line starts by the name of their executable. */
function startedBy({ text }: Line, kind: BuildFileKind, mains: readonly MainPackage[]): readonly string[] {
  const pattern =
    kind === 'dockerfile'
      ? /^\s*(?:ENTRYPOINT|CMD)\s+(.*)$/i
      : kind === 'procfile'
        ? /^\s*(?:web|app|release-web)\s*:\s*(.*)$/
        : null;
  const command = pattern?.exec(text)?.[1];
  if (command === undefined) return [];
  const words = command.split(/[\s,"'[\]]+/).filter(word => word !== '');
  const names = words.slice(0, 4).map(word => word.slice(word.lastIndexOf('/') + 1));
  return mains
    .filter(({ name }) => names.includes(name))
    .map(({ path }) => path)
    .slice(0, 1);
}
