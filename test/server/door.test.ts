import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startServer } from '#electron/server/start-server.ts';
import { contentPolicy } from '#shared/contracts/content-policy.ts';
import { serverUnderTest } from './server-under-test.ts';

const { ask, post, known, token, ticket, host, port, folder } = serverUnderTest();

test('the page is given with its policy, for every route of the window', async () => {
  for (const path of ['/', '/index.html', '/gebied/heerlen-noord?op=2026-12-01']) {
    const { status, headers, body } = await ask({ path });
    expect(status).toBe(200);
    expect(body).toContain('<title>page</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy("'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  }
});

test('files with a hash in their name may be kept, other files are not there, and an icon is no error', async () => {
  const asset = await ask({ path: '/assets/index-abc.js' });
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'private, max-age=31536000, immutable',
  });
  expect((await ask({ path: '/assets/none.js' })).status).toBe(404);
  expect((await ask({ path: '/favicon.ico' })).status).toBe(204);
});

test('the address handed to a browser opens one session, the address for people as many as they like', async () => {
  const session = (secret: string) => ask({ method: 'POST', path: '/session', headers: { authorization: `Bearer ${secret}` } });
  const first = await session(ticket());
  expect(first.status).toBe(200);
  expect(JSON.parse(first.body)).toEqual({ token: token() });
  expect((await session(ticket())).status).toBe(401);
  for (let count = 0; count < 3; count++) expect((await session(token())).status).toBe(200);
});

test('a ticket is not a token', async () => {
  const headers = { authorization: `Bearer ${ticket()}`, 'content-type': 'application/json' };
  expect((await ask({ method: 'POST', path: '/call/app.state', headers, body: '{"input":{}}' })).status).toBe(401);
});

test('the token is 256 bits and differs from start to start', () => {
  expect(Buffer.from(token(), 'base64url')).toHaveLength(32);
  expect(token()).not.toBe(ticket());
});

test('an unknown call gives the problem that the engine gives', async () => {
  const { status, body } = await post('/call/no-such-call', { input: {} });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ ok: false, problem: { code: 'call-unknown', params: { name: 'no-such-call' } } });
});

test('a file goes up, and only that file comes down again', async () => {
  const headers = { ...known(), 'content-type': 'application/octet-stream' };
  const up = await ask({ method: 'POST', path: `/files?name=${encodeURIComponent('../../Begroting é.csv')}`, headers, body: 'a;b' });
  const handle = JSON.parse(up.body).value;
  expect(handle).toEqual({ id: expect.any(String), name: 'Begroting é.csv' });
  const down = await ask({ path: `/files/${handle.id}`, headers: known() });
  expect(down).toMatchObject({ status: 200, body: 'a;b', headers: { 'content-disposition': 'attachment' } });
  expect((await ask({ path: `/files/${handle.id}` })).status).toBe(401);
});

test('a store is not taken in: what is written to the copy would be lost', async () => {
  const headers = { ...known(), 'content-type': 'application/octet-stream' };
  const { body } = await ask({ method: 'POST', path: '/files?name=gebied.ADEM', headers, body: 'x' });
  expect(JSON.parse(body)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
});

test('a target is a name to write under, with nothing there yet', async () => {
  const { body } = await post('/targets', { kind: 'excel', name: 'samenvatting.xlsx' });
  const handle = JSON.parse(body).value;
  expect(handle.name).toBe('samenvatting.xlsx');
  expect((await ask({ path: `/files/${handle.id}`, headers: known() })).status).toBe(404);
  expect((await post('/targets', { kind: 'store', name: 'a.adem' })).status).toBe(400);
});

test('what happens is streamed', async () => {
  const response = await fetch(`http://${host()}/events`, { headers: known() });
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe('\n');
  await reader?.cancel();
});

test('no token is written to the log', () => {
  const log = `${folder}/home/log/lange-adem.log`;
  expect(existsSync(log) ? readFileSync(log, 'utf8') : '').not.toContain(token());
});

test('a port that is taken, and a window that was never built, are told', async () => {
  const taken = await startServer({ port: port(), home: folder, pageFolder: `${folder}/page` });
  expect(taken).toEqual({ ok: false, problem: { code: 'port-in-use', params: { port: port() } } });
  const unbuilt = await startServer({ port: 0, home: folder, pageFolder: folder });
  expect(unbuilt).toMatchObject({ ok: false, problem: { code: 'window-not-built' } });
});
