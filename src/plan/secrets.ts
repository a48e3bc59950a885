import type { Plan, Stage } from '../domain/plan.js';

const purposes: Readonly<Record<string, string>> = {
  ca: 'CA bundle that the build trusts',
  netrc: 'credentials for private modules, in the form of ~/.netrc',
};

/** Every secret that a step mounts, once each, with what it is for: what the build command has to pass. */
export function neededSecrets(stages: readonly Stage[]): Plan['secrets'] {
  const steps = stages.flatMap(stage =>
    stage.role === 'build' ? stage.steps : stage.packages === null ? [] : [stage.packages],
  );
  const ids = steps.flatMap(step =>
    step.mounts.flatMap(mount => (mount.type === 'secret' ? [mount.id] : [])),
  );
  return [...new Set(ids)].map(id => ({ id, purpose: purposes[id] ?? 'asked for with --secret' }));
}
