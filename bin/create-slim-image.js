#!/usr/bin/env node
// The shim: guards the Node version with a plain sentence, answers --version before anything is loaded, starts the rest.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`create-slim-image needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  // Not an import: that makes Node load all its streams, and older ones would fail before the sentence above.
  const { readFileSync, writeSync } = process.getBuiltinModule('node:fs');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const words = process.argv.slice(2);
  if (words.length === 1 && words[0] === '--version') {
    printVersion(`${version}\n`, writeSync);
  } else {
    const { main } = await import('../dist/cli.js');
    process.exitCode = await main(words, version);
  }
}

/** Past process.stdout, which costs more than the rest of this file. That nobody reads the other end is no error. */
function printVersion(text, writeSync) {
  try {
    writeSync(1, text);
  } catch (error) {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`create-slim-image: Standard output cannot be written: ${error.code}.\n`);
    process.exitCode = 2;
  }
}
