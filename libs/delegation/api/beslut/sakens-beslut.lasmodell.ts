import { type Arendetyp, arendetypText, delegationsbeteckning, delegationsorgan, type Delegationssatt, type Delegatroll } from '@gemensam/delegation/domain';
import { dnrText } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Delegationsarende, type Delegationsbeslutsrad, type Hanskjutning, type SakensDelegationsbeslut } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { lasbar } from '../register/register.lasmodell';

interface Dnrdelar {
  readonly dnr: { readonly ar: number | null; readonly lopnummer: number | null; readonly klassificering: string | null };
}
const dnrSql = `json_build_object('ar', a.dnr_ar, 'lopnummer', a.dnr_lopnummer, 'klassificering', a.klassificering)`;

/** What has been decided about the thing `sak` on delegation, and left to the nämnd, as JSON; the newest first. */
export const sakensBeslutSql = (sak: string): string => `json_build_object(
  'beslut', (select coalesce(json_agg(json_build_object('id', b.id, 'ar', b.ar, 'lopnummer', b.lopnummer, 'datum', b.datum, 'beslutadAv', ${lasbar('b.beslutad_av')}, 'som', b.som, 'roll', b.roll, 'arendetyp', ${lasbar('b.arendetyp')}, 'rubrik', i.rubrik) order by b.datum desc, b.lopnummer desc), '[]')
    from gemensam.delegationsbeslut b left join gemensam.delegationsbeslut_innehall i on (i.samverkan_id, i.id) = (b.samverkan_id, b.id) where b.sak_id = ${sak}),
  'hanskjutet', (select coalesce(json_agg(json_build_object('id', h.id, 'arendetyp', h.arendetyp, 'arendeId', a.id, 'datum', h.datum, 'av', h.av, 'dnr', ${dnrSql}) order by h.tid desc), '[]')
    from gemensam.hanskjutning h left join gemensam.arende a on (a.samverkan_id, a.id) = (h.samverkan_id, h.arende_id) where h.sak_id = ${sak}))`;

export interface SakensBeslutsrad {
  readonly beslut: readonly (Omit<Delegationsbeslutsrad, 'beteckning' | 'beslutadAv'> & { readonly ar: number; readonly lopnummer: number; readonly beslutadAv: string | null; readonly som: Delegationssatt; readonly roll: Delegatroll })[];
  readonly hanskjutet: readonly (Omit<Hanskjutning, 'dnr' | 'fraga'> & Dnrdelar & { readonly arendetyp: Arendetyp })[];
}

export const tillSakensBeslut = (r: SakensBeslutsrad): SakensDelegationsbeslut => ({
  beslut: r.beslut.map(({ ar, lopnummer, som, roll, beslutadAv, ...b }) => ({ ...b, beslutadAv: beslutadAv ?? delegationsorgan(som, roll), beteckning: delegationsbeteckning({ ar, lopnummer }) })),
  hanskjutet: r.hanskjutet.map(({ arendetyp, dnr, ...h }) => ({ ...h, fraga: arendetypText(arendetyp), dnr: dnrText(dnr) })),
});

const sakens: Sats = { namn: 'delegation.sakens_beslut', text: `select ${sakensBeslutSql('$1::uuid')} as sakens` };

/** Empty for what nobody has decided, and for an unknown id. */
export const lasSakensBeslut = async (las: Lasning, sakId: string): Promise<SakensDelegationsbeslut> => {
  const [rad] = arId(sakId) ? await las.rader<{ sakens: SakensBeslutsrad }>(sakens, [sakId]) : [];
  return rad ? tillSakensBeslut(rad.sakens) : { beslut: [], hanskjutet: [] };
};

/** Registered ärenden in one of the states `tillstand` that the person sees, beside those that collect decisions, as JSON; the newest first. */
export const arendevalSql = (tillstand: string): string => `(select coalesce(json_agg(x), '[]') from (select a.id, a.rubrik, ${dnrSql} as dnr from gemensam.arende a
    where a.dnr_lopnummer is not null and a.samlingsar is null and a.tillstand = any(${tillstand}) order by a.dnr_ar desc, a.dnr_lopnummer desc limit 200) x)`;

export type Arendevalsrad = Omit<Delegationsarende, 'dnr'> & Dnrdelar;
export const tillArendeval = ({ dnr, ...r }: Arendevalsrad): Delegationsarende => ({ ...r, dnr: dnrText(dnr) ?? '' });
