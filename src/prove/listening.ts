import { readFile } from 'node:fs/promises';
import type { ContainerState } from '../engine/types.js';

/** A TCP socket that listens inside a container. */
export interface Listener {
  readonly port: number;
  readonly loopback: boolean;
}

/**
 * The ports a container's program listens on, read from the kernel of this machine; null where that is not possible
 * (another machine, no rights, not Linux). That the process is the container's is checked: its number may belong to
 * the inside of a virtual machine.
 */
export async function listeners(state: ContainerState): Promise<readonly Listener[] | null> {
  if (state.pid === null || state.id === '') return null;
  const proc = `/proc/${state.pid}`;
  try {
    if (!(await readFile(`${proc}/cgroup`, 'utf8')).includes(state.id)) return null;
    const tables = await Promise.all([
      readFile(`${proc}/net/tcp`, 'utf8'),
      readFile(`${proc}/net/tcp6`, 'utf8').catch(() => ''),
    ]);
    return tables.flatMap(readListeners);
  } catch {
    return null;
  }
}

/** Listening sockets of a /proc/net/tcp or tcp6 table (proc(5): state 0A; addresses in host byte order). */
export function readListeners(table: string): readonly Listener[] {
  return table.split('\n').flatMap(line => {
    const parts =
      /^\s{0,20}\d{1,9}: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) [0-9A-F]{8,32}:[0-9A-F]{4} 0A /.exec(line);
    if (!parts) return [];
    const [, address = '', port = ''] = parts;
    return [{ port: Number.parseInt(port, 16), loopback: isLoopback(address) }];
  });
}

/** 127.0.0.0/8, ::1 and ::ffff:127.x, each 32-bit word little endian. */
function isLoopback(address: string): boolean {
  if (address.length === 8) return address.endsWith('7F');
  if (address === '00000000000000000000000001000000') return true;
  return address.startsWith('0000000000000000FFFF0000') && address.endsWith('7F');
}
