import { type Arendetyp, type Delegationsgrund, type Delegationssatt, type Delegatroll, type Momsval, type Provning } from '@gemensam/delegation/domain';
import { inforArende } from '@gemensam/arende/api';
import { type Handelse, type Handelsedata, type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Belopp, type Datum, type Sekretessmarke, type Utfall } from '@gemensam/shared/domain';
import { type Sak } from '../verkstall/verkstallighet';

/** One decision at a time in a samverkan, so that nothing moves between the check and what it lets through. */
const tur: Sats = { namn: 'delegation.tur', text: `select pg_advisory_xact_lock(hashtextextended('delegationsbeslut:' || gemensam.samverkan_id(), 0))` };
/** The row lock of the upsert makes decisions of one year take turns; a rollback gives the number back. */
const nasta: Sats = {
  namn: 'delegation.nasta_lopnummer',
  text: `insert into gemensam.delegationsserie as s (ar, senaste) values ($1, 1) on conflict (samverkan_id, ar) do update set senaste = s.senaste + 1 returning senaste`,
};
const referens: Sats = {
  namn: 'delegation.ny_referens',
  text: `insert into gemensam.beslut_referens (id, organ, datum, beteckning, rubrik, handling, beslutare, bundet) values ($1, $2, $3, $4, $5, $6, 'delegation', $7)`,
};
const arsarende: Sats = { namn: 'delegation.arets_arende', text: 'select arende_id from gemensam.delegationsarende where ar = $1' };
const nyttArsarende: Sats = { namn: 'delegation.nytt_arsarende', text: 'insert into gemensam.delegationsarende (ar, arende_id) values ($1, $2)' };
const innehall: Sats = {
  namn: 'delegation.nytt_innehall',
  text: `insert into gemensam.delegationsbeslut_innehall (id, hemlig, paragraf, skal, rubrik, text, motiv, bradskande_skal, belopp_ore, moms, momssats, motpart_id, motpart, sak_namn, uppgifter, provning, av_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
};
const beslut: Sats = {
  namn: 'delegation.nytt_beslut',
  text: `insert into gemensam.delegationsbeslut (id, ar, lopnummer, grund, punkt_id, punkt_nr, arendetyp, beslutad_av_id, beslutad_av, roll, som, varfor, datum, saktyp, sak_id, sak_version, arende_id, post_id, handling_id, handling_sha256, hemlig, beslut_id, avtryck)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, decode($20, 'hex'), $21, $22, '') returning encode(avtryck, 'hex') as avtryck`,
};
const foljd: Sats = { namn: 'delegation.ny_foljd', text: 'insert into gemensam.delegationsbeslut_foljd (beslut_id, nr, objekttyp, objekt_id, text) values ($1, $2, $3, $4, $5)' };
const foljdavtryck: Sats = { namn: 'delegation.foljdavtryck', text: `select encode(sha256(convert_to(gemensam.delegationsbeslut_foljder($1), 'UTF8')), 'hex') as avtryck` };
const hanskjutning: Sats = {
  namn: 'delegation.ny_hanskjutning',
  text: 'insert into gemensam.hanskjutning (id, saktyp, sak_id, arendetyp, punkt_id, arende_id, datum, av_id, av) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};

export interface NyttDelegationsbeslut {
  readonly id: string;
  readonly ar: number;
  readonly lopnummer: number;
  readonly grund: Delegationsgrund;
  readonly punkt: { readonly id: string; readonly nr: number } | null;
  readonly arendetyp: Arendetyp;
  readonly roll: Delegatroll;
  readonly som: Delegationssatt;
  readonly varfor: string | null;
  readonly datum: Datum;
  readonly sak: Sak;
  readonly arendeId: string;
  readonly postId: string;
  readonly handlingId: string;
  /** Hex. */
  readonly sha256: string;
  readonly sekretess: Sekretessmarke | null;
  readonly beslutId: string;
  readonly rubrik: string;
  readonly motiv: string;
  readonly bradskandeSkal: string | null;
  readonly belopp: { readonly ore: Belopp; readonly moms: Momsval; readonly momssats: number } | null;
  readonly uppgifter: Handelsedata;
  readonly provning: Provning;
}

/** Decisions on delegation, written once. Exists only inside `Db.skriva`. */
export class DelegationsbeslutRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Waits for its turn. The lock lasts the transaction. */
  async turas(): Promise<void> {
    await this.skriv.rader(tur);
  }

  /** The next number of the year. A rollback gives it back. */
  async nastaLopnummer(ar: number): Promise<number> {
    const [rad] = await this.skriv.rader<{ senaste: number }>(nasta, [ar]);
    if (!rad) throw new Error('the series gave no number');
    return rad.senaste;
  }

  /** The decision as other things refer to it. `bundet`: it carries its own matter and nothing else. */
  async referera(r: { readonly id: string; readonly organ: string; readonly datum: Datum; readonly beteckning: string; readonly rubrik: string; readonly handling: string; readonly bundet: boolean }): Promise<void> {
    await this.skriv.rader(referens, [r.id, r.organ, r.datum, r.beteckning, r.rubrik, r.handling, r.bundet]);
  }

  /** The ärende that holds the year's decisions; entered in the diarium the first time it is needed. */
  async arsarende(ar: number): Promise<Utfall<{ readonly id: string; readonly handelser: readonly Handelse[] }>> {
    const [finns] = await this.skriv.rader<{ arende_id: string }>(arsarende, [ar]);
    if (finns) return { id: finns.arende_id, handelser: [] };
    const nytt = await inforArende(this.skriv, this.kontext, {
      rubrik: `Beslut på delegation ${ar}`, klass: 'Delegationsbeslut', projektId: null, bakgrund: `Här registreras de beslut på delegation under ${ar} som inte hör till något annat ärende.`, forslag: [],
    });
    if (arAvslag(nytt)) return nytt;
    await this.skriv.rader(nyttArsarende, [ar, nytt.id]);
    return { id: nytt.id, handelser: [nytt.handelse] };
  }

  /** Writes both rows. Answers the checksum that binds them to the audit log, hex. */
  async laggTill(b: NyttDelegationsbeslut): Promise<string> {
    const { person } = this.kontext;
    const { sak, belopp, sekretess } = b;
    const hemlig = sekretess !== null;
    await this.skriv.rader(innehall, [
      b.id, hemlig, sekretess?.paragraf ?? null, sekretess?.skal ?? null, b.rubrik, sak.beslutstext, b.motiv, b.bradskandeSkal, belopp?.ore.toString() ?? null, belopp?.moms ?? null, belopp?.momssats ?? null,
      sak.motpart?.organisationId ?? null, sak.motpart?.namn ?? null, sak.namn, JSON.stringify(b.uppgifter), JSON.stringify(b.provning), person.id,
    ]);
    const [rad] = await this.skriv.rader<{ avtryck: string }>(beslut, [
      b.id, b.ar, b.lopnummer, b.grund, b.punkt?.id ?? null, b.punkt?.nr ?? null, b.arendetyp, person.id, person.namn, b.roll, b.som, b.varfor, b.datum, sak.saktyp, sak.sakId, sak.version,
      b.arendeId, b.postId, b.handlingId, b.sha256, hemlig, b.beslutId,
    ]);
    if (!rad) throw new Error('a decision got no checksum');
    return rad.avtryck;
  }

  /** Writes what it caused. Answers the checksum that binds it to the audit log, hex. */
  async foljder(id: string, handelser: readonly Handelse[]): Promise<string> {
    for (const [i, h] of handelser.entries()) await this.skriv.rader(foljd, [id, i + 1, h.objekttyp, h.objektId, h.text]);
    const [rad] = await this.skriv.rader<{ avtryck: string }>(foljdavtryck, [id]);
    if (!rad) throw new Error('what a decision caused got no checksum');
    return rad.avtryck;
  }

  async hanskjut(h: { readonly saktyp: Sak['saktyp']; readonly sakId: string | null; readonly arendetyp: Arendetyp; readonly punktId: string | null; readonly arendeId: string }): Promise<void> {
    const { person, affarsdatum } = this.kontext;
    await this.skriv.rader(hanskjutning, [this.skriv.nyttId(), h.saktyp, h.sakId, h.arendetyp, h.punktId, h.arendeId, affarsdatum, person.id, person.namn]);
  }
}
