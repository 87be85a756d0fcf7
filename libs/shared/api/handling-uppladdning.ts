import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { arAvslag, arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type BehorighetNamn } from './behorighet';
import { Db, type Lasning } from './db';
import { genomfort } from './handelse';
import { uppladdningsavslag } from './handling-granskare';
import { HandlingMottagare } from './handling-mottagare';
import { type HandlingLas } from './handling.lasmodell';
import { type Begaran, type Kontext } from './kontext';
import { type UppladdadHandling, type Uppladdning } from './lagg-handling';
import { SKADLIG_KOD } from './skadlighetskontroll';
import { kravKontext, type SlappIgenom } from './vakt';

export interface Uppladdningsmal {
  readonly objekttyp: 'arende' | 'projekt' | 'avtal' | 'anbud';
  readonly objektId: string;
  /** Name of the operation in the authorisation table. */
  readonly operation: BehorighetNamn;
}

/** The answer of an upload, and of a file that is fetched and may not be had. */
export type Uppladdningssvar = { readonly handling: HandlingLas } | { readonly avslag: Avslag };

/** Takes an upload from its request to the use case that stores it, the same way for every domain that has handlingar. */
@Injectable()
export class Handlingsuppladdning {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(HandlingMottagare) private readonly mottagare: HandlingMottagare,
  ) {}

  /**
   * A form with `fil`, and `handlingId` (a new version of it) or `titel` and, for a handling that is secret from the start,
   * `paragraf` and `skal`. The header `apollo-require-preflight` is required as for GraphQL: a form on another site cannot set
   * it. With an `idempotency-key` a retry stores nothing twice. A file that bears malware is recorded as an event.
   */
  async taEmot(
    req: SlappIgenom & Request,
    res: Response,
    mal: Uppladdningsmal,
    skriv: (begaran: Begaran, upp: Uppladdning) => Promise<UppladdadHandling | Avslag>,
  ): Promise<UppladdadHandling | Avslag> {
    const begaran = kravBegaran(req);
    // An event about an address that names nothing would belong to nothing.
    if (!arId(mal.objektId)) return finnsInte();
    if (!req.headers['apollo-require-preflight'])
      return uppladdningsavslag({ regel: 'Okänd avsändare', text: 'Begäran kom inte från portalen.', utvag: 'Ladda upp från sidan i portalen.' });
    const utfall = await this.mottagare.taEmot(req, res, kravKontext(begaran).samverkan.id, (fil, falt) => {
      const { handlingId, titel = '', paragraf = '', skal = '' } = falt;
      return skriv(begaran, { handlingId: handlingId || null, titel, sekretess: paragraf || skal ? { paragraf, skal } : null, fil });
    });
    if (arAvslag(utfall) && utfall.regel === SKADLIG_KOD) await this.antecknaStoppad(begaran, mal, utfall);
    return utfall;
  }

  /** The same, with the handling as `las` finds it afterwards in the answer. */
  async svara(
    req: SlappIgenom & Request,
    res: Response,
    mal: Uppladdningsmal,
    skriv: (begaran: Begaran, upp: Uppladdning) => Promise<UppladdadHandling | Avslag>,
    las: (las: Lasning, kontext: Kontext) => Promise<{ readonly handlingar: readonly HandlingLas[] } | null>,
  ): Promise<Uppladdningssvar> {
    const utfall = await this.taEmot(req, res, mal, skriv);
    if (arAvslag(utfall)) return handlingsavslag(res, utfall);
    const kontext = kravKontext(kravBegaran(req));
    const objekt = await this.db.lasa(kontext, (l) => las(l, kontext));
    const handling = objekt?.handlingar.find((h) => h.id === utfall.handlingId);
    return handling ? { handling } : handlingsavslag(res, finnsInte());
  }

  private async antecknaStoppad(begaran: Begaran, { objekttyp, objektId, operation }: Uppladdningsmal, avslag: Avslag): Promise<void> {
    await this.db.skriva(kravKontext(begaran), { operation }, async () =>
      genomfort(null, {
        handelsetyp: 'uppladdning_stoppad', objekttyp, objektId: objektId.toLowerCase(),
        text: 'En uppladdning stoppades, eftersom filen bar skadlig kod.', data: { regel: avslag.regel, anmarkning: avslag.text },
      }),
    );
  }
}

const STATUS: Readonly<Record<string, number>> = { 'Finns inte': 404, 'För stor fil': 413, 'Saknar behörighet': 403, 'Kan inte kontrolleras': 503 };

/** A refusal as the answer of a REST handler, under the status that fits its rule. */
export const handlingsavslag = (res: Response, avslag: Avslag): { readonly avslag: Avslag } => {
  res.status(STATUS[avslag.regel] ?? 422);
  return { avslag };
};

/** The request after the guard. */
export const kravBegaran = (req: SlappIgenom): Begaran => {
  if (!req.begaran) throw new Error('a REST handler was reached past the guard');
  return req.begaran;
};
