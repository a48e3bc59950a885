import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fixture } from './repo.js';

export const variantNames = [
  'distroless-static',
  'scratch',
  'slim',
  'alpine-musl',
  'alpine-gcompat',
  'distroless-base',
  'distroless-cc',
  'static-musl',
] as const;
export type VariantName = (typeof variantNames)[number];

/** The flags that ask for each way to an image, and the base image it must end on. */
export const variants: Readonly<
  Record<VariantName, { readonly flags: readonly string[]; readonly runtime: RegExp }>
> = {
  'distroless-static': { flags: ['--base', 'distroless', '--no-cgo'], runtime: /\/static-debian\d+(?::|$)/ },
  scratch: { flags: ['--base', 'scratch'], runtime: /^scratch$/ },
  slim: { flags: ['--base', 'slim'], runtime: /debian:[a-z]+-slim/ },
  'alpine-musl': { flags: ['--base', 'alpine', '--alpine-libc', 'musl'], runtime: /alpine:/ },
  'alpine-gcompat': { flags: ['--base', 'alpine', '--alpine-libc', 'gcompat'], runtime: /alpine:/ },
  'distroless-base': { flags: ['--base', 'distroless'], runtime: /\/base(?:-nossl)?-debian\d+(?::|$)/ },
  'distroless-cc': { flags: ['--base', 'distroless'], runtime: /\/cc-debian\d+(?::|$)/ },
  'static-musl': { flags: ['--priority', 'smallest'], runtime: /\/static-debian\d+(?::|$)/ },
};

export type ExpectedRun =
  | { readonly http: { readonly path: string; readonly expect: string } }
  | { readonly exits: { readonly args: readonly string[]; readonly stdout: string } }
  | { readonly alive: { readonly log: string } }
  | { readonly https: { readonly env: string; readonly stdout: string } };

/** What expected.json says; see test/fixtures/go/README.md. */
export interface Expected {
  readonly entry: string;
  readonly kind: 'server' | 'worker' | 'cli';
  readonly ports: readonly number[];
  readonly cgo: boolean;
  readonly https: boolean;
  readonly timezone: boolean;
  readonly variants: readonly VariantName[];
  readonly refused: Readonly<Partial<Record<VariantName, string>>>;
  readonly flags?: readonly string[];
  readonly prepare?: Readonly<Record<string, string>>;
  readonly warns?: string;
  readonly standInLacks?: readonly VariantName[];
  readonly run: ExpectedRun;
}

export interface GoFixture {
  readonly name: string;
  readonly folder: string;
  readonly expected: Expected;
}

/** Every example project, by name. */
export function goFixtures(): readonly GoFixture[] {
  return readdirSync(fixture('go'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => goFixture(entry.name));
}

export function goFixture(name: string): GoFixture {
  const folder = fixture('go', name);
  // Written by hand beside this reader: a wrong key shows in the first test that uses it.
  const expected: Expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
  return { name, folder, expected };
}

/** Flags of the command line that ask for a variant of a project. */
export function flagsFor({ expected }: GoFixture, variant: VariantName): readonly string[] {
  return [...variants[variant].flags, ...(expected.flags ?? [])];
}
