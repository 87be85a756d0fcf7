import { arendetypText, delegationsbeteckning, delegationsorgan, punktText } from '@gemensam/delegation/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type PubliktDelegationsbeslut } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { lasRegisterbild, registerdnr, type Registersqlrad } from './register.lasmodell';

/** Organisations of the register that are no private person: a sole trader's number begins with a day of birth. */
export const publikaMotparterSats: Sats = {
  namn: 'delegation.publika_motparter',
  text: `select o.id, o.namn from gemensam.organisation o where exists (select from gemensam.delegationsbeslut_innehall i where (i.samverkan_id, i.motpart_id) = (o.samverkan_id, o.id)) and substr(o.orgnr, 3, 1) >= '2'`,
};

/**
 * What everybody may know of a decision (OSL 5:2): who decides is named by office, a counterpart only where it is an organisation, and of
 * a secret one nothing but its number, its day and the office, whoever asks.
 */
const tillPublikt = (r: Registersqlrad, motparter: ReadonlyMap<string, string>, anmalt: string | null): PubliktDelegationsbeslut => {
  const grunden = { beteckning: delegationsbeteckning(r), datum: r.datum, beslutsfattare: delegationsorgan(r.som, r.roll), sekretess: r.hemlig, anmalt };
  if (r.hemlig) return { ...grunden, grund: null, arendetyp: null, rubrik: null, motpart: null, belopp: null, dnr: null };
  return {
    ...grunden, grund: punktText(r), arendetyp: arendetypText(r.arendetyp), rubrik: r.rubrik, motpart: motparter.get(r.motpartId ?? '') ?? null, belopp: r.beloppOre === null ? null : BigInt(r.beloppOre), dnr: registerdnr(r),
  };
};

/** The register as the public sees it, the newest first. */
export const lasPubliktDelegationsregister = async (las: Lasning, datum: Datum): Promise<PubliktDelegationsbeslut[]> => {
  const [{ rader, moten }, organisationer] = await Promise.all([lasRegisterbild(las, datum, null), las.rader<{ id: string; namn: string }>(publikaMotparterSats)]);
  const motparter = new Map(organisationer.map((o) => [o.id, o.namn]));
  return rader.map((r) => {
    const mote = r.anmalan && moten.find((m) => m.id === r.anmalan?.moteId && m.hallet);
    return tillPublikt(r, motparter, r.anmalan && mote ? `${mote.datum} ${r.anmalan.paragraf}` : null);
  });
};
