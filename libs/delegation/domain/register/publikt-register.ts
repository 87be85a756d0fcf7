import { type Belopp, type Datum, type Tabellval } from '@gemensam/shared/domain';
import { HEMLIG_UPPGIFT } from './delegationsregister';

/** A decision on delegation as everybody may see it, without login. What is secret is masked; the row stays (OSL 5:2). */
export interface PubliktDelegationsbeslut {
  /** D 2021:7 */
  readonly beteckning: string;
  readonly datum: Datum;
  /** Who decided, by office. */
  readonly beslutsfattare: string;
  readonly sekretess: boolean;
  readonly grund: string | null;
  readonly arendetyp: string | null;
  readonly rubrik: string | null;
  /** A supplier that is an organisation of the register; others are not named. */
  readonly motpart: string | null;
  readonly belopp: Belopp | null;
  readonly dnr: string | null;
  /** The sammanträde and the §. */
  readonly anmalt: string | null;
}

/** The open register as it is sent: an amount is kronor as a decimal string with a point, so that no program rounds it. */
export interface PublikaBeslutsdata {
  readonly samverkan: string;
  readonly datum: Datum;
  /** Made up, to show what a register is. */
  readonly demo: boolean;
  readonly valuta: 'SEK';
  readonly delegationsbeslut: readonly (Omit<PubliktDelegationsbeslut, 'belopp'> & { readonly belopp: string | null })[];
}

/** What the open register is narrowed to; an empty text narrows nothing. */
export interface PubliktRegisterurval {
  readonly ar: string;
  /** The kind of decision, or `sekretess`: those whose kind is secret. */
  readonly slag: string;
  readonly vem: string;
}

const tillKronor = (ore: Belopp): string => {
  const siffror = String(ore < 0n ? -ore : ore).padStart(3, '0');
  return `${ore < 0n ? '-' : ''}${siffror.slice(0, -2)}.${siffror.slice(-2)}`;
};
const tillOre = (kronor: string): Belopp => BigInt(kronor.replace('.', ''));

/** @example publikaBeslutsdata({ samverkan: 'Norrbottens e-nämnd', datum: '2021-02-15', demo: true }, [{ …, belopp: -45n }]).delegationsbeslut[0]?.belopp // '-0.45' */
export const publikaBeslutsdata = (om: Pick<PublikaBeslutsdata, 'samverkan' | 'datum' | 'demo'>, rader: readonly PubliktDelegationsbeslut[]): PublikaBeslutsdata => ({
  ...om, valuta: 'SEK', delegationsbeslut: rader.map((r) => ({ ...r, rubrik: r.sekretess ? HEMLIG_UPPGIFT : r.rubrik, belopp: r.belopp === null ? null : tillKronor(r.belopp) })),
});

/** The rows of what was sent, as `publikaBeslutsdata` got them. */
export const publikaBeslut = (data: PublikaBeslutsdata): readonly PubliktDelegationsbeslut[] =>
  data.delegationsbeslut.map((r) => ({ ...r, rubrik: r.sekretess ? null : r.rubrik, belopp: r.belopp === null ? null : tillOre(r.belopp) }));

/** Where a decision stands on the page of the open register. @example beslutsankare('D 2021:7') // 'D-2021-7' */
export const beslutsankare = (beteckning: string): string => beteckning.replace(/[^A-Za-z0-9]+/g, '-');

/** How the open register is searched and ordered; the newest first. */
export const publiktRegistertabell: Tabellval<PubliktDelegationsbeslut> = {
  kolumner: { nr: (r) => r.beteckning, datum: (r) => `${r.datum} ${r.beteckning}`, rubrik: (r) => r.rubrik, slag: (r) => r.arendetyp, vem: (r) => r.beslutsfattare, belopp: (r) => r.belopp, anmalt: (r) => r.anmalt },
  sokbar: (r) => [r.beteckning, r.datum, r.sekretess ? HEMLIG_UPPGIFT : r.rubrik, r.arendetyp, r.grund, r.beslutsfattare, r.motpart, r.dnr, r.anmalt].filter(Boolean).join(' '),
  sortering: '-nr',
};

/** Whether a decision belongs to what is chosen. @example iPubliktUrval(rad, { ar: '2021', slag: '', vem: '' }) */
export const iPubliktUrval = (r: PubliktDelegationsbeslut, u: PubliktRegisterurval): boolean =>
  (!u.ar || r.datum.startsWith(`${u.ar}-`)) && (!u.slag || (u.slag === 'sekretess' ? r.sekretess : r.arendetyp === u.slag)) && (!u.vem || r.beslutsfattare === u.vem);
