import type { Answers } from '../../../domain/answers.js';
import { usageProblem } from '../../../domain/errors.js';
import type { Rejection } from '../../../domain/plan.js';
import type { Road } from './roads.js';

/** A road with its verdict and the size its image would have. */
export interface JudgedRoad extends Road {
  readonly refused: string | null;
  readonly estimatedBytes: number;
}

/** The road taken, and why each of the others was not. */
export interface Choice {
  readonly road: JudgedRoad;
  readonly because: string;
  readonly rejected: readonly Rejection[];
}

/**
 * Roads by preference for each priority; the first that nothing speaks against is taken. scratch saves a few hundred
 * kilobytes over distroless static and loses users, certificates, zones and /tmp: only on request.
 */
const preference = {
  smallest: ['distroless-static', 'static-musl', 'distroless-base', 'distroless-cc', 'alpine-musl', 'slim'],
  balanced: ['distroless-static', 'distroless-base', 'distroless-cc', 'slim', 'alpine-musl'],
  compatible: ['slim', 'distroless-base', 'distroless-cc', 'alpine-musl'],
} as const;

const because = {
  smallest: 'the fewest bytes on which nothing known speaks against it',
  balanced: 'small without surprises',
  compatible: 'a shell, a package manager and glibc of the builder’s release',
} as const;

/** Picks a road. Throws a Problem when the base asked for cannot carry the program, with the reason and a way out. */
export function choose(judged: readonly JudgedRoad[], answers: Answers): Choice {
  const asked = answers.base === 'auto' ? null : answers.base;
  const pool = judged.filter(road => (asked === null ? isOffered(road, answers) : fits(road, answers)));
  const open = ordered(pool, answers).filter(road => road.refused === null);
  const [road] = open;
  if (road === undefined) throw cannotCarry(pool, judged, answers);
  return {
    road,
    because:
      asked === null
        ? `${because[answers.priority]} (--priority ${answers.priority})`
        : `asked for: --base ${asked}`,
    rejected: judged.filter(other => other !== road).map(other => rejection(other, road, answers)),
  };
}

/** Best first for these answers: what the wizard lists and `choose` takes from. */
export function ordered(roads: readonly JudgedRoad[], answers: Answers): readonly JudgedRoad[] {
  const order: readonly string[] = preference[answers.priority];
  const rank = (road: Road) => (order.includes(road.variant) ? order.indexOf(road.variant) : order.length);
  return [...roads].sort((a, b) => rank(a) - rank(b));
}

/** The others are taken on request only. */
function isOffered(road: Road, answers: Answers): boolean {
  const order: readonly string[] = preference[answers.priority];
  return order.includes(road.variant);
}

function fits(road: Road, answers: Answers): boolean {
  if (road.family !== answers.base) return false;
  return road.family !== 'alpine' || road.gcompat === (answers.alpineLibc === 'gcompat');
}

function rejection(road: JudgedRoad, chosen: JudgedRoad, answers: Answers): Rejection {
  return { choice: road.title, because: road.refused ?? notChosen(road, chosen, answers) };
}

function notChosen(road: JudgedRoad, chosen: JudgedRoad, answers: Answers): string {
  if (answers.base !== 'auto') return `--base ${answers.base} was asked for`;
  if (road.gcompat) return 'a shim between two C libraries; --base alpine --alpine-libc gcompat takes it';
  if (road.family === 'scratch')
    return 'no user, certificates, zones or /tmp of its own; --base scratch takes it';
  const difference = road.estimatedBytes - chosen.estimatedBytes;
  if (difference > 0) return `about ${megabytes(difference)} larger; ${flagFor(road)} takes it`;
  return `smaller by about ${megabytes(-difference)}, but ${drawback(road)}; ${flagFor(road)} takes it`;
}

function drawback(road: Road): string {
  if (road.linking === 'musl-static' || road.linking === 'musl')
    return 'C code would run on musl instead of glibc';
  return road.runtime.shell ? 'on another distribution than the build' : 'without a shell to look around in';
}

function flagFor(road: Road): string {
  if (road.variant === 'static-musl') return '--priority smallest';
  return `--base ${road.family}`;
}

function cannotCarry(pool: readonly JudgedRoad[], all: readonly JudgedRoad[], answers: Answers): Error {
  const reasons = pool.map(road => `${road.title}: ${road.refused ?? ''}`).join('; ');
  const open = all.filter(road => road.refused === null).map(road => `--base ${road.family}`);
  return usageProblem(
    'base-refused',
    `${answers.base === 'auto' ? 'No base image can' : `--base ${answers.base} cannot`} carry this program: ${reasons}.`,
    open.length === 0
      ? 'Take away the answer that rules them out.'
      : `Use ${[...new Set(open)].join(' or ')}, or leave --base out.`,
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
