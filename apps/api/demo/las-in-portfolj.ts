import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoProjekt, type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { kommun } from './kommuner';
import { finn } from './las-in-personer';

export interface InlastPortfolj {
  readonly beslutId: ReadonlyMap<string, string>;
  readonly projektId: ReadonlyMap<string, string>;
  readonly handelser: readonly Handelse[];
}

/** Decisions, projects with who takes part, and the status that the source reports. */
export const lasInPortfolj = async (
  skriv: Skrivning,
  innehall: DemoSamverkan,
  personId: ReadonlyMap<string, string>,
): Promise<InlastPortfolj> => {
  const beslut = await lasInBeslut(skriv, innehall);
  const projekt = innehall.portfolj.map((p, plats) => ({ ...p, id: skriv.nyttId(), ordning: plats + 1 }));
  const rader = projekt.map((p) => ({
    id: p.id,
    namn: p.namn,
    slag: p.slag,
    fas: p.fas,
    tidplan_fran: p.tidplan?.[0] ?? null,
    tidplan_till: p.tidplan?.[1] ?? null,
    beskrivning: p.beskrivning,
    prioritering: p.prioritering ?? null,
    projektledare_id: p.projektledare ? finn(personId, p.projektledare) : null,
    beslut_referens_id: p.beslut ? finn(beslut.id, p.beslut) : null,
    inlast_kalla: p.kalla.namn,
    inlast_datum: p.kalla.datum,
    ordning: p.ordning,
    version: 1,
  }));
  await laggTill(skriv, 'projekt', rader);
  const inlasta = rader.map(({ id, inlast_kalla: namn, inlast_datum: datum, version: _, ...data }) =>
    inlast({ namn, datum }, { objekttyp: 'projekt', objektId: id, text: `${data.namn} lästes in i portföljen.`, data }),
  );
  return {
    beslutId: beslut.id,
    projektId: new Map(projekt.map((p) => [p.namn, p.id])),
    handelser: [
      ...beslut.handelser,
      ...inlasta,
      ...(await lasInDeltagande(skriv, projekt)),
      ...(await lasInStatusrapporter(skriv, projekt)),
    ],
  };
};

const lasInBeslut = async (
  skriv: Skrivning,
  { namn: organ, kalla, sammantrade }: DemoSamverkan,
): Promise<{ id: ReadonlyMap<string, string>; handelser: Handelse[] }> => {
  const rader = (sammantrade?.beslut ?? []).map(({ beteckning, rubrik }) => ({
    id: skriv.nyttId(),
    organ,
    datum: sammantrade?.datum ?? null,
    beteckning,
    rubrik,
    handling: `Protokoll ${sammantrade?.datum}`,
  }));
  await laggTill(skriv, 'beslut_referens', rader.map((r) => ({ ...r, beslutare: 'namnd' })));
  return {
    id: new Map(rader.map((r) => [r.beteckning, r.id])),
    handelser: rader.map(({ id, ...data }) =>
      inlast(kalla, {
        objekttyp: 'beslut_referens',
        objektId: id,
        text: `Beslutet ${data.datum} ${data.beteckning}, ${data.rubrik}, lästes in.`,
        data,
      }),
    ),
  };
};

type MedId = DemoProjekt & { readonly id: string };

const lasInDeltagande = async (skriv: Skrivning, projekt: readonly MedId[]): Promise<Handelse[]> => {
  const handelser: Handelse[] = [];
  for (const { id, namn, deltagande } of projekt) {
    if (!deltagande) continue;
    const { deltar, deltarInte, kalla } = deltagande;
    const rad = (status: string) => (kommunkod: string) => ({
      projekt_id: id, kommunkod, status, version: 1, kalla: kalla.namn, svarad_datum: kalla.datum,
    });
    await laggTill(skriv, 'deltagande', [...deltar.map(rad('deltar')), ...deltarInte.map(rad('deltar_inte'))]);
    const inte = deltarInte.map((kod) => kommun(kod).namn).join(', ');
    handelser.push(
      inlast(kalla, {
        objekttyp: 'projekt',
        objektId: id,
        text: `Deltagandet i ${namn} lästes in: ${deltar.length} kommuner deltar${inte ? `, ${inte} deltar inte` : ''}.`,
        data: { deltar, deltarInte },
      }),
    );
  }
  return handelser;
};

/** Läge stays empty: the sources say how it goes, not on which scale. */
const lasInStatusrapporter = async (skriv: Skrivning, projekt: readonly MedId[]): Promise<Handelse[]> => {
  const rapporter = projekt.flatMap(({ id, namn, fas, status }) =>
    status
      ? [
          {
            namn,
            kalla: status.kalla,
            rad: {
              id: skriv.nyttId(),
              projekt_id: id,
              nummer: 1,
              datum: status.datum,
              tid: skriv.nu.toISOString(),
              forfattare: INLASNING.namn,
              text: status.text,
              fas,
              inlast_kalla: status.kalla.namn,
            },
          },
        ]
      : [],
  );
  await laggTill(
    skriv,
    'statusrapport',
    rapporter.map((r) => r.rad),
  );
  return rapporter.map(({ namn, kalla, rad }) =>
    inlast(kalla, {
      objekttyp: 'projekt',
      objektId: rad.projekt_id,
      text: `Statusrapport ${rad.nummer} lästes in för ${namn}.`,
      data: { statusrapportId: rad.id, nummer: rad.nummer, datum: rad.datum, text: rad.text, fas: rad.fas },
    }),
  );
};
