import { beraknaAndelar, type Kostnadsandelar, type Kostnadspostuppgifter } from '@gemensam/finansiering/domain';
import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { arKonflikt, genomfort, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Kostnadspost, type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, type Provning } from '@gemensam/shared/testing';
import { KostnadspostRepository } from './kostnadspost.repository';
import { skapaKostnadspost } from './skapa-kostnadspost';

/** SCB 2019-12-31, and the populations printed in the directive for elevhälsa (no date; Kalix does not take part). */
const FOLKMANGD: readonly (readonly [kommunkod: string, scb: number, tryckt: number | null])[] = [
  ['2505', 6_220, 6_450], ['2506', 2_785, 2_863], ['2510', 4_923, 5_065], ['2513', 3_315, 3_402], ['2514', 15_886, null], ['2518', 4_299, 4_517],
  ['2521', 6_052, 6_072], ['2523', 17_529, 17_900], ['2560', 8_066, 8_268], ['2580', 78_105, 76_739], ['2581', 42_281, 41_916], ['2582', 28_080, 28_065],
  ['2583', 9_685, 9_779], ['2584', 22_867, 23_210],
];

export const ALLA = FOLKMANGD.map(([kod]) => kod);
export const UTAN_KALIX = ALLA.filter((kod) => kod !== '2514');
export const SCB_DATUM = '2019-12-31';

/** Reads in the populations of 2019-12-31, but not those of the kommuner named. */
export const stallFolkmangd = async (p: Provning, utom: readonly string[] = []): Promise<void> => {
  for (const [kod, antal] of FOLKMANGD.filter(([k]) => !utom.includes(k)))
    await p.agare.query(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) values ($1, $2, $3, 'SCB')`, [kod, SCB_DATUM, antal]);
};

/** Gives the kommuner named an organisationsnummer of their own, marked as fictitious. */
export const stallOrgnr = async (p: Provning, koder: readonly string[] = ALLA): Promise<void> => {
  for (const kod of koder)
    await p.agare.query(`update gemensam.organisation set orgnr = $1, orgnr_fiktivt = true where slag = 'kommun' and kommunkod = $2 and samverkan_id = (select id from gemensam.samverkan where kortnamn = 'norrbotten')`, [fiktivtOrgnr(kod), kod]);
};

export const postinput = (val: Partial<KostnadspostInput> = {}): KostnadspostInput => ({
  namn: 'Grundbelopp', ar: 2021, slag: 'grundbelopp', belopp: '1 044 400 kr', nyckeltyp: 'lika', andelLikaProcent: null, referensdatum: null,
  deltagare: ALLA, projektId: null, utanforBudget: false, antagande: null, kalla: 'Verksamhetsplan 2021', jamforMedId: null, ...val,
});

/** A post that must be written. */
export const kravPost = (svar: unknown): Kostnadspost => {
  if (arAvslag(svar) || arKonflikt(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  // What is neither a refusal nor a conflict is the post.
  return svar as Kostnadspost;
};

export const skapa = async (p: Provning, vem: Kontext, val: Partial<KostnadspostInput> = {}): Promise<Kostnadspost> =>
  kravPost(await skapaKostnadspost(p.db, begaranFran(vem), postinput(val)));

/** Elevhälsa as the directive has it: 490 000 kr by printed populations without a date. Gives the post's id. */
export const stallElevhalsa = async (p: Provning, vem: Kontext, namn = 'Elevhälsa'): Promise<string> => {
  const id = nyttId();
  const uppgifter: Kostnadspostuppgifter = {
    namn, ar: 2021, slag: 'projekt', belopp: 49_000_000n, nyckeltyp: 'invanarantal', andelLika: null, referensdatum: null, inmatad: null, deltagare: UTAN_KALIX,
    projektId: null, utanforBudget: true, antagande: null, kalla: 'Projektdirektivet',
  };
  await p.db.skriva(vem, { operation: 'scen' }, async (skriv) => {
    const poster = new KostnadspostRepository(skriv);
    await poster.laggTill(id, uppgifter);
    await poster.frys([{ id: skriv.nyttId(), postId: id, nummer: 1, andelar: elevhalsaAndelar(), beraknadAv: 'Inläsning', kand: '2021-01-28' }]);
    return genomfort(id, { handelsetyp: 'inlast', objekttyp: 'kostnadspost', objektId: id, text: 'Elevhälsa lästes in.', data: {} });
  });
  return id;
};

const elevhalsaAndelar = (): Kostnadsandelar => {
  const andelar = beraknaAndelar({
    totalt: 49_000_000n,
    avrundningsenhet: 100n,
    nyckel: {
      typ: 'invanarantal',
      datum: null,
      folkmangd: FOLKMANGD.flatMap(([kommunkod, , tryckt]) => (tryckt === null ? [] : [{ kommunkod, varde: BigInt(tryckt), kalla: 'Projektdirektivet', datum: null }])),
    },
    deltagare: UTAN_KALIX.map((kommunkod) => ({ kommunkod, namn: kommunkod })),
  });
  if (arAvslag(andelar)) throw new Error(andelar.text);
  return andelar;
};

/** The posts of 2021 as the demo has them. */
export const stall2021 = async (p: Provning, vem: Kontext): Promise<void> => {
  const antagande = 'Källan anger ingen nyckel.';
  await skapa(p, vem);
  await skapa(p, vem, { namn: 'e-kontor', slag: 'e_kontor', belopp: '918 200', nyckeltyp: 'blandad', andelLikaProcent: '50', referensdatum: SCB_DATUM, antagande });
  for (const [namn, belopp] of [['e-tjänsteplattform', '1 046 900'], ['Räddningstjänsten', '732 500'], ['e-arkiv', '322 000']] as const)
    await skapa(p, vem, { namn, slag: 'tjanst', belopp, nyckeltyp: 'invanarantal', referensdatum: SCB_DATUM, antagande });
  await stallElevhalsa(p, vem);
};
