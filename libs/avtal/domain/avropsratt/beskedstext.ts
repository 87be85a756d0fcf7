import { type Datum, formateraDatum } from '@gemensam/shared/domain';
import { HALFTEN, jamforBrak } from '../agande/andel';
import { type Agarorganisation, organisationsslagText } from '../agande/organisation';
import { type Agandebesked, type Avropsbesked, type Avropsgrund, type Styrelsebesked } from './avropsbesked';
import { type Avropsregel, STANDARDREGEL } from './avropsregel';

interface Underlag {
  readonly organisation: Agarorganisation;
  readonly grund: Avropsgrund;
  readonly regel: Avropsregel;
  readonly agande: Agandebesked | null;
  readonly styrelse: Styrelsebesked | null;
  readonly kontrollEjVisad: boolean;
  readonly datum: Datum;
}

type Text = Pick<Avropsbesked, 'regel' | 'text' | 'utvag'>;

const NAMNGE = 'Den som namnges i en ny upphandling får avropa från det avtalet.';

/** Is it the default of U7, whatever is named beside? */
const arStandard = (r: Avropsregel): boolean =>
  r.matt === STANDARDREGEL.matt && r.andelsslag === STANDARDREGEL.andelsslag && r.slag.length === STANDARDREGEL.slag.length && STANDARDREGEL.slag.every((s) => r.slag.includes(s)) &&
  jamforBrak(r.troskel, STANDARDREGEL.troskel) === 0 && jamforBrak(r.styrelseandel, STANDARDREGEL.styrelseandel) === 0;

const agandetext = ({ organisation: { namn }, agande, kontrollEjVisad, datum }: Underlag, ja: boolean): Text => {
  if (!agande) throw new Error('a company that was not judged by its owners');
  const regel = agande.matt === 'kontrollkedja' ? 'Kontrollkedja' : 'Genomräkning';
  const dag = formateraDatum(datum);
  if ((agande.kedja.at(-1)?.agare.length ?? 0) === 0)
    return { regel, text: `Inga ägare till ${namn} är registrerade den ${dag}.`, utvag: 'Registrera ägarna med andelar och datum.' };
  if (agande.matt === 'genomrakning' && agande.genomrakning === null)
    return { regel, text: `${namn} ingår i, eller ägs av, en krets där för många organisationer äger varandra. Genomräkningen är inte gjord.`, utvag: 'Kontrollera ägandet, eller låt avtalets regel bygga på kontrollkedjan.' };
  const har = (agande.matt === 'kontrollkedja' ? agande.kontrollkedja : agande.genomrakning)?.text ?? '';
  const av = agande.andelsslag === 'roster' ? 'rösterna' : 'kapitalet';
  const vilka = agande.matt === 'kontrollkedja' ? 'Medlemmar och bolag som själva är berättigade har' : 'Genom alla led har medlemmarna';
  const kontroll = !kontrollEjVisad ? '' : ` ${jamforBrak((agande.matt === 'kontrollkedja' ? agande.kontrollkedja : agande.genomrakning)?.andel ?? HALFTEN, HALFTEN) === 0 ? 'Det är exakt hälften, så det räcker, men' : 'Det räcker, men'} att de har kontrollen är inte visat.`;
  const text = `${vilka} ${har} av ${av} i ${namn}. ${agande.kravs.text} krävs.${kontroll}`;
  return { regel, text, utvag: ja ? null : `Det fattas ${agande.fattas?.text ?? ''}. ${NAMNGE}` };
};

const styrelsetext = ({ organisation: { namn }, styrelse }: Underlag, ja: boolean): Text => {
  const regel = 'Stiftelsens styrelse';
  if (!styrelse?.andel) return { regel, text: `Det är inte registrerat vem som utser styrelsen i ${namn}.`, utvag: 'Registrera styrelseplatserna och vem som utser dem.' };
  const text = `Medlemmar utser ${styrelse.avMedlemmar} av ${styrelse.platser} platser i styrelsen för ${namn}. ${styrelse.kravs.text} krävs.`;
  return { regel, text, utvag: ja ? null : `Medlemmarna behöver utse fler platser. ${NAMNGE}` };
};

const TEXTER: Readonly<Record<Avropsgrund, (u: Underlag) => Text>> = {
  medlem: ({ organisation: o }) => ({ regel: 'Medlem', text: `${o.namn} är medlem i samverkan.`, utvag: null }),
  bolag: (u) => agandetext(u, true),
  forening: (u) => agandetext(u, true),
  stiftelse: (u) => styrelsetext(u, true),
  namngiven: ({ organisation: o }) => ({ regel: 'Namngiven', text: `${o.namn} är namngiven i upphandlingen.`, utvag: null }),
  medlem_nej: ({ organisation: o }) => ({ regel: 'Avtalet gäller inte alla medlemmar', text: `${o.namn} är medlem, men avtalets regel släpper bara in dem som den nämner.`, utvag: NAMNGE }),
  bolag_nej: (u) => agandetext(u, false),
  forening_nej: (u) => agandetext(u, false),
  stiftelse_nej: (u) => styrelsetext(u, false),
  forbund_nej: ({ organisation: o }) => ({ regel: 'Kommunalförbund', text: `${o.namn} är ett kommunalförbund. Förbund får avropa bara när upphandlingen namnger dem.`, utvag: NAMNGE }),
  slag_nej: ({ organisation: o }) => ({ regel: 'Slag av organisation', text: `${o.namn} (${organisationsslagText(o.slag)}) hör inte till dem som avtalets regel släpper in.`, utvag: NAMNGE }),
};

/** The words of an answer: rule, source, sentence and way out. */
export const beskedstext = (u: Underlag): Text & Pick<Avropsbesked, 'kalla'> => ({
  ...TEXTER[u.grund](u),
  kalla: arStandard(u.regel) ? 'Domänregel U7, avropsberättigade' : 'Avtalets egen regel (domänregel U7)',
});
