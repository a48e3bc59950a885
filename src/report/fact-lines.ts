import type { Facts } from '../domain/facts.js';
import type { Confidence, Evidence, Finding } from '../domain/findings.js';

/** One found fact for people. */
export interface FactLine {
  /** As in `facts[].id` of the JSON document. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** What people want to see first, in this order, and what it is called; languages bring further facts. */
const labels: Readonly<Record<string, string>> = {
  name: 'project',
  version: 'version',
  framework: 'framework',
  entry: 'service',
  entries: 'programs',
  kind: 'kind',
  ports: 'ports',
  cgo: 'cgo',
  glibcOnly: 'only in glibc',
  https: 'calls HTTPS',
  timezones: 'time zones',
  users: 'looks up users',
  programs: 'starts',
  runtimePaths: 'reads files',
  workspace: 'workspace',
  vendor: 'vendor',
  privateModules: 'private modules',
};

/** The facts that were found, in words; what was looked for and is not there is left out. Not escaped. */
export function factLines(facts: Facts, which: 'brief' | 'all' = 'brief'): readonly FactLine[] {
  const found: Readonly<Record<string, Finding<unknown>>> = { ...facts.findings };
  const others = which === 'all' ? Object.keys(found).filter(id => labels[id] === undefined) : [];
  return [...Object.keys(labels), ...others].flatMap(id => line(id, found[id]) ?? []);
}

function line(id: string, finding: Finding<unknown> | undefined): FactLine | null {
  if (finding?.state !== 'found') return null;
  const value = words(finding.value);
  if (value === '') return null;
  return {
    id,
    label: labels[id] ?? spelt(id),
    value,
    confidence: finding.confidence,
    evidence: finding.evidence,
  };
}

/** `systemLibraries` → `system libraries`. */
function spelt(id: string): string {
  return id.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
}

/** Most items of a list that are shown. */
const most = 4;

/** A short text for any value a finding may have: names of things rather than their fields. */
function words(value: unknown): string {
  if (Array.isArray(value)) {
    const all = [...new Set(value.map(words))].filter(word => word !== '');
    return all.length > most
      ? `${all.slice(0, most).join(', ')} and ${all.length - most} more`
      : all.join(', ');
  }
  if (value === null) return 'named at run time';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value) ?? '';
  const fields: Readonly<Record<string, unknown>> = { ...value };
  for (const key of naming) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'number') return String(field);
  }
  if (typeof fields['consistent'] === 'boolean') return fields['consistent'] ? 'in step' : 'out of step';
  return '';
}

/** The field of a value that names it, likeliest first. */
const naming = ['what', 'port', 'path', 'pattern', 'module', 'symbol', 'name', 'file'];
