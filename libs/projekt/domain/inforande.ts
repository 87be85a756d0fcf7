import { arAvslag, arDatum, type Datum, lagringsbar, type Utfall } from '@gemensam/shared/domain';
import { type Deltagandestatus } from './deltagande';
import { type Fas } from './fas';
import { LANGSTA_KALLA, provaSvarskalla, type Skede, skedeFor, type Svarandeslag, svarsavslag } from './kommunsvar';

/** Where a kommun's own verksamhetsinförande is (domain handbook 6), in order. */
export const inforandelagen = ['avvaktar', 'planerat', 'pagar', 'driftsatt', 'avstar'] as const;
export type Inforandelage = (typeof inforandelagen)[number];

/** What a läge asks for: a day to come, a day that has been, or one if it is known. */
type Inforandegrind = 'kommande_dag' | 'passerad_dag' | 'dag_om_kand' | null;

interface Lagesregel {
  readonly ord: string;
  readonly gate: Inforandegrind;
  /** When in the project's life a kommun can say so. Införande stands outside the project and goes on when it is closed. */
  readonly skeden: readonly Skede[];
  /** From which läge it follows; null is a kommun that has said nothing. */
  readonly fran: readonly (Inforandelage | null)[];
}

/** What may follow on what, as data: each läge with where it may come from. What is not here is refused. */
export const inforanderegler: Readonly<Record<Inforandelage, Lagesregel>> = {
  avvaktar: { ord: 'Avvaktar', gate: null, skeden: ['fore_start', 'startat', 'avslutat'], fran: [null, 'avvaktar', 'planerat', 'pagar', 'avstar'] },
  planerat: { ord: 'Planerat', gate: 'kommande_dag', skeden: ['fore_start', 'startat', 'avslutat'], fran: [null, 'avvaktar', 'planerat', 'pagar', 'avstar'] },
  pagar: { ord: 'Pågår', gate: 'dag_om_kand', skeden: ['startat', 'avslutat'], fran: [null, 'avvaktar', 'planerat', 'pagar', 'driftsatt'] },
  driftsatt: { ord: 'Driftsatt', gate: 'passerad_dag', skeden: ['startat', 'avslutat'], fran: [null, 'planerat', 'pagar', 'driftsatt'] },
  avstar: { ord: 'Avstår', gate: null, skeden: ['fore_start', 'startat', 'avslutat'], fran: [null, 'avvaktar', 'planerat', 'pagar', 'driftsatt', 'avstar'] },
};

/** @example inforandelageText('pagar') // 'Pågår' */
export const inforandelageText = (lage: Inforandelage | null): string => (lage ? inforanderegler[lage].ord : 'Inte angivet');

/** Where a kommun stands when it says how its införande goes. */
export interface Inforandestalle {
  readonly kommun: string;
  readonly inforande: Inforandelage | null;
  readonly deltagande: Deltagandestatus;
  readonly fas: Fas | null;
}

/** A kommun's införande: the day planned, begun or put into use, and who is responsible for it there. */
export interface Inforandesvar {
  readonly lage: Inforandelage;
  readonly datum: Datum | null;
  readonly ansvarig: string | null;
  readonly kalla: string | null;
}

const FOR_TIDIGT: Readonly<Record<Skede, string>> = {
  ide: 'Projektet är en idé som inte är kvalificerad än, så det finns inget att införa.',
  fore_start: 'Projektet har inte startat än, så inget kan vara infört.',
  startat: '',
  avslutat: '',
};

/**
 * Whether a kommun can say that its införande is at a läge, by the table: avvaktar, planerat, pågår, driftsatt; avstår from all of them.
 * A kommun that has said nothing may begin anywhere; one that does not take part in the project can only stand aside.
 * Source: domain handbook 6, Verksamhetsinförande. Null: it can. Error: a refusal on `lage`.
 *
 * @example provaInforandelage({ kommun: 'Kalix', inforande: 'avstar', deltagande: 'deltar', fas: 'inforande' }, 'driftsatt') // Avslag
 */
export const provaInforandelage = (stalle: Inforandestalle, lage: Inforandelage): Utfall<null> => {
  const regel = inforanderegler[lage];
  const skede = skedeFor(stalle.fas);
  if (!regel.skeden.includes(skede))
    return svarsavslag('lage', 'Införandet passar inte projektets fas', FOR_TIDIGT[skede], skede === 'ide' ? 'Visa intresse för idén i stället.' : 'Välj Avvaktar eller Planerat.');
  if (stalle.deltagande === 'deltar_inte' && lage !== 'avstar')
    return svarsavslag('lage', 'Kommunen deltar inte', `${stalle.kommun} deltar inte i projektet och kan bara avstå från införandet.`, 'Ändra först kommunens deltagande.');
  if (!regel.fran.includes(stalle.inforande))
    return svarsavslag(
      'lage',
      'Införandet tar inte det steget',
      `Införandet i ${stalle.kommun} står på ${inforandelageText(stalle.inforande)} och kan inte bli ${regel.ord} direkt.`,
      `Välj ${mojligaLagen(stalle.inforande).join(', ')}.`,
    );
  return null;
};

const mojligaLagen = (fran: Inforandelage | null): readonly string[] => inforandelagen.filter((l) => inforanderegler[l].fran.includes(fran)).map((l) => inforanderegler[l].ord);

/** The lägen that the table allows where the kommun stands. */
export const mojligaInforandelagen = (stalle: Inforandestalle): readonly Inforandelage[] => inforandelagen.filter((l) => !arAvslag(provaInforandelage(stalle, l)));

/**
 * Judges what a kommun says of its införande: the table of lägen; planerat has a day not before the business date, driftsatt one not
 * after it, pågår one not after it if it is known, the others none; who is responsible is a text of at most 300 characters; and the
 * e-samordnare names a source. Source: domain handbook 6, Verksamhetsinförande. Errors: one refusal, on `lage`, `datum`, `ansvarig` or
 * `kalla`.
 *
 * @example provaInforande(stalle, { lage: 'driftsatt', datum: '2021-02-01' }, 'kommunen', '2021-02-15')
 */
export const provaInforande = (
  stalle: Inforandestalle,
  svar: { readonly lage: Inforandelage; readonly datum?: string | null; readonly ansvarig?: string | null; readonly kalla?: string | null },
  som: Svarandeslag,
  affarsdatum: Datum,
): Utfall<Inforandesvar> => {
  const nej = provaInforandelage(stalle, svar.lage);
  if (arAvslag(nej)) return nej;
  const datum = provaDag(inforanderegler[svar.lage].gate, svar.datum ?? '', affarsdatum);
  if (arAvslag(datum)) return datum;
  const ansvarig = lagringsbar(svar.ansvarig ?? '').trim();
  if (ansvarig.length > LANGSTA_KALLA) return svarsavslag('ansvarig', 'För lång text', `Texten får vara högst ${LANGSTA_KALLA} tecken.`, 'Skriv ett namn eller en roll.');
  const kalla = provaSvarskalla(som, svar.kalla);
  if (arAvslag(kalla)) return kalla;
  return { lage: svar.lage, datum, ansvarig: ansvarig === '' ? null : ansvarig, kalla };
};

const provaDag = (gate: Inforandegrind, dag: string, affarsdatum: Datum): Utfall<Datum | null> => {
  if (gate === null || (gate === 'dag_om_kand' && dag.trim() === '')) return null;
  if (!arDatum(dag)) {
    const vilken = gate === 'kommande_dag' ? 'införandet är planerat till' : gate === 'passerad_dag' ? 'kommunen tog det i drift' : 'införandet började';
    return svarsavslag('datum', 'Datum saknas', `Ange vilken dag ${vilken}.`, `Skriv till exempel ${affarsdatum}.`);
  }
  if (gate === 'kommande_dag')
    return dag < affarsdatum ? svarsavslag('datum', 'Dagen har passerat', `${dag} ligger före i dag, ${affarsdatum}.`, 'Välj en dag från och med i dag, eller Pågår om införandet har börjat.') : dag;
  return dag > affarsdatum ? svarsavslag('datum', 'Dagen har inte kommit', `${dag} ligger efter i dag, ${affarsdatum}.`, 'Välj Planerat om det är en plan.') : dag;
};
