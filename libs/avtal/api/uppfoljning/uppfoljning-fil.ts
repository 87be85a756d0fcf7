import { avtalsstatusText, betygIOrd, nastaDialogText, visadUppfoljning } from '@gemensam/avtal/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Uppfoljningsrad } from '@gemensam/shared/contract';

const listrad = (r: Uppfoljningsrad) => ({ ...r, handlaggare: r.handlaggare ?? null, senaste: r.senaste ?? null, betyg: r.betyg ?? null, betygHogst: r.betygHogst ?? null, nasta: r.nasta ?? null });
const heltal = (n: number | null | undefined): bigint | null => (n === null || n === undefined ? null : BigInt(n));

/** Who is followed up, as a file: narrowed and ordered as the address of the page says. */
export const uppfoljningsfil = (rader: readonly Uppfoljningsrad[], kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Leverantörsuppföljning',
  rubrik: [`Leverantörsuppföljning, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 9 },
    { rubrik: 'Avtal', typ: 'text', bredd: 44 },
    { rubrik: 'Status', typ: 'text', bredd: 22 },
    { rubrik: 'Leverantör', typ: 'text', bredd: 36 },
    { rubrik: 'Handläggare', typ: 'text', bredd: 24 },
    { rubrik: 'Senaste dialog', typ: 'datum', bredd: 14 },
    { rubrik: 'Betyg', typ: 'heltal', bredd: 8 },
    { rubrik: 'Av högst', typ: 'heltal', bredd: 9 },
    { rubrik: 'Betyg över tid', typ: 'text', bredd: 50 },
    { rubrik: 'Nästa dialog', typ: 'datum', bredd: 14 },
    { rubrik: 'Läge', typ: 'text', bredd: 32 },
    { rubrik: 'Öppna åtgärder', typ: 'heltal', bredd: 14 },
    { rubrik: 'Varav försenade', typ: 'heltal', bredd: 15 },
  ],
  rader: visadUppfoljning(rader.map(listrad), { lage: fraga('lage'), handlaggare: fraga('handlaggare'), sok: fraga('sok'), sort: fraga('sort') }).map((r) => [
    r.beteckning, r.namn, avtalsstatusText(r.status), r.leverantor, r.handlaggare, r.senaste, heltal(r.betyg), heltal(r.betygHogst), betygIOrd(r.betygen) || null, r.nasta, nastaDialogText(r), heltal(r.oppnaAtgarder),
    heltal(r.senaAtgarder),
  ]),
});
