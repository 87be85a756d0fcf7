import { deltagandestatusText, type Deltagandestatus, inforandelageText, type Inforandelage } from '@gemensam/projekt/domain';
import type { KommunsvarDelFragment } from '../generated/operationer';
import type { Ruta } from './rutkarta';

type Visning = Pick<Ruta, 'form' | 'text' | 'ton'>;

const DELTAGANDE: Readonly<Record<Deltagandestatus, Pick<Ruta, 'form' | 'ton'>>> = {
  deltar: { form: '●', ton: 'stark' },
  anslot_senare: { form: '◉', ton: 'stark' },
  intresserad: { form: '◐', ton: 'mellan' },
  deltar_inte: { form: '○', ton: 'svag' },
  ej_svarat: { form: '–', ton: 'ingen' },
};
const INFORANDE: Readonly<Record<Inforandelage, Pick<Ruta, 'form' | 'ton'>>> = {
  driftsatt: { form: '●', ton: 'stark' },
  pagar: { form: '◐', ton: 'mellan' },
  planerat: { form: '◇', ton: 'mellan' },
  avvaktar: { form: '□', ton: 'svag' },
  avstar: { form: '○', ton: 'svag' },
};

/** Participation as word, shape and tone. */
export const visaDeltagande = (status: Deltagandestatus): Visning => ({ ...DELTAGANDE[status], text: deltagandestatusText(status) });

/** Införande as word, shape and tone. */
export const visaInforande = (lage: Inforandelage | null): Visning => ({ ...(lage ? INFORANDE[lage] : { form: '–', ton: 'ingen' as const }), text: inforandelageText(lage) });

/** What a map can show of the kommuner of a project. */
export type Kartlage = 'deltagande' | 'inforande';

/** The answers as tiles of a map. */
export const rutorFor = (rader: readonly Pick<KommunsvarDelFragment, 'kommun' | 'deltagande' | 'inforande'>[], lage: Kartlage): readonly Ruta[] =>
  rader.map((r) => ({ kommunkod: r.kommun.kommunkod, namn: r.kommun.namn, ...(lage === 'deltagande' ? visaDeltagande(r.deltagande) : visaInforande(r.inforande)) }));

/**
 * Who answered and when, in one line. From a source, the source comes first.
 *
 * @example svaratText({ av: 'Kommunrepresentant Luleå', datum: '2021-02-15', kalla: null }) // 'Kommunrepresentant Luleå, 2021-02-15'
 */
export const svaratText = (s: { readonly av: string | null; readonly datum: string | null; readonly kalla: string | null } | null): string | null => {
  if (!s) return null;
  const vem = [s.av, s.datum].filter(Boolean).join(', ');
  if (!s.kalla) return vem;
  return s.av ? `Källa: ${s.kalla}. Inlagt av ${vem}` : `Källa: ${s.kalla}`;
};
