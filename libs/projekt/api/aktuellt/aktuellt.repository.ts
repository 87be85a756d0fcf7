import { type Aktuellttillstand, type Aktuelltuppgifter, type Aktuelltval } from '@gemensam/projekt/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type Aktuellt } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { lasAktuellt } from './aktuellt.lasmodell';

const punktkolumner = `aktuellt_id, projekt_id, plats, statusrapport_id, projektnamn, text, rapport_nummer, rapport_datum, fas, lage_tid, lage_kostnad, lage_resultat, totalt_ore, sakrat_ore, risker`;
/** Of the risks of the report, the high ones go to the meeting. */
const hogaRisker = `case when r.risker is not null then coalesce((select jsonb_agg(x order by n) from jsonb_array_elements(r.risker) with ordinality as e (x, n) where x ->> 'band' = 'hog'), '[]') end`;
const rapportkolumner = `r.nummer, r.datum, r.fas, r.lage_tid, r.lage_kostnad, r.lage_resultat, r.totalt_ore, r.sakrat_ore, ${hogaRisker}`;

const nySats: Sats = {
  namn: 'projekt.nytt_aktuellt',
  text: `
    insert into gemensam.aktuellt (id, namn, sammantrade, nummer, tillstand, skapad_av)
    select $1, $2, $3, coalesce(max(a.nummer), 0) + 1, 'utkast', $4 from gemensam.aktuellt a where a.sammantrade = $3
    on conflict do nothing returning id`,
};
const fyllSats: Sats = {
  namn: 'projekt.fyll_aktuellt',
  text: `
    insert into gemensam.aktuelltpunkt (${punktkolumner})
    select $1, p.id, row_number() over (order by p.ordning, p.namn), r.id, p.namn, r.text, ${rapportkolumner}
    from gemensam.projekt p
    join lateral (select * from gemensam.statusrapport s where s.samverkan_id = p.samverkan_id and s.projekt_id = p.id order by s.nummer desc limit 1) r on true
    where p.fas is null or p.fas not in ('ide', 'avslutad')`,
};
const lasSats: Sats = { namn: 'projekt.las_aktuellt', text: 'select id, tillstand, version from gemensam.aktuellt where id = $1 for update' };
const tomSats: Sats = { namn: 'projekt.tom_aktuellt', text: 'delete from gemensam.aktuelltpunkt where aktuellt_id = $1' };
const valSats: Sats = {
  namn: 'projekt.valj_aktuellt',
  text: `
    insert into gemensam.aktuelltpunkt (${punktkolumner})
    select $1, p.id, v.plats, r.id, p.namn, v.text, ${rapportkolumner}
    from jsonb_to_recordset($2::jsonb) as v (projekt uuid, rapport uuid, text text, plats int)
    join gemensam.projekt p on p.id = v.projekt and (p.fas is null or p.fas not in ('ide', 'avslutad'))
    join gemensam.statusrapport r on r.samverkan_id = p.samverkan_id and r.projekt_id = p.id and r.id = v.rapport
    returning 1 as ett`,
};
const namnSats: Sats = { namn: 'projekt.namnge_aktuellt', text: 'update gemensam.aktuellt set namn = $2, version = version + 1 where id = $1' };
const frysSats: Sats = {
  namn: 'projekt.frys_aktuellt',
  text: `update gemensam.aktuellt set tillstand = 'fryst', fryst = $2, fryst_tid = $3, fryst_av_id = $4, fryst_av = $5, version = version + 1 where id = $1`,
};
const kasseraSats: Sats = { namn: 'projekt.kassera_aktuellt', text: `update gemensam.aktuellt set tillstand = 'kasserad', version = version + 1 where id = $1` };
const utkastSats: Sats = { namn: 'projekt.kasta_aktuelltutkast', text: `delete from gemensam.utkast where nyckel = $1` };

export interface LastAktuellt {
  readonly id: string;
  readonly tillstand: Aktuellttillstand;
  readonly version: number;
}

/** Compilations: domain to rows. Exists only inside `Db.skriva`. */
export class AktuelltRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Begins one with the newest reports. Null: one is being written for the same meeting, and nothing was written. */
  async skapa(u: Aktuelltuppgifter): Promise<Aktuellt | null> {
    const id = this.skriv.nyttId();
    if ((await this.skriv.rader(nySats, [id, u.namn, u.sammantrade, this.kontext.person.namn])).length === 0) return null;
    await this.skriv.rader(fyllSats, [id]);
    return this.hamta(id);
  }

  /** Locks it. Null: no such compilation here. */
  async hamtaOchLas(id: string): Promise<LastAktuellt | null> {
    const [rad] = arId(id) ? await this.skriv.rader<LastAktuellt>(lasSats, [id]) : [];
    return rad ?? null;
  }

  /** It is there: the caller has locked or written it. */
  async hamta(id: string): Promise<Aktuellt> {
    const a = await lasAktuellt(this.skriv, this.kontext, id);
    if (!a) throw new Error(`aktuellt ${id} is locked but cannot be read`);
    return a;
  }

  async konflikt(id: string): Promise<Konflikt<Aktuellt>> {
    return konflikt(await this.hamta(id));
  }

  /** Puts the chosen projects in place of those before, each with the state of its report, and is done with the person's draft. False: one of them is no project to choose, or its report is not its own. */
  async spara(id: string, namn: string, val: readonly Aktuelltval[]): Promise<boolean> {
    if (!val.every((v) => arId(v.projektId) && arId(v.rapportId))) return false;
    const rader = JSON.stringify(val.map((v, i) => ({ projekt: v.projektId, rapport: v.rapportId, text: v.text, plats: i + 1 })));
    const [, valda] = await Promise.all([
      this.skriv.rader(tomSats, [id]),
      this.skriv.rader(valSats, [id, rader]),
      this.skriv.rader(namnSats, [id, namn]),
      this.kastaUtkast(id),
    ]);
    return valda.length === val.length;
  }

  async frys(id: string): Promise<void> {
    const { affarsdatum, person } = this.kontext;
    await Promise.all([this.skriv.rader(frysSats, [id, affarsdatum, this.skriv.nu, person.id, person.namn]), this.kastaUtkast(id)]);
  }

  async kassera(id: string): Promise<void> {
    await Promise.all([this.skriv.rader(kasseraSats, [id]), this.kastaUtkast(id)]);
  }

  private async kastaUtkast(id: string): Promise<void> {
    await this.skriv.rader(utkastSats, [`aktuellt:${id}`]);
  }
}
