/** Words in a variable's name that say its value is a secret. */
const secretWords = new Set([
  'apikey',
  'auth',
  'credential',
  'credentials',
  'key',
  'password',
  'passwd',
  'passphrase',
  'pat',
  'pwd',
  'secret',
  'token',
]);

/** Words that take it back: a public key, the name of a file, a fingerprint that official images publish. */
const harmlessWords = new Set(['public', 'pub', 'file', 'path', 'dir', 'gpg', 'id', 'name', 'url', 'type']);

/** True when the name of an ARG or ENV says that its value is a secret (`NPM_TOKEN`, `apiKey`, `DB_PASSWORD`). */
export function namesSecret(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_.-]/);
  // PWD alone is the shell's working directory.
  if (name === 'PWD' || name === 'OLDPWD') return false;
  return words.some(word => secretWords.has(word)) && !words.some(word => harmlessWords.has(word));
}

/** Forms of secrets that nothing else has: the prefixes their issuers gave them so that they can be found. */
const secretForms: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: 'a GitHub token', form: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,})/ },
  { what: 'a GitLab token', form: /\bglpat-[A-Za-z0-9_-]{20}/ },
  { what: 'an npm token', form: /\bnpm_[A-Za-z0-9]{36}/ },
  { what: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { what: 'a Slack token', form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ },
  { what: 'a private key', form: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/ },
  {
    what: 'a password in a URL',
    form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'$]{1,100}:[^\s:@/"'$]{3,100}@/,
  },
];

/** What kind of secret stands in a text (an ENV value, a command of the history); null when none is recognised. */
export function secretIn(text: string): string | null {
  const start = text.slice(0, 20_000);
  return secretForms.find(({ form }) => form.test(start))?.what ?? null;
}
