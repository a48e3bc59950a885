import type { Answers } from '../domain/answers.js';
import type { Facts } from '../domain/facts.js';
import type { PlannedFile } from '../domain/files.js';
import { evidenceOf, type Finding, valueOr } from '../domain/findings.js';
import type { Plan, Warning } from '../domain/plan.js';
import type { Verification } from '../domain/verification.js';

/** What `create` did or would do; the input of both of its reports. */
export interface Outcome {
  readonly dir: string;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly files: readonly PlannedFile[];
  readonly warnings: readonly Warning[];
  readonly dryRun: boolean;
  readonly verification: Verification | null;
}

/** The document of `create --json`. Keys may be added, never renamed. */
export function createJson(outcome: Outcome): object {
  const { facts, answers, plan } = outcome;
  const { findings } = facts;
  return {
    schema: 1,
    command: 'create',
    dryRun: outcome.dryRun,
    project: {
      dir: outcome.dir,
      language: facts.language,
      framework: valueOr(findings.framework, null),
      packageManager: valueOr(findings.packageManager, null),
      version: valueOr(findings.version, null),
      entry: answers.entry,
      ports: answers.port,
    },
    facts: Object.entries(findings).map(([id, finding]) => factJson(id, finding)),
    answers,
    plan: {
      variant: plan.variant,
      builder: plan.builder,
      runtime: plan.runtime,
      libc: plan.libc,
      stages: plan.stages,
      why: plan.why,
      rejected: plan.rejected,
      secrets: plan.secrets,
      estimatedBytes: plan.estimatedBytes,
    },
    files: outcome.files.map(({ path, action, text, reason }) => ({
      path,
      action,
      bytes: Buffer.byteLength(text),
      reason,
    })),
    warnings: outcome.warnings.map(({ id, message, fix, evidence }) => ({ id, message, fix, evidence })),
    verification: outcome.verification,
  };
}

function factJson(id: string, finding: Finding<unknown>): object {
  return {
    id,
    state: finding.state,
    value: valueOr(finding, null),
    confidence: finding.state === 'found' ? finding.confidence : null,
    reason: finding.state === 'unreadable' ? finding.reason : null,
    evidence: evidenceOf(finding),
  };
}
