import { at, entriesOf, firstOf, numberOf, parseJson, textOf, textsOf } from './json.js';
import type { ImageDetails } from './types.js';

/** A line of `history`: what a layer added, and the command that made it. */
export interface HistoryLine {
  readonly bytes: number | null;
  readonly command: string;
}

/**
 * What `image inspect` and `history` of docker, podman and nerdctl say; null when there is no image in the text.
 * `sizeIsCompressed`: docker with containerd's image store counts compressed blobs, so the layers are added up instead.
 */
export function readImageDetails(
  inspected: string,
  history: readonly HistoryLine[],
  sizeIsCompressed: boolean,
): ImageDetails | null {
  const image = firstOf(parseJson(inspected));
  const config = at(image, 'Config');
  if (image === null || config === null) return null;
  const size = numberOf(at(image, 'Size'));
  const layers = textsOf(at(image, 'RootFS', 'Layers'));
  return {
    bytes: sizeIsCompressed ? sumOf(history) : size,
    compressedBytes: sizeIsCompressed ? size : null,
    layers: layers.length > 0 ? layers.length : null,
    user: textOf(at(config, 'User')),
    entrypoint: textsOf(at(config, 'Entrypoint')),
    command: textsOf(at(config, 'Cmd')),
    environment: textsOf(at(config, 'Env')),
    ports: readPorts(entriesOf(at(config, 'ExposedPorts')).map(([port]) => port)),
    labels: Object.fromEntries(entriesOf(at(config, 'Labels')).map(([name, value]) => [name, textOf(value)])),
    workdir: textOf(at(config, 'WorkingDir')),
    stopSignal: textOf(at(config, 'StopSignal')),
    platform: [textOf(at(image, 'Os')), textOf(at(image, 'Architecture')), textOf(at(image, 'Variant'))]
      .filter(part => part !== '')
      .join('/'),
    history: history.map(line => line.command),
  };
}

/** Lines `SIZE<tab>COMMAND`, newest first, as `history` prints them; comes back oldest first. */
export function readHistory(text: string): readonly HistoryLine[] {
  return text
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => {
      const tab = line.indexOf('\t');
      return { bytes: readBytes(line.slice(0, tab)), command: line.slice(tab + 1) };
    })
    .reverse();
}

/** `512` or, where an engine has no option for plain numbers, `1.5kB`, `12MB`, `2 GiB`. */
function readBytes(text: string): number | null {
  const parts = /^(\d{1,15}(?:\.\d{1,6})?) ?([kKMGT]?)(i?)B?$/.exec(text.trim());
  if (!parts) return null;
  const [, digits = '', letter = '', binary] = parts;
  const power = 'kMGT'.indexOf(letter.replace('K', 'k')) + 1;
  return Math.round(Number(digits) * (binary === 'i' ? 1024 : 1000) ** (letter === '' ? 0 : power));
}

function sumOf(history: readonly HistoryLine[]): number | null {
  if (history.length === 0) return null;
  return history.reduce<number | null>(
    (sum, line) => (sum === null || line.bytes === null ? null : sum + line.bytes),
    0,
  );
}

function readPorts(exposed: readonly string[]): readonly number[] {
  return exposed
    .flatMap(text => {
      const parts = /^(\d{1,5})(?:\/tcp)?$/.exec(text);
      return parts ? [Number(parts[1])] : [];
    })
    .filter(port => port > 0 && port < 65_536)
    .sort((a, b) => a - b);
}
