import { skrivXlsx, type Kontext, skrivPdf } from '@gemensam/shared/api';
import { arAvslag, formateraBelopp } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AtagandeEntitet } from '../ataganden/atagande.entity';
import { atagandet, kravVarde } from '../ataganden/atagande-scen';
import { faststallKostnadspost } from '../fordelning/faststall-kostnadspost';
import { fragaOmAtagande } from '../ataganden/fraga-om-atagande';
import { kommunbilddokument } from './kommunbild-pdf';
import { lasKommunbild } from './kommunbild.lasmodell';
import { kommunbildblad, kommunbildnamn } from './kommunbildfil';
import { lasKommunbildunderlag } from './kommunbildunderlag';
import { kravPost, skapa, stall2021, stallFolkmangd } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasKommunjamforelse } from './kommunjamforelse.lasmodell';
import { svaraPaAtagande } from '../ataganden/svara-pa-atagande';

const BESLUT = {
  organ: 'Norrbottens e-nämnd',
  datum: '2021-01-28',
  beteckning: '§ 8',
  rubrik: 'Verksamhetsplan',
  handling: null,
};
const ARJEPLOG = '2506';

let p: Provning;
let samordnaren: Kontext;
let arjeplog: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  arjeplog = await p.aktor('kommunrepresentant', { kommunkod: ARJEPLOG });
  regionen = await p.aktor('revisor', { samverkan: 'region10' });
  await stallFolkmangd(p);
  await stall2021(p, samordnaren);
  const forra = await skapa(p, samordnaren, { ar: 2020, belopp: '1 400 000' });
  kravPost(await faststallKostnadspost(p.db, begaranFran(samordnaren), { id: forra.id, version: 1, beslut: BESLUT }));
  const nasta = await skapa(p, samordnaren, { ar: 2022, belopp: '1 500 000,50' });
  const fragad = kravVarde(
    await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: nasta.id, sistaDag: '2021-06-15' }),
  );
  kravVarde(
    await svaraPaAtagande(p.db, begaranFran(arjeplog), {
      id: atagandet(fragad, 'Arjeplog').id,
      version: 1,
      slag: 'besluta',
      belopp: '100 000',
      instans: 'Kommunstyrelsen',
      datum: '2021-02-10',
      handling: null,
      kommentar: null,
    }),
  );
  const tjanst = await skapa(p, samordnaren, {
    namn: 'e-arkiv',
    slag: 'tjanst',
    ar: 2022,
    belopp: '330 000',
    nyckeltyp: 'invanarantal',
    referensdatum: '2019-12-31',
  });
  kravVarde(
    await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: tjanst.id, sistaDag: '2021-06-15' }),
  );
});
afterAll(() => p.stang());

const alla = { franAr: null, tillAr: null };
const bild = (vem: Kontext, kod = ARJEPLOG, onskat: { franAr: number | null; tillAr: number | null } = alla) =>
  p.db.lasa(vem, (las) => lasKommunbild(las, vem, kod, onskat));
const underlag = async () => {
  const u = await p.db.lasa(arjeplog, (las) => lasKommunbildunderlag(las, arjeplog, ARJEPLOG, alla));
  if (!u) throw new Error('no kommun');
  return u;
};
const kr = (ore: bigint): string => formateraBelopp(ore, { visaEnhet: false });
const utanHarda = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('one kommun over years', () => {
  it('shows every post with how firm it is, as an accountant would read it', async () => {
    const b = await bild(arjeplog);
    if (!b) throw new Error('no kommun');
    const rader = b.grupper.flatMap((g) => [
      `${g.rubrik}: ${g.belopp.map(kr).join(' | ')} = ${kr(g.summa)}`,
      ...g.rader.map(
        (r) =>
          `  ${r.namn}: ${r.belopp.map((x, i) => (x === null ? '–' : `${kr(x)} ${r.lagen[i] ?? ''}`)).join(' | ')} = ${kr(r.summa)}`,
      ),
    ]);
    const perAr = b.perAr.map(
      (s) =>
        `${s.ar ?? ''}: ${kr(s.beslutat)} + ${kr(s.prognos)} + ${kr(s.tillfragat)} = ${kr(s.summa)}, ${s.perInvanare ?? ''} per invånare`,
    );
    expect(utanHarda(`\n${[`${b.kommun.namn} ${b.franAr}-${b.tillAr}`, ...rader, ...perAr].join('\n')}\n`))
      .toMatchInlineSnapshot(`
      "
      Arjeplog 2019-2023
      Grundbelopp: 100 000 | 74 600 | 107 143 = 281 743
        Grundbelopp: 100 000 Beslutat | 74 600 Prognos | 107 143 Beslutat av kommunen (100 000 kr), prognos (7 143 kr) = 281 743
      e-kontor: 0 | 37 906 | 0 = 37 906
        e-kontor: – | 37 906 Prognos, antagande | – = 37 906
      Tjänst: 0 | 23 401 | 3 675 = 27 076
        e-arkiv: – | 3 586 Prognos, antagande | 3 675 Tillfrågat, svar senast 2021-06-15 = 7 261
        e-tjänsteplattform: – | 11 658 Prognos, antagande | – = 11 658
        Räddningstjänsten: – | 8 157 Prognos, antagande | – = 8 157
      Projekt: 0 | 5 989 | 0 = 5 989
        Elevhälsa: – | 5 989 Prognos | – = 5 989
      2020: 100 000 + 0 + 0 = 100 000, 35,9 per invånare
      2021: 0 + 141 896 + 0 = 141 896, 51,0 per invånare
      2022: 100 000 + 7 143 + 3 675 = 110 818, 39,8 per invånare
      "
    `);
  });

  it('adds up to the öre by year, by group, by row and by standing, and to what the matrix says', async () => {
    const b = await bild(arjeplog);
    if (!b) throw new Error('no kommun');
    for (const [i, s] of b.perAr.entries()) {
      expect(s.beslutat + s.prognos + s.tillfragat).toBe(s.summa);
      expect(b.grupper.reduce((x, g) => x + (g.belopp[i] ?? 0n), 0n)).toBe(s.summa);
      const { rows } = await p.agare.query<{ summa: string }>(
        `select coalesce(sum(a.belopp_ore), 0)::text as summa from gemensam.kostnadsandel a join gemensam.fordelning f on f.id = a.fordelning_id
         join gemensam.kostnadspost k on k.id = f.kostnadspost_id where a.kommunkod = $1 and k.ar = $2
           and f.nummer = (select max(x.nummer) from gemensam.fordelning x where x.kostnadspost_id = k.id)`,
        [ARJEPLOG, s.ar],
      );
      expect(BigInt(rows[0]?.summa ?? -1)).toBe(s.summa);
    }
    for (const g of b.grupper)
      for (const r of g.rader) expect(r.belopp.reduce<bigint>((x, y) => x + (y ?? 0n), 0n)).toBe(r.summa);
    expect(b.perAr.reduce((x, s) => x + s.summa, 0n)).toBe(b.totalt.summa);
  });

  it('shows the years asked for that have posts', async () => {
    expect(await bild(arjeplog, ARJEPLOG, { franAr: 2021, tillAr: 2021 })).toMatchObject({
      franAr: 2021,
      tillAr: 2021,
      ar: [2021],
      tillgangligaAr: [2020, 2021, 2022],
    });
    expect(await bild(arjeplog, ARJEPLOG, { franAr: 2030, tillAr: 2032 })).toMatchObject({
      ar: [],
      grupper: [],
      perAr: [],
      totalt: { summa: 0n },
    });
  });

  it('counts kronor per inhabitant by the newest population on the business date', async () => {
    expect(await bild(arjeplog)).toMatchObject({
      folkmangd: 2_785,
      folkmangdDatum: '2019-12-31',
      folkmangdKalla: 'SCB',
    });
    const tidig = await p.aktor('revisor', { affarsdatum: '2019-06-01' });
    const b = await bild(tidig, ARJEPLOG, { franAr: 2020, tillAr: 2022 });
    expect(b).toMatchObject({ folkmangd: null, folkmangdDatum: null });
    expect(b?.perAr.map((s) => s.perInvanare)).toEqual([null, null, null]);
  });

  it.each(['9999', '25', "'; drop", ''])('unknown %j is "finns inte"', async (kod) => {
    expect(await bild(arjeplog, kod)).toBeNull();
    expect(await p.db.lasa(arjeplog, (las) => lasKommunjamforelse(las, arjeplog, kod, alla))).toBeNull();
  });

  it('shows another samverkan nothing of it', async () => {
    expect(await bild(regionen, '2514')).toBeNull();
    expect(await bild(regionen)).toMatchObject({ ar: [], grupper: [], totalt: { summa: 0n } });
    expect((await bild(regionen))?.kommuner.map((k) => k.namn)).toEqual(['Arjeplog', 'Arvidsjaur']);
  });

  it('of 500 projects over 5 years is one statement of plain rows', async () => {
    const b = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
    try {
      const vem = await b.aktor('kommunrepresentant', { kommunkod: ARJEPLOG });
      await b.agare.query(
        `with p as (
          insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, kalla)
          select $1, gen_random_uuid(), 'Post ' || n, ar, 'ovrigt', 'prov' from generate_series(1, 500) n, generate_series(2019, 2023) ar returning id
        ), f as (
          insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av)
          select $1, gen_random_uuid(), id, 1, 100, 1, 'lika', 'prov' from p returning id
        ) insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore) select $1, id, $2, 100 from f`,
        [vem.samverkan.id, ARJEPLOG],
      );
      const svar = await b.db.lasa(vem, (las) => lasKommunbild(las, vem, ARJEPLOG, alla));
      expect(svar?.grupper[0]?.rader).toHaveLength(500);
      expect(svar?.totalt).toMatchObject({ prognos: 250_000n, summa: 250_000n });
    } finally {
      await b.stang();
    }
  });
});

describe('the comparison with kommuner of like size', () => {
  it('has the kommun first, the nearest four, and the median of all', async () => {
    const { jamforelse: j } = await underlag();
    expect(j.ar).toEqual([2020, 2021, 2022]);
    expect(j.rader.map((r) => [r.kommun.namn, r.egen, r.folkmangd, r.perInvanare[1]])).toEqual([
      ['Arjeplog', true, 2_785, '51,0'],
      ['Överkalix', false, 3_315, '44,8'],
      ['Övertorneå', false, 4_299, '37,4'],
      ['Jokkmokk', false, 4_923, '34,2'],
      ['Pajala', false, 6_052, '30,1'],
    ]);
    expect([j.antalIMedian, j.medianBelopp[0]]).toEqual([14, 10_000_000n]);
  });

  it('says the same of the kommun as its picture does', async () => {
    const { bild: b, jamforelse: j } = await underlag();
    expect(j.ar).toEqual(b.ar);
    expect(j.rader[0]?.belopp).toEqual(b.perAr.map((s) => s.summa));
    expect(j.rader[0]?.perInvanare).toEqual(b.perAr.map((s) => s.perInvanare));
  });

  it('has nobody to compare with when the population is not read in', async () => {
    const tidig = await p.aktor('revisor', { affarsdatum: '2019-06-01' });
    expect(await p.db.lasa(tidig, (las) => lasKommunjamforelse(las, tidig, ARJEPLOG, alla))).toMatchObject({
      folkmangdDatum: null,
      rader: [],
      antalIMedian: 0,
    });
  });
});

describe('the files', () => {
  const xlsx = async () => {
    const delar = unzipSync(await skrivXlsx(kommunbildblad(await underlag(), 'Norrbottens e-nämnd')));
    return [1, 2, 3].map((nr) => strFromU8(delar[`xl/worksheets/sheet${nr}.xml`] ?? new Uint8Array()));
  };
  const pdftext = async (): Promise<string> => {
    const pdf = await skrivPdf(kommunbilddokument(await underlag(), 'Norrbottens e-nämnd', '2021-02-15'));
    if (arAvslag(pdf)) throw new Error(pdf.text);
    const fil = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const sidor = await Promise.all(
      Array.from({ length: fil.numPages }, async (_, i) =>
        (await (await fil.getPage(i + 1)).getTextContent()).items.map((x) => ('str' in x ? x.str : '')).join(' '),
      ),
    );
    return utanHarda(sidor.join(' ')).replace(/\s+/g, ' ');
  };

  it('hold every figure of the page: the workbook as numbers with formulas, the PDF as text', async () => {
    const { bild: b, jamforelse: j } = await underlag();
    const [perAr = '', poster = '', liknande = ''] = await xlsx();
    const text = await pdftext();
    const tal = (ore: bigint): string => `<v>${Number(ore) / 100}</v>`;
    const tiondel = (t: string): string => `<v>${Number(t.replaceAll('\u00a0', '').replace(',', '.'))}</v>`;
    const formel = (xml: string, ore: bigint): void =>
      expect(xml).toMatch(new RegExp(`<f>SUM\\([A-Z]+\\d+:[A-Z]+\\d+\\)</f><v>${Number(ore) / 100}(\\.00|0)?</v>`));
    for (const s of b.perAr) {
      const figurer = [s.beslutat, s.prognos, s.tillfragat, s.summa];
      expect(perAr).toContain(tal(s.summa));
      for (const f of figurer) expect(perAr).toContain(tal(f));
      expect(perAr).toContain(tiondel(s.perInvanare ?? ''));
      expect(text).toContain(utanHarda([String(s.ar), ...figurer.map(kr), s.perInvanare].join(' ')));
    }
    for (const f of [b.totalt.beslutat, b.totalt.prognos, b.totalt.tillfragat, b.totalt.summa]) formel(perAr, f);
    expect(text).toContain(
      utanHarda(
        ['Summa', ...[b.totalt.beslutat, b.totalt.prognos, b.totalt.tillfragat, b.totalt.summa].map(kr)].join(' '),
      ),
    );
    for (const g of b.grupper) {
      expect(text).toContain(utanHarda([g.rubrik, ...[...g.belopp, g.summa].map(kr)].join(' ')));
      for (const r of g.rader) {
        for (const x of r.belopp) if (x !== null) expect(poster).toContain(tal(x));
        expect(poster).toContain(tal(r.summa));
        for (const [i, x] of r.belopp.entries())
          if (x !== null) expect(text).toContain(utanHarda(`${kr(x)} ${r.lagen[i] ?? ''}`));
      }
    }
    for (const s of b.perAr) formel(poster, s.summa);
    formel(poster, b.totalt.summa);
    for (const r of j.rader)
      for (const [i, x] of r.belopp.entries()) {
        expect(liknande).toContain(tal(x));
        expect(liknande).toContain(tiondel(r.perInvanare[i] ?? ''));
        expect(text).toContain(utanHarda(`${r.perInvanare[i] ?? ''} ${kr(x)}`));
      }
    for (const [i, x] of j.medianBelopp.entries()) {
      expect(liknande).toContain(tal(x));
      expect(text).toContain(utanHarda(`${j.medianPerInvanare[i] ?? ''} ${kr(x)}`));
    }
  });

  it('say what is assumed, and are named after the kommun and the years', async () => {
    const text = await pdftext();
    expect(text).toContain('invånarantalet 2019-12-31 (SCB)');
    expect(text).toContain('Antalet är ett antagande');
    expect(text).toContain('Sida 1 av');
    expect(kommunbildnamn((await underlag()).bild)).toBe('bild-Arjeplog-2019-2023');
  });

  it('can be made of years without posts', async () => {
    const u = await p.db.lasa(arjeplog, (las) =>
      lasKommunbildunderlag(las, arjeplog, ARJEPLOG, { franAr: 2040, tillAr: 2041 }),
    );
    if (!u) throw new Error('no kommun');
    expect(arAvslag(await skrivPdf(kommunbilddokument(u, 'x', '2021-02-15')))).toBe(false);
    expect((await skrivXlsx(kommunbildblad(u, 'x'))).length).toBeGreaterThan(1_000);
  });
});
