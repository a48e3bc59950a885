import { styleText } from 'node:util';

/** How a piece of text is meant; what it looks like is decided in one place. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'bad' | 'warn';

/** Looks of a report: colours or none, drawn marks or letters. */
export interface Style {
  paint(tone: Tone, text: string): string;
  readonly marks: {
    readonly good: string;
    readonly bad: string;
    readonly warn: string;
    readonly step: string;
  };
}

const formats = { strong: 'bold', dim: 'dim', good: 'green', bad: 'red', warn: 'yellow' } as const;

export function styleOf(options: { readonly color: boolean; readonly unicode: boolean }): Style {
  return {
    paint: (tone, text) =>
      options.color && tone !== 'plain' && text !== ''
        ? styleText(formats[tone], text, { validateStream: false })
        : text,
    marks: options.unicode
      ? { good: '✓', bad: '✗', warn: '!', step: '▸' }
      : { good: 'ok', bad: 'FAIL', warn: '!', step: '>' },
  };
}
