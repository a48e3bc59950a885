import { readImageDetails } from './image-details.js';
import { at, type Json, numberOf, parseJson, textOf, textsOf } from './json.js';
import { imageRepository, madeAtLabel, runLabel } from './leftovers.js';
import type { ImageDetails, Leftover } from './types.js';

/** What `buildah inspect --type image` says, in the terms of docker's `inspect`; null when there is no image in it. */
export function readBuildahImage(inspected: string): ImageDetails | null {
  const image = parseJson(inspected);
  const settings = parseJson(textOf(at(image, 'Config')));
  if (at(settings, 'config') === null) return null;
  const likeDocker = {
    Config: at(settings, 'config'),
    Os: at(settings, 'os'),
    Architecture: at(settings, 'architecture'),
    Variant: at(settings, 'variant'),
    RootFS: { Layers: at(settings, 'rootfs', 'diff_ids') },
    Size: layerBytes(parseJson(textOf(at(image, 'Manifest')))),
  };
  const history = listOf(at(settings, 'history')).map(one => ({
    bytes: null,
    command: textOf(at(one, 'created_by')),
  }));
  return readImageDetails(JSON.stringify(likeDocker), history, false);
}

/** In the local store layers are plain tar files: what the manifest counts is not compressed. */
function layerBytes(manifest: Json): number | null {
  const layers = listOf(at(manifest, 'layers'));
  const sizes = layers.map(layer => numberOf(at(layer, 'size')));
  return layers.length === 0
    ? null
    : sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** Tags of ours in `buildah images --json`. */
export function ownTags(images: string): readonly string[] {
  return listOf(parseJson(images))
    .flatMap(image => textsOf(at(image, 'names')))
    .filter(name => name.startsWith(`${imageRepository}:`));
}

/** Ids of the working containers of an image in `buildah containers --json`. */
function containersOf(tag: string, containers: string): readonly string[] {
  return listOf(parseJson(containers))
    .filter(one => textOf(at(one, 'imagename')) === tag)
    .map(one => textOf(at(one, 'id')))
    .filter(id => id !== '');
}

/** An image of ours and the containers on it, as what a run left. */
export function leftoversOf(
  tag: string,
  details: ImageDetails | null,
  containers: string,
): readonly Leftover[] {
  const run = details?.labels[runLabel] ?? '';
  if (run === '') return [];
  const made = Number(details?.labels[madeAtLabel]);
  const madeAt = Number.isFinite(made) ? made : 0;
  const held = containersOf(tag, containers).map(id => ({ kind: 'container', id, run, madeAt }) as const);
  return [...held, { kind: 'image', id: tag, run, madeAt }];
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
