import { type Response } from 'express';
import { kanRedigeras, type Arendetillstand } from '@gemensam/arende/domain';
import { type Db, far, type Kontext, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type Textbud } from './skrivelsetext.repository';
import { type Foljare, type Textstrommar } from './textstrommar';

/** How often one who follows is judged again, and hears that the connection lives. */
const HJARTSLAG = 15_000;
/** What a reader that does not read may have waiting, in bytes. */
const MEST_VANTANDE = 1_000_000;

export interface Stromlage {
  readonly nummer: number;
  readonly last: boolean;
}

/** Where the text is, as one who sees the ärende may know it. A text that nobody has opened has number 0. */
export const stromlageSats: Sats = {
  namn: 'skrivelse.stromlage',
  text: `select a.tillstand, coalesce(t.nummer, 0) as nummer
    from gemensam.arende a left join gemensam.skrivelsetext t on t.samverkan_id = a.samverkan_id and t.arende_id = a.id where a.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see (any more). */
export const lasStromlage = async (db: Db, kontext: Kontext, arendeId: string): Promise<Stromlage | null> => {
  if (!arId(arendeId)) return null;
  const [rad] = await db.lasa(kontext, (las) => las.rader<{ tillstand: Arendetillstand; nummer: number }>(stromlageSats, [arendeId]));
  return rad ? { nummer: rad.nummer, last: !kanRedigeras(rad.tillstand) } : null;
};

/** What a stream needs of the one who follows: who it is now (null: logged out, or no longer here). */
export interface Stromval {
  readonly db: Db;
  readonly strommar: Textstrommar;
  readonly arendeId: string;
  readonly vem: () => Promise<Kontext | null>;
}

/**
 * Sends what happens to a text as server-sent events until the one who follows goes away: `andrad` with the text's number, `narvaro`,
 * `kommentarer`, `last` when the text may not be changed and `oppen` when it may (again). Sight is judged again at each heartbeat and after each act on the ärende;
 * who may not see it any more gets `slut` and nothing else.
 */
export const strommaText = async (res: Response, val: Stromval, fran: Stromlage): Promise<void> => {
  const strom = new Textstrom(res, val);
  const foljare: Foljare = { bud: (bud) => strom.bud(bud), slut: () => strom.stang() };
  res.on('close', () => {
    strom.stang();
    val.strommar.slutaFolja(val.arendeId, foljare);
  });
  res.status(200).set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
  res.flushHeaders();
  if (await val.strommar.folj(val.arendeId, foljare)) {
    strom.borja(fran);
    // What happened between the first look and the first listening.
    await strom.omprova();
  } else strom.stang();
};

class Textstrom {
  private hjarta: NodeJS.Timeout | null = null;
  private senast: Stromlage = { nummer: -1, last: false };
  private provar: Promise<void> | null = null;
  private igen = false;
  /** Counts what may have changed who sees the text; what is told since the last of them waits for the look that it asked for. */
  private prov = { begarda: 0, gjorda: 0 };
  private kommenterat = false;

  constructor(
    private readonly res: Response,
    private readonly val: Stromval,
  ) {}

  borja(fran: Stromlage): void {
    this.senast = fran;
    this.skicka('andrad', { nummer: fran.nummer });
    this.skicka(fran.last ? 'last' : 'oppen', {});
    this.hjarta = setInterval(() => {
      this.skriv(': lever\n\n');
      void this.omprova();
    }, HJARTSLAG);
  }

  /**
   * Passes on what happened. An act on the ärende may have taken it out of the person's sight: until that is known nothing more is told. A
   * number comes with the look, and presence comes again by itself.
   */
  bud(bud: Textbud): void {
    if ('o' in bud) this.prov.begarda++;
    else if (this.prov.begarda > this.prov.gjorda) {
      this.kommenterat ||= 'k' in bud;
      return;
    }
    if ('n' in bud) this.nummer(bud.n);
    else if ('p' in bud) this.skicka('narvaro', { base64: bud.p });
    else if ('k' in bud) this.skicka('kommentarer', {});
    else void this.omprova();
  }

  /** Looks again: one look at a time, and one more when asked for meanwhile. */
  async omprova(): Promise<void> {
    this.igen = this.provar !== null;
    this.provar ??= this.prova().finally(() => (this.provar = null));
    await this.provar;
    if (this.igen && !this.res.writableEnded) await this.omprova();
  }

  stang(): void {
    if (this.hjarta) clearInterval(this.hjarta);
    this.hjarta = null;
    if (!this.res.writableEnded) this.res.end();
  }

  private async prova(): Promise<void> {
    const { begarda } = this.prov;
    const lage = await this.lage();
    if (lage === 'vet_inte' || this.res.writableEnded) return;
    this.prov.gjorda = begarda;
    if (!lage) {
      this.skicka('slut', {});
      this.stang();
      return;
    }
    this.nummer(lage.nummer);
    if (lage.last && !this.senast.last) this.skicka('last', {});
    if (!lage.last && this.senast.last) this.skicka('oppen', {});
    this.senast = { nummer: Math.max(lage.nummer, this.senast.nummer), last: lage.last };
    if (this.kommenterat) this.skicka('kommentarer', {});
    this.kommenterat = false;
  }

  /** A database that does not answer says nothing about the right to see: the next heartbeat asks again. */
  private async lage(): Promise<Stromlage | null | 'vet_inte'> {
    try {
      const kontext = await this.val.vem();
      return kontext && far(kontext, 'foljText') ? await lasStromlage(this.val.db, kontext, this.val.arendeId) : null;
    } catch (fel) {
      if (fel instanceof Error) return 'vet_inte';
      throw fel;
    }
  }

  private nummer(nummer: number): void {
    if (nummer <= this.senast.nummer) return;
    this.senast = { ...this.senast, nummer };
    this.skicka('andrad', { nummer });
  }

  private skicka(handelse: string, data: object): void {
    this.skriv(`event: ${handelse}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private skriv(text: string): void {
    if (this.res.writableEnded) return;
    if (this.res.writableLength > MEST_VANTANDE) this.stang();
    else this.res.write(text);
  }
}
