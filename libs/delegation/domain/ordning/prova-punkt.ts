import { arAvslag, type Avslag, avslag, enRad, stycke, type Utfall } from '@gemensam/shared/domain';
import { arDelegerbar, type Arendetyp, arendetypText, type DelegerbarArendetyp, stangdAv } from './arendetyp';
import { type Delegationspunkt } from './delegationsordning';
import { arDelegatroll, type Delegatroll, delegatText } from './delegatroll';
import { type Krav, krav, kravText } from './krav';
import { type Tak, type Takinmatning, tolkaTak } from './tak';

/** A point as it is entered. */
export interface Punktinmatning {
  readonly arendetyp: Arendetyp;
  readonly text: string;
  /** A role; which ones may be a delegat is for the rule to say. */
  readonly delegat: string;
  readonly ersattare: string | null;
  readonly tak: Takinmatning | null;
  readonly budgetpost: string | null;
  readonly kraver: readonly Krav[];
  readonly vidaredelegation: boolean;
  readonly attest: boolean;
}

/** A point that may be adopted. */
export interface Punktuppgifter extends Omit<Delegationspunkt, 'id' | 'nr' | 'aterkallad' | 'arendetyp'> {
  readonly arendetyp: DelegerbarArendetyp;
}

const nej = (regel: string, kalla: string, text: string, utvag: string, falt: string): Avslag => avslag({ regel, kalla, text, utvag, falt });

/** What a type always needs, and why. */
const MASTE: Readonly<Partial<Record<DelegerbarArendetyp, { readonly krav: Krav; readonly kalla: string }>>> = {
  firmateckning: { krav: 'inom_fattat_beslut', kalla: 'KL 6:38; domänregel D2' },
  avtalsforlangning: { krav: 'option_och_varsel', kalla: 'LOU 17:10; domänregel U3' },
  tilldelning: { krav: 'upphandling_utvarderad', kalla: 'LOU 12:12; domänregel U1' },
  omfordelning_driftbudget: { krav: 'inom_totalram', kalla: 'Domänregel D5, inom budget' },
  projektstart: { krav: 'finansiering_sakrad', kalla: 'Domänregel D7, start av projekt' },
};

/**
 * What a point of the type needs whatever else it says; null: nothing by itself.
 * Source: domain rules D5, D7, U1 and U3. @example obligatorisktKrav('projektstart') // 'finansiering_sakrad'
 */
export const obligatorisktKrav = (typ: Arendetyp): Krav | null => (arDelegerbar(typ) ? (MASTE[typ]?.krav ?? null) : null);

/**
 * What a point of the type can need: what it must, and that a decision is there to carry out.
 * @example tillatnaKrav('inkop') // ['inom_fattat_beslut']
 */
export const tillatnaKrav = (typ: Arendetyp): readonly Krav[] => krav.filter((k) => k === 'inom_fattat_beslut' || k === obligatorisktKrav(typ));

const BLANDADE: readonly string[] = ['beredningsgrupp', 'styrgruppsledamot'];

const provaRoll = (roll: string, falt: 'delegat' | 'ersattare'): Utfall<Delegatroll> => {
  if (arDelegatroll(roll)) return roll;
  if (BLANDADE.includes(roll))
    return nej('Inte ett blandat organ', 'KL 6:37 och 7:5; domänregel D1', 'Beredningsgruppen och styrgrupperna har både förtroendevalda och anställda. Beslutanderätt kan inte lämnas till en sådan grupp eller till den som sitter där.', 'Välj ett förtroendeuppdrag i nämnden eller en anställd.', falt);
  return nej('Får inte vara delegat', 'KL 6:37, 7:5 och 9:30; domänregel D1', 'Beslutanderätt lämnas till presidiet, en ledamot eller en anställd i någon av kommunerna. Uppdraget hör inte dit.', 'Välj till exempel ordföranden eller e-samordnaren.', falt);
};

const provaArendetyp = (typ: Arendetyp): Utfall<DelegerbarArendetyp> =>
  arDelegerbar(typ)
    ? typ
    : nej('Får inte delegeras', `${stangdAv(typ) ?? 'KL 6:38'}; domänregel D2`, `${arendetypText(typ)}: det får nämnden inte lämna över till någon annan att besluta.`, 'Låt nämnden besluta vid ett sammanträde, eller välj en annan ärendetyp.', 'arendetyp');

const provaText = (inmatning: string): Utfall<string> => {
  const text = stycke(inmatning);
  if (text === '') return nej('Punktens text saknas', 'KL 6:37; domänregel D1', 'Skriv vad delegaten får besluta.', 'Skriv till exempel: Löpande inköp och beställningar.', 'text');
  return text.length > 500 ? nej('För lång text', 'Delegationsordningen', 'Texten får vara högst 500 tecken.', 'Korta texten.', 'text') : text;
};

const provaErsattare = (roll: string | null, delegat: Delegatroll, typ: DelegerbarArendetyp): Utfall<Delegatroll | null> => {
  if (roll === null) return null;
  const ersattare = provaRoll(roll, 'ersattare');
  if (arAvslag(ersattare)) return ersattare;
  if (ersattare === delegat) return nej('Ersättaren är delegaten', 'Domänregel D1', `${delegatText(delegat)} kan inte ersätta sig själv.`, 'Välj någon annan, eller ingen.', 'ersattare');
  if (typ === 'projektstart') return nej('Ingen ersättare', 'Domänregel D7, start av projekt', 'Att starta projekt beslutar ordföranden ensam. Är ordföranden borta beslutar nämnden.', 'Ta bort ersättaren.', 'ersattare');
  return ersattare;
};

const provaKrav = (typ: DelegerbarArendetyp, valda: readonly Krav[]): Utfall<readonly Krav[]> => {
  const maste = MASTE[typ];
  if (maste && !valda.includes(maste.krav)) return nej('Krav saknas', maste.kalla, `${arendetypText(typ)} kräver alltid: ${kravText(maste.krav).toLowerCase()}.`, 'Markera kravet.', 'kraver');
  const fel = valda.find((k) => !tillatnaKrav(typ).includes(k));
  if (fel) return nej('Kravet passar inte', 'Delegationsordningen', `”${kravText(fel)}” går inte att pröva för ${arendetypText(typ).toLowerCase()}.`, 'Ta bort kravet.', 'kraver');
  return krav.filter((k) => valda.includes(k));
};

/** What a point also gives: to hand on, and to attest. */
const provaRatter = (p: Punktinmatning, typ: DelegerbarArendetyp, delegat: Delegatroll): Avslag | null => {
  if (typ === 'projektstart' && delegat !== 'ordforande') return nej('Ordföranden ensam', 'Domänregel D7, start av projekt', 'Att starta projekt kan bara lämnas till ordföranden.', 'Välj ordföranden, eller låt nämnden besluta.', 'delegat');
  if (p.vidaredelegation && delegat !== 'overordnad')
    return nej('Vidaredelegation', 'KL 7:6 och 9:31', `Bara en förvaltningschef får låta en anställd besluta i sitt ställe. ${delegatText(delegat)} är inte det.`, 'Ta bort vidaredelegationen, eller välj överordnad som delegat.', 'vidaredelegation');
  if (p.attest !== (typ === 'beslutsattest'))
    return p.attest
      ? nej('Attest', 'Delegationsordningen', `Attesträtt hör till ärendetypen ${arendetypText('beslutsattest').toLowerCase()}.`, 'Ta bort attesträtten, eller gör en egen punkt för attest.', 'attest')
      : nej('Attest', 'Delegationsordningen', 'Den som beslutsattesterar fakturor måste ha attesträtt.', 'Markera attesträtt.', 'attest');
  return null;
};

/**
 * Judges a point before it is written into an utkast: its ärendetyp may be delegated at all, the delegat may be one, the ersättare is
 * another, the tak is above zero, and its needs fit the type.
 * Source: domain rules D1, D2, D5 and D7; KL 6:37-38, 7:5-6, 9:30-31. Errors: one field refusal, the first in the order of the form.
 *
 * @example provaPunkt({ arendetyp: 'medborgarforslag', … }) // Avslag: KL 6:38 fjärde punkten
 */
export const provaPunkt = (p: Punktinmatning): Utfall<Punktuppgifter> => {
  const arendetyp = provaArendetyp(p.arendetyp);
  if (arAvslag(arendetyp)) return arendetyp;
  const text = provaText(p.text);
  if (arAvslag(text)) return text;
  const delegat = provaRoll(p.delegat, 'delegat');
  if (arAvslag(delegat)) return delegat;
  const ersattare = provaErsattare(p.ersattare, delegat, arendetyp);
  if (arAvslag(ersattare)) return ersattare;
  const tak: Utfall<Tak> | null = p.tak && tolkaTak(p.tak);
  if (arAvslag(tak)) return tak;
  const budgetpost = enRad(p.budgetpost ?? '');
  if (budgetpost.length > 160) return nej('Budgetpostens namn', 'Delegationsordningen', 'Namnet får vara högst 160 tecken.', 'Skriv budgetpostens namn som det står i budgeten.', 'budgetpost');
  const kraver = provaKrav(arendetyp, p.kraver);
  if (arAvslag(kraver)) return kraver;
  const fel = provaRatter(p, arendetyp, delegat);
  return fel ?? { arendetyp, text, delegat, ersattare, tak, budgetpost: budgetpost || null, kraver, vidaredelegation: p.vidaredelegation, attest: p.attest };
};
