import { once } from 'node:events';
import { createServer } from 'node:http';
import express from 'express';
import { kravHttps, litaPa } from './bakom-proxy';

/** What a request with these headers is taken for, when the portal listens on the host. */
const svara = async (vard: string, vag: string, huvuden: Record<string, string>): Promise<string> => {
  const app = express();
  app.set('trust proxy', litaPa);
  app.use(kravHttps(vard));
  app.use((req, res) => void res.send(`${req.secure ? 'https' : 'http'} ${req.ip}`));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const lyssnar = server.address();
  if (typeof lyssnar !== 'object' || lyssnar === null) throw new Error('no port');
  const svar = await fetch(`http://127.0.0.1:${lyssnar.port}${vag}`, { headers: huvuden });
  const text = await svar.text();
  server.close();
  return svar.ok ? text : `${svar.status}`;
};

it.each([
  ['a proxy on the own net is believed', { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' }, 'https 203.0.113.7'],
  ['what the one before the proxy says is not, also on an own net', { 'x-forwarded-for': '203.0.113.7, 10.1.2.3', 'x-forwarded-proto': 'https' }, 'https 10.1.2.3'],
] as const)('%s', async (_namn, huvuden, blir) => expect(await svara('0.0.0.0', '/', huvuden)).toBe(blir));

it.each([['127.0.0.1', 0, true], ['::ffff:172.18.0.4', 0, true], ['fd00::1', 0, true], ['203.0.113.7', 0, false], ['2001:db8::1', 0, false], ['10.0.0.1', 1, false]])(
  'trust %s at hop %i: %s',
  (adress, hopp, svar) => expect(litaPa(adress, hopp)).toBe(svar),
);

it('plain http is answered on the machine itself alone, but for the health address', async () => {
  expect(await svara('127.0.0.1', '/', {})).toBe('http 127.0.0.1');
  expect(await svara('0.0.0.0', '/', {})).toBe('403');
  expect(await svara('0.0.0.0', '/api/graphql', { 'x-forwarded-proto': 'http' })).toBe('403');
  expect(await svara('0.0.0.0', '/api/halsa', {})).toBe('http 127.0.0.1');
});
