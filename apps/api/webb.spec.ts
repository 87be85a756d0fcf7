import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { serveraWebb } from './webb';

describe('serveraWebb', () => {
  let server: Server;
  let adress: string;

  beforeAll(async () => {
    const mapp = mkdtempSync(join(tmpdir(), 'gemensam-webb-'));
    writeFileSync(join(mapp, 'index.html'), '<script nonce="CSP_NONCE"></script>');
    writeFileSync(join(mapp, 'main-P76P4G7Y.js'), 'export {};');
    writeFileSync(join(mapp, 'favicon.svg'), '<svg/>');
    mkdirSync(join(mapp, 'pdfjs/1.0.0'), { recursive: true });
    for (const fil of ['pdf.worker.min.mjs', 'a.pfb']) writeFileSync(join(mapp, 'pdfjs/1.0.0', fil), '1');
    const app = express();
    serveraWebb(app, mapp);
    server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const lyssnar = server.address();
    if (typeof lyssnar !== 'object' || lyssnar === null) throw new Error('no port');
    adress = `http://127.0.0.1:${lyssnar.port}`;
  });
  afterAll(() => server.close());

  it.each(['/', '/norrbotten/projekt', '/index.html'])('%s is the page, never kept, under a CSP with the nonce that stands in it', async (vag) => {
    const svar = await fetch(adress + vag);
    const nonce = /nonce="([^"]+)"/.exec(await svar.text())?.[1] ?? '';
    expect(nonce).toMatch(/^[\w+/=]{24}$/);
    expect(svar.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(svar.headers.get('cache-control')).toBe('no-store');
    expect((await fetch(adress + vag, { method: 'HEAD' })).status).toBe(200);
  });

  it.each([
    ['/main-P76P4G7Y.js', 200, 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 200, 'public, max-age=3600'],
    ['/pdfjs/1.0.0/a.pfb', 200, 'public, max-age=31536000, immutable'],
    ['/chunk-GAMMAL12.js', 404, null],
    ['/api/okant', 404, null],
  ])('%s: %i', async (vag, status, cache) => {
    const svar = await fetch(adress + vag);
    expect([svar.status, svar.headers.get('cache-control')]).toEqual([status, cache]);
  });

  it('the worker of PDF files runs under a policy of its own, without eval; the page starts no other', async () => {
    const svar = await fetch(`${adress}/pdfjs/1.0.0/pdf.worker.min.mjs`);
    expect(svar.headers.get('content-type')).toMatch(/javascript/);
    expect(svar.headers.get('content-security-policy')).toBe(`default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`);
    expect((await fetch(adress)).headers.get('content-security-policy')).toContain(`worker-src 'self'`);
  });

  it('what PDF files need is built under the version of the library that asks for it', () => {
    const las = (fil: string): string => readFileSync(join(import.meta.dirname, '../..', fil), 'utf8');
    const { version }: { version: string } = JSON.parse(las('node_modules/pdfjs-dist/package.json'));
    const mappar = [...las('apps/web/project.json').matchAll(/"output": "(pdfjs\/[^"]*)"/g)].map((m) => m[1]);
    expect(mappar).toEqual(['', '/cmaps', '/iccs', '/standard_fonts', '/wasm'].map((del) => `pdfjs/${version}${del}`));
  });
});
