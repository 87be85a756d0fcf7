import { arDelegerbar, type Arendetyp, delegerbaraArendetyper, obligatorisktKrav } from '@gemensam/delegation/domain';
import type { Roll } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';
import { rollText, type Sammanfogning, type VisatAvslag } from '@gemensam/shared/web';
import type { DelegationspunktDelFragment, SparaDelegationspunktMutationVariables } from '../generated/operationer';

/** A point as the form holds it: everything as it was typed. */
export type Punktutkast = Pick<SparaDelegationspunktMutationVariables['input'], 'arendetyp' | 'text' | 'delegat' | 'vidaredelegation' | 'attest'> & {
  readonly ersattare: Roll | '';
  readonly kraver: DelegationspunktDelFragment['kraver'];
  readonly nr: string;
  readonly tak: '' | 'kronor' | 'prisbasbelopp';
  readonly varde: string;
  readonly moms: 'in' | 'ut';
  readonly budgetpost: string;
};

/** A new point, with what its type always needs. */
export const tomPunkt = (): Punktutkast => ({ arendetyp: delegerbaraArendetyper[0], text: '', delegat: 'ordforande', ersattare: '', kraver: kravFor(delegerbaraArendetyper[0]), nr: '', tak: '', varde: '', moms: 'ut', budgetpost: '', vidaredelegation: false, attest: false });

const kravFor = (typ: Arendetyp): Punktutkast['kraver'] => {
  const maste = obligatorisktKrav(typ);
  return maste ? [maste] : [];
};

/** With another type, what it needs and what it gives follow. */
export const medTyp = (u: Punktutkast, arendetyp: Arendetyp): Punktutkast => ({ ...u, arendetyp, kraver: arDelegerbar(arendetyp) ? kravFor(arendetyp) : [], attest: arendetyp === 'beslutsattest' });

export const tillPunktutkast = (p: DelegationspunktDelFragment): Punktutkast => ({
  arendetyp: p.arendetyp, text: p.text, delegat: p.delegat, ersattare: p.ersattare ?? '', kraver: p.kraver, nr: String(p.nr), tak: p.tak?.slag ?? '', moms: p.tak?.moms ?? 'ut',
  varde: p.tak ? (p.tak.antal ?? formateraBelopp(BigInt(p.tak.belopp ?? '0'), { visaEnhet: false })) : '', budgetpost: p.budgetpost ?? '', vidaredelegation: p.vidaredelegation, attest: p.attest,
});

/** The place of a point as it was typed. Null: none is asked for; undefined: it is no number. */
export const punktnummer = (text: string): number | null | undefined => {
  const t = text.trim();
  return t === '' ? null : /^[1-9]\d?$/.test(t) ? Number(t) : undefined;
};

/** What is said of a place that cannot be read. */
export const OLASLIGT_NUMMER: VisatAvslag = { regel: 'Nummer', text: 'Numret går inte att läsa.', utvag: 'Skriv ett tal från 1 till 99, eller lämna fältet tomt.', falt: 'nr' };

/** What is sent, beside which utkast and point it is. */
export const punktinput = (u: Punktutkast) => ({
  arendetyp: u.arendetyp, text: u.text, delegat: u.delegat, ersattare: u.ersattare || null, nr: punktnummer(u.nr) ?? null, tak: u.tak === '' ? null : { slag: u.tak, varde: u.varde, moms: u.moms },
  budgetpost: u.budgetpost || null, kraver: [...u.kraver], vidaredelegation: u.vidaredelegation, attest: u.attest,
});

const ETIKETTER = { text: 'Text', delegat: 'Delegat', ersattare: 'Ersättare', varde: 'Gräns', budgetpost: 'Budgetpost' } as const;
type Textfalt = keyof typeof ETIKETTER;
const ord = (u: Punktutkast, n: Textfalt): string => (n === 'delegat' ? rollText(u.delegat) : n === 'ersattare' ? (u.ersattare ? rollText(u.ersattare) : 'ingen') : n === 'varde' ? (u.tak === '' ? 'ingen' : `${u.varde} ${u.tak}`) : u[n]);

/** Both what I wrote and what somebody saved meanwhile are shown; what is chosen goes on. Null: the person went on writing. */
export const sammanfogaPunkt = async (sammanfogning: Pick<Sammanfogning, 'oppna'>, min: Punktutkast, deras: Punktutkast): Promise<Punktutkast | null> => {
  const arNyckel = (n: string): n is Textfalt => Object.hasOwn(ETIKETTER, n);
  const olika = Object.keys(ETIKETTER).filter(arNyckel).filter((n) => ord(min, n) !== ord(deras, n));
  if (olika.length === 0) return min;
  const valt = await sammanfogning.oppna({ rubrik: `punkt ${deras.nr}`, avVem: 'Någon annan', falt: olika.map((n) => ({ namn: n, etikett: ETIKETTER[n], min: ord(min, n), deras: ord(deras, n) })) });
  if (!valt) return null;
  const tar = (n: Textfalt): boolean => valt[n] === ord(deras, n);
  return {
    ...min, text: valt['text'] ?? min.text, budgetpost: valt['budgetpost'] ?? min.budgetpost, delegat: tar('delegat') ? deras.delegat : min.delegat, ersattare: tar('ersattare') ? deras.ersattare : min.ersattare,
    ...(tar('varde') ? { tak: deras.tak, varde: deras.varde, moms: deras.moms } : {}),
  };
};
