#!/usr/bin/env node
// The shim: guards the Node version with a plain sentence, answers --version before anything is loaded, starts the rest.
import { readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const arguments_ = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`create-slim-image needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (arguments_.length === 1 && arguments_[0] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('../dist/cli.js');
  process.exitCode = await main(arguments_, version);
}
