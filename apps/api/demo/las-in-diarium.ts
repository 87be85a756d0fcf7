import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { datumdelar } from '@gemensam/shared/domain';
import { formateraDnr, handlingsbeteckning, jamforKlasskoder } from '@gemensam/arende/domain';
import { type DemoDiariearende, type DemoPerson, type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';
import { finn } from './las-in-personer';

type Rad = { readonly id: string; readonly nummer: number; readonly a: DemoDiariearende };

/** The diarieplan, the ärenden that are registered with their handlingar, and what has come in and waits. */
export const lasInDiarium = async (
  skriv: Skrivning, { diarium, personer, namn }: DemoSamverkan, projektId: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>,
): Promise<readonly Handelse[]> => {
  if (!diarium) return [];
  const klasser = [...diarium.klasser].sort(([a], [b]) => jamforKlasskoder(a, b)).map(([kod, klassnamn]) => ({ id: skriv.nyttId(), kod, namn: klassnamn, anvands: true, version: 1 }));
  await laggTill(skriv, 'diarieklass', klasser);
  const rader: readonly Rad[] = diarium.arenden.map((a, i) => ({ id: skriv.nyttId(), nummer: i + 1, a }));
  await laggTill(skriv, 'arende', rader.map((r) => arenderad(skriv, r, personer, projektId, personId)));
  await laggTill(skriv, 'tjansteskrivelse', rader.map(({ id }) => ({ arende_id: id, mottagare: namn, forslag_till_beslut: [], sammanfattning: '', bakgrund: '', ekonomi: '', juridik: '', remissutfall: '', expedieras_till: '', andrad_av: INLASNING.namn, andrad: skriv.nu.toISOString(), underlag_version: 0 })));
  const ar = datumdelar(diarium.arenden[0]?.registrerat ?? '2021-01-01').ar;
  await laggTill(skriv, 'dnr_serie', [{ ar, senaste: rader.length }]);
  await laggTill(skriv, 'handlingsserie', rader.map(({ id, a }) => ({ arende_id: id, serie: 'oppen', senaste: a.handlingar.length })));
  await lasInPoster(skriv, rader);
  const inkomna = diarium.inkommet.map((i) => ({ i, id: skriv.nyttId() }));
  await laggTill(skriv, 'inkommen_handling', inkomna.map(({ i, id }) => ({ id, inkom: i.inkom, avsandare: i.avsandare, rubrik: i.rubrik, lage: 'vantar', antecknad: i.inkom, av_id: INLASNING.id, av: INLASNING.namn, version: 1 })));
  return [
    inlast(diarium.kalla, { objekttyp: 'diarieklass', objektId: klasser[0]?.id ?? '', text: `En diarieplan med ${klasser.length} klasser lästes in.`, data: { klasser: klasser.map((k) => `${k.kod} ${k.namn}`) } }),
    ...rader.map((r) => arendehandelse(r)),
    ...inkomna.map(({ i, id }) => inlast(i.kalla, { objekttyp: 'inkommen_handling', objektId: id, text: `En handling som kom in ${i.inkom} lästes in och väntar på registrering.`, data: { inkom: i.inkom } })),
  ];
};

const dnrAv = ({ nummer, a }: Rad) => ({ ar: datumdelar(a.registrerat).ar, lopnummer: nummer, klassificering: a.klass });

const arenderad = (skriv: Skrivning, rad: Rad, personer: readonly DemoPerson[], projektId: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>) => {
  const { id, a } = rad;
  const { ar, lopnummer, klassificering } = dnrAv(rad);
  return {
    id, rubrik: a.rubrik, typ: a.typ, tillstand: 'under_beredning', dnr_ar: ar, dnr_lopnummer: lopnummer, klassificering, projekt_id: a.projekt === undefined ? null : finn(projektId, a.projekt),
    handlaggare_id: finn(personId, a.handlaggare), handlaggare: personer.find((p) => p.anvandarnamn === a.handlaggare)?.namn ?? a.handlaggare, skapat: a.registrerat, registrerat: a.registrerat, andrat: skriv.nu.toISOString(), version: 1,
  };
};

const lasInPoster = async (skriv: Skrivning, rader: readonly Rad[]): Promise<void> => {
  const poster = rader.flatMap(({ id, a }) => a.handlingar.map((h, i) => ({ arendeId: id, postId: skriv.nyttId(), nummer: i + 1, h, registrerad: h.datum > a.registrerat ? h.datum : a.registrerat })));
  const av = { av_id: INLASNING.id };
  await laggTill(
    skriv, 'registerpost',
    poster.map(({ arendeId, postId, nummer, h, registrerad }) => ({
      id: postId, arende_id: arendeId, serie: 'oppen', nummer, riktning: h.riktning, datum: h.datum, hemlig: false, registrerad, ...av, av: INLASNING.namn, tid: skriv.nu.toISOString(), version: 1,
    })),
  );
  await laggTill(skriv, 'registeruppgift', poster.map(({ arendeId, postId, h }) => ({ post_id: postId, arende_id: arendeId, hemlig: false, motpart: h.motpart, rubrik: h.rubrik, ...av, salt: skriv.nyttId() })));
};

/** By its dnr: an ärende may become secret later, the log stays. */
const arendehandelse = (rad: Rad): Handelse => {
  const dnr = formateraDnr(dnrAv(rad));
  return inlast(rad.a.kalla, {
    objekttyp: 'arende', objektId: rad.id, text: `Ärendet ${dnr} lästes in med ${rad.a.handlingar.length} registrerade handlingar.`,
    data: { dnr, handlingar: rad.a.handlingar.map((h, i) => ({ nummer: handlingsbeteckning('oppen', i + 1), riktning: h.riktning, datum: h.datum })) },
  });
};
