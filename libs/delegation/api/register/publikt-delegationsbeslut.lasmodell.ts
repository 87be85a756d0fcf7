import { arendetypText, borjarEfter, delegationsbeteckning, delegationsorgan, type PubliktDelegationsbeslut, punktText } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { lasRegisterbild, registerdnr, type Registersqlrad } from './register.lasmodell';

/**
 * What the public is told by: organisations of the register that are no private person (a sole trader's number begins with a day of birth), and
 * the ärenden that are secret now, by number.
 */
export const publiktUnderlagSats: Sats = {
  namn: 'delegation.publikt_underlag',
  text: `select
    (select coalesce(json_agg(json_build_object('id', o.id, 'namn', o.namn)), '[]') from gemensam.organisation o
      where exists (select from gemensam.delegationsbeslut_innehall i where (i.samverkan_id, i.motpart_id) = (o.samverkan_id, o.id)) and substr(o.orgnr, 3, 1) >= '2') as motparter,
    (select coalesce(json_agg(m.ar || '/' || m.lopnummer), '[]') from gemensam.maskat_register(true) m) as hemliga`,
};

/** A decision is masked that is secret itself, and one whose ärende is secret now: what belongs to it reaches nobody outside. */
const maskeras = (r: Registersqlrad, hemliga: ReadonlySet<string>): boolean => r.hemlig || r.dnrLopnummer === null || hemliga.has(`${r.dnrAr}/${r.dnrLopnummer}`);

/**
 * What everybody may know of a decision (OSL 5:2): who decides is named by office, a counterpart only where it is an organisation, and of
 * a masked one nothing but its number, its day and the office, whoever asks.
 */
const tillPublikt = (r: Registersqlrad, sekretess: boolean, motparter: ReadonlyMap<string, string>, anmalt: string | null): PubliktDelegationsbeslut => {
  const grunden = { beteckning: delegationsbeteckning(r), datum: r.datum, beslutsfattare: delegationsorgan(r.som, r.roll), sekretess, anmalt };
  if (sekretess) return { ...grunden, grund: null, arendetyp: null, rubrik: null, motpart: null, belopp: null, dnr: null };
  return {
    ...grunden, grund: punktText(r), arendetyp: r.arendetyp && arendetypText(r.arendetyp), rubrik: r.rubrik, motpart: motparter.get(r.motpartId ?? '') ?? null, belopp: r.beloppOre === null ? null : BigInt(r.beloppOre), dnr: registerdnr(r),
  };
};

interface Underlag {
  readonly motparter: readonly { readonly id: string; readonly namn: string }[];
  readonly hemliga: readonly string[];
}

/** The register as the public sees it, the newest first. */
export const lasPubliktDelegationsregister = async (las: Lasning, datum: Datum): Promise<PubliktDelegationsbeslut[]> => {
  const [{ rader, moten }, [underlag]] = await Promise.all([lasRegisterbild(las, datum, null), las.rader<Underlag & Record<string, unknown>>(publiktUnderlagSats)]);
  const motparter = new Map((underlag?.motparter ?? []).map((o) => [o.id, o.namn]));
  const hemliga = new Set(underlag?.hemliga);
  return rader.map((r) => {
    const mote = r.anmalan && moten.find((m) => m.id === r.anmalan?.moteId && m.hallet && borjarEfter(m, r));
    return tillPublikt(r, maskeras(r, hemliga), motparter, r.anmalan && mote ? `${mote.datum} ${r.anmalan.paragraf}` : null);
  });
};
