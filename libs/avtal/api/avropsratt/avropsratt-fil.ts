import { avtalsstatusText, bedomdaAvtalstabell, bedomdatabell, frusentabell, organisationsslagText, visadeBedomda } from '@gemensam/avtal/domain';
import { type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Avropsratt, type Organisationsavropsratt } from '@gemensam/shared/contract';
import { visadeRader } from '@gemensam/shared/domain';

interface Listfraga {
  readonly visa: string;
  readonly sok: string;
  readonly sort: string;
}

const jaNej = (v: boolean): string => (v ? 'ja' : 'nej');

/** Everyone as an avtal's rule judges them, with the frozen list beside; narrowed and ordered as the page is. */
export const avropsrattsfil = (kontext: Kontext, { beteckning, namn, datum, frusen, organisationer }: Avropsratt, fraga: Listfraga): Tabellfil => ({
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
  rader: visadeBedomda(organisationer, fraga, bedomdatabell).map((o) => [
    o.organisation.namn, o.organisation.orgnr ?? null, organisationsslagText(o.organisation.slag), jaNej(o.organisation.medlem), jaNej(o.far), jaNej(o.iListan), jaNej(o.berattigad),
    o.berattigad ? jaNej(!o.kontrollEjVisad) : null, o.regel, o.text,
  ]),
});

/** The frozen list of an avtal. */
export const frusenListfil = (kontext: Kontext, { beteckning, namn, frusen }: Avropsratt, fraga: Omit<Listfraga, 'visa'>): Tabellfil => ({
  bladnamn: 'Frusen lista',
  rubrik: [`Köpare som upphandlingen anger: ${beteckning} ${namn}, ${kontext.samverkan.namn}`, frusen ? `Frystes per ${frusen.datum} av ${frusen.av}` : 'Listan är inte fryst'],
  kolumner: [
    { rubrik: 'Organisation', typ: 'text', bredd: 40 },
    { rubrik: 'Org.nr', typ: 'text', bredd: 14 },
    { rubrik: 'Kontrollen är visad', typ: 'text', bredd: 18 },
    { rubrik: 'Grund', typ: 'text', bredd: 90 },
  ],
  rader: visadeRader(frusen?.rader ?? [], fraga, frusentabell).map((r) => [r.namn, r.orgnr, jaNej(!r.kontrollEjVisad), r.kedjetext]),
});

/** Every ramavtal as it is judged for one organisation on a day. */
export const organisationsavropsrattsfil = (kontext: Kontext, { organisation: o, datum, avtal }: Organisationsavropsratt, fraga: Listfraga): Tabellfil => ({
  bladnamn: 'Får avropa från',
  rubrik: [`Vilka avtal får ${o.namn}${o.orgnr ? ` (${o.orgnr})` : ''} avropa från, ${kontext.samverkan.namn}`, `Per ${datum}`],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 9 },
    { rubrik: 'Avtal', typ: 'text', bredd: 44 },
    { rubrik: 'Status', typ: 'text', bredd: 22 },
    { rubrik: 'Slutar', typ: 'datum', bredd: 12 },
    { rubrik: 'Får avropa', typ: 'text', bredd: 12 },
    { rubrik: 'Listan frystes per', typ: 'datum', bredd: 16 },
    { rubrik: 'I listan', typ: 'text', bredd: 10 },
    { rubrik: 'Uppfyller regeln', typ: 'text', bredd: 16 },
    { rubrik: 'Regel', typ: 'text', bredd: 30 },
    { rubrik: 'Varför', typ: 'text', bredd: 90 },
  ],
  rader: visadeBedomda(avtal, fraga, bedomdaAvtalstabell).map((a) => [
    a.beteckning, a.namn, avtalsstatusText(a.status), a.slutar ?? null, jaNej(a.far), a.fryst ?? null, jaNej(a.iListan), jaNej(a.berattigad), a.regel, a.text,
  ]),
});
