import { type Arendetyp, type Delegationsgrund, type Delegationssatt, type Delegatroll, type Momsval, type Provning } from '@gemensam/delegation/domain';
import { type Dnr, dnrText, oppnaArendetillstand } from '@gemensam/arende/domain';
import { inforArende } from '@gemensam/arende/api';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Beslutsursprung } from '@gemensam/samverkan/domain';
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
  text: `insert into gemensam.beslut_referens (id, organ, datum, beteckning, rubrik, handling, beslutare, delegationstyp, delegationssak_id) values ($1, $2, $3, $4, $5, $6, 'delegation', $7, $8)`,
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
  text: `insert into gemensam.delegationsbeslut (id, ar, lopnummer, grund, punkt_id, punkt_nr, arendetyp, beslutad_av_id, beslutad_av, roll, som, varfor, datum, saktyp, sak_id, sak_version, arende_id, post_id, handling_id, handling_sha256, hemlig, beslut_id, egen_anteckning, avtryck)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, decode($20, 'hex'), $21, $22, $23, '') returning encode(avtryck, 'hex') as avtryck`,
};
const foljd: Sats = { namn: 'delegation.ny_foljd', text: 'insert into gemensam.delegationsbeslut_foljd (beslut_id, nr, objekttyp, objekt_id, text) values ($1, $2, $3, $4, $5)' };
const foljdavtryck: Sats = { namn: 'delegation.foljdavtryck', text: `select encode(sha256(convert_to(gemensam.delegationsbeslut_foljder($1), 'UTF8')), 'hex') as avtryck` };
const hanskjutning: Sats = {
  namn: 'delegation.ny_hanskjutning',
  text: 'insert into gemensam.hanskjutning (id, saktyp, sak_id, arendetyp, punkt_id, arende_id, datum, av_id, av, steg) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};
/** Without a matter the question is known by its words in the ärende, which those who see it read. `$6`: states of an open ärende. */
const redanHanskjutet: Sats = {
  namn: 'delegation.redan_hanskjutet',
  text: `select h.arende_id as "arendeId", h.datum::text as datum, h.av, a.dnr_ar as ar, a.dnr_lopnummer as lopnummer, a.klassificering from gemensam.hanskjutning h
    left join gemensam.arende a on (a.samverkan_id, a.id) = (h.samverkan_id, h.arende_id)
    left join gemensam.tjansteskrivelse t on (t.samverkan_id, t.arende_id) = (h.samverkan_id, h.arende_id)
    where h.arendetyp = $1 and h.saktyp is not distinct from $2 and h.sak_id is not distinct from $3::uuid and h.steg = $4
      and (h.sak_id is not null or regexp_replace(array_to_string(t.forslag_till_beslut, ' '), '\\s+', ' ', 'g') = regexp_replace($5, '\\s+', ' ', 'g'))
      and (a.id is null or a.tillstand = any($6))
    order by h.tid desc limit 1`,
};

/** A question that is asked of the nämnd. `steg`: of the matter; `text`: the decision in words, where there is no matter; null: none yet, so no other is the same. */
export interface Hanskjutenfraga {
  readonly saktyp: Sak['saktyp'];
  readonly sakId: string | null;
  readonly arendetyp: Arendetyp;
  readonly steg: string;
  readonly text: string | null;
}
/** The open ärende that a question was left to the nämnd in. `dnr` null: the person does not see it. */
export interface Hanskjuten {
  readonly arendeId: string;
  readonly dnr: string | null;
  readonly datum: Datum;
  readonly av: string;
}

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

  /** The decision as other things refer to it, with where it comes from. */
  async referera(r: RegistreratBeslut & { readonly ursprung: Beslutsursprung }): Promise<void> {
    await this.skriv.rader(referens, [r.id, r.organ, r.datum, r.beteckning, r.rubrik, r.handling, r.ursprung.delegationstyp, r.ursprung.sakId]);
  }

  /** The ärende that holds the year's decisions; entered in the diarium the first time it is needed. */
  async arsarende(ar: number): Promise<Utfall<{ readonly id: string; readonly handelser: readonly Handelse[] }>> {
    const [finns] = await this.skriv.rader<{ arende_id: string }>(arsarende, [ar]);
    if (finns) return { id: finns.arende_id, handelser: [] };
    const nytt = await inforArende(this.skriv, this.kontext, {
      rubrik: `Beslut på delegation ${ar}`, klass: 'Delegationsbeslut', projektId: null, bakgrund: `Här registreras de beslut på delegation under ${ar} som inte hör till något annat ärende.`, forslag: [], samlingsar: ar,
    });
    if (arAvslag(nytt)) return nytt;
    await this.skriv.rader(nyttArsarende, [ar, nytt.id]);
    return { id: nytt.id, handelser: nytt.handelser };
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
      b.arendeId, b.postId, b.handlingId, b.sha256, hemlig, b.beslutId, b.provning.egenAnteckning ? true : null,
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

  /** Null: nobody has asked it, or the ärende that held it is closed. */
  async redanHanskjutet(f: Hanskjutenfraga): Promise<Hanskjuten | null> {
    const [rad] = await this.skriv.rader<Omit<Hanskjuten, 'dnr'> & Partial<Dnr> & Record<string, unknown>>(redanHanskjutet, [f.arendetyp, f.saktyp, f.sakId, f.steg, f.text, oppnaArendetillstand]);
    if (!rad) return null;
    const { ar = null, lopnummer = null, klassificering = null, ...h } = rad;
    return { ...h, dnr: dnrText({ ar, lopnummer, klassificering }) };
  }

  async hanskjut(h: Hanskjutenfraga & { readonly punktId: string | null; readonly arendeId: string }): Promise<void> {
    const { person, affarsdatum } = this.kontext;
    await this.skriv.rader(hanskjutning, [this.skriv.nyttId(), h.saktyp, h.sakId, h.arendetyp, h.punktId, h.arendeId, affarsdatum, person.id, person.namn, h.steg]);
  }
}
