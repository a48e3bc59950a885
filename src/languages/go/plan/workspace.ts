import { valueOr } from '../../../domain/findings.js';
import type { GoFacts, MainPackage } from '../facts.js';

/** True when these programs are built through go.work: it is there, and their modules are in it. */
export function builtInWorkspace(facts: GoFacts, mains: readonly MainPackage[]): boolean {
  const { workspace } = facts.findings;
  return workspace.state === 'found' && mains.every(main => workspace.value.uses.includes(main.module));
}

/** There is a go.work, and it has to be told to stay out: the go command refuses modules that it does not list. */
export function workspaceAside(facts: GoFacts, mains: readonly MainPackage[]): boolean {
  return facts.findings.workspace.state === 'found' && !builtInWorkspace(facts, mains);
}

/** True when vendor/ holds all modules: nothing is downloaded, and no credentials are needed. */
export function isVendored(facts: GoFacts): boolean {
  const vendor = valueOr(facts.findings.vendor, null);
  return vendor?.consistent === true;
}

/** True when modules come from where a proxy cannot go: git and credentials are needed. */
export function fetchesPrivately(facts: GoFacts): boolean {
  return !isVendored(facts) && valueOr(facts.findings.privateModules, []).length > 0;
}
