import type { StaticFinding } from '../../domain/verification.js';
import { namesSecret, secretIn } from '../secrets.js';
import { flag, type InstructionText } from './file.js';
import { finding, type Rule } from './rule.js';

/** What is copied, downloaded and written into the image for everyone to read. */
export const fileRules: Rule = (file, { dockerignore }) => {
  const all = [...file.before, ...file.stages.flatMap(stage => stage.instructions)];
  const ignores = (dockerignore ?? '')
    .split('\n')
    .some(line => line.trim() !== '' && !line.trim().startsWith('#'));
  return all.flatMap(one => [...(ignores ? [] : wholeContext(one)), ...download(one), ...secrets(one)]);
};

function wholeContext(one: InstructionText): readonly StaticFinding[] {
  if ((one.keyword !== 'COPY' && one.keyword !== 'ADD') || flag(one, 'from') !== null) return [];
  const sources = one.exec?.slice(0, -1) ?? one.words.slice(0, -1);
  if (!sources.some(source => source === '.' || source === './' || source === '/')) return [];
  return [
    finding(
      'copy-all',
      one.line,
      'warning',
      'copies the whole folder, and there is no .dockerignore: .git, local settings and secrets come along',
      'write a .dockerignore, or copy only what the build needs',
    ),
  ];
}

function download(one: InstructionText): readonly StaticFinding[] {
  if (one.keyword !== 'ADD' || flag(one, 'checksum') !== null) return [];
  const url = one.words.find(word => /^https?:\/\//i.test(word));
  if (url === undefined) return [];
  return [
    finding(
      'add-url',
      one.line,
      'warning',
      'downloads a file that nobody checks, again in every build',
      'give it a checksum: ADD --checksum=sha256:… URL PATH',
    ),
  ];
}

function secrets(one: InstructionText): readonly StaticFinding[] {
  const form = secretIn(one.text);
  const fix = 'mount it where it is needed: RUN --mount=type=secret,id=NAME';
  if (form !== null) {
    return [
      finding(
        'secret-value',
        one.line,
        'error',
        `${form} is written here, for everyone who has the file or the image`,
        `${fix}; replace it: it is known now`,
      ),
    ];
  }
  if (one.keyword !== 'ARG' && one.keyword !== 'ENV') return [];
  return one.variables
    .filter(({ name, value }) => namesSecret(name) && (one.keyword === 'ARG' || (value ?? '') !== ''))
    .map(({ name }) => {
      const text = `${one.keyword} ${name.slice(0, 80)} looks like a secret, and stays in the ${one.keyword === 'ARG' ? 'history' : 'environment'} of the image`;
      return finding('secret-name', one.line, 'warning', text, fix);
    });
}
