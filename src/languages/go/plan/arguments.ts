import type { Answers } from '../../../domain/answers.js';
import { valueOr } from '../../../domain/findings.js';
import type { BuildArgument } from '../../../domain/plan.js';
import type { GoFacts } from '../facts.js';
import { fetchesPrivately } from './workspace.js';

/** What stands before the first step: the person's own arguments, and which modules are private. */
export function firstArguments(facts: GoFacts, answers: Answers): readonly BuildArgument[] {
  const own = ownArguments(answers);
  if (!fetchesPrivately(facts) || own.some(({ name }) => name === 'GOPRIVATE')) return own;
  return [...own, { name: 'GOPRIVATE', value: valueOr(facts.findings.privateModules, []).join(',') }];
}

/** NAME and NAME=DEFAULT of --build-arg; the last of one name counts. */
export function ownArguments(answers: Answers): readonly BuildArgument[] {
  const list = answers.buildArg.map(argument);
  return [...new Map(list.map(one => [one.name, one])).values()];
}

function argument(word: string): BuildArgument {
  const at = word.indexOf('=');
  return at < 0 ? { name: word, value: null } : { name: word.slice(0, at), value: word.slice(at + 1) };
}
