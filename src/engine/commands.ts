import type { Dialect } from './dialects.js';
import type { BuildRequest, ContainerSpec } from './types.js';

/** The words of every command that is given to an engine, as data. Nothing here passes through a shell. */

export function buildArguments(dialect: Dialect, request: BuildRequest): string[] {
  return [
    ...dialect.build,
    ...option('--tag', request.tag),
    ...option('--file', request.dockerfile),
    ...option('--target', request.target),
    ...option('--platform', request.platform),
    ...labelOptions(request.labels),
    ...request.buildArgs.flatMap(({ name, value }) =>
      option('--build-arg', value === null ? name : `${name}=${value}`),
    ),
    ...request.secrets.flatMap(({ id, file }) =>
      option('--secret', `id=${id},${field(dialect, `src=${file}`)}`),
    ),
    request.contextDir,
  ];
}

export function createArguments(dialect: Dialect, spec: ContainerSpec): string[] {
  // A user that is asked for by number goes over the one of the restriction.
  const applied = spec.restrictions.filter(id => id !== 'non-root-user' || spec.user === null);
  return [
    'create',
    ...option('--name', spec.name),
    ...labelOptions(spec.labels),
    ...option('--platform', spec.platform),
    ...option('--user', spec.user),
    ...applied.flatMap(id => dialect.restrictions[id]),
    ...option('--publish', spec.port === null ? null : `127.0.0.1::${spec.port}`),
    spec.image,
    ...spec.arguments,
  ];
}

export function stopArguments(name: string, seconds: number): string[] {
  return ['stop', '-t', String(seconds), name];
}

export function logArguments(name: string): string[] {
  return ['logs', '--tail', '400', name];
}

/** Ids of containers or images that carry a label. */
export function listArguments(kind: 'container' | 'image', label: string): string[] {
  return kind === 'container'
    ? ['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${label}`]
    : ['images', '--quiet', '--no-trunc', '--filter', `label=${label}`];
}

/** BuildKit reads a list of fields as CSV: one with a comma in it is put in quotes. The others know no quotes. */
function field(dialect: Dialect, text: string): string {
  return dialect.buildOutput === 'buildkit' && /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function option(name: string, value: string | null): string[] {
  return value === null ? [] : [name, value];
}

function labelOptions(labels: Readonly<Record<string, string>>): string[] {
  return Object.entries(labels).flatMap(([name, value]) => option('--label', `${name}=${value}`));
}
