import test from 'ava';
import { valueOr } from '../../../../src/domain/findings.js';
import { scanMain } from './project.js';

type Row = readonly [title: string, imports: readonly string[], body: string, expected: readonly string[]];

const rows: readonly Row[] = [
  ['a name', ['os/exec'], 'exec.Command("git", "status")', ['git']],
  ['a name behind a context', ['os/exec'], 'exec.CommandContext(ctx, "ffmpeg", "-i", in)', ['ffmpeg']],
  ['a shell', ['os/exec'], 'exec.Command("sh", "-c", "ls | wc")', ['sh']],
  ['a path', ['os/exec'], 'exec.Command("/usr/bin/convert")', ['/usr/bin/convert']],
  ['a constant', ['os/exec'], 'const tool = "pandoc"\nexec.Command(tool)', ['pandoc']],
  ['looked up', ['os/exec'], 'exec.LookPath("git")', ['git']],
  ['replaced by it', ['syscall'], 'syscall.Exec("/bin/sh", nil, nil)', ['/bin/sh']],
  ['a name from outside', ['os/exec', 'os'], 'exec.Command(os.Args[1])', []],
  ['a browser is for a desktop', ['os/exec'], 'exec.Command("xdg-open", url)\nexec.Command("rundll32", url)', []],
  ['another Command', ['github.com/spf13/cobra'], 'x.Command("git")', []],
  ['itself', ['os/exec'], 'exec.Command("app", "worker")', []],
  ['beside the program when not in the path', ['os/exec'], 'exec.LookPath("ffmpeg")\nexec.LookPath("./ffmpeg")\nexec.Command("./helper")', ['ffmpeg', './helper']],
  ['each once', ['os/exec'], 'exec.Command("git")\nexec.Command("git")\nexec.Command("tar")', ['git', 'tar']],
]; // biome-ignore format: a table

for (const [title, imports, body, expected] of rows) {
  test(`programs: ${title}`, t => {
    t.deepEqual(valueOr(scanMain(imports, body).programs, []), expected);
  });
}

test('users: calls of os/user', t => {
  const { users } = scanMain(['os/user'], 'user.Current()\nuser.Lookup("nobody")');
  t.deepEqual(valueOr(users, []), ['user.Current', 'user.Lookup']);
  t.is(scanMain(['os'], 'os.Getuid()').users.state, 'absent');
});
