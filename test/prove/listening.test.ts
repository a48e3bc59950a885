import { createServer } from 'node:net';
import test from 'ava';
import { askHttp, type HttpAnswer } from '../../src/prove/ask-http.js';
import { readListeners } from '../../src/prove/listening.js';

const header =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row = (local: string, state = '0A'): string =>
  `   0: ${local} ${local.length > 13 ? '0'.repeat(32) : '00000000'}:0000 ${state} 00000000:00000000 00:00000000 00000000  1000        0 12345 1 0 100 0 0 10 0\n`;

const rows: readonly (readonly [string, string, readonly { port: number; loopback: boolean }[]])[] = [
  ['all addresses', row('00000000:1F90'), [{ port: 8080, loopback: false }]],
  ['127.0.0.1', row('0100007F:1F90'), [{ port: 8080, loopback: true }]],
  ['127.0.0.53', row('3500007F:0035'), [{ port: 53, loopback: true }]],
  ['all addresses, IPv6', row(`${'0'.repeat(32)}:0050`), [{ port: 80, loopback: false }]],
  ['::1', row('00000000000000000000000001000000:0050'), [{ port: 80, loopback: true }]],
  ['::ffff:127.0.0.1', row('0000000000000000FFFF00000100007F:0050'), [{ port: 80, loopback: true }]],
  ['a connection, not a listener', row('0100007F:1F90', '01'), []],
  ['nothing', '', []],
];

for (const [title, table, listeners] of rows) {
  test(`listening sockets: ${title}`, t => {
    t.deepEqual(readListeners(header + table), listeners);
  });
}

/** A server that answers every connection with these bytes, or closes it at once. */
function server(bytes: string | null): Promise<{ port: number; close: () => void }> {
  return new Promise(resolve => {
    const listening = createServer(socket => {
      socket.on('error', () => undefined);
      if (bytes === null) socket.destroy();
      else socket.once('data', () => socket.end(bytes));
    });
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : 0,
        close: () => listening.close(),
      });
    });
  });
}

const signal = new AbortController().signal;

const answers: readonly (readonly [string, string | null, HttpAnswer])[] = [
  ['a status', 'HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n', { kind: 'http', status: 503 }],
  [
    'an old HTTP',
    'HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n',
    { kind: 'http', status: 400 },
  ],
  [
    'a change of protocol',
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
    { kind: 'http', status: 101 },
  ],
  ['something else', '\u0000\u0000\u0012\u0004\u0000', { kind: 'other' }],
  ['nothing', null, { kind: 'closed' }],
];

for (const [title, bytes, answer] of answers) {
  test(`a port answers with ${title}`, async t => {
    const { port, close } = await server(bytes);
    t.deepEqual(await askHttp({ host: '127.0.0.1', port }, '/', 2000, signal), answer);
    close();
  });
}

test('a port that is closed', async t => {
  const { port, close } = await server(null);
  close();
  t.deepEqual(await askHttp({ host: '127.0.0.1', port }, '/', 2000, signal), {
    kind: 'none',
    reason: 'connection refused',
  });
});

test('an interruption is not an answer', async t => {
  const controller = new AbortController();
  controller.abort(new Error('interrupted'));
  await t.throwsAsync(askHttp({ host: '127.0.0.1', port: 1 }, '/', 2000, controller.signal), {
    message: 'interrupted',
  });
});
