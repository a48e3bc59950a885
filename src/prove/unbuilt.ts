import type { Verification } from '../domain/verification.js';

/** What a verification without an engine can say: the text was checked, nothing was built. */
export function unbuilt(
  checks: Verification['checks'],
  enginesPassedOver: Verification['enginesPassedOver'],
): Verification {
  return {
    ok: checks.every(check => check.severity !== 'error'),
    engine: null,
    engineUsed: null,
    enginesPassedOver,
    image: null,
    build: null,
    abi: null,
    run: null,
    hardening: null,
    imageChecks: [],
    checks,
    diagnosis: [],
    repair: [],
    notes: ['no container engine works here, so nothing was built or run: only the text of the Dockerfile was checked'],
  };
}
