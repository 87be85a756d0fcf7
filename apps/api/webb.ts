import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextFunction, type Request, type RequestHandler, type Response, static as statisk } from 'express';

/** Where the built web app lies: beside the API in dist. */
export const WEBBMAPP = join(import.meta.dirname, '../web/browser');

/** The build puts a hash in the name of every file but the page and the icon; what PDF files need lies under its version. */
const HASHAD = /-[\w-]{8}\.\w+$|[/\\]pdfjs[/\\]/;
/** The worker of PDF files is fetched by itself, so the page's policy does not hold it: it may run its own code and fetch its fonts. */
const ARBETARE = /[/\\]pdfjs[/\\].*\.m?js$/;
const CSP_ARBETARE = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`;

/**
 * Serves the built web app: hashed files for a year, the page itself fresh with a nonce of its own under a strict CSP, also when it is
 * asked for by its file name. A file that is no longer there (an older build's) is not answered with the page.
 */
export const serveraWebb = (app: { readonly use: (hanterare: RequestHandler) => unknown }, mapp = WEBBMAPP): void => {
  const sida = readFileSync(join(mapp, 'index.html'), 'utf8');
  const filer = statisk(mapp, {
    index: false,
    setHeaders: (res, vag) => {
      res.set('cache-control', HASHAD.test(vag) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      if (ARBETARE.test(vag)) res.set('content-security-policy', CSP_ARBETARE);
    },
  });
  app.use((req: Request, res: Response, vidare: NextFunction) => (req.path === '/index.html' ? vidare() : filer(req, res, vidare)));
  app.use((req: Request, res: Response, vidare: NextFunction) => {
    if (!['GET', 'HEAD'].includes(req.method) || req.path.startsWith('/api/')) return vidare();
    if (req.path !== '/index.html' && /\.\w+$/.test(req.path)) return vidare();
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
    `worker-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#bundler gemensam-pdf ProseMirrorClipboard`,
  ].join('; ');
