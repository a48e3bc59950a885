import type { Engine } from '../engine/types.js';
import type { UndoList } from '../engine/undo.js';
import type { Clock } from './clock.js';

/** Where images keep a shell; the debug variants of distroless have BusyBox in a folder of its own. */
const shells = ['/bin/sh', '/bin/bash', '/busybox/sh'];

/** Path of a shell in an image, or null. A container is made to look into, and never started. */
export async function findShell(
  image: string,
  name: string,
  labels: Readonly<Record<string, string>>,
  ports: {
    readonly engine: Engine;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    readonly undo: UndoList;
  },
): Promise<string | null> {
  const { engine, signal } = ports;
  const gone = ports.undo.add(late => engine.removeContainer(name, late));
  // Some engines refuse to make a container without a command; it is never started.
  const spec = {
    image,
    name,
    labels,
    user: null,
    restrictions: [],
    port: null,
    arguments: ['look'],
    platform: null,
  };
  if (!(await engine.create(spec, signal)).ok) return null;
  try {
    for (const shell of shells) if (await engine.hasFile(name, shell, signal)) return shell;
    return null;
  } finally {
    if ((await engine.removeContainer(name, signal)).ok) gone();
  }
}
