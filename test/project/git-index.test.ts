import test from 'ava';
import fc from 'fast-check';
import { readGitIndex } from '../../src/project/git-index.js';

test('any bytes are read, and nothing is found where there is no index', t => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 5 }), (bytes, path) => {
      const index = readGitIndex(Buffer.from(bytes));
      const headed = readGitIndex(
        Buffer.concat([Buffer.from([0x44, 0x49, 0x52, 0x43, 0, 0, 0, 2, 0, 0, 0, 1]), Buffer.from(bytes)]),
      );
      headed.hasFile(path);
      headed.hasFolder(path);
      return !index.hasFile(path) && !index.hasFolder(path);
    }),
  );
  t.pass();
});
