import type { StaticFinding } from '../../domain/verification.js';
import { wrapperOf } from '../image-checks.js';
import { userKind } from '../users.js';
import { baseOf, effective, type InstructionText, type StageText } from './file.js';
import { readImageName } from './releases.js';
import { finding, type Rule } from './rule.js';

/** Who the program runs as, how it is started, and which port it offers. */
export const processRules: Rule = (file, { server }) =>
  file.shipped.flatMap(stage => [...user(stage), ...command(stage), ...(server ? port(stage) : [])]);

function user(stage: StageText): readonly StaticFinding[] {
  const last = effective(stage).findLast(one => one.keyword === 'USER');
  const fix = 'end the stage with a number: USER 65532:65532';
  if (last === undefined) {
    // These images bring a numeric user of their own.
    if (/nonroot/.test(readImageName(baseOf(stage)).tag ?? '')) return [];
    return [
      finding(
        'user-missing',
        null,
        'warning',
        `no USER in the stage of line ${stage.line}: the program runs as root`,
        fix,
      ),
    ];
  }
  if (last.text.includes('$')) return [];
  const kind = userKind(last.text);
  if (kind === 'numeric') return [];
  const text =
    kind === 'root'
      ? 'the last USER is root'
      : `USER ${last.text.slice(0, 60)} is a name: Kubernetes cannot tell that it is not root (runAsNonRoot)`;
  return [finding(kind === 'root' ? 'user-root' : 'user-named', last.line, 'warning', text, fix)];
}

function command(stage: StageText): readonly StaticFinding[] {
  const instructions = effective(stage);
  const entrypoint = instructions.findLast(one => one.keyword === 'ENTRYPOINT');
  const cmd = instructions.findLast(one => one.keyword === 'CMD');
  const base = readImageName(baseOf(stage));
  if (!entrypoint && !cmd) {
    if (base.repository !== 'scratch') return [];
    return [
      finding(
        'no-command',
        null,
        'error',
        'no ENTRYPOINT and no CMD: the image has nothing to run',
        'add ENTRYPOINT ["/app"]',
      ),
    ];
  }
  return [entrypoint, cmd]
    .flatMap(one => (one ? startedBy(one, hasNoShell(base.repository, base.tag ?? '')) : []))
    .concat(wrapped(entrypoint, cmd));
}

function hasNoShell(repository: string, tag: string): boolean {
  return repository === 'scratch' || (repository.startsWith('distroless/') && !tag.includes('debug'));
}

function startedBy(instruction: InstructionText, noShell: boolean): readonly StaticFinding[] {
  if (instruction.exec !== null || instruction.text.trim() === '') return [];
  const fix = `write it in exec form: ${instruction.keyword} ["/app", "--flag"]`;
  if (noShell) {
    const text = `${instruction.keyword} in shell form, and the base has no shell: the container cannot start`;
    return [finding('shell-form', instruction.line, 'error', text, fix)];
  }
  const text = `${instruction.keyword} in shell form: /bin/sh is process 1 and passes no stop signal on`;
  return /^\s*exec\s/.test(instruction.text)
    ? []
    : [finding('shell-form', instruction.line, 'warning', text, fix)];
}

function wrapped(
  entrypoint: InstructionText | undefined,
  cmd: InstructionText | undefined,
): readonly StaticFinding[] {
  const first = entrypoint ?? cmd;
  if (!first?.exec) return [];
  const wrapper = wrapperOf([...first.exec, ...(entrypoint ? (cmd?.exec ?? []) : [])]);
  if (wrapper === null) return [];
  const text = `process 1 is ${wrapper}, which passes no stop signal on`;
  return [finding('wrapped-command', first.line, 'warning', text, 'name the program itself')];
}

function port(stage: StageText): readonly StaticFinding[] {
  if (effective(stage).some(one => one.keyword === 'EXPOSE')) return [];
  return [
    finding(
      'expose-missing',
      null,
      'info',
      'a server without EXPOSE: tools cannot tell its port',
      'add EXPOSE with the port',
    ),
  ];
}
