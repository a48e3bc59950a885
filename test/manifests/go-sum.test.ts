import test from 'ava';
import { readGoSum } from '../../src/manifests/go-sum.js';

test('module paths are listed once, in order, and other lines are passed over', t => {
  const sum =
    'example.com/b v1.0.0 h1:abc=\nexample.com/b v1.0.0/go.mod h1:def=\n\nnonsense\nexample.com/a v0.1.0/go.mod h1:x=\r\n';
  t.deepEqual(readGoSum(sum), ['example.com/b', 'example.com/a']);
});
