import type { Binary, Elf, Script } from '../elf/index.js';
import { type Beside, type Shipped, shipped } from './beside.js';
import type { Blocker } from './blocker.js';
import type { Environment } from './environment.js';
import { glibcBlockers } from './glibc.js';
import { kernelFormat, kernelNotFound } from './messages.js';
import { muslBlockers } from './musl.js';

/** A file in the place where it is to run. */
export interface Placed {
  readonly binary: Binary;
  /** Absolute path inside the image; also argv[0]. */
  readonly path: string;
  /** Libraries that are shipped with it. */
  readonly beside: readonly Beside[];
}

/** Everything that stops a file on a base whose processor fits, the first to be printed first. Empty: it runs. */
export function blockersOn(placed: Placed, environment: Environment): Blocker[] {
  const { binary, path } = placed;
  const own = shipped(placed.beside, environment.machine);
  if (binary.format === 'script') return scriptBlockers(binary, path, environment);
  if (binary.format === 'other') return [{ kind: 'format', error: kernelFormat(path) }];
  switch (binary.kind) {
    case 'static':
    case 'static-pie':
      return [];
    case 'dynamic':
      return programBlockers(binary, path, environment, own);
    case 'shared-object':
      return libraryBlockers(binary, path, environment, own);
    default:
      return [{ kind: 'format', error: kernelFormat(path) }];
  }
}

function programBlockers(elf: Elf, path: string, environment: Environment, own: Shipped): Blocker[] {
  const loader = elf.interpreter ?? '';
  if (!environment.loaders.has(loader)) {
    return [{ kind: 'no-loader', error: kernelNotFound(path), loader }];
  }
  return environment.libc === 'musl'
    ? muslBlockers(elf, path, false, environment, own)
    : glibcBlockers(elf, path, path, environment, own);
}

function libraryBlockers(elf: Elf, path: string, environment: Environment, own: Shipped): Blocker[] {
  if (environment.libc === null) {
    return [{ kind: 'no-libc', error: `${path}: nothing on this base can open a shared library` }];
  }
  return environment.libc === 'musl'
    ? muslBlockers(elf, path, true, environment, own)
    : glibcBlockers(elf, path, null, environment, own);
}

function scriptBlockers(script: Script, path: string, environment: Environment): Blocker[] {
  const { interpreter, argument } = script;
  if (!environment.interpreters.has(interpreter)) {
    return [{ kind: 'no-interpreter', error: kernelNotFound(path), interpreter }];
  }
  // Linux hands everything behind the interpreter over as one word; `env -S` splits it.
  const program = interpreter.endsWith('/env') ? (argument ?? '').replace(/^-S\s*/, '').split(/\s/)[0] : '';
  if (program === undefined || program === '' || program.includes('=')) return [];
  const found = ['/bin/', '/usr/bin/'].some(folder => environment.interpreters.has(folder + program));
  if (found) return [];
  return [
    { kind: 'no-interpreter', error: environment.envRefusal(interpreter, program), interpreter: program },
  ];
}
