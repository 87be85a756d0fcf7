import { organisationsslagText } from '@gemensam/avtal/domain';
import { type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Avropsratt } from '@gemensam/shared/contract';

const jaNej = (v: boolean): string => (v ? 'ja' : 'nej');

/** Everyone as an avtal's rule judges them, with the frozen list beside. */
export const avropsrattsfil = (kontext: Kontext, { beteckning, namn, datum, frusen, organisationer }: Avropsratt): Tabellfil => ({
  bladnamn: 'Vilka får avropa',
  rubrik: [`Vilka får avropa från ${beteckning} ${namn}, ${kontext.samverkan.namn}`, `Per ${datum}`, frusen ? `Listan frystes per ${frusen.datum}` : 'Listan är inte fryst'],
  kolumner: [
    { rubrik: 'Organisation', typ: 'text', bredd: 40 },
    { rubrik: 'Org.nr', typ: 'text', bredd: 14 },
    { rubrik: 'Slag', typ: 'text', bredd: 18 },
    { rubrik: 'Medlem', typ: 'text', bredd: 10 },
    { rubrik: 'Får avropa', typ: 'text', bredd: 12 },
    { rubrik: 'I listan', typ: 'text', bredd: 10 },
    { rubrik: 'Uppfyller regeln i dag', typ: 'text', bredd: 20 },
    { rubrik: 'Kontrollen är visad', typ: 'text', bredd: 18 },
    { rubrik: 'Regel', typ: 'text', bredd: 30 },
    { rubrik: 'Varför', typ: 'text', bredd: 90 },
  ],
  rader: organisationer.map((o) => [
    o.organisation.namn, o.organisation.orgnr ?? null, organisationsslagText(o.organisation.slag), jaNej(o.organisation.medlem), jaNej(o.far), jaNej(o.iListan), jaNej(o.berattigad),
    o.berattigad ? jaNej(!o.kontrollEjVisad) : null, o.regel, o.text,
  ]),
});
