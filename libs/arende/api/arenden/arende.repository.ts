import { type EntityManager } from 'typeorm';
import { type ArendeForGrind, type Arendetillstand, type Arendetyp, type Dnr } from '@gemensam/arende/domain';
import { type PersonRef, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type Skrivelseborjan } from '../mallar/borja-skrivelse';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from './arende.entity';

export interface LastArende extends ArendeForGrind {
  readonly id: string;
  readonly version: number;
  readonly dnr: Dnr | null;
  readonly handlaggareId: string;
  readonly handlaggare: string;
  readonly sammantradeId: string | null;
}

/** What an act may write of an ärende; its version goes on by itself. */
export type Arendekolumner = Partial<Pick<ArendeEntitet, 'tillstand' | 'sammantradeId' | 'handlaggareId' | 'handlaggare'>>;

interface NyttArende {
  readonly id: string;
  readonly typ: Arendetyp;
  readonly projektId: string | null;
  readonly skapat: string;
  readonly skrivelse: Skrivelseborjan;
  /** It begins in the diarium, and is never an utkast. */
  readonly registrering?: { readonly tillstand: Arendetillstand; readonly dnr: Dnr };
  /** The year whose decisions on delegation it collects. */
  readonly samlingsar?: number | null;
}

/** The row lock of the upsert makes registrations take turns; a rollback gives the number back. */
const nastaLopnummer: Sats = {
  namn: 'arende.nasta-lopnummer',
  text: `insert into gemensam.dnr_serie as s (ar, senaste) values ($1, 1)
    on conflict (samverkan_id, ar) do update set senaste = s.senaste + 1 returning senaste`,
};

const innehallSats: Sats = { namn: 'arende.innehall', text: `update gemensam.tjansteskrivelse set innehall = $2::jsonb where arende_id = $1` };

const remissadSats: Sats = { namn: 'arende.remissad', text: `select exists (select from gemensam.remiss where arende_id = $1) as remissad` };

/** Ärende rows to domain and back. Exists only inside `Db.skriva`. */
export class ArendeRepository {
  constructor(private readonly skriv: Skrivning) {}

  private get manager(): EntityManager {
    return this.skriv.manager;
  }

  /** Locks the ärende for this transaction, so that two acts on it take turns. Null: no such ärende here, or one that the person does not see. */
  async hamtaOchLas(id: string): Promise<LastArende | null> {
    if (!arId(id)) return null;
    const rad = await this.manager.findOne(ArendeEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // While it waited for the lock the person may have lost sight of it: what is read after the lock tells.
    const texter = rad && (await this.manager.findOneBy(TjansteskrivelseEntitet, { arendeId: id }));
    if (!rad || !texter) return null;
    const [remiss] = await this.skriv.rader<{ remissad: boolean }>(remissadSats, [id]);
    const { arendeId: _id, andrad: _andrad, andradAv: _av, ...avsnitt } = texter;
    const { dnrAr: ar, dnrLopnummer: lopnummer, klassificering } = rad;
    return {
      id,
      tillstand: rad.tillstand,
      version: rad.version,
      tjansteskrivelse: { rubrik: rad.rubrik, ...avsnitt },
      remissad: remiss?.remissad ?? false,
      handlaggareId: rad.handlaggareId,
      handlaggare: rad.handlaggare,
      sammantradeId: rad.sammantradeId,
      dnr: ar !== null && lopnummer !== null && klassificering !== null ? { ar, lopnummer, klassificering } : null,
    };
  }

  async laggTill(nytt: NyttArende, handlaggare: PersonRef): Promise<void> {
    const { id, typ, projektId, skapat, skrivelse, registrering, samlingsar = null } = nytt;
    const { rubrik, forslagTillBeslut, ...avsnitt } = skrivelse.texter;
    const arende = { id, rubrik, typ, tillstand: 'utkast', projektId, handlaggareId: handlaggare.id, handlaggare: handlaggare.namn, skapat, samlingsar } as const;
    const iDiariet = registrering && { tillstand: registrering.tillstand, dnrAr: registrering.dnr.ar, dnrLopnummer: registrering.dnr.lopnummer, klassificering: registrering.dnr.klassificering, registrerat: skapat };
    await this.manager.insert(ArendeEntitet, { ...arende, ...iDiariet });
    await this.manager.insert(TjansteskrivelseEntitet, {
      arendeId: id, ...avsnitt, forslagTillBeslut: [...forslagTillBeslut], andradAv: handlaggare.namn,
    });
    await this.skriv.rader(innehallSats, [id, JSON.stringify(skrivelse.innehall)]);
  }

  /** Takes the next serial of the year in this samverkan. Held until the transaction ends. */
  async nastaLopnummer(ar: number): Promise<number> {
    const [rad] = await this.skriv.rader<{ senaste: number }>(nastaLopnummer, [ar]);
    if (!rad) throw new Error('the series gave no number');
    return rad.senaste;
  }

  async registrera(arende: Nyckel, tillstand: Arendetillstand, dnr: Dnr, registrerat: string): Promise<boolean> {
    return this.andra(arende, { tillstand, dnrAr: dnr.ar, dnrLopnummer: dnr.lopnummer, klassificering: dnr.klassificering, registrerat });
  }

  async flytta(arende: Nyckel, tillstand: Arendetillstand): Promise<boolean> {
    return this.andra(arende, { tillstand });
  }

  async harHandling(arendeId: string, handlingId: string): Promise<boolean> {
    return this.manager.existsBy(ArendeHandlingEntitet, { arendeId, handlingId });
  }

  async knytHandling(arendeId: string, handlingId: string): Promise<void> {
    await this.manager.insert(ArendeHandlingEntitet, { arendeId, handlingId });
  }

  /** Writes columns and moves the version on. False: the version was not the one given. */
  andra(arende: Nyckel, andring: Parameters<typeof updateVersioned<ArendeEntitet>>[3]): Promise<boolean> {
    return updateVersioned(this.manager, ArendeEntitet, { id: arende.id, version: arende.version }, { ...andring, andrat: this.skriv.nu });
  }
}

interface Nyckel {
  readonly id: string;
  readonly version: number;
}
