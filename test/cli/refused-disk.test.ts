import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'ava';
import { execa } from 'execa';
import { speaksPlainly } from '../helpers/refusal.js';
import { repoRoot } from '../helpers/repo.js';
import { helloServer, temporaryProject } from '../helpers/temporary.js';

// A disk of our own in a mount namespace of our own: it is gone with the process that made it.
const apart = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user'];
const reason = whyNot();

const script = `
  mount -t tmpfs -o "size=$1" tmpfs "$HOME_DIR/disk" && cp "$HOME_DIR"/project/* "$HOME_DIR/disk" || exit 99
  if [ "$2" = full ]; then head -c 1M /dev/zero > "$HOME_DIR/disk/filler" 2>/dev/null; fi
  if [ "$2" = ro ]; then mount -o remount,ro "$HOME_DIR/disk" || exit 99; fi
  ls -la "$HOME_DIR/disk" > "$HOME_DIR/before"
  "$NODE" "$BIN" "$HOME_DIR/disk" --yes > "$HOME_DIR/stdout" 2> "$HOME_DIR/stderr"
  code=$?
  ls -la "$HOME_DIR/disk" > "$HOME_DIR/after"
  exit $code
`;

for (const [title, size, how, says] of [
  ['a read-only disk', '1m', 'ro', 'Dockerfile cannot be written: the disk is read-only.'],
  ['a full disk', '16k', 'full', 'cannot be written: no space is left on the disk.'],
] as const) {
  const name = `${title}: one sentence, exit 2, nothing written`;
  if (reason !== null) {
    test.skip(`${name} (skipped: ${reason})`, () => undefined);
    continue;
  }
  test.serial(name, async t => {
    const files = Object.entries(helloServer).map(([file, text]) => [`project/${file}`, text]);
    const home = await temporaryProject(t, { ...Object.fromEntries(files), 'disk/below': '' });
    const bin = path.join(repoRoot(), 'bin/create-slim-image.js');
    const env = { HOME_DIR: home, NODE: process.execPath, BIN: bin, XDG_CONFIG_HOME: '/nonexistent' };
    const result = await execa('unshare', [...apart, 'sh', '-c', script, 'sh', size, how], {
      env,
      reject: false,
    });
    const text = (file: string) => readFileSync(path.join(home, file), 'utf8');
    t.is(result.exitCode, 2, result.stderr);
    speaksPlainly(t, { exitCode: 2, stdout: text('stdout'), stderr: text('stderr').trimEnd() });
    t.true(text('stderr').includes(says), text('stderr'));
    t.is(withoutTimes(text('after')), withoutTimes(text('before')));
  });
}

/** The folder's own line changes: something was tried in it. */
function withoutTimes(listing: string): string {
  return listing
    .split('\n')
    .filter(line => !/ \.\.?$/.test(line))
    .join('\n');
}

function whyNot(): string | null {
  if (process.platform !== 'linux') return 'mount namespaces are Linux’s';
  const probe = spawnSync('unshare', [...apart, 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']);
  if (probe.error !== undefined) return 'unshare is not installed';
  return probe.status === 0 ? null : 'this user may not mount anything';
}
