import { folderOfImport, type GoModule } from '../detect/modules.js';
import type { SourceFile } from '../detect/packages.js';
import { stringValue } from '../source/string-value.js';
import { add, type Draft, emptyDraft } from './draft.js';
import type { Reached } from './graph.js';
import { importNames } from './imports.js';
import { isFlagFunction } from './interest.js';
import { readCode } from './read.js';
import type { Binding, Call, Composite, Expression, Place, Scanned } from './source.js';

/** Generated files beyond this size hold tables and messages, no decisions. */
const largestGenerated = 60_000;

/** Characters of code that are read closely; a service of this size is rare, and what matters stands near its main. */
const mostCharacters = 24_000_000;

/** Reads the code of all packages once; afterwards the scans ask only this. */
export function scanCode(reached: Reached, modules: readonly GoModule[]): Scanned {
  const draft = emptyDraft();
  let characters = 0;
  for (const { dir, files } of reached.packages) {
    for (const source of files) {
      const { file } = source;
      if ((file.generated && file.length > largestGenerated) || isStandIn(source.path)) continue;
      characters += file.length;
      if (characters > mostCharacters) break;
      readCode(placeOf(source, dir), ownNames(source, modules), draft);
    }
  }
  addSettings(draft);
  const { calls, composites, strings, cNames, endless, ...index } = draft;
  return { calls, composites, strings, cNames, endless, index };
}

/** Stand-ins that tests use are compiled with the package, and no program calls them. */
function isStandIn(path: string): boolean {
  return /(?:^|[/_])(?:mocks?|fakes?|stubs?)(?:_[a-z0-9_]+)?\.go$|_(?:mocks?|fakes?|stubs?)\.go$/.test(path);
}

function placeOf({ path, file }: SourceFile, dir: string): Place {
  return { path, dir, file, imports: importNames(file) };
}

function ownNames({ file }: SourceFile, modules: readonly GoModule[]): ReadonlySet<string> {
  const names = [...importNames(file)].filter(([, path]) => folderOfImport(modules, path) !== null);
  return new Set(names.map(([name]) => name));
}

/** Flags and configuration keys are values under a name, wherever they are defined. */
function addSettings(draft: Draft): void {
  for (const call of draft.calls) {
    if (call.name === 'SetDefault' && call.args.length === 2) addSetting(draft, call, call.args[1], 'code');
    else if (call.name === 'BindEnv' && call.args.length > 1) addEnv(draft, call);
    else if (isFlagFunction(call.name) && call.args.length >= 3) addFlag(draft, call);
  }
  for (const composite of draft.composites)
    if (composite.type.endsWith('Flag')) addFlagLiteral(draft, composite);
}

function addSetting(draft: Draft, call: Call, value: Expression | undefined, by: Binding['by']): void {
  const key = stringValue(call.args[0]?.tokens[0]);
  if (key !== null && value !== undefined) {
    add(draft.settings, key.toLowerCase(), { name: key, owner: '', value, by, env: null });
  }
}

function addEnv(draft: Draft, { args }: Call): void {
  const key = stringValue(args[0]?.tokens[0]);
  const env = stringValue(args[1]?.tokens[0]);
  const [, value] = args;
  if (key === null || env === null || value === undefined) return;
  const unknown = { ...value, tokens: [] };
  add(draft.settings, key.toLowerCase(), { name: key, owner: '', value: unknown, by: 'env', env });
}

/** `IntVar(&cfg.port, "port", 8080, "usage")` gives the variable a value, and `Int("port", …)` the name. */
function addFlag(draft: Draft, call: Call): void {
  const isVar = call.name.includes('Var');
  const [target, ...rest] = isVar ? call.args : [undefined, ...call.args];
  const key = stringValue(rest[0]?.tokens[0]);
  const value = rest.at(-2);
  if (key === null || value === undefined || rest.length < 3) return;
  const binding: Binding = { name: key, owner: '', value, by: 'flag', env: null };
  add(draft.settings, key.toLowerCase(), binding);
  const name = target?.tokens.at(-1);
  if (target === undefined || name?.kind !== 'name') return;
  const owner = target.tokens.length > 2 ? (target.tokens.at(-3)?.text ?? '') : null;
  if (owner === null) add(draft.variables, name.text, { ...binding, name: name.text });
  else add(draft.fields, name.text, { ...binding, name: name.text, owner });
}

/** `&cli.StringFlag{Name: "port", Value: ":8080", EnvVars: []string{"PORT"}, Destination: &port}`. */
function addFlagLiteral(draft: Draft, { fields, place }: Composite): void {
  const key = stringValue(fields.get('Name')?.tokens[0]);
  const value = fields.get('Value') ?? fields.get('Default');
  if (key === null || value === undefined) return;
  const envNames = fields.get('EnvVars') ?? fields.get('EnvVar') ?? fields.get('Sources');
  const env = stringValue(envNames?.tokens.find(token => token.kind === 'string'));
  const binding: Binding = { name: key, owner: '', value, by: env === null ? 'flag' : 'env', env };
  add(draft.settings, key.toLowerCase(), binding);
  const target = fields.get('Destination')?.tokens.at(-1);
  if (target?.kind === 'name') {
    const expression = { ...value, place };
    add(draft.variables, target.text, { ...binding, value: expression });
    add(draft.fields, target.text, { ...binding, value: expression });
  }
}
