import { type Avslag, avslag, type Datum, formateraDatum, stycke, type Tabellval, type Utfall } from '@gemensam/shared/domain';
import { type Arendetyp, arendetypText, type DelegerbarArendetyp } from '../ordning/arendetyp';
import { type Namndbeslut, provaNamndensBeslut } from '../ordning/prova-ordning';
import { type Saktyp, saktypText } from '../sak/saktyp';

/** What can be decided about a kind of thing on delegation, and so be taken over. */
const TYPER: Readonly<Record<Saktyp, readonly DelegerbarArendetyp[]>> = {
  projekt: ['projektstart'],
  avtal: ['firmateckning', 'avtalsforlangning'],
  upphandling: ['tilldelning'],
  budgetpost: ['omfordelning_driftbudget'],
  bestallning: ['inkop'],
  leverantorsfaktura: ['beslutsattest'],
  arende: ['firmateckning', 'inkop', 'ovrigt'],
};

/** @example arendetyperFor('avtal') // ['firmateckning', 'avtalsforlangning'] */
export const arendetyperFor = (typ: Saktyp): readonly DelegerbarArendetyp[] => TYPER[typ];

/** What the nämnd takes over a matter with. */
export interface Overtagandeunderlag {
  readonly saktyp: Saktyp;
  readonly arendetyp: DelegerbarArendetyp;
  readonly skal: string;
  readonly beslut: Namndbeslut;
  /** That it is taken over already. */
  readonly redan: { readonly datum: Datum } | null;
  /** The delegationsbeslut that was taken about it: ”D 2021:7, 10 februari 2021”. */
  readonly beslutat: string | null;
}

/**
 * May the nämnd take the matter over: it is not taken over already, and not decided. The answer is the reason as it is kept.
 * Source: KL 6:37; domain rule D6. Errors: a refusal with the day and the decision.
 * @example provaOvertagande({ …, beslutat: 'D 2021:7, 10 februari 2021' }) // Avslag: Redan beslutat
 */
export const provaOvertagande = (u: Overtagandeunderlag): Utfall<string> => {
  const nej = (regel: string, text: string, utvag: string, falt?: string): Avslag => avslag({ regel, kalla: 'KL 6:37; domänregel D6', text, utvag, falt });
  if (!arendetyperFor(u.saktyp).includes(u.arendetyp)) return nej('Frågan finns inte', `${arendetypText(u.arendetyp)} beslutas inte om ${saktypText(u.saktyp).toLowerCase()}.`, 'Välj en fråga i listan.', 'arendetyp');
  if (u.redan) return nej('Redan övertaget', `Nämnden tog över frågan ${formateraDatum(u.redan.datum)}.`, 'Nämnden beslutar vid ett sammanträde.');
  if (u.beslutat) return nej('Redan beslutat', `Frågan är beslutad: ${u.beslutat}. Nämnden kan inte ta över det som är beslutat.`, 'Ta upp ett nytt ärende om beslutet behöver ändras.');
  const fel = provaNamndensBeslut(u.beslut);
  if (fel) return fel;
  const skal = stycke(u.skal);
  if (skal === '') return nej('Skäl saknas', 'Skriv varför nämnden tar över frågan.', 'En mening räcker.', 'skal');
  return skal.length > 1000 ? nej('För lång text', 'Skälet får vara högst 1 000 tecken.', 'Korta texten.', 'skal') : skal;
};

/**
 * May the matter be handed back: by another decision of the nämnd, not older, once. Null: yes.
 * Source: KL 6:37; domain rule D6. @example provaAterlamnande({ datum: '2021-02-01', beslutId: 'a', aterlamnad: null }, beslut) // null
 */
export const provaAterlamnande = (o: { readonly datum: Datum; readonly beslutId: string; readonly aterlamnad: Datum | null }, beslut: Namndbeslut & { readonly id: string }): Avslag | null => {
  if (o.aterlamnad) return avslag({ regel: 'Redan återlämnat', kalla: 'KL 6:37; domänregel D6', text: `Frågan lämnades tillbaka till delegaten ${formateraDatum(o.aterlamnad)}.` });
  if (beslut.id === o.beslutId) return avslag({ regel: 'Samma beslut', kalla: 'KL 6:37; domänregel D6', text: 'Det är beslutet som nämnden tog över frågan med.', utvag: 'Välj beslutet som lämnar tillbaka frågan.', falt: 'beslutId' });
  return (
    provaNamndensBeslut(beslut) ??
    (beslut.datum < o.datum ? avslag({ regel: 'Före övertagandet', kalla: 'KL 6:37; domänregel D6', text: `Nämnden tog över frågan ${formateraDatum(o.datum)}, efter beslutet.`, utvag: 'Välj beslutet som lämnar tillbaka frågan.', falt: 'beslutId' }) : null)
  );
};

interface Listrad {
  readonly arendetyp: Arendetyp;
  readonly saktyp: Saktyp;
  readonly sak: string;
  readonly skal: string;
  readonly datum: Datum;
  readonly aterlamnad?: Datum | null;
}

/** How the list of what the nämnd took over is searched and ordered, on the page and in its file. */
export const overtagandetabell: Tabellval<Listrad> = {
  kolumner: { sak: (o) => o.sak, arendetyp: (o) => arendetypText(o.arendetyp), datum: (o) => o.datum, aterlamnad: (o) => o.aterlamnad ?? null },
  sokbar: (o) => `${o.sak} ${saktypText(o.saktyp)} ${arendetypText(o.arendetyp)} ${o.skal}`,
  sortering: '-datum',
};
