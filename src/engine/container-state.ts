import { at, entriesOf, firstOf, type Json, numberOf, parseJson, textOf } from './json.js';
import type { ContainerState } from './types.js';

/** What `container inspect` says; null when there is no container in the text. `port` is the one inside. */
export function readContainerState(inspected: string, port: number | null): ContainerState | null {
  const container = firstOf(parseJson(inspected));
  const state = at(container, 'State');
  if (state === null) return null;
  const running = at(state, 'Running') === true;
  const startedAt = Date.parse(textOf(at(state, 'StartedAt')));
  const pid = numberOf(at(state, 'Pid'));
  return {
    id: textOf(at(container, 'Id')),
    running,
    exitCode: running ? null : numberOf(at(state, 'ExitCode')),
    outOfMemory: at(state, 'OOMKilled') === true,
    startedAt: Number.isFinite(startedAt) && startedAt > 0 ? startedAt : null,
    error: textOf(at(state, 'Error')),
    pid: running && pid !== null && pid > 0 ? pid : null,
    addresses: port === null ? [] : addresses(at(container, 'NetworkSettings'), port),
  };
}

/** The published port first; then the container's own addresses, which only the engine's machine can reach. */
function addresses(network: Json, port: number): ContainerState['addresses'] {
  const published = at(network, 'Ports', `${port}/tcp`);
  const bound = (Array.isArray(published) ? published : []).flatMap((binding: Json) => {
    const hostPort = Number(textOf(at(binding, 'HostPort')));
    const host = textOf(at(binding, 'HostIp'));
    return hostPort > 0
      ? [{ host: host === '' || host === '0.0.0.0' ? '127.0.0.1' : host, port: hostPort }]
      : [];
  });
  const own = [
    at(network, 'IPAddress'),
    ...entriesOf(at(network, 'Networks')).map(([, one]) => at(one, 'IPAddress')),
  ]
    .map(textOf)
    .filter((host, index, all) => host !== '' && all.indexOf(host) === index)
    .map(host => ({ host, port }));
  return [...bound, ...own];
}
