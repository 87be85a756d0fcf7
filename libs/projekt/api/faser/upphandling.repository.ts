import { avtalssparr, type Forfarande, type Upphandling, type Upphandlingsakt, type Upphandlingslage, type Upphandlingssteg } from '@gemensam/projekt/domain';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Kontext, type Lasning, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId, avslag, type Avslag, type Datum } from '@gemensam/shared/domain';
import { UpphandlingEntitet } from './grind.entity';

/** An upphandling under the lock of its project. */
export interface LastUpphandling extends Upphandling {
  readonly id: string;
  readonly projektId: string;
  readonly projektNamn: string;
  readonly version: number;
}

const nyttSteg: Sats = {
  namn: 'projekt.nytt_upphandlingssteg',
  text: `insert into gemensam.upphandlingssteg (id, upphandling_id, nummer, akt, fran, till, datum, beslut_referens_id, anmarkning, av_id, av)
    select $1, $2, coalesce(max(nummer), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10 from gemensam.upphandlingssteg where upphandling_id = $2`,
};

const tilldelatAv: Sats = { namn: 'projekt.tilldelat_av', text: `select exists (select from gemensam.upphandlingssteg where beslut_referens_id = $1 and akt = 'tilldela') as anvant` };

const projektlas: Sats = { namn: 'projekt.las_upphandlingens_projekt', text: 'select from gemensam.projekt where id = $1 for update' };

type Lasrad = Pick<LastUpphandling, 'id' | 'projektId' | 'projektNamn' | 'version' | 'lage' | 'forfarande' | 'foreOverprovning' | 'senasteDatum'> & { readonly skickad: string | null; readonly elektroniskt: boolean | null };
const enUpphandling: Sats = {
  namn: 'projekt.en_upphandling',
  text: `select u.id, u.projekt_id as "projektId", p.namn as "projektNamn", u.version, u.lage, u.forfarande, u.fore_overprovning as "foreOverprovning", u.sparr_skickad::text as skickad, u.sparr_elektroniskt as elektroniskt,
    (select max(s.datum)::text from gemensam.upphandlingssteg s where (s.samverkan_id, s.upphandling_id) = (u.samverkan_id, u.id)) as "senasteDatum"
    from gemensam.upphandling u join gemensam.projekt p on (p.samverkan_id, p.id) = (u.samverkan_id, u.projekt_id) where u.id = $1::uuid`,
};

/** An upphandling as its steps look at it, under whatever lock the reader holds. Null: no such upphandling here. */
export const fragaOmUpphandling = async (las: Lasning, id: string): Promise<LastUpphandling | null> => {
  const [rad] = arId(id) ? await las.rader<Lasrad>(enUpphandling, [id]) : [];
  if (!rad) return null;
  const { skickad, elektroniskt, ...u } = rad;
  return { ...u, sparr: skickad !== null && elektroniskt !== null ? avtalssparr(u.forfarande, { skickad, elektroniskt }) : null };
};

/** Upphandlingar, rows to domain and back. Exists only inside `Db.skriva`, with the project locked. */
export class UpphandlingRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** The project of an upphandling; null when there is no such upphandling here. */
  async projektFor(id: string): Promise<string | null> {
    const rad = arId(id) ? await this.skriv.manager.findOne(UpphandlingEntitet, { where: { id }, select: { id: true, projektId: true } }) : null;
    return rad?.projektId ?? null;
  }

  async hamta(id: string): Promise<LastUpphandling> {
    const upphandling = await fragaOmUpphandling(this.skriv, id);
    if (!upphandling) throw new Error(`upphandling ${id} is locked but cannot be read`);
    return upphandling;
  }

  /** Locks the project that an upphandling belongs to. False: no such upphandling here. */
  async lasProjekt(id: string): Promise<boolean> {
    const projektId = await this.projektFor(id);
    return projektId !== null && (await this.skriv.rader(projektlas, [projektId])).length > 0;
  }

  /** A tilldelning that the portal took on delegation was carried out in the same moment: after a rättelse there is a new one. Null: it may carry one. */
  async redanTilldelat({ id, beteckning, ursprung }: RegistreratBeslut): Promise<Avslag | null> {
    const [rad] = ursprung ? await this.skriv.rader<{ anvant: boolean }>(tilldelatAv, [id]) : [];
    return rad?.anvant
      ? avslag({
          regel: 'Beslutet är redan använt', kalla: 'KL 6:37; delegationsordningen punkt 3', text: `Upphandlingen har redan tilldelats genom ${beteckning}.`,
          utvag: 'Fatta ett nytt tilldelningsbeslut under Delegation, eller välj nämndens beslut.', falt: 'beslutId',
        })
      : null;
  }

  async starta(projektId: string, nummer: number, forfarande: Forfarande, datum: Datum): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(UpphandlingEntitet, { id, projektId, nummer, forfarande, lage: 'dialog', version: 1 });
    await this.laggTillSteg(id, { akt: null, fran: null, till: 'dialog', datum, beslutId: null, anmarkning: null });
    return id;
  }

  /** False: the version was not the one given. */
  async flytta(u: LastUpphandling, s: Upphandlingssteg, d: { readonly akt: Upphandlingsakt; readonly datum: Datum; readonly beslutId: string | null; readonly anmarkning: string | null }): Promise<boolean> {
    const andring = {
      lage: s.till, foreOverprovning: s.foreOverprovning, sparrSkickad: s.sparr?.skickad ?? null, sparrElektroniskt: s.sparr?.elektroniskt ?? null, sparrSista: s.sparr?.sista ?? null,
      avtalDatum: s.till === 'avtal_tecknat' ? d.datum : null,
    };
    if (!(await updateVersioned(this.skriv.manager, UpphandlingEntitet, u, andring))) return false;
    await this.laggTillSteg(u.id, { ...d, fran: s.fran, till: s.till });
    return true;
  }

  private async laggTillSteg(
    id: string,
    s: { readonly akt: Upphandlingsakt | null; readonly fran: Upphandlingslage | null; readonly till: Upphandlingslage; readonly datum: Datum; readonly beslutId: string | null; readonly anmarkning: string | null },
  ): Promise<void> {
    const { skriv, kontext } = this;
    await skriv.rader(nyttSteg, [skriv.nyttId(), id, s.akt, s.fran, s.till, s.datum, s.beslutId, s.anmarkning, kontext.person.id, kontext.person.namn]);
  }
}
