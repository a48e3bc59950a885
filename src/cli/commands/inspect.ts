import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ExitCode, exitCodes, usageProblem } from '../../domain/errors.js';
import { inspectJson } from '../../report/inspect-json.js';
import { inspectText } from '../../report/inspect-text.js';
import { styleOf } from '../../report/style.js';
import { type InspectedBinary, inspectBinary } from '../../verdict/index.js';
import { type Arguments, isOn } from '../given.js';
import { hasColor, isUnicode, type World } from '../world.js';

/** Most files of a folder that are read. */
const mostFiles = 20_000;

/** `inspect`: what a file is, on which base it runs, and what each other base would print. */
export async function inspect(argv: Arguments, world: World): Promise<ExitCode> {
  const names = Array.isArray(argv['targets']) ? argv['targets'].map(String) : [];
  const targets = names.flatMap(name => inspected(name, world));
  if (isOn(argv, world.env, 'json')) {
    world.stdout.write(`${JSON.stringify(inspectJson(targets), null, 2)}\n`);
    return exitCodes.done;
  }
  const style = styleOf({ color: hasColor(world, world.stdout), unicode: isUnicode(world.env) });
  const blocks = targets.map(target => inspectText(target, style).join('\n'));
  world.stdout.write(`${blocks.join('\n\n')}\n`);
  return exitCodes.done;
}

/** A file is judged whatever it is; of a folder, the programs, libraries and scripts in it. Throws a Problem for neither. */
function inspected(name: string, world: World): readonly InspectedBinary[] {
  const target = path.resolve(world.cwd, name);
  const stat = statSync(target, { throwIfNoEntry: false });
  const judge = (file: string, shown: string) => ({
    ...inspectBinary(file, { today: world.today }),
    path: shown,
  });
  if (stat?.isFile()) return [judge(target, name)];
  if (!stat?.isDirectory()) {
    throw usageProblem(
      'no-such-target',
      `${name} is neither a file nor a folder.`,
      'Name a program, a library or a folder.',
    );
  }
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(target, path.join(entry.parentPath, entry.name)))
    .sort();
  if (files.length > mostFiles) {
    throw usageProblem(
      'too-many-files',
      `${name} holds more than ${mostFiles} files.`,
      'Name a smaller folder, or single files.',
    );
  }
  const found = files
    .map(file => judge(path.join(target, file), path.join(name, file)))
    .filter(({ kind }) => kind !== 'other');
  if (found.length > 0) return found;
  throw usageProblem(
    'nothing-to-inspect',
    `${name} holds no program, library or script.`,
    'Name another folder, or a file.',
  );
}
