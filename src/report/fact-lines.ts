import type { Facts } from '../domain/facts.js';
import type { Confidence, Evidence, Finding } from '../domain/findings.js';

/** One found fact for people. */
export interface FactLine {
  readonly label: string;
  readonly value: string;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
}

/** The facts that were found, in words; what was looked for and is not there is left out. Not escaped. */
export function factLines(facts: Facts): readonly FactLine[] {
  return Object.entries(facts.findings).flatMap(([id, finding]) => line(id, finding) ?? []);
}

function line(id: string, finding: Finding<unknown>): FactLine | null {
  if (finding.state !== 'found') return null;
  const value = words(finding.value);
  if (value === '') return null;
  return { label: label(id), value, confidence: finding.confidence, evidence: finding.evidence };
}

/** `systemLibraries` → `system libraries`. */
function label(id: string): string {
  return id.replace(/([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
}

/** A short text for any value a finding may have: names of things rather than their fields. */
function words(value: unknown): string {
  if (Array.isArray(value)) {
    const shown = value.slice(0, 5).map(words).filter(word => word !== '');
    return value.length > 5 ? `${shown.join(', ')} and ${value.length - 5} more` : shown.join(', ');
  }
  if (value === null) return 'computed at run time';
  if (typeof value !== 'object') return String(value);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  for (const key of ['what', 'port', 'path', 'pattern', 'module', 'symbol', 'name', 'file', 'consistent']) {
    const field = fields[key];
    if (typeof field === 'string' || typeof field === 'number') return String(field);
    if (key === 'consistent' && typeof field === 'boolean') return field ? 'consistent' : 'out of step';
  }
  return '';
}
