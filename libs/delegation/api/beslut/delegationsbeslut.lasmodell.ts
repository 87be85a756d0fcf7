import { anmalningskalla, anmalningslage, type Arendetyp, delegationsbeteckning, type Delegationsgrund, delegationsorgan, type Delegationssatt, type Delegatroll, type Momsval, type Provning, type Saktyp } from '@gemensam/delegation/domain';
import { formateraDnr } from '@gemensam/arende/domain';
import { type Lasning, objekthistorikSats, type Sats } from '@gemensam/shared/api';
import { type Beslutsanmalan, type Delegationsbeslut } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { type Anmalansrad, anmalansSql, hemligSql, klockslagSql, lasbar, type Motessqlrad, sammantradenSql, standeAnmalanSql, tillMoten } from '../register/register.lasmodell';

interface Dnrkolumner {
  readonly dnrAr: number | null;
  readonly dnrLopnummer: number | null;
  readonly klassificering: string | null;
}
const dnrAv = ({ dnrAr: ar, dnrLopnummer: lopnummer, klassificering }: Dnrkolumner): string | null =>
  ar !== null && lopnummer !== null && klassificering !== null ? formateraDnr({ ar, lopnummer, klassificering }) : null;
const dnrSql = 'a.dnr_ar as "dnrAr", a.dnr_lopnummer as "dnrLopnummer", a.klassificering';

interface Beslutsrad extends Dnrkolumner {
  readonly id: string;
  readonly ar: number;
  readonly lopnummer: number;
  readonly grund: Delegationsgrund;
  readonly punktNr: number | null;
  /** Null: hidden; so are who decided and why in another's place. */
  readonly arendetyp: Arendetyp | null;
  readonly beslutadAv: string | null;
  readonly roll: Delegatroll;
  readonly som: Delegationssatt;
  readonly varfor: string | null;
  readonly datum: Datum;
  readonly klockslag: string | null;
  readonly tidpunkt: Date;
  readonly saktyp: Saktyp | null;
  readonly sakId: string | null;
  /** Null: the ärende is hidden. */
  readonly arendeId: string | null;
  readonly handlingId: string;
  readonly sha256: string;
  readonly hemlig: boolean;
  readonly avtryck: string;
  readonly rubrik: string | null;
  readonly text: string;
  readonly motiv: string;
  readonly bradskandeSkal: string | null;
  readonly beloppOre: string | null;
  readonly moms: Momsval | null;
  readonly motpart: string | null;
  readonly sakNamn: string | null;
  readonly provning: Provning;
  readonly foljder: readonly { readonly objekttyp: string; readonly objektId: string; readonly text: string }[];
  readonly anmalan: Anmalansrad | null;
  readonly moten: readonly Motessqlrad[];
}

/** One decision with what may be read of it, its ärende when the person sees it, what it caused, and how it stands with its reporting. */
const ettBeslut: Sats = {
  namn: 'delegation.beslut',
  text: `select b.id, b.ar, b.lopnummer, b.grund, ${lasbar('b.punkt_nr')} as "punktNr", ${lasbar('b.arendetyp')} as arendetyp, ${lasbar('b.beslutad_av')} as "beslutadAv", b.roll, b.som, ${lasbar('b.varfor')} as varfor, b.datum::text as datum, ${klockslagSql}, b.tidpunkt, ${lasbar('b.saktyp')} as saktyp, ${lasbar('b.sak_id')} as "sakId",
      a.id as "arendeId", b.handling_id as "handlingId", encode(b.handling_sha256, 'hex') as sha256, ${hemligSql}, encode(b.avtryck, 'hex') as avtryck, ${dnrSql},
      i.rubrik, i.text, i.motiv, i.bradskande_skal as "bradskandeSkal", i.belopp_ore::text as "beloppOre", i.moms, i.motpart, i.sak_namn as "sakNamn", i.provning,
      coalesce((select json_agg(json_build_object('objekttyp', f.objekttyp, 'objektId', f.objekt_id, 'text', f.text) order by f.nr) from gemensam.delegationsbeslut_foljd f
        where (f.samverkan_id, f.beslut_id) = (b.samverkan_id, b.id)), '[]') as foljder,
      ${anmalansSql} as anmalan, ${sammantradenSql} as moten
    from gemensam.delegationsbeslut b
    left join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id)
    left join gemensam.arende a on (a.samverkan_id, a.id) = (b.samverkan_id, b.arende_id)
    ${standeAnmalanSql}
    where b.id = $1::uuid`,
};

/** Null for an unknown id, and for another samverkan's. */
export const lasDelegationsbeslut = async (las: Lasning, idag: Datum, id: string): Promise<Delegationsbeslut | null> => {
  const [r] = arId(id) ? await las.rader<Beslutsrad & Record<string, unknown>>(ettBeslut, [id]) : [];
  return r ? tillDelegationsbeslut(r, idag) : null;
};

const tillBeslutsanmalan = (r: Beslutsrad, idag: Datum): Beslutsanmalan => {
  const moten = tillMoten(r.moten, idag);
  const { lage, text, sen, skulle } = anmalningslage(r, r.anmalan, moten);
  return { lage, text, kalla: anmalningskalla(r.grund), sen, moteId: (lage === 'anmald' ? r.anmalan?.moteId : skulle?.id) ?? null };
};

const tillDelegationsbeslut = (r: Beslutsrad, idag: Datum): Delegationsbeslut => ({
  id: r.id, beteckning: delegationsbeteckning(r), grund: r.grund, punktNr: r.punktNr, arendetyp: r.arendetyp, beslutadAv: r.beslutadAv ?? delegationsorgan(r.som, r.roll), roll: r.roll, som: r.som, varfor: r.varfor, datum: r.datum, tidpunkt: r.tidpunkt,
  saktyp: r.saktyp, sakId: r.sakId, sakNamn: r.sakNamn, arendeId: r.arendeId, dnr: dnrAv(r), handlingId: r.handlingId, handlingSha256: r.sha256, sekretess: r.hemlig, avtryck: r.avtryck,
  foljder: [...r.foljder],
  anmalan: tillBeslutsanmalan(r, idag),
  innehall:
    r.rubrik === null
      ? null
      : {
          rubrik: r.rubrik, text: r.text, motiv: r.motiv, bradskandeSkal: r.bradskandeSkal, belopp: r.beloppOre === null ? null : BigInt(r.beloppOre), moms: r.moms, motpart: r.motpart,
          provning: r.provning.rader.map(({ regel, kalla, utfall, text, utvag, falt }) => ({ regel, kalla, utfall, text, utvag, falt })),
        },
});

/** What happened to a decision: that it was taken, and what came after. */
export const delegationsbesluthistorikSats = objekthistorikSats({
  namn: 'delegation.beslutshistorik',
  tabell: 'delegationsbeslut',
  handelser: `(h.objekttyp = 'delegationsbeslut' and h.objekt_id = a.id::text)`,
  skal: `nullif(h.data ->> 'skal', '')`,
});
