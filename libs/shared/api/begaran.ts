import { Inject, Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import { type Request, type Response } from 'express';
import { datumIStockholm } from '@gemensam/shared/domain';
import { DRIFT, type Drift } from './databas-modul';
import { type Begaran, type Kontext, kontextFor } from './kontext';
import { Sessioner } from './session';
import { sessionslage } from './steg';

const TOLV_TIMMAR = 12 * 3_600_000;

/** Reads who is asking, once per request: session cookie, the samverkan asked for, idempotency key. */
@Injectable()
export class Begaranlasare {
  constructor(
    @Inject(Sessioner) private readonly sessioner: Sessioner,
    @Inject(DRIFT) private readonly drift: Drift,
  ) {}

  /** The day rules are judged on: fixed in the demo, otherwise today in Sweden. */
  affarsdatum(): string {
    return this.drift.fastAffarsdatum ?? datumIStockholm(new Date());
  }

  /** `__Host-` needs https; plain http exists only for the demo on 127.0.0.1. */
  kakans(req: Request): string {
    return req.secure ? '__Host-gemensam' : 'gemensam-lokal';
  }

  /** Whether the one who asked is still there, without counting as a sign of life: for what stays open by itself. */
  async se(req: Request, kortnamn: string): Promise<Kontext | null> {
    const session = await this.sessioner.se(this.token(req), new Date());
    const dag = this.affarsdatum();
    return session && sessionslage(session, dag) === 'hel' ? kontextFor(session, kortnamn, dag) : null;
  }

  private token(req: Request): string | null {
    return parseCookie(req.headers.cookie ?? '')[this.kakans(req)] ?? null;
  }

  async las(req: Request, res: Response, kortnamn: string | null): Promise<Begaran> {
    const kaka = this.kakans(req);
    const affarsdatum = this.affarsdatum();
    const token = this.token(req);
    const session = await this.sessioner.las(token, new Date());
    const nyckel = req.headers['idempotency-key'];
    return {
      kontext: session && kortnamn && sessionslage(session, affarsdatum) === 'hel' ? kontextFor(session, kortnamn, affarsdatum) : null,
      session,
      idempotensnyckel: typeof nyckel === 'string' && nyckel.length >= 8 && nyckel.length <= 100 ? nyckel : null,
      adress: req.ip ?? '',
      affarsdatum,
      slut: () => this.sessioner.slut(token),
      sattSession: (nytt) => {
        const grund = { httpOnly: true, sameSite: 'lax', secure: req.secure, path: '/' } as const;
        if (nytt === null) res.clearCookie(kaka, grund);
        else res.cookie(kaka, nytt, { ...grund, maxAge: TOLV_TIMMAR });
      },
    };
  }
}
