import { type Atgardsuppgifter, type Riskbedomt, type Riskstatus, type Riskuppgifter } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Risk, type Risklista } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { RiskEntitet } from './risk.entity';
import { lasRiskbild, type Riskbild, tillRisk, tillRisklista } from './risker.lasmodell';
import { tillSkala } from './riskskala';

const lasProjekt: Sats = { namn: 'projekt.las_for_risk', text: 'select from gemensam.projekt where id = $1 for update' };
const bedom: Sats = {
  namn: 'projekt.bedom_risk',
  text: `insert into gemensam.riskbedomning (risk_id, nummer, sannolikhet, konsekvens, kommentar, datum, av_id, av)
    select $1, coalesce(max(b.nummer), 0) + 1, $2, $3, nullif($4, ''), $5, $6, $7 from gemensam.riskbedomning b where b.risk_id = $1`,
};
const nyAtgard: Sats = { namn: 'projekt.ny_riskatgard', text: 'insert into gemensam.riskatgard (id, risk_id, text, agare, klar, lage) values ($1, $2, $3, $4, $5, $6)' };
const andradAtgard: Sats = { namn: 'projekt.andra_riskatgard', text: 'update gemensam.riskatgard set text = $3, agare = $4, klar = $5, lage = $6 where id = $1 and risk_id = $2' };

export type Riskrad = NonNullable<Riskbild['rader']>[number];
type Nyckel = { readonly id: string; readonly version: number };

/** Risks: rows to domain and back. Exists only inside `Db.skriva`. */
export class RiskRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, so that a status report freezes either what was before the act or what is after it. Null: no such project here. */
  async oppna(projektId: string): Promise<Riskbild | null> {
    if (!arId(projektId) || (await this.skriv.rader(lasProjekt, [projektId])).length === 0) return null;
    return lasRiskbild(this.skriv, projektId);
  }

  /** Locks the project of a risk. Null: no such risk here. */
  async oppnaFor(id: string): Promise<{ readonly bild: Riskbild; readonly rad: Riskrad } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(RiskEntitet, { where: { id }, select: { id: true, projektId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.projektId));
    const rad = bild?.rader?.find((r) => r.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  /** With its first value. */
  async laggTill(bild: Riskbild, { kommentar, ...u }: Riskuppgifter): Promise<{ readonly id: string; readonly nummer: number }> {
    const id = this.skriv.nyttId();
    const nummer = Math.max(0, ...(bild.rader ?? []).map((r) => r.nummer)) + 1;
    await this.skriv.manager.insert(RiskEntitet, { id, projektId: bild.id, nummer, ...u, status: 'oppen', upplagd: this.kontext.affarsdatum, version: 1 });
    await this.bedom(id, u, kommentar);
    return { id, nummer };
  }

  /** A changed value is kept beside those before it. */
  async andra(rad: Riskrad, { kommentar, ...u }: Riskuppgifter): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, RiskEntitet, rad, { ...u }))) return false;
    if (rad.sannolikhet !== u.sannolikhet || rad.konsekvens !== u.konsekvens) await this.bedom(rad.id, u, kommentar);
    return true;
  }

  async satt(rad: Nyckel, status: Riskstatus, skal: string | null): Promise<boolean> {
    const stangd = status === 'stangd';
    return updateVersioned(this.skriv.manager, RiskEntitet, rad, { status, stangd: stangd ? this.kontext.affarsdatum : null, stangdSkal: stangd ? skal : null });
  }

  /** Moves the version of the risk on, so that two people who change its measures take turns. */
  async sparaAtgard(rad: Nyckel, atgardId: string | null, a: Atgardsuppgifter): Promise<string | null> {
    if (!(await updateVersioned(this.skriv.manager, RiskEntitet, rad, {}))) return null;
    const id = atgardId ?? this.skriv.nyttId();
    await this.skriv.rader(atgardId ? andradAtgard : nyAtgard, [id, rad.id, a.text, a.agare, a.klar, a.lage]);
    return id;
  }

  /** The list as it stands after the act. */
  async lista(projektId: string): Promise<Risklista> {
    const bild = await lasRiskbild(this.skriv, projektId);
    if (!bild) throw new Error(`project ${projektId} is locked but cannot be read`);
    return tillRisklista(bild, this.kontext);
  }

  konflikt(bild: Riskbild, rad: Riskrad): Konflikt<Risk> {
    return konflikt(tillRisk(rad, tillSkala(bild.skala), this.kontext.affarsdatum));
  }

  private async bedom(riskId: string, b: Riskbedomt, kommentar: string): Promise<void> {
    const { affarsdatum, person } = this.kontext;
    await this.skriv.rader(bedom, [riskId, b.sannolikhet, b.konsekvens, kommentar, affarsdatum, person.id, person.namn]);
  }
}
