import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { Begaranlasare, Db, handlingsavslag, kravBegaran, kravKontext, RestBehorighet, type SlappIgenom } from '@gemensam/shared/api';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { Lasningsminne } from '../sekretess/notera-lasning';
import { skrivTillsammans, type Textbegaran } from './skriv-tillsammans';
import { forStorAndring } from './skrivelsedokument';
import { lasStromlage, strommaText } from './textstrom';
import { Textstrommar } from './textstrommar';

const STORSTA_ANDRING = 1_500_000;

type Synksvar = { readonly andring: string; readonly vektor: string; readonly nummer: number; readonly last: boolean; readonly hemligt: boolean; readonly ofullstandig: boolean } | { readonly avslag: Avslag };

/** The text of a tjänsteskrivelse as several write it at once: changes in and out, and a stream that tells when to ask. */
@Controller('api/:samverkan/arenden/:id/text')
export class SkrivelseController {
  readonly #lasta = new Lasningsminne();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Textstrommar) private readonly strommar: Textstrommar,
    @Inject(Begaranlasare) private readonly lasare: Begaranlasare,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @RestBehorighet('skrivText')
  async synka(@Param('id') arendeId: string, @Body() kropp: unknown, @Req() req: SlappIgenom & Request, @Res({ passthrough: true }) res: Response): Promise<Synksvar> {
    const sant = req.headers['apollo-require-preflight'] ? tolka(kropp) : null;
    if (arAvslag(sant)) return handlingsavslag(res, sant);
    if (!sant) return handlingsavslag(res, otolkbar);
    const begaran = kravBegaran(req);
    await this.#lasta.notera(this.db, kravKontext(begaran), arendeId);
    const svar = await skrivTillsammans(this.db, begaran, arendeId, sant);
    if (arAvslag(svar)) return handlingsavslag(res, svar);
    return { ...svar, andring: base64(svar.andring), vektor: base64(svar.vektor) };
  }

  @Get('strom')
  @RestBehorighet('foljText')
  async strom(@Param('id') arendeId: string, @Param('samverkan') samverkan: string, @Req() req: SlappIgenom & Request, @Res() res: Response): Promise<void> {
    const fran = await lasStromlage(this.db, kravKontext(kravBegaran(req)), arendeId);
    if (!fran) res.json(handlingsavslag(res, finnsInte()));
    else await strommaText(res, { db: this.db, strommar: this.strommar, arendeId, vem: () => this.lasare.se(req, samverkan) }, fran);
  }
}

const otolkbar: Avslag = avslag({ regel: 'Otillåtet innehåll', kalla: 'Domänregel 5, tjänsteskrivelse', text: 'Ändringen kunde inte läsas.', utvag: 'Ladda om sidan.' });

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Bytes in base64, at most so many; null: not that. */
const bytes = (v: unknown, hogst: number): Uint8Array | null => {
  if (typeof v !== 'string' || v.length > (hogst * 4) / 3 + 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(v)) return null;
  return Buffer.from(v, 'base64');
};

/** Null: not the request of an editor. */
const tolka = (kropp: unknown): Textbegaran | Avslag | null => {
  if (typeof kropp !== 'object' || kropp === null) return null;
  const { klient, person = null, vektor, andring = null, narvaro = null } = kropp as Readonly<Record<string, unknown>>;
  if (typeof klient !== 'number' || !Number.isSafeInteger(klient) || klient < 0 || (person !== null && typeof person !== 'string')) return null;
  if (typeof andring === 'string' && andring.length > (STORSTA_ANDRING * 4) / 3 + 4) return forStorAndring('högst 1,5 miljoner byte');
  const [har, ny, nara] = [bytes(vektor, 200_000), andring === null ? null : bytes(andring, STORSTA_ANDRING), narvaro === null ? null : bytes(narvaro, 5_000)];
  if (!har || (andring !== null && !ny) || (narvaro !== null && !nara)) return null;
  return { klient, person, vektor: har, andring: ny, narvaro: nara };
};
