import { nyckelnamn, poststatustext } from '@gemensam/finansiering/domain';
import { type Cellvarde, type Filkolumn, type Tabellfil } from '@gemensam/shared/api';
import { type KommunKostnad, type Kostnadsmatris, type MatrisPost } from '@gemensam/shared/contract';

/** What must be said about a post beside its figures. */
const marken = (p: MatrisPost): readonly string[] => [
  ...(p.utanforBudget ? ['vid sidan av antagen budget'] : []),
  ...(p.antagande === null ? [] : [`antagande: ${p.antagande}`]),
  ...(p.anmarkning === null ? [] : [p.anmarkning]),
];

const somKant = (dag: string | null): readonly string[] => (dag === null ? [] : [`Som det var känt den ${dag}`]);

const rubrik = (p: MatrisPost): string =>
  `${p.namn}${p.antagande === null ? '' : ' (antagande)'}${p.utanforBudget ? ' (vid sidan av budgeten)' : ''}`;

/** The matrix of a year as a file: kommun x post in kronor, with the same figures as the screen and a formula for each total. */
export const matrisfil = (m: Kostnadsmatris, samverkan: string, kantDen: string | null = null): Tabellfil => {
  const kolumner: readonly Filkolumn[] = [
    { rubrik: 'Kommunkod', typ: 'text', bredd: 12 },
    { rubrik: 'Kommun', typ: 'text', bredd: 18 },
    ...m.poster.map((p): Filkolumn => ({ rubrik: rubrik(p), typ: 'belopp', bredd: 18 })),
    { rubrik: 'Summa', typ: 'belopp', bredd: 18 },
  ];
  return {
    bladnamn: `Kostnader ${m.ar}`,
    rubrik: [`${samverkan}: kostnader ${m.ar} per kommun, kronor`, ...somKant(kantDen), ...m.poster.flatMap((p) => [...(p.beslut ? [poststatustext(p)] : []), ...marken(p)].map((text) => `${p.namn}: ${text}`))],
    kolumner,
    rader: m.rader.map((r): readonly Cellvarde[] => [r.kommun.kommunkod, r.kommun.namn, ...r.belopp, r.summa]),
    summarad: { text: 'Summa', kolumner: kolumner.flatMap((k, i) => (k.typ === 'belopp' ? [i] : [])) },
  };
};

/** What one kommun pays in a year as a file. A post the kommun does not share stands with an empty amount. */
export const kommunfil = (k: KommunKostnad, samverkan: string, kantDen: string | null = null): Tabellfil => ({
  bladnamn: `${k.kommun.namn} ${k.ar}`.slice(0, 31),
  rubrik: [`${samverkan}: kostnader ${k.ar} för ${k.kommun.namn}, kronor`, ...somKant(kantDen)],
  kolumner: [
    { rubrik: 'Kostnadspost', typ: 'text', bredd: 34 },
    { rubrik: 'Nyckel', typ: 'text', bredd: 16 },
    { rubrik: 'Hela posten', typ: 'belopp', bredd: 18 },
    { rubrik: 'Att betala', typ: 'belopp', bredd: 18 },
    { rubrik: 'Status', typ: 'text', bredd: 40 },
    { rubrik: 'Anmärkning', typ: 'text', bredd: 60 },
  ],
  rader: k.poster.map((p) => [
    p.post.namn,
    nyckelnamn(p.nyckeltyp),
    p.post.belopp,
    p.belopp,
    poststatustext(p.post),
    [...(p.belopp === null ? ['deltar inte'] : []), ...marken(p.post)].join('; '),
  ]),
  summarad: { text: 'Summa', kolumner: [2, 3] },
});
