import { type Roll } from '@gemensam/samverkan/domain';
import { type DelegerbarArendetyp } from '../ordning/arendetyp';
import { type Delegationsordning, type Delegationspunkt } from '../ordning/delegationsordning';
import { type Provningsunderlag, type Rollinnehavare } from './provningsunderlag';

const punkt = (nr: number, arendetyp: DelegerbarArendetyp, mer: Partial<Delegationspunkt>): Delegationspunkt => ({
  id: `p${nr}`, nr, arendetyp, text: `Punkt ${nr}`, delegat: 'ordforande', ersattare: null, tak: null, budgetpost: null, kraver: [], vidaredelegation: false, attest: false, aterkallad: null, ...mer,
});

/** The seven points of Norrbotten, adopted 2021-01-28 § 6. */
export const punkter: readonly Delegationspunkt[] = [
  punkt(1, 'firmateckning', { ersattare: 'vice_ordforande', kraver: ['inom_fattat_beslut'] }),
  punkt(2, 'avtalsforlangning', { ersattare: 'vice_ordforande', kraver: ['option_och_varsel'] }),
  punkt(3, 'tilldelning', { ersattare: 'vice_ordforande', kraver: ['upphandling_utvarderad'] }),
  punkt(4, 'omfordelning_driftbudget', { delegat: 'e_samordnare', kraver: ['inom_totalram'] }),
  punkt(5, 'inkop', { delegat: 'e_samordnare', tak: { slag: 'prisbasbelopp', antal: '1', moms: 'ut' } }),
  punkt(6, 'beslutsattest', { delegat: 'e_samordnare', attest: true }),
  punkt(7, 'projektstart', { kraver: ['finansiering_sakrad'] }),
];

export const ordning: Delegationsordning = { id: 'o1', version: 1, gallerFran: '2021-01-28', gallerTill: null, beslutId: 'b6', bradskanderatt: 'ordforande_vice', punkter };

/** Everybody who can be a delegat, one person each. */
export const innehavare: readonly Rollinnehavare[] = [
  { personId: 'ordforande', namn: 'Ordf', roll: 'ordforande' },
  { personId: 'vice_ordforande', namn: 'Vice', roll: 'vice_ordforande' },
  { personId: 'ledamot', namn: 'Led', roll: 'ledamot' },
  { personId: 'e_samordnare', namn: 'Esam', roll: 'e_samordnare' },
  { personId: 'namndsekreterare', namn: 'Sekr', roll: 'namndsekreterare' },
  { personId: 'overordnad', namn: 'Over', roll: 'overordnad' },
  { personId: 'projektledare', namn: 'Pl', roll: 'projektledare' },
];

/** What belongs to the matter of each kind, with nothing wrong. Öre. */
const saken: Readonly<Record<DelegerbarArendetyp, Partial<Provningsunderlag>>> = {
  firmateckning: { fattatBeslut: { beteckning: '§ 1', datum: '2021-01-28', rubrik: 'Upphandling ramavtal konsulttjänster' } },
  avtalsforlangning: { option: { finns: true, option: 1, varselSista: '2021-05-31' } },
  tilldelning: { upphandlingslage: 'utvardering', belopp: { ore: 100_000_000n, moms: 'ut', momssats: 25 } },
  omfordelning_driftbudget: { belopp: { ore: 1_000_000n, moms: 'ut', momssats: 0 }, budget: { post: 'Personal', kvar: 5_000_000n, moms: 'ut' }, totalram: { fore: 406_400_000n, efter: 406_400_000n } },
  inkop: { belopp: { ore: 2_000_000n, moms: 'ut', momssats: 25 }, budget: { post: 'Omkostnader', kvar: 9_000_000n, moms: 'ut' } },
  beslutsattest: { belopp: { ore: 2_000_000n, moms: 'ut', momssats: 25 }, budget: { post: 'Omkostnader', kvar: 9_000_000n, moms: 'ut' } },
  projektstart: { finansiering: { totalt: 49_000_000n, sakrat: 49_000_000n, saknas: 0n, sakrad: true, saknasHos: [] } },
  ovrigt: {},
};

/** A matter of point `nr` in order, decided by the one who holds `roll`, with something of it otherwise. */
export const underlag = (nr: number, roll: Roll, mer: Partial<Provningsunderlag> = {}): Provningsunderlag => {
  const vald = punkter.find((p) => p.nr === nr) ?? null;
  return {
    datum: '2021-02-15', ordning, punkt: vald, sammantrade: null, bradskande: null, arendetyp: vald?.arendetyp ?? 'ovrigt',
    person: { id: roll, namn: innehavare.find((i) => i.roll === roll)?.namn ?? 'Annan', roller: [roll] },
    innehavare, franvaro: [], jav: [], belopp: null, sammaSak: [], kop: null, period: 365, budget: null, finansiering: null, option: null, upphandlingslage: null, totalram: null,
    prisbasbelopp: 4_760_000n, principiell: false, sakLage: 'oppen', fattatBeslut: null,
    ...(vald ? saken[vald.arendetyp as DelegerbarArendetyp] : {}), ...mer,
  };
};
