import type { StaticFinding } from '../../domain/verification.js';
import { baseOf, type DockerfileText, effective, flag, type StageText, stageNamed } from './file.js';
import { type ImageName, readImageName } from './releases.js';
import { finding, type Rule } from './rule.js';

/** A program is built and run on the same release and the same libc, unless it needs no libc at all. */
export const libcRules: Rule = file => file.shipped.flatMap(stage => shippedStage(stage, file));

function shippedStage(stage: StageText, file: DockerfileText): readonly StaticFinding[] {
  const found: StaticFinding[] = [];
  for (const copy of effective(stage)) {
    const from = copy.keyword === 'COPY' ? flag(copy, 'from') : null;
    const source = from === null ? null : stageNamed(file.stages, from);
    if (!source || !compiles(source) || isStatic(source)) continue;
    const built = readImageName(baseOf(source));
    const runs = readImageName(baseOf(stage));
    const message = mismatch(built, runs, stage);
    if (message === null || found.some(one => one.id === message.id)) continue;
    found.push(finding(message.id, copy.line, 'warning', message.text, message.fix));
  }
  return found;
}

interface Mismatch {
  readonly id: string;
  readonly text: string;
  readonly fix: string;
}

function mismatch(built: ImageName, runs: ImageName, stage: StageText): Mismatch | null {
  const same = 'use one release on both sides, or build without cgo (CGO_ENABLED=0)';
  if (built.libc === 'glibc' && runs.libc === 'musl' && !hasGcompat(stage)) {
    const text =
      'built with glibc, run on musl: a dynamic program does not start there (no such file or directory)';
    return {
      id: 'glibc-on-musl',
      text,
      fix: 'build without cgo (CGO_ENABLED=0), build on Alpine, or install gcompat',
    };
  }
  if (built.libc === 'musl' && runs.libc === 'glibc') {
    return {
      id: 'musl-on-glibc',
      text: 'built with musl, run on glibc: a dynamic program misses its loader',
      fix: same,
    };
  }
  if ((built.libc === 'glibc' || built.libc === 'musl') && runs.libc === 'none') {
    const text = 'a program that needs a C library is put on a base without one';
    return {
      id: 'dynamic-on-static',
      text,
      fix: 'build without cgo (CGO_ENABLED=0), link statically, or use distroless base',
    };
  }
  if (built.release === null || runs.release === null || built.release === runs.release) return null;
  if (built.release.distribution !== runs.release.distribution) return null;
  const newer = built.release.order > runs.release.order;
  const text = newer
    ? `built on ${nameOf(built)}, run on the older ${nameOf(runs)}: its C library may lack what the program was linked against (GLIBC_… not found)`
    : `built on ${nameOf(built)}, run on ${nameOf(runs)}: two releases to keep up to date instead of one`;
  return { id: newer ? 'newer-libc-at-build' : 'two-releases', text, fix: same };
}

function nameOf({ release }: ImageName): string {
  return release === null
    ? 'an unknown release'
    : `${release.distribution} ${release.codename ?? release.release}`;
}

/** The stage's text starts a compiler that links against the C library of the stage. */
function compiles(stage: StageText): boolean {
  return textOf(stage).some(text =>
    /\bgo\s+(?:build|install)\b|\bcargo\s+(?:build|install)\b|\b(?:gcc|cc|clang|g\+\+|make)\b/.test(text),
  );
}

function isStatic(stage: StageText): boolean {
  return textOf(stage).some(text => /CGO_ENABLED[= ]["']?0|-static\b|-linux-musl\b|\+crt-static/.test(text));
}

function hasGcompat(stage: StageText): boolean {
  return textOf(stage).some(text => /\bapk\b/.test(text) && /\b(?:gcompat|libc6-compat)\b/.test(text));
}

function textOf(stage: StageText): readonly string[] {
  return effective(stage)
    .filter(({ keyword }) => keyword === 'RUN' || keyword === 'ENV' || keyword === 'ARG')
    .map(({ text }) => text.slice(0, 20_000));
}
