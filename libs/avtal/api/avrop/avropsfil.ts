import { avropsbeteckning, avropsstatusText, type Avropslistrad, avropssummor, UTAN_KOMMUN, visadeAvrop } from '@gemensam/avtal/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { formateraBelopp, formateraDatum } from '@gemensam/shared/domain';
import { type Avropsrad } from './avrop.lasmodell';

const listrad = (r: Avropsrad) => ({ ...r, belopp: BigInt(r.belopp) });

/** Those that the page shows under its filter, in its order. */
export const filensAvrop = (rader: readonly Avropsrad[], text: Fragetext) =>
  visadeAvrop(rader.map(listrad), {
    avtal: text('avtal'), organisation: text('organisation'), kommun: text('kommun'), leverantor: text('leverantor'), status: text('status'), fran: text('fran'), till: text('till'), sok: text('sok'), sort: text('sort'),
  });

const summa = (rader: readonly Avropslistrad[]): bigint => rader.reduce((s, r) => (r.status === 'gallande' ? s + r.belopp : s), 0n);

/** Avrop as a file. */
export const avropsfil = (kontext: Kontext, rader: ReturnType<typeof filensAvrop>): Tabellfil => ({
  bladnamn: 'Avrop',
  rubrik: [
    `Avrop, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor utan moms.`, `${rader.length} avrop, ${formateraBelopp(summa(rader))} som gäller`,
    ...avropssummor(rader, (r) => r.kommun ?? UTAN_KOMMUN).map((s) => `${s.namn}: ${formateraBelopp(s.belopp)}`),
  ],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 10 },
    { rubrik: 'Avtal', typ: 'text', bredd: 40 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Organisation', typ: 'text', bredd: 36 },
    { rubrik: 'Org.nr', typ: 'text', bredd: 14 },
    { rubrik: 'Kommun', typ: 'text', bredd: 16 },
    { rubrik: 'Vad', typ: 'text', bredd: 50 },
    { rubrik: 'Referens', typ: 'text', bredd: 20 },
    { rubrik: 'Leverantör', typ: 'text', bredd: 30 },
    { rubrik: 'Skäl för annan än den första', typ: 'text', bredd: 36 },
    { rubrik: 'Belopp', typ: 'belopp', bredd: 16 },
    { rubrik: 'Status', typ: 'text', bredd: 12 },
    { rubrik: 'Rättar avrop', typ: 'text', bredd: 12 },
    { rubrik: 'Skäl', typ: 'text', bredd: 40 },
    { rubrik: 'Rapporterat av', typ: 'text', bredd: 26 },
  ],
  rader: rader.map((r) => [
    avropsbeteckning(r), r.avtal, r.datum, r.organisation, r.orgnr, r.kommun, r.vad, r.referens, r.leverantor, r.rangskal, r.belopp, avropsstatusText(r.status),
    r.ersatter === null ? null : avropsbeteckning({ avtalsnummer: r.avtalsnummer, nummer: r.ersatter }), r.skal, r.lamnatAv,
  ]),
});
