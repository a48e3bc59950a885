/** A word for /bin/sh: left alone when harmless, in single quotes otherwise. Callers refuse control characters first. */
export function quote(word: string): string {
  return /^[A-Za-z0-9_.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A shell command from words that need quoting and text that is already shell. */
export function sh(text: TemplateStringsArray, ...words: readonly string[]): string {
  return text.reduce((line, part, index) => `${line}${quote(words[index - 1] ?? '')}${part}`);
}
