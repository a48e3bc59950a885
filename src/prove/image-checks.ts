import type { ImageCheck } from '../domain/verification.js';
import type { ImageDetails } from '../engine/types.js';
import { printable } from '../terminal/printable.js';
import { namesSecret, secretIn } from './secrets.js';
import { type UserKind, userKind } from './users.js';

/** Looks at the settings of an image that was built: what a platform would refuse, what cannot be taken back. Pure. */
export function checkImage(image: ImageDetails): readonly ImageCheck[] {
  return [checkUser(image), checkEntrypoint(image), checkSecrets(image)];
}

const userMessages: Readonly<Record<UserKind, (user: string) => string>> = {
  numeric: user => `runs as user ${user}, by number`,
  named: user => `runs as user "${user}", a name: Kubernetes cannot tell that it is not root (runAsNonRoot)`,
  root: () => 'runs as root',
};

function checkUser(image: ImageDetails): ImageCheck {
  const kind = userKind(image.user);
  return {
    id: 'numeric-user',
    ok: kind === 'numeric',
    severity: 'warning',
    message: userMessages[kind](printable(image.user.slice(0, 100))),
    fix: kind === 'numeric' ? null : 'end the Dockerfile with a numeric user: USER 65532:65532',
  };
}

/** Programs that start another one and stand between it and the stop signal. */
const wrappers: Readonly<Record<string, string>> = {
  sh: 'a shell',
  bash: 'a shell',
  ash: 'a shell',
  dash: 'a shell',
  npm: 'npm',
  npx: 'npx',
  yarn: 'yarn',
  pnpm: 'pnpm',
};

/** The wrapper that would be process 1, or null. `sh -c "exec app"` replaces itself and is fine. */
export function wrapperOf(command: readonly string[]): string | null {
  const wrapper = wrappers[(command[0] ?? '').split('/').at(-1) ?? ''];
  if (wrapper === undefined || /^\s*exec\s/.test(command[2] ?? '')) return null;
  return wrapper;
}

function checkEntrypoint(image: ImageDetails): ImageCheck {
  const command = [...image.entrypoint, ...image.command];
  const wrapper = wrapperOf(command);
  const shown = printable(command.join(' ')).slice(0, 120);
  const base = { id: 'exec-form', severity: 'warning' } as const;
  if (command.length === 0) {
    return {
      ...base,
      ok: false,
      message: 'no ENTRYPOINT and no CMD: nothing to run',
      fix: 'add ENTRYPOINT ["/app"]',
    };
  }
  return wrapper === null
    ? { ...base, ok: true, message: `process 1 is the program itself: ${shown}`, fix: null }
    : {
        ...base,
        ok: false,
        message: `process 1 is ${wrapper}, which passes no signal on: ${shown}`,
        fix: 'write the command in exec form and name the program itself: ENTRYPOINT ["/app"]',
      };
}

function checkSecrets(image: ImageDetails): ImageCheck {
  const found = [...secretVariables(image.environment), ...secretCommands(image.history)];
  return {
    id: 'no-secrets',
    ok: found.length === 0,
    severity: 'error',
    message:
      found.length === 0
        ? 'no secret in the environment or the history'
        : `in the image for everyone to read: ${found.slice(0, 5).join(', ')}`,
    fix:
      found.length === 0
        ? null
        : 'mount secrets in the step that needs them (RUN --mount=type=secret), and replace this one: it is known now',
  };
}

function secretVariables(environment: readonly string[]): readonly string[] {
  return environment.flatMap(entry => {
    const [name = '', ...rest] = entry.split('=');
    const value = rest.join('=');
    const what = secretIn(value) ?? (value !== '' && namesSecret(name) ? 'by its name a secret' : null);
    return what === null ? [] : [`variable ${printable(name.slice(0, 100))} (${what})`];
  });
}

/** Build arguments show up in the history as `|2 NAME=value NAME=value /bin/sh -c …`. */
function secretCommands(history: readonly string[]): readonly string[] {
  return history.flatMap((command, index) => {
    const form = secretIn(command);
    const given = [
      ...command.slice(0, 10_000).matchAll(/(?:^\|\d{1,3}|\s)\s?([A-Za-z_][A-Za-z0-9_]{0,100})=[^\s]/g),
    ]
      .map(match => match[1] ?? '')
      .filter(name => command.startsWith('|') && namesSecret(name));
    const what = form ?? (given[0] === undefined ? null : `build argument ${given[0]}`);
    return what === null ? [] : [`layer ${index + 1} of the history (${what})`];
  });
}
