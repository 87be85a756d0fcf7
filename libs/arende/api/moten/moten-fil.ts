import { moteIUrval, moteslageText, moteslagText, motestabell, narvarotabell, uppgiftIUrval, uppgiftslageText, uppgiftstabell } from '@gemensam/arende/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Moteslista, type Motesnarvaro, type Motesuppgift } from '@gemensam/shared/contract';
import { visadeRader } from '@gemensam/shared/domain';

const rubrik = (namn: string, kontext: Kontext): string[] => [`${namn}, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`];

const ordning = (fraga: Fragetext): { readonly sok: string; readonly sort: string } => ({ sok: fraga('sok'), sort: fraga('sort') });

/** The calendar as a table in a file. */
export const motesfil = ({ moten }: Moteslista, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Möten',
  rubrik: rubrik('Möten', kontext),
  kolumner: [
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Börjar', typ: 'text', bredd: 8 },
    { rubrik: 'Slutar', typ: 'text', bredd: 8 },
    { rubrik: 'Möte', typ: 'text', bredd: 22 },
    { rubrik: 'Plats', typ: 'text', bredd: 30 },
    { rubrik: 'Stoppdatum', typ: 'datum', bredd: 12 },
    { rubrik: 'Kallelse', typ: 'datum', bredd: 12 },
    { rubrik: 'Läge', typ: 'text', bredd: 12 },
    { rubrik: 'Skäl', typ: 'text', bredd: 40 },
    { rubrik: 'Anmärkning', typ: 'text', bredd: 50 },
  ],
  rader: visadeRader(moten.filter((m) => moteIUrval(m, { ar: fraga('ar') || 'alla', slag: fraga('slag') }, kontext.affarsdatum)), ordning(fraga), motestabell).map((m) => [m.datum, m.borjar, m.slutar, moteslagText(m.slag), m.plats, m.stoppdatum ?? null, m.kallelsedag ?? null, moteslageText(m), m.installtSkal ?? null, m.anmarkning || null]),
});

/** Who was present in a year, with the figures and how they were counted above the table. */
export const narvarofil = (n: Motesnarvaro, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Närvaro',
  rubrik: [
    ...rubrik(`Närvaro i beredningsgruppen ${n.ar}`, kontext),
    `Hållna sammanträden: ${n.sammantraden}. Hållna möten i beredningsgruppen: ${n.beredningsgruppsmoten}, varav ${n.medNarvaro} med noterad närvaro.`,
    `Kommuner som var med vid alla: ${n.vidAlla} av ${n.kommuner.length}${n.andelVidAllaProcent === null ? '' : ` (${n.andelVidAllaProcent} procent)`}.`,
    ...n.rakning,
  ],
  kolumner: [
    { rubrik: 'Kommunkod', typ: 'text', bredd: 11 },
    { rubrik: 'Kommun', typ: 'text', bredd: 20 },
    { rubrik: 'Möten den var med vid', typ: 'heltal', bredd: 22 },
    { rubrik: 'Möten med noterad närvaro', typ: 'heltal', bredd: 26 },
    { rubrik: 'Andel, procent', typ: 'heltal', bredd: 15 },
  ],
  rader: visadeRader(n.kommuner, ordning(fraga), narvarotabell).map((k) => [k.kommunkod, k.namn, BigInt(k.narvarande), BigInt(n.medNarvaro), k.andelProcent === null || k.andelProcent === undefined ? null : BigInt(k.andelProcent)]),
});

/** The tasks of the beredningsgrupp. */
export const uppgiftsfil = (uppgifter: readonly Motesuppgift[], kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Uppgifter',
  rubrik: rubrik('Beredningsgruppens uppgifter', kontext),
  kolumner: [
    { rubrik: 'Uppgift', typ: 'text', bredd: 60 },
    { rubrik: 'Ägare', typ: 'text', bredd: 28 },
    { rubrik: 'Dag', typ: 'datum', bredd: 12 },
    { rubrik: 'Läge', typ: 'text', bredd: 12 },
    { rubrik: 'Klar', typ: 'datum', bredd: 12 },
    { rubrik: 'Klar enligt', typ: 'text', bredd: 24 },
    { rubrik: 'Anteckning', typ: 'text', bredd: 40 },
    { rubrik: 'Från mötet', typ: 'datum', bredd: 12 },
  ],
  rader: visadeRader(uppgifter.filter((u) => uppgiftIUrval(u, fraga('lage') || 'alla')), ordning(fraga), uppgiftstabell).map((u) => [u.text, u.agare, u.dag, uppgiftslageText(u), u.klar ?? null, u.klarAv ?? null, u.klarAnteckning || null, u.moteDatum]),
});
