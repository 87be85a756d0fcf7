import { avtalsbeteckning, type Avtalsuppgifter, provaAvtalsuppgifter } from '@gemensam/avtal/domain';
import { type Handelsedata } from '@gemensam/shared/api';
import { type AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, type Utfall } from '@gemensam/shared/domain';
import { provaTiden } from './avtalet';
import { type AvtalRepository, type Knytning } from './avtal.repository';

export interface Avtalsskrivning {
  readonly uppgifter: Avtalsuppgifter;
  readonly knytning: Knytning;
}

const nej = (falt: string, text: string, utvag: string): Avslag => avslag({ regel: 'Fel knytning', kalla: 'Grundregel: ett avtal hör till det som finns', text, utvag, falt });

/** What was entered, judged, with what it is tied to: a project and an upphandling that are here, and somebody with an uppdrag today. */
export const provaAvtalsinmatning = async (avtal: AvtalRepository, input: AvtalsuppgifterInput): Promise<Utfall<Avtalsskrivning>> => {
  const { handlaggareId, projektId, upphandlingId, ...inmatat } = input;
  const knytning = { projektId: projektId ?? null, upphandlingId: upphandlingId ?? null, handlaggareId: handlaggareId ?? null };
  const finns = await avtal.knytningar(knytning);
  if (knytning.projektId !== null && !finns.projekt) return nej('projektId', 'Projektet finns inte.', 'Välj ett projekt i listan.');
  if (knytning.upphandlingId !== null && (!finns.upphandling || finns.upphandling.projektId !== knytning.projektId))
    return nej('upphandlingId', 'Upphandlingen hör inte till projektet.', 'Välj en av projektets upphandlingar, eller ingen.');
  if (knytning.handlaggareId !== null && !finns.handlaggare) return nej('handlaggareId', 'Handläggaren har inget uppdrag i dag.', 'Välj en handläggare i listan.');
  const uppgifter = provaAvtalsuppgifter(inmatat, finns.upphandling?.lage ?? null);
  if (arAvslag(uppgifter)) return uppgifter;
  return provaTiden(uppgifter) ?? { uppgifter, knytning };
};

/** "A-12 Konsulttjänster", as events call an avtal. */
export const avtalsnamn = (a: { readonly nummer: number; readonly namn: string }): string => `${avtalsbeteckning(a.nummer)} ${a.namn}`;

/** What the avtal says, as the log keeps it. */
export const avtalsdata = ({ takvolym, optioner, leverantorer, ...a }: Avtalsuppgifter): Handelsedata => ({
  ...a, takvolym: takvolym === null ? null : takvolym.toString(),
  optioner: optioner.map(({ manader, varselmanader }) => ({ manader, varselmanader })),
  leverantorer: leverantorer.map(({ rang, namn, orgnr, kontakt }) => ({ rang, namn, orgnr, kontakt })),
});
