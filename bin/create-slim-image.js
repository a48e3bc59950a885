#!/usr/bin/env node
// The shim: guards the Node version with a plain sentence, answers --version before anything is loaded, starts the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`create-slim-image needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // Not an import: that makes Node load all its streams, and older ones would fail before the sentence above.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const words = process.argv.slice(2);
  if (words.length === 1 && words[0] === '--version') {
    process.stdout.write(`${version}\n`);
  } else {
    const { main } = await import('../dist/cli.js');
    process.exitCode = await main(words, version);
  }
}
