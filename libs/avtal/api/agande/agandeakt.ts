import { type Agandelage, type Agandeuppgifter, andelExakt, agandetext, provaAgande, somInnehav, somPlats } from '@gemensam/avtal/domain';
import { type Handelsedata, type Konflikt } from '@gemensam/shared/api';
import { type AgandeInput, type Agandepost } from '@gemensam/shared/contract';
import { type Avslag, type Datum } from '@gemensam/shared/domain';

export type Agandekonflikt = Konflikt<Agandepost>;

/** What is said of it, for the domain to read. */
export const inmatningAv = ({ roster, kapital, antal, kalla }: AgandeInput) => ({ roster: roster ?? null, kapital: kapital ?? null, antal: antal ?? null, kalla });

/** Judged beside what stands, with the row itself (`utom`) left out and another ended before (`slutar`). */
export const provaMotLage = (u: Agandeuppgifter, { organisationer, poster }: Agandelage, val: { readonly utom?: string; readonly slutar?: { readonly id: string; readonly till: Datum } } = {}): Avslag | null => {
  const star = poster.filter((p) => p.id !== val.utom).map((p) => (p.id === val.slutar?.id ? { ...p, till: val.slutar.till } : p));
  return provaAgande(u, { organisationer, innehav: star.flatMap((p) => somInnehav(p) ?? []), styrelseplatser: star.flatMap((p) => somPlats(p) ?? []) }, organisationer);
};

/** "Kommunen äger 60 % av H AB från 2020-01-01." without its stop. */
export const meningOm = (u: Agandeuppgifter, { organisationer }: Pick<Agandelage, 'organisationer'>): string => {
  const namn = (id: string): string => organisationer.find((o) => o.id === id)?.namn ?? '';
  return `${agandetext(u, u.agareId === null ? null : namn(u.agareId), namn(u.agdId))} från ${u.fran}${u.till === null ? '' : ` till och med ${u.till}`}`;
};

/** As the log keeps it; the event is of what is owned, and is found from the owner too. */
export const agandedata = (u: Agandeuppgifter): Handelsedata => ({
  agareId: u.agareId, agdId: u.agdId, fran: u.fran, till: u.till, agandekalla: u.kalla,
  ...(u.antal === null ? { roster: u.roster && andelExakt(u.roster), kapital: u.kapital && andelExakt(u.kapital) } : { platser: u.antal }),
});
