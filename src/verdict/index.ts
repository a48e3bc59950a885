export type { Beside } from './beside.js';
export type { Verdict } from './blocker.js';
export { type JudgeOptions, judgeOnBases } from './catalogue.js';
export { type InspectedBinary, inspectBinary } from './inspect.js';
