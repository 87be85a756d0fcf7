import { type Dialogpunkt, foreslagenDialogdag, motesdagFor } from '@gemensam/avtal/domain';
import { arAvslag, type Datum, tolkaDatum } from '@gemensam/shared/domain';
import { medTexter, type Sammanfogning } from '@gemensam/shared/web';
import type { AvtalsuppfoljningDelFragment } from '../generated/operationer';

/** What a form of a dialogue is for: a plan, a plan that is changed, one that was held (planned or not), one that is set right. */
export type Dialogformslag = 'planera' | 'andra' | 'registrera' | 'hall' | 'ratta';

/** A dialogue while it is written: everything as it was typed. */
export interface Dialogutkast {
  /** By name; empty: all of them at once. */
  readonly leverantor: string;
  readonly dag: string;
  readonly deltagare: string;
  readonly punkter: readonly Dialogpunkt[];
  /** `inget`: no grade this time; empty: not chosen. */
  readonly betyg: string;
  readonly sammanfattning: string;
  readonly nasta: string;
  readonly skal: string;
}

export const INGET_BETYG = 'inget';
export const TOM_PUNKT: Dialogpunkt = { rubrik: '', anteckning: '' };
const TOM: Dialogutkast = { leverantor: '', dag: '', deltagare: '', punkter: [TOM_PUNKT], betyg: '', sammanfattning: '', nasta: '', skal: '' };

const minstEn = (punkter: readonly Dialogpunkt[]): readonly Dialogpunkt[] => (punkter.length > 0 ? punkter.map(({ rubrik, anteckning }) => ({ rubrik, anteckning })) : [TOM_PUNKT]);

/** The next day that is proposed after a day as typed; empty when none is. */
export const nastaForslag = (u: AvtalsuppfoljningDelFragment, dag: string, idag: Datum): string => {
  const datum = tolkaDatum(dag, { falt: 'dag', idag });
  return arAvslag(datum) || !u.slutar ? '' : (foreslagenDialogdag({ slut: u.slutar, intervallManader: u.intervallManader ?? null }, datum, idag) ?? '');
};

/** The points of the latest dialogue with a supplier, to be talked about again. */
const punkterSist = (u: AvtalsuppfoljningDelFragment, leverantor: string): readonly Dialogpunkt[] =>
  minstEn((u.dialoger.find((d) => d.status === 'hallen' && ((d.leverantor ?? '') === leverantor || d.leverantor === null))?.punkter ?? []).map(({ rubrik }) => ({ rubrik, anteckning: '' })));

/** The form of a dialogue that is not there yet, with a supplier. */
export const nyttUtkast = (slag: 'planera' | 'registrera', u: AvtalsuppfoljningDelFragment, namn: string | null, idag: Datum): Dialogutkast => {
  const l = u.leverantorer.find((x) => x.namn === namn) ?? (u.leverantorer.length === 1 ? u.leverantorer[0] : undefined);
  const leverantor = l?.namn ?? '';
  const punkter = punkterSist(u, leverantor);
  if (slag === 'registrera') return { ...TOM, leverantor, punkter, dag: idag, nasta: nastaForslag(u, idag, idag) };
  return { ...TOM, leverantor, punkter, dag: l?.nasta && !l.nasta.planerad ? motesdagFor(l.nasta.dag, idag) : '' };
};

/** The form of a dialogue that is there. */
export const utkastAvDialog = (slag: 'andra' | 'hall' | 'ratta', u: AvtalsuppfoljningDelFragment, d: AvtalsuppfoljningDelFragment['dialoger'][number], idag: Datum): Dialogutkast => {
  const grund = { ...TOM, leverantor: d.leverantor ?? '', deltagare: d.deltagare, punkter: minstEn(d.punkter) };
  if (slag === 'andra') return { ...grund, dag: d.planerad ?? '' };
  if (slag === 'ratta') return { ...grund, dag: d.hallen ?? '', betyg: d.betyg ? String(d.betyg) : INGET_BETYG, sammanfattning: d.sammanfattning };
  const dag = d.planerad && d.planerad <= idag ? d.planerad : idag;
  return { ...grund, dag, nasta: nastaForslag(u, dag, idag) };
};

/** A form as it was kept: what is no form any more is left out. */
export const sparatDialogutkast = (kvar: Readonly<Record<string, unknown>>): Dialogutkast => ({
  ...medTexter(TOM, kvar),
  punkter: minstEn(Array.isArray(kvar['punkter']) ? kvar['punkter'].flatMap((rad: unknown) => (typeof rad === 'object' && rad !== null ? [medTexter(TOM_PUNKT, { ...rad })] : [])) : []),
});

/** A field that cannot be sent, and why. */
export interface Dialogfel {
  readonly falt: string;
  readonly text: string;
}

/** What a form says, with its days read. */
export interface LastDialog {
  readonly leverantor: string | null;
  readonly dag: Datum;
  readonly deltagare: string;
  readonly punkter: readonly Dialogpunkt[];
  readonly betyg: number | null;
  readonly sammanfattning: string;
  readonly nasta: Datum | null;
  readonly skal: string;
}

/**
 * What is sent of a form, or the fields that cannot be read. The fields of days are `planerad` or `hallen`, and `nasta`.
 * @example lastDialog('planera', { ...utkast, dag: 'snart' }, '2021-02-15') // { fel: [{ falt: 'planerad', … }] }
 */
export const lastDialog = (slag: Dialogformslag, u: Dialogutkast, idag: Datum): { readonly last: LastDialog } | { readonly fel: readonly Dialogfel[] } => {
  const fel: Dialogfel[] = [];
  const las = (falt: string, text: string): Datum => {
    const dag = tolkaDatum(text, { falt, idag });
    if (!arAvslag(dag)) return dag;
    fel.push({ falt, text: `${dag.text} ${dag.utvag ?? ''}`.trim() });
    return '';
  };
  const plan = slag === 'planera' || slag === 'andra';
  const dag = las(plan ? 'planerad' : 'hallen', u.dag);
  const nasta = !plan && slag !== 'ratta' && u.nasta.trim() !== '' ? las('nasta', u.nasta) : null;
  if (!plan && u.betyg === '') fel.push({ falt: 'betyg', text: 'Betyg är inte valt. Välj ett steg, eller Inget betyg den här gången.' });
  if (fel.length > 0) return { fel };
  const { leverantor, deltagare, sammanfattning, skal } = u;
  return { last: { leverantor: leverantor || null, dag, deltagare, sammanfattning, skal, nasta, betyg: u.betyg === '' || u.betyg === INGET_BETYG ? null : Number(u.betyg), punkter: u.punkter.map(({ rubrik, anteckning }) => ({ rubrik, anteckning })) } };
};

const ETIKETTER = { dag: 'Dag', deltagare: 'Deltagare', punkter: 'Punkter', betyg: 'Betyg', sammanfattning: 'Sammanfattning' } as const;
type Textfalt = keyof typeof ETIKETTER;
const FALT: readonly Textfalt[] = ['dag', 'deltagare', 'punkter', 'betyg', 'sammanfattning'];
const text = (u: Dialogutkast, f: Textfalt): string => (f === 'punkter' ? u.punkter.map((p) => (p.anteckning ? `${p.rubrik}\n${p.anteckning}` : p.rubrik)).join('\n\n') : u[f]);

/**
 * Joins what I wrote with what somebody saved meanwhile: what only one of us changed goes together by itself; where both did, the person sees both and
 * chooses. Null: the person went on writing.
 */
export const sammanfogaDialog = async (sammanfogning: Pick<Sammanfogning, 'oppna'>, { bas, min, deras }: { readonly bas: Dialogutkast; readonly min: Dialogutkast; readonly deras: Dialogutkast }): Promise<Dialogutkast | null> => {
  const krockar = FALT.filter((f) => text(min, f) !== text(bas, f) && text(deras, f) !== text(bas, f) && text(min, f) !== text(deras, f));
  const valt = krockar.length === 0 ? {} : await sammanfogning.oppna({ rubrik: 'leverantörsdialogen', avVem: 'Någon annan', falt: krockar.map((f) => ({ namn: f, etikett: ETIKETTER[f], min: text(min, f), deras: text(deras, f) })) });
  if (!valt) return null;
  return FALT.reduce<Dialogutkast>((ihop, f) => {
    const svar = valt[f];
    if (svar === undefined) return { ...ihop, [f]: text(min, f) !== text(bas, f) ? min[f] : deras[f] };
    if (f === 'punkter') return { ...ihop, punkter: svar === text(deras, f) ? deras.punkter : min.punkter };
    return { ...ihop, [f]: svar };
  }, min);
};
