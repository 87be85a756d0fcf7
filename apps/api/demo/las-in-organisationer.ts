import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoSamverkan } from './demoinnehall';
import { inlast, laggTill } from './inlasning';
import { kommun } from './kommuner';

/** The kommuner with their populations, the organisations and the decisions referred to. */
export const lasInOrganisationer = async (skriv: Skrivning, innehall: DemoSamverkan): Promise<Handelse[]> => [
  ...(await lasInKommuner(skriv, innehall)),
  ...(await lasInFolkmangd(skriv, innehall)),
  ...(await lasInOrganisationsrader(skriv, innehall)),
];

const lasInKommuner = async (skriv: Skrivning, { kalla, medlemmar }: DemoSamverkan): Promise<Handelse[]> => {
  const rader = medlemmar.map(kommun).map(({ kommunkod, namn }) => ({ kommunkod, namn }));
  await laggTill(skriv, 'kommun', rader);
  return rader.map((rad) =>
    inlast(kalla, {
      objekttyp: 'kommun',
      objektId: rad.kommunkod,
      text: `${rad.namn} lästes in i kommunregistret.`,
      data: rad,
    }),
  );
};

const lasInFolkmangd = async (skriv: Skrivning, { folkmangd }: DemoSamverkan): Promise<Handelse[]> => {
  await laggTill(
    skriv,
    'folkmangd',
    folkmangd.flatMap(({ datum, kalla, antal }) =>
      antal.map(([kommunkod, invanare]) => ({ kommunkod, datum, antal: invanare, kalla })),
    ),
  );
  return folkmangd.map(({ datum, kalla, antal }) =>
    inlast(
      { namn: kalla, datum },
      {
        objekttyp: 'folkmangd',
        objektId: datum,
        text: `Folkmängd ${datum} lästes in för ${antal.length} kommuner.`,
        data: { antal: Object.fromEntries(antal) },
      },
    ),
  );
};

const lasInOrganisationsrader = async (skriv: Skrivning, innehall: DemoSamverkan): Promise<Handelse[]> => {
  const rader = [
    ...innehall.medlemmar.map(kommun).map(({ kommunkod, organisation }) => ({
      id: skriv.nyttId(),
      namn: organisation,
      orgnr: fiktivtOrgnr(kommunkod),
      orgnr_fiktivt: true,
      slag: 'kommun',
      kommunkod,
      medlem: true,
      vardkommun: kommunkod === innehall.vardkommun,
      styrelse_antal: null,
    })),
    ...innehall.samarbetsparter.map(({ namn, slag }) => ({
      id: skriv.nyttId(),
      namn,
      orgnr: null,
      orgnr_fiktivt: false,
      slag,
      kommunkod: null,
      medlem: false,
      vardkommun: false,
      styrelse_antal: null,
    })),
  ];
  await laggTill(skriv, 'organisation', rader);
  return rader.map(({ id, ...data }) =>
    inlast(innehall.kalla, {
      objekttyp: 'organisation',
      objektId: id,
      text: `${data.namn} lästes in som ${data.medlem ? 'medlem' : 'samarbetspart'}.`,
      data,
    }),
  );
};
