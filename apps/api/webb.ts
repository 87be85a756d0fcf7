import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type NextFunction, type Request, type Response, static as statisk } from 'express';

/** Where the built web app lies: beside the API in dist. */
export const WEBBMAPP = join(import.meta.dirname, '../web/browser');

/** Serves the built web app: hashed files for a year, the page itself fresh with a nonce of its own under a strict CSP. */
export const serveraWebb = (app: NestExpressApplication): void => {
  const sida = readFileSync(join(WEBBMAPP, 'index.html'), 'utf8');
  app.use(statisk(WEBBMAPP, { index: false, maxAge: '365d', immutable: true }));
  app.use((req: Request, res: Response, vidare: NextFunction) => {
    if (req.method !== 'GET' || req.path.startsWith('/api/')) return vidare();
    const nonce = randomBytes(16).toString('base64');
    res
      .set('content-security-policy', csp(nonce))
      .set('cache-control', 'no-store')
      .type('html')
      .send(sida.replaceAll('CSP_NONCE', nonce));
  });
};

const csp = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#bundler`,
  ].join('; ');
