import { anmalningslageText, arendetypText, doldaText, EGEN_ANTECKNING, HEMLIG_UPPGIFT, type PubliktDelegationsbeslut, punktText, registersumma, type Stickprovsval, visatRegister } from '@gemensam/delegation/domain';
import { type Fragetext, type Kontext, type Tabellfil } from '@gemensam/shared/api';
import { type Delegationsregisterrad } from '@gemensam/shared/contract';
import { formateraBelopp, formateraDatum } from '@gemensam/shared/domain';

const listrad = (r: Delegationsregisterrad) => ({ ...r, punktNr: r.punktNr ?? null, arendetyp: r.arendetyp ?? null, rubrik: r.rubrik ?? null, motpart: r.motpart ?? null, belopp: r.belopp ?? null, dnr: r.dnr ?? null });

const urvalet = (text: Fragetext) => ({ punkt: text('punkt'), delegat: text('delegat'), typ: text('typ'), fran: text('fran'), till: text('till'), minst: text('minst'), anmald: text('anmald'), franvaro: text('franvaro'), sok: text('sok'), sort: text('sort') });

/** A list that is handed on says which of its rows are not for everybody. */
const SEKRETESS = { rubrik: 'Sekretess', typ: 'text', bredd: 10 } as const;
const sekretessText = (r: Pick<Delegationsregisterrad, 'sekretess'>): string | null => (r.sekretess ? 'ja' : null);

/** The rows as the page shows them under its filter; with a sample, how it was drawn and of how many. */
export const registerfil = (kontext: Kontext, alla: readonly Delegationsregisterrad[], text: Fragetext, stickprov: Stickprovsval | null = null): Tabellfil => {
  const lista = alla.map(listrad);
  const val = urvalet(text);
  const rader = visatRegister(lista, val, stickprov);
  const population = visatRegister(lista, { ...val, sok: '' }).length;
  return {
    bladnamn: stickprov ? 'Stickprov' : 'Delegationsbeslut',
    rubrik: [
      `${stickprov ? 'Stickprov av beslut på delegation' : 'Beslut på delegation'}, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor.`,
      ...(stickprov ? [`${stickprov.antal} slumpvis valda av ${population} beslut, frö ”${stickprov.fro}”. Samma frö ger samma beslut så länge urvalet är detsamma.`] : []),
      `${rader.length} beslut, ${formateraBelopp(registersumma(rader))}${doldaText(rader)}`,
    ],
    kolumner: [
      { rubrik: 'Nummer', typ: 'text', bredd: 12 },
      { rubrik: 'Datum', typ: 'datum', bredd: 12 },
      { rubrik: 'Grund', typ: 'text', bredd: 14 },
      { rubrik: 'Slag', typ: 'text', bredd: 26 },
      { rubrik: 'Rubrik', typ: 'text', bredd: 50 },
      SEKRETESS,
      { rubrik: 'Motpart', typ: 'text', bredd: 28 },
      { rubrik: 'Belopp', typ: 'belopp', bredd: 16 },
      { rubrik: 'Beslutat av', typ: 'text', bredd: 26 },
      { rubrik: 'Diarienummer', typ: 'text', bredd: 18 },
      { rubrik: 'Anmälan', typ: 'text', bredd: 20 },
      { rubrik: 'När', typ: 'text', bredd: 40 },
      { rubrik: 'Frånvaro', typ: 'text', bredd: 36 },
      // The CSV has no heading: how the sample was drawn stands on its rows.
      ...(stickprov ? [{ rubrik: 'Stickprov', typ: 'text' as const, bredd: 34 }] : []),
    ],
    rader: rader.map((r) => [r.beteckning, r.datum, punktText(r), r.arendetyp && arendetypText(r.arendetyp), r.dold ? HEMLIG_UPPGIFT : r.rubrik, sekretessText(r), r.motpart, r.belopp, r.beslutadAv, r.dnr, anmalningslageText(r.lage), r.lagetext, r.egenAnteckning ? EGEN_ANTECKNING : null, ...(stickprov ? [`${stickprov.antal} av ${population}, frö ”${stickprov.fro}”`] : [])]),
  };
};

/** The decisions that are to be reported, by sammanträde; the late ones first. */
export const anmalningsfil = (kontext: Kontext, alla: readonly Delegationsregisterrad[]): Tabellfil => ({
  bladnamn: 'Anmälan',
  rubrik: [`Beslut på delegation att anmäla, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor.`],
  kolumner: [
    { rubrik: 'Sammanträde', typ: 'datum', bredd: 14 },
    { rubrik: 'Anmälan', typ: 'text', bredd: 20 },
    { rubrik: 'Paragraf', typ: 'text', bredd: 10 },
    { rubrik: 'Nummer', typ: 'text', bredd: 12 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Grund', typ: 'text', bredd: 14 },
    { rubrik: 'Rubrik', typ: 'text', bredd: 50 },
    SEKRETESS,
    { rubrik: 'Belopp', typ: 'belopp', bredd: 16 },
    { rubrik: 'Beslutat av', typ: 'text', bredd: 26 },
    { rubrik: 'Regel', typ: 'text', bredd: 60 },
  ],
  rader: [...alla]
    .map((r) => ({ r, dag: r.anmalan?.moteDatum ?? r.skulleDatum ?? null, forst: r.lage === 'forsenad' ? 0 : 1 }))
    .sort((a, b) => a.forst - b.forst || (a.dag ?? '9999').localeCompare(b.dag ?? '9999') || a.r.ar - b.r.ar || a.r.lopnummer - b.r.lopnummer)
    .map(({ r, dag }) => [dag, anmalningslageText(r.lage), r.anmalan?.paragraf ?? null, r.beteckning, r.datum, punktText({ grund: r.grund, punktNr: r.punktNr ?? null }), r.dold ? HEMLIG_UPPGIFT : (r.rubrik ?? null), sekretessText(r), r.belopp ?? null, r.beslutadAv, r.kalla]),
});

/** The public register as a table. */
export const publikBeslutsfil = (kontext: Kontext, rader: readonly PubliktDelegationsbeslut[]): Tabellfil => ({
  bladnamn: 'Delegationsbeslut',
  rubrik: [`Beslut på delegation, ${kontext.samverkan.namn}`, `Per ${formateraDatum(kontext.affarsdatum)}. Belopp i kronor.`],
  kolumner: [
    { rubrik: 'Nummer', typ: 'text', bredd: 12 },
    { rubrik: 'Datum', typ: 'datum', bredd: 12 },
    { rubrik: 'Beslutat av', typ: 'text', bredd: 30 },
    { rubrik: 'Grund', typ: 'text', bredd: 14 },
    { rubrik: 'Slag', typ: 'text', bredd: 26 },
    { rubrik: 'Rubrik', typ: 'text', bredd: 50 },
    { rubrik: 'Motpart', typ: 'text', bredd: 28 },
    { rubrik: 'Belopp', typ: 'belopp', bredd: 16 },
    { rubrik: 'Diarienummer', typ: 'text', bredd: 18 },
    { rubrik: 'Anmält', typ: 'text', bredd: 20 },
  ],
  rader: rader.map((r) => [
    r.beteckning, r.datum, r.beslutsfattare, r.grund, r.arendetyp, r.sekretess ? HEMLIG_UPPGIFT : r.rubrik, r.motpart, r.belopp, r.dnr, r.anmalt,
  ]),
});
