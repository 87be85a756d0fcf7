import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { type Handelse, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Datum, type Utfall } from '@gemensam/shared/domain';
import { type AvtalRepository } from './avtal.repository';
import { lasAvropatPer, type Avtalsbild } from './avtalsbild.lasmodell';
import { provaAvtaletsForlangning } from './avtalet';
import { avtalsnamn } from './avtalsinmatning';

/** The next option of an avtal under lock is taken by a decision. Null: the avtal has got another version. The event is the writer's to keep. */
export const forlangGenomBeslut = async (skriv: Skrivning, kontext: Kontext, avtal: AvtalRepository, bild: Avtalsbild, meddelad: Datum, beslut: RegistreratBeslut): Promise<Utfall<Handelse> | null> => {
  const forlangning = provaAvtaletsForlangning(bild, { meddelad, avropat: await lasAvropatPer(skriv, bild.id, meddelad) }, beslut, kontext.affarsdatum);
  if (arAvslag(forlangning)) return forlangning;
  if (!(await avtal.forlang(bild, forlangning.option, meddelad, beslut.id))) return null;
  const { organ, datum, beteckning } = beslut;
  return {
    handelsetyp: 'avtal_forlangt', objekttyp: 'avtal', objektId: bild.id,
    text: `Avtalet ${avtalsnamn(bild)} förlängdes till ${forlangning.slutar} (option ${forlangning.option}), enligt beslut ${organ} ${datum} ${beteckning}.`,
    data: { option: forlangning.option, meddelad, slutar: forlangning.slutar, beslutReferensId: beslut.id },
  };
};
