import { avslag, type Utfall } from '@gemensam/shared/domain';
import { type Avropsbedomning } from './bedom-avropsratt';
import { type FrusenAvropslista, type FrusenRad } from './frusen-lista';

const nej = (regel: string, text: string, utvag: string) => avslag({ regel, kalla: 'LOU 7:3; domänregel U6', text, utvag });

/**
 * Freezes who may call off, as they are judged on the day of annonsering (domain rule U6; LOU 7:3): org.nr, name, ground and the chain
 * in words. The list is never changed afterwards. In the order of names, then org.nr.
 * Errors: nobody may call off; an organisation that may has no org.nr, since a list without it names nobody.
 *
 * @example frysAvropsberattigade(bedomAvropsratt(agandebildPer(register, annonserad), regel)) // { datum: annonserad, rader: [...] }
 */
export const frysAvropsberattigade = (bedomning: Avropsbedomning): Utfall<FrusenAvropslista> => {
  const beskeden = [...bedomning.berattigade].flatMap((id) => bedomning.besked(id) ?? []);
  if (beskeden.length === 0) return nej('Ingen får avropa', 'Ingen organisation är avropsberättigad enligt avtalets regel.', 'Kontrollera regeln, medlemmarna och ägandet.');
  const utan = beskeden.filter((b) => b.organisation.orgnr === null).map((b) => b.organisation.namn).sort((a, b) => a.localeCompare(b, 'sv'));
  if (utan.length > 0) return nej('Organisationsnummer saknas', `Listan ska ange organisationsnummer. Det saknas för ${utan.slice(0, 5).join(', ')}${utan.length > 5 ? ` och ${utan.length - 5} till` : ''}.`, 'Fyll i organisationsnumren och frys listan sedan.');
  const rader: readonly FrusenRad[] = beskeden.map((b) => ({
    organisationId: b.organisation.id, orgnr: b.organisation.orgnr ?? '', namn: b.organisation.namn, grund: b.grund, kontrollEjVisad: b.kontrollEjVisad,
    kedjetext: b.kedjetext.length > 0 ? b.kedjetext.join(' ') : b.text,
  }));
  return { datum: bedomning.datum, rader: [...rader].sort((a, b) => a.namn.localeCompare(b.namn, 'sv') || (a.orgnr < b.orgnr ? -1 : 1)) };
};
