import { type Evidence, evidence, type Finding, found } from '../../../domain/findings.js';
import { nameOf } from '../../../project/paths.js';
import type { MainPackage } from '../facts.js';
import type { Call, Scanned } from './source.js';
import { valuesOf } from './values.js';

/** Programs that no Linux container has or wants: those of other systems, and what shows something on a screen. */
const elsewhere: ReadonlySet<string> = new Set(
  (
    'cmd cmd.exe powershell powershell.exe pwsh.exe rundll32 rundll32.exe explorer explorer.exe start wmic tasklist taskkill reg ' +
    'reg.exe clip clip.exe wslview open osascript sw_vers defaults launchctl pbcopy pbpaste ioreg xdg-open x-www-browser www-browser ' +
    'sensible-browser xclip xsel wl-copy wl-paste termux-open termux-clipboard-get termux-clipboard-set'
  ).split(' '),
);

const starters: readonly (readonly [from: string, name: string, argument: number])[] = [
  ['os/exec', 'Command', 0],
  ['os/exec', 'CommandContext', 1],
  ['os/exec', 'LookPath', 0],
  ['syscall', 'Exec', 0],
  ['syscall', 'ForkExec', 0],
  ['golang.org/x/sys/unix', 'Exec', 0],
  ['os', 'StartProcess', 0],
];

/** Other programs that the program starts, by the names in the code. What a shell is told to run counts as the shell. */
export function scanPrograms(
  scanned: Scanned,
  programs: readonly MainPackage[],
  nothing: (searched: string) => Finding<never>,
): Finding<readonly string[]> {
  const own = new Set(programs.map(({ name }) => name));

  const seen = new Map<string, Evidence>();
  const names = new Set<string>();
  for (const call of scanned.calls) {
    const row = starters.find(([from, name]) => call.from === from && call.name === name);
    const argument = row === undefined ? undefined : call.args[row[2]];
    if (argument === undefined) continue;
    for (const { text } of valuesOf(argument, scanned.index)) {
      if (
        text === null ||
        !isProgram(text) ||
        elsewhere.has(nameOf(text).toLowerCase()) ||
        own.has(nameOf(text))
      )
        continue;
      // looked for in the path and then beside the program: one program all the same
      if (seen.has(text) || (text.startsWith('./') && names.has(nameOf(text)))) continue;
      names.add(nameOf(text));
      seen.set(text, evidence(call.place.path, call.line, call.place.file.lineText(call.line)));
    }
  }
  if (seen.size === 0) return nothing('exec.Command and its like with a name that stands in the code');
  return found([...seen.keys()].slice(0, 20), 'likely', [...seen.values()].slice(0, 12));
}

function isProgram(text: string): boolean {
  return (
    text !== '' &&
    text.length < 100 &&
    /^(?:\.{0,2}\/)?[A-Za-z][\w.+-]*(?:\/[\w.+-]+)*$/.test(text) &&
    (!text.includes('/') || /^\.{0,2}\//.test(text))
  );
}

/** Calls that look a user or a group up. */
export function scanUsers(
  scanned: Scanned,
  nothing: (searched: string) => Finding<never>,
): Finding<readonly string[]> {
  const calls = scanned.calls.filter(({ from }) => from === 'os/user');
  if (calls.length === 0) return nothing('calls of os/user in the packages of the program');
  const names = [...new Set(calls.map(call => `user.${call.name}`))];
  return found(names, 'certain', calls.slice(0, 12).map(placeOf));
}

function placeOf({ place, line }: Call): Evidence {
  return evidence(place.path, line, place.file.lineText(line));
}
