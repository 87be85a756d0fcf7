import { arendetypText, diarieplantabell, diarieradIUrval, diarietabell, inkommetIUrval, inkommetlageText, inkommettabell, registerradIUrval, registertabell, riktningText, tillstandText } from '@gemensam/arende/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Diarieplan, type Diarium, type Inkommetlista, type Registerpost } from '@gemensam/shared/contract';
import { visadeRader } from '@gemensam/shared/domain';

const ALLMAN = 'Som allmänheten ser det: det som omfattas av sekretess visas med nummer och dag.';

const huvud = (rubrik: string, kontext: Kontext, ...mer: readonly string[]): readonly string[] => [`${rubrik}, ${kontext.samverkan.namn}`, `Per ${kontext.affarsdatum}`, ...mer];
const seddSom = (fraga: Fragetext): readonly string[] => (fraga('allman') === 'ja' ? [ALLMAN] : []);
const ordning = (fraga: Fragetext): { readonly sok: string; readonly sort: string } => ({ sok: fraga('sok'), sort: fraga('sort') });
const urval = (fraga: Fragetext) => ({ klass: fraga('klass'), typ: fraga('typ'), tillstand: fraga('tillstand'), riktning: fraga('riktning') });

/** The ärenden of a year's register as a table in a file. */
export const arendefil = (diarium: Diarium, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: `Diarium ${diarium.ar}`,
  rubrik: huvud(`Diarium ${diarium.ar}`, kontext, ...seddSom(fraga)),
  kolumner: [
    { rubrik: 'Dnr', typ: 'text', bredd: 18 },
    { rubrik: 'Registrerat', typ: 'datum', bredd: 12 },
    { rubrik: 'Ärende', typ: 'text', bredd: 50 },
    { rubrik: 'Klass', typ: 'text', bredd: 30 },
    { rubrik: 'Typ', typ: 'text', bredd: 16 },
    { rubrik: 'Tillstånd', typ: 'text', bredd: 16 },
    { rubrik: 'Handläggare', typ: 'text', bredd: 24 },
    { rubrik: 'Projekt', typ: 'text', bredd: 30 },
    { rubrik: 'Handlingar', typ: 'heltal', bredd: 11 },
    { rubrik: 'Sekretess', typ: 'text', bredd: 22 },
  ],
  rader: visadeRader(diarium.arenden.filter((a) => diarieradIUrval(a, urval(fraga))), ordning(fraga), diarietabell).map((a) => [
    a.dnr, a.registrerat, a.rubrik ?? a.sekretess ?? null, [a.klassificering, a.klassnamn].filter(Boolean).join(' '), a.typ ? arendetypText(a.typ) : null, a.tillstand ? tillstandText(a.tillstand) : null,
    a.handlaggare ?? null, a.projektNamn ?? null, typeof a.antalHandlingar === 'number' ? BigInt(a.antalHandlingar) : null, a.sekretess ?? null,
  ]),
});

/** The handlingar of a year's register as a table in a file. */
export const handlingsfil = (diarium: Diarium, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: `Handlingar ${diarium.ar}`,
  rubrik: huvud(`Registrerade handlingar i ärenden från ${diarium.ar}`, kontext, ...seddSom(fraga)),
  kolumner: [
    { rubrik: 'Dnr', typ: 'text', bredd: 18 },
    { rubrik: 'Nr', typ: 'text', bredd: 7 },
    { rubrik: 'Riktning', typ: 'text', bredd: 12 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Avsändare eller mottagare', typ: 'text', bredd: 30 },
    { rubrik: 'Vad handlingen rör', typ: 'text', bredd: 50 },
    { rubrik: 'Sekretess', typ: 'text', bredd: 22 },
    { rubrik: 'Registrerad', typ: 'datum', bredd: 12 },
    { rubrik: 'Rättelser', typ: 'text', bredd: 40 },
  ],
  rader: visadeRader(diarium.handlingar.filter((h) => registerradIUrval(h, urval(fraga))), ordning(fraga), registertabell).map((h) => [h.dnr, h.beteckning, riktningText(h.riktning), h.datum, h.motpart ?? null, h.rubrik ?? h.sekretess ?? null, h.sekretess ?? null, h.registrerad, rattelsetext(h)]),
});

const rattelsetext = (h: Registerpost): string | null =>
  h.rattelser.map((r) => `${r.datum}: ${r.skal} (${r.andringar.map((a) => `${a.falt}: ${a.fore} blev ${a.efter}`).join('; ')})`).join('\n') || null;

export const planfil = (plan: Diarieplan, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Diarieplan',
  rubrik: huvud('Diarieplan', kontext),
  kolumner: [
    { rubrik: 'Kod', typ: 'text', bredd: 14 },
    { rubrik: 'Klass', typ: 'text', bredd: 50 },
    { rubrik: 'Används för nya ärenden', typ: 'text', bredd: 22 },
    { rubrik: 'Ärenden', typ: 'heltal', bredd: 10 },
  ],
  rader: visadeRader(plan.klasser, ordning(fraga), diarieplantabell).map((k) => [k.kod, k.namn, k.anvands ? 'Ja' : 'Nej', BigInt(k.antalArenden)]),
});

export const inkommetfil = (lista: Inkommetlista, kontext: Kontext, fraga: Fragetext): Tabellfil => ({
  bladnamn: 'Inkommet',
  rubrik: huvud('Inkomna handlingar', kontext),
  kolumner: [
    { rubrik: 'Kom in', typ: 'datum', bredd: 12 },
    { rubrik: 'Registreras senast', typ: 'datum', bredd: 18 },
    { rubrik: 'Avsändare', typ: 'text', bredd: 30 },
    { rubrik: 'Vad handlingen rör', typ: 'text', bredd: 50 },
    { rubrik: 'Läge', typ: 'text', bredd: 22 },
    { rubrik: 'Dnr', typ: 'text', bredd: 18 },
    { rubrik: 'Skäl', typ: 'text', bredd: 40 },
    { rubrik: 'Antecknad av', typ: 'text', bredd: 24 },
    { rubrik: 'Avslutad', typ: 'datum', bredd: 12 },
  ],
  rader: visadeRader(lista.rader.filter((r) => inkommetIUrval(r, fraga('lage') || 'alla')), ordning(fraga), inkommettabell).map((r) => [r.inkom, r.frist, r.avsandare, r.rubrik, inkommetlageText(r.lage), r.dnr ?? null, r.skal ?? null, r.antecknadAv, r.avslutad ?? null]),
});
