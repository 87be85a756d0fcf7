import { lasBudgetuppfoljning } from '@gemensam/finansiering/api';
import { type Kontext } from '@gemensam/shared/api';
import { type Budgetbelopp } from '@gemensam/shared/contract';
import { formateraBelopp } from '@gemensam/shared/domain';
import { type DemoProv, oppnaDemoProv } from './demo.testdata';
import { INLASNING } from './inlasning';
import { lasInDemo } from './las-in-demo';

let prov: DemoProv;
let kontext: Kontext;
beforeAll(async () => {
  prov = await oppnaDemoProv();
  await lasInDemo(prov.databas, prov.lager);
  const [samverkan] = await prov.fraga<Kontext['samverkan']>(`select id, kortnamn, namn, form from gemensam.samverkan where kortnamn = 'norrbotten'`);
  if (!samverkan) throw new Error('no samverkan');
  kontext = { samverkan, person: INLASNING, uppdrag: [], affarsdatum: '2021-02-15' };
});
afterAll(() => prov.stang());

/** As an accountant reads it. */
const tabell = async (ar?: number): Promise<string> => {
  const u = await prov.databas.db.lasa(kontext, (las) => lasBudgetuppfoljning(las, kontext, { ar: ar ?? null }));
  const tal = (b: bigint | null | undefined): string => (b === null || b === undefined ? '–' : formateraBelopp(b, { visaEnhet: false }).replaceAll('\u00a0', ' ')).padStart(10);
  const rad = (namn: string, b: Budgetbelopp): string => namn.padEnd(27) + [b.budgetHelar, b.budgetTom, b.utfall, b.avvikelse, b.prognos].map(tal).join(' ');
  return `\n${[
    `År ${u.ar} till och med månad ${u.manad}, kronor`,
    ...u.sidor.flatMap((s) => [...s.rader.map((r) => rad(r.namn, r.belopp) + (r.kommentarKravs ? (r.kommentar ? ' K' : ' K saknas') : '')), rad(s.sida === 'intakt' ? 'Summa intäkter' : 'Summa kostnader', s.summa)]),
    rad('Resultat', u.resultat),
    ...u.overskjutnaMedel.map((o) => `Överskjutna medel från ${o.franAr}: ${tal(o.belopp).trim()} på ${o.budgetrad}`),
  ].join('\n')}\n`;
};

it('follows up 2020 to October as the source prints it, with 308 523 and 94 504 where the source adds wrongly', async () => {
  expect(await tabell(2020)).toBe(`
År 2020 till och med månad 10, kronor
Grundbelopp och e-kontor    1 923 000  1 602 500  1 602 500          0  1 923 000
Uppdrag och projekt           700 467    583 723    986 750    403 027  1 213 898 K
Tjänst e-tjänsteplattform   1 046 900    872 417    872 417          0  1 046 900
Tjänst Räddningstjänsten      760 900    634 083    634 083          0    760 900
Tjänst e-arkiv                322 000    268 333    268 333          0    322 000
Summa intäkter              4 753 267  3 961 056  4 364 083    403 027  5 266 698
Personal och omkostnader    1 923 000  1 602 500  1 602 500          0  1 923 000
Uppdrag och projekt           700 467    583 723    892 246    308 523  1 213 898 K
Tjänst e-tjänsteplattform   1 046 900    872 417    872 417          0  1 046 900
Tjänst Räddningstjänsten      760 900    634 083    634 083          0    760 900
Tjänst e-arkiv                322 000    268 333    268 333          0    322 000
Summa kostnader             4 753 267  3 961 056  4 269 579    308 523  5 266 698
Resultat                            0          0     94 504     94 504          0
Överskjutna medel från 2019: 513 431 på Uppdrag och projekt
`);
});

it('has a budget for 2021 of 4 064 000 kr on both sides, no actuals and no forecast yet', async () => {
  expect(await tabell()).toBe(`
År 2021 till och med månad 1, kronor
Grundbelopp och e-kontor    1 962 600    163 550          –          –          –
Uppdrag och projekt                 0          0          –          –          –
Tjänst e-tjänsteplattform   1 046 900     87 242          –          –          –
Tjänst Räddningstjänsten      732 500     61 042          –          –          –
Tjänst e-arkiv                322 000     26 833          –          –          –
Summa intäkter              4 064 000    338 667          –          –          –
Personal och omkostnader    1 962 600    163 550          –          –          –
Uppdrag och projekt                 0          0          –          –          –
Tjänst e-tjänsteplattform   1 046 900     87 242          –          –          –
Tjänst Räddningstjänsten      732 500     61 042          –          –          –
Tjänst e-arkiv                322 000     26 833          –          –          –
Summa kostnader             4 064 000    338 667          –          –          –
Resultat                            0          0          –          –          –
`);
});

it('remarks on what the source printed otherwise', async () => {
  const { anmarkningar } = await prov.databas.db.lasa(kontext, (las) => lasBudgetuppfoljning(las, kontext, { ar: 2020 }));
  expect(anmarkningar).toHaveLength(1);
  for (const tal of ['308 524', '308 523', '94 503', '94 504']) expect(anmarkningar[0]).toContain(tal);
});
