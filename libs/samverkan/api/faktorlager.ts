import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { faktorsparr } from '@gemensam/samverkan/domain';
import { DRIFT, type Drift, Hemlighetsskydd } from '@gemensam/shared/api';
import { type Passkeysyfte } from '@gemensam/shared/contract';

/** An authenticator app of a person. `hemlighet` is encrypted. */
export interface Totprad {
  readonly id: string;
  readonly hemlighet: Buffer;
  readonly skapad: Date;
  readonly anvand: Date | null;
}

export interface Passkeyrad {
  readonly id: string;
  readonly referens: Buffer;
  readonly nyckel: Buffer;
  readonly raknare: number;
  readonly transporter: readonly string[];
  readonly namn: string;
  readonly skapad: Date;
  readonly anvand: Date | null;
}

/** What a person has to show who she is. */
export interface Faktorer {
  readonly totp: Totprad | null;
  /** An app whose secret has been shown, and which has given no code yet. */
  readonly paVag: Pick<Totprad, 'id' | 'hemlighet'> | null;
  readonly passkeys: readonly Passkeyrad[];
  /** Recovery codes left to use. */
  readonly koder: number;
}

interface Svar {
  readonly totp: { readonly id: string; readonly hemlighet: string; readonly skapad: string; readonly anvand: string | null } | null;
  readonly paVag: { readonly id: string; readonly hemlighet: string } | null;
  readonly passkeys: readonly (Pick<Passkeyrad, 'id' | 'raknare' | 'transporter' | 'namn'> & { readonly referens: string; readonly nyckel: string; readonly skapad: string; readonly anvand: string | null })[];
  readonly koder: number;
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const tid = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** What a challenge is for: one is good for that alone. */
export type Utmaningssyfte = Passkeysyfte | 'ny';

/** How long a challenge waits for the person to touch the key. */
const UTMANING_MS = 5 * 60_000;

/** An attempt that has begun, as one more failure in a row until it has succeeded; or how long none is made. */
export type Faktorforsok = { readonly slag: 'borjat'; readonly id: string; readonly fel: number } | { readonly slag: 'sparrat'; readonly kvarMs: number; readonly fel: number };

/** How many times an attempt is judged anew when others come between. */
const FLEST_OMTAG = 20;

/**
 * Second factors as the database keeps them. They belong to the person and to no samverkan, so they are read before there is a
 * context, as sessions are, and by the session: one that has ended reaches nothing. To use one is one statement that answers whether it was
 * good: two replicas cannot both take it.
 */
@Injectable()
export class Faktorlager {
  constructor(
    @Inject(DataSource) private readonly datakalla: DataSource,
    @Inject(Hemlighetsskydd) readonly skydd: Hemlighetsskydd,
    @Inject(DRIFT) readonly drift: Pick<Drift, 'demo' | 'adress'>,
  ) {}

  async las(sessionId: string): Promise<Faktorer> {
    const [rad] = await this.datakalla.query<{ svar: Svar }[]>('select gemensam.faktorer($1) as svar', [sessionId]);
    if (!rad) throw new Error('faktorer answered nothing');
    const { totp, paVag, passkeys, koder } = rad.svar;
    return {
      totp: totp && { id: totp.id, hemlighet: hex(totp.hemlighet), skapad: new Date(totp.skapad), anvand: tid(totp.anvand) },
      paVag: paVag && { id: paVag.id, hemlighet: hex(paVag.hemlighet) },
      passkeys: passkeys.map((p) => ({ ...p, referens: hex(p.referens), nyckel: hex(p.nyckel), skapad: new Date(p.skapad), anvand: tid(p.anvand) })),
      koder,
    };
  }

  async anvandTotp(sessionId: string, id: string, steg: number): Promise<boolean> {
    return this.#ja('select gemensam.anvand_totp($1, $2, $3) as ja', [sessionId, id, steg]);
  }

  async anvandPasskey(sessionId: string, id: string, raknare: number): Promise<boolean> {
    return this.#ja('select gemensam.anvand_passkey($1, $2, $3) as ja', [sessionId, id, raknare]);
  }

  async anvandKod(sessionId: string, hash: Buffer): Promise<boolean> {
    return this.#ja('select gemensam.anvand_aterhamtningskod($1, $2) as ja', [sessionId, hash]);
  }

  async borjaTotp(sessionId: string, id: string, hemlighet: Buffer): Promise<void> {
    await this.datakalla.query('select gemensam.borja_totp($1, $2, $3)', [sessionId, id, hemlighet]);
  }

  async sparaUtmaning(sessionId: string, syfte: Utmaningssyfte, utmaning: string, nu: Date): Promise<void> {
    await this.datakalla.query('select gemensam.spara_utmaning($1, $2, $3, $4)', [sessionId, syfte, utmaning, new Date(nu.getTime() + UTMANING_MS)]);
  }

  /** The challenge, once: whoever asks again gets null. */
  async taUtmaning(sessionId: string, syfte: Utmaningssyfte, nu: Date): Promise<string | null> {
    const [rad] = await this.datakalla.query<{ utmaning: string | null }[]>('select gemensam.ta_utmaning($1, $2, $3) as utmaning', [sessionId, syfte, nu]);
    return rad?.utmaning ?? null;
  }

  /** Begins an attempt, counted before it is judged: a hundred at once are not judged by the same count. `namn`: what it is logged under. */
  async borjaForsok(namn: string, adress: string): Promise<Faktorforsok> {
    for (let nr = 0; ; nr++) {
      const nu = new Date();
      const { fel, senast } = await this.#felIRad(namn);
      const kvarMs = senast ? senast.getTime() + faktorsparr(fel) - nu.getTime() : 0;
      if (kvarMs > 0) return { slag: 'sparrat', kvarMs, fel };
      if (nr === FLEST_OMTAG) return { slag: 'sparrat', kvarMs: 60_000, fel };
      const [rad] = await this.datakalla.query<{ id: string | null }[]>('select gemensam.borja_faktorforsok($1, $2, $3, $4) as id', [namn, adress, fel, nu]);
      if (rad?.id) return { slag: 'borjat', id: rad.id, fel };
    }
  }

  async forsokLyckades(id: string): Promise<void> {
    await this.datakalla.query('select gemensam.forsok_lyckades($1)', [id]);
  }

  /** Failures since the last success, however long ago, and the last of them. */
  async #felIRad(namn: string): Promise<{ readonly fel: number; readonly senast: Date | null }> {
    const [rad] = await this.datakalla.query<{ fel: number; senast: Date | null }[]>(
      `select count(*)::int as fel, max(f.tid) as senast from gemensam.inloggningsforsok f
       where f.anvandarnamn = $1 and not f.lyckad and f.id > coalesce((select max(l.id) from gemensam.inloggningsforsok l where l.anvandarnamn = $1 and l.lyckad), 0)`,
      [namn],
    );
    return rad ?? { fel: 0, senast: null };
  }

  async #ja(sql: string, varden: readonly unknown[]): Promise<boolean> {
    const [rad] = await this.datakalla.query<{ ja: boolean }[]>(sql, [...varden]);
    return rad?.ja ?? false;
  }
}
