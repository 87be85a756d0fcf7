import { javsgrundKalla, javsgrundText, javssaktypText, javsutfallet, javsutfallText, visadeJav } from '@gemensam/delegation/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Javslista } from '@gemensam/shared/contract';

/** Questions of jäv, as a file: narrowed and ordered as the address of the page says. */
export const javsfil = ({ rader }: Javslista, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Jäv',
  rubrik: [`Jäv, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Person', typ: 'text', bredd: 26 },
    { rubrik: 'Slag', typ: 'text', bredd: 16 },
    { rubrik: 'Sak', typ: 'text', bredd: 40 },
    { rubrik: 'Grund', typ: 'text', bredd: 50 },
    { rubrik: 'Källa', typ: 'text', bredd: 24 },
    { rubrik: 'Egna ord', typ: 'text', bredd: 50 },
    { rubrik: 'Egen bedömning', typ: 'text', bredd: 15 },
    { rubrik: 'Anmäld', typ: 'datum', bredd: 12 },
    { rubrik: 'Utfall', typ: 'text', bredd: 13 },
    { rubrik: 'Avgjord', typ: 'datum', bredd: 12 },
    { rubrik: 'Avgjord av', typ: 'text', bredd: 26 },
    { rubrik: 'Skäl', typ: 'text', bredd: 50 },
  ],
  rader: visadeJav(rader.map((r) => ({ ...r, avgjord: r.avgjord ?? null, avgjordAv: r.avgjordAv ?? null })), { utfall: fraga('utfall'), sok: fraga('sok'), sort: fraga('sort') }).map((r) => [
    r.person, javssaktypText(r.saktyp), r.sakNamn, javsgrundText(r.grund), javsgrundKalla(r.grund), r.text || null, r.egenBedomning === 'jav' ? 'Jäv' : 'Inte jäv', r.datum, javsutfallText(javsutfallet(r)), r.avgjordDatum ?? null,
    r.avgjordAv, r.avgjordSkal ?? null,
  ]),
});

/** Who sits on the board of what, as a file. */
export const styrelsefil = ({ styrelseuppdrag }: Javslista, kontext: Kontext): Tabellfil => ({
  bladnamn: 'Styrelseuppdrag',
  rubrik: [`Styrelseuppdrag, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Person', typ: 'text', bredd: 26 },
    { rubrik: 'Organisation', typ: 'text', bredd: 40 },
    { rubrik: 'Från', typ: 'datum', bredd: 12 },
    { rubrik: 'Till', typ: 'datum', bredd: 12 },
    { rubrik: 'Slutet inlagt', typ: 'datum', bredd: 14 },
    { rubrik: 'Inlagt av', typ: 'text', bredd: 26 },
  ],
  rader: styrelseuppdrag.map((s) => [s.person, s.organisation, s.fran, s.till ?? null, s.avslutad ?? null, s.noteradAv]),
});
