import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { limits, serverUnderTest } from './server-under-test.ts';

const { ask, post, known, host, port } = serverUnderTest();

/** Whatever was refused, who is allowed in must still be served. */
afterEach(async () => {
  const { status, body } = await post('/call/no-such-call', { input: {} });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ ok: false });
});

test.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]:80'])(
  'a name that was pointed at this machine is refused: host %s',
  async (wrongHost) => {
    expect((await ask({ path: '/', headers: { host: wrongHost } })).status).toBe(421);
    expect((await post('/call/app.state', { input: {} }, { host: wrongHost })).status).toBe(421);
  },
);

test.each(['http://evil.example', 'null', 'http://localhost', 'https://127.0.0.1'])(
  'another origin is refused, token or not: %s',
  async (origin) => {
    const { status, headers } = await post('/call/app.state', { input: {} }, { origin });
    expect(status).toBe(403);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  },
);

test.each(['cross-site', 'same-site'])('what a browser says came from elsewhere is refused: %s', async (site) => {
  expect((await post('/call/app.state', { input: {} }, { 'sec-fetch-site': site })).status).toBe(403);
  expect((await ask({ headers: { 'sec-fetch-site': site } })).status).toBe(403);
});

test('there is no CORS: a preflight gets no leave', async () => {
  const asked = { origin: 'http://evil.example', 'access-control-request-method': 'POST' };
  const { status, headers } = await ask({ method: 'OPTIONS', path: '/call/app.state', headers: asked });
  expect(status).toBe(403);
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test.each([
  ['POST', '/call/app.state'],
  ['POST', '/cancel'],
  ['POST', '/files'],
  ['POST', '/targets'],
  ['POST', '/session'],
  ['GET', '/events'],
  ['GET', '/files/x'],
])('another account of this machine, which does not know the token, gets nothing: %s %s', async (method, path) => {
  const none = await ask({ method, path });
  const cookie = await ask({ method, path, headers: { cookie: 'token=x' } });
  const empty = await ask({ method, path, headers: { authorization: 'Bearer ' } });
  for (const { status, body } of [none, cookie, empty]) {
    expect([401, 429]).toContain(status);
    expect(body).toBe('');
  }
});

test('who guesses tokens is held up after ten in a minute, and who knows it is not', async () => {
  const guess = () => ask({ method: 'POST', path: '/cancel', headers: { authorization: 'Bearer guess' } });
  for (let count = 0; count < 11; count++) await guess();
  expect((await guess()).status).toBe(429);
  expect((await post('/cancel', { job: 'x' })).status).toBe(204);
});

test.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/assets/../../secret.json',
  '/..\\secret.json',
  '/assets/%00/secret.json',
  '//secret.json',
  '/secret.json',
])('no address leads out of the page: %s', async (path) => {
  const { status, body } = await ask({ path });
  expect([200, 400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

test('no file is given but those this door handed out', async () => {
  for (const rest of ['..%2f..%2fsecret.json', '../secret.json', 'x', '']) {
    const { status, body } = await ask({ path: `/files/${rest}`, headers: known() });
    expect(status === 404 || status === 405 || body.includes('<title>page</title>')).toBe(true);
    expect(body).not.toContain('secret');
  }
});

test('the server is no proxy', async () => {
  expect((await ask({ path: 'http://evil.example/', headers: known() })).status).toBe(400);
});

test('a huge body is refused, announced or not', async () => {
  const huge = Buffer.alloc(limits.json + 1, 32);
  const headers = { ...known(), 'content-type': 'application/json' };
  expect((await ask({ method: 'POST', path: '/call/app.state', headers, body: huge })).status).toBe(413);
  const chunked = { ...headers, 'transfer-encoding': 'chunked' };
  expect((await ask({ method: 'POST', path: '/call/app.state', headers: chunked, body: huge })).status).toBe(413);
});

test('a huge file is refused and leaves nothing', async () => {
  const headers = { ...known(), 'content-type': 'application/octet-stream' };
  const body = Buffer.alloc(limits.file + 1);
  expect((await ask({ method: 'POST', path: '/files?name=a.csv', headers, body })).status).toBe(413);
});

test.each(['', '{', '[]', 'null', '{"job":1,"input":{}}', '{"__proto__":{"job":"x"}'])(
  'what is not the JSON we expect is refused: %s',
  async (body) => {
    const headers = { ...known(), 'content-type': 'application/json' };
    const { status } = await ask({ method: 'POST', path: '/cancel', headers, body });
    expect(status).toBe(400);
  },
);

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
  'a form of another page cannot call: %s',
  async (type) => {
    expect((await post('/call/app.state', { input: {} }, { 'content-type': type })).status).toBe(415);
  },
);

test('no call by GET, nothing but POST changes', async () => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
    expect((await ask({ method, path: '/call/app.state', headers: known() })).status).toBe(405);
  }
  expect((await ask({ method: 'POST', path: '/', headers: known() })).status).toBe(405);
});

/** Sends raw text and tells how the server ended the connection. */
function rawAnswer(sent: string): Promise<{ readonly text: string; readonly milliseconds: number }> {
  const start = performance.now();
  const { promise, resolve } = Promise.withResolvers<{ text: string; milliseconds: number }>();
  const socket = connect(port(), '127.0.0.1', () => socket.write(sent));
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {});
  socket.on('close', () => resolve({ text, milliseconds: performance.now() - start }));
  return promise;
}

test('who sends a body slowly is cut off', async () => {
  const lines = ['POST /call/app.state HTTP/1.1', `Host: ${host()}`, `Authorization: ${known().authorization}`];
  const { text, milliseconds } = await rawAnswer([...lines, 'Content-Type: application/json', 'Content-Length: 100', '', '{'].join('\r\n'));
  expect(text).toMatch(/^HTTP\/1\.1 408/);
  expect(milliseconds).toBeLessThan(limits.millisecondsToSend + 2_500);
});

test('who sends headers slowly is cut off', async () => {
  const { text } = await rawAnswer('GET / HTTP/1.1\r\nHost: ');
  expect(text).toMatch(/^HTTP\/1\.1 408/);
});

test('what is not HTTP is refused', async () => {
  expect((await rawAnswer('\u0016\u0003\u0001\u0002\u0000\r\n\r\n')).text).toMatch(/^HTTP\/1\.1 400/);
});

test('the server answers on no other address of this machine', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((face) => face !== undefined && face.family === 'IPv4' && !face.internal);
  for (const other of others) {
    const { promise, resolve } = Promise.withResolvers<string>();
    const socket = connect({ port: port(), host: other?.address ?? '', timeout: 2_000 });
    socket.on('connect', () => resolve('connected'));
    socket.on('error', () => resolve('refused'));
    socket.on('timeout', () => resolve('refused'));
    expect(await promise).toBe('refused');
    socket.destroy();
  }
});
