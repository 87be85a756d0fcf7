import { type Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type Response } from 'express';

/**
 * Sends a file so that a browser does nothing with it but save it: as attachment, without sniffing, in a sandbox without
 * rights, and not kept on the way.
 */
export const handlingssvar = (res: Response, fil: { readonly filnamn: string; readonly mediatyp: string; readonly storlek: number }, strom: Readable): StreamableFile => {
  res.set({
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`,
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  });
  const type = fil.mediatyp.startsWith('text/') ? `${fil.mediatyp}; charset=utf-8` : fil.mediatyp;
  return new StreamableFile(strom, { type, length: fil.storlek, disposition: bilaga(fil.filnamn) });
};

/** RFC 6266: a plain name for old programs and the real one in UTF-8. */
const bilaga = (filnamn: string): string => {
  const enkelt = filnamn.normalize('NFD').replace(/[^\x20-\x7e]/g, '').replace(/["\\%;]/g, '_');
  const kodat = encodeURIComponent(filnamn).replace(/['()*]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${enkelt}"; filename*=UTF-8''${kodat}`;
};
