import { avvikelseord, manadsnamn } from '@gemensam/finansiering/domain';
import { type Cellvarde, type Tabellfil } from '@gemensam/shared/api';
import { type Budgetbelopp, type Budgetomfordelning, type Budgetuppfoljning } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';

const tal = (b: Budgetbelopp): readonly Cellvarde[] => [b.budgetHelar, b.budgetTom, b.utfall ?? null, b.avvikelse ?? null, b.avvikelse === null || b.avvikelse === undefined ? '' : avvikelseord(b.avvikelse), b.prognos ?? null];

const flyttad = (o: Budgetomfordelning): string => `Omfördelning ${o.beslut}, ${o.datum}: ${formateraBelopp(o.belopp)} från ${o.fran} till ${o.till}`;

/** Budget, actuals and forecast as a file, with the same figures as the screen. Sums are those of the screen: income and costs are not added together. */
export const budgetfil = (u: Budgetuppfoljning, samverkan: string): Tabellfil => ({
  bladnamn: `Ekonomi ${u.ar}`,
  rubrik: [`${samverkan}: budget, utfall och prognos ${u.ar} till och med ${manadsnamn(u.manad)}, kronor`, ...(u.utfallSaknas ? [u.utfallSaknas] : []), ...u.anmarkningar, ...u.omfordelningar.map(flyttad)],
  kolumner: [
    { rubrik: 'Sida', typ: 'text', bredd: 12 },
    { rubrik: 'Budgetrad', typ: 'text', bredd: 34 },
    { rubrik: 'Budget helår', typ: 'belopp', bredd: 18 },
    { rubrik: `Budget t.o.m. ${manadsnamn(u.manad)}`, typ: 'belopp', bredd: 18 },
    { rubrik: `Utfall t.o.m. ${manadsnamn(u.manad)}`, typ: 'belopp', bredd: 18 },
    { rubrik: 'Avvikelse', typ: 'belopp', bredd: 18 },
    { rubrik: 'Över eller under', typ: 'text', bredd: 16 },
    { rubrik: 'Prognos helår', typ: 'belopp', bredd: 18 },
    { rubrik: 'Kommentar', typ: 'text', bredd: 60 },
  ],
  rader: [
    ...u.sidor.flatMap((s) => {
      const sida = s.sida === 'intakt' ? 'Intäkter' : 'Kostnader';
      return [
        ...s.rader.map((r): readonly Cellvarde[] => [sida, r.namn, ...tal(r.belopp), r.kommentar ?? (r.kommentarKravs ? 'Kommentar saknas' : '')]),
        [sida, `Summa ${sida.toLowerCase()}`, ...tal(s.summa), ''],
      ];
    }),
    ['Resultat', 'Resultat', ...tal(u.resultat), ''],
  ],
});
