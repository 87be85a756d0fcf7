import { type Kontext } from '@gemensam/shared/api';
import { type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { anslutKommun, forhandsgranskaAnslutning } from './anslut-kommun';
import {
  ANSLUTNINGSBESLUT,
  fakturera,
  KALIX_2017,
  kr,
  postenNu,
  stallFakturering,
  stallFaststalldElevhalsa,
  stallKalix,
} from './anslutning-scen';
import { kravVarde } from '../ataganden/atagande-scen';
import { AtagandeEntitet } from '../ataganden/atagande.entity';
import { lasPostfinansiering } from '../ataganden/atagande.lasmodell';
import { fragaOmAtagande } from '../ataganden/fraga-om-atagande';
import { lasFordelningshistorik } from './fordelningshistorik.lasmodell';
import { lasKommunKostnad } from '../kostnader/kommun-kostnad.lasmodell';
import { kontrollera } from '../kontroller/kontroller';
import { UTAN_KALIX } from '../kostnader/kostnader-scen';
import { lasKostnadsandel } from '../kostnader/kostnadsandel.lasmodell';
import { lasKostnadsmatris } from '../kostnader/kostnadsmatris.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { lasKostnadspost } from '../kostnader/kostnadspost.lasmodell';
import { svaraPaAtagande } from '../ataganden/svara-pa-atagande';

let p: Provning;
let samordnaren: Kontext;
let post: Kostnadspost;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  await stallKalix(p);
  await stallFakturering(p, samordnaren);
  post = await stallFaststalldElevhalsa(p, samordnaren);
});
afterAll(() => p.stang());

const tabell = (rubrik: string, rader: readonly string[]): string => ['', rubrik, ...rader, ''].join('\n');
const svarFran = async (kod: string, id: string, version: number) =>
  kravVarde(
    await svaraPaAtagande(p.db, begaranFran(await p.aktor('kommunrepresentant', { kommunkod: kod })), {
      id,
      version,
      slag: 'besluta',
      instans: 'kommunstyrelsen',
      datum: '2021-02-08',
    }),
  );
const finansiering = async () => {
  const f = await p.db.lasa(samordnaren, (las) => lasPostfinansiering(las, samordnaren, post.id));
  if (!f) throw new Error('no financing');
  return f;
};
const anslutning = (fordelningNummer: number) => ({
  kommunkod: '2514',
  poster: [{ kostnadspostId: post.id, fordelningNummer, metod: 'kop_in' as const, referensdatum: KALIX_2017 }],
});

// One story: each part goes on from where the one before ended.
describe('Kalix joins elevhälsa', () => {
  it('the 13 have decided on 490 000 kr and are invoiced', async () => {
    kravVarde(
      await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }),
    );
    for (const part of (await finansiering()).parter)
      if (part.kommun && part.atagande) await svarFran(part.kommun.kommunkod, part.atagande.id, part.atagande.version);
    expect(await finansiering()).toMatchObject({ totalt: 49_000_000n, sakrat: 49_000_000n, sakrad: true });
    const underlag = await fakturera(p, samordnaren, 2);
    expect(underlag.map((u) => u.slag)).toEqual(UTAN_KALIX.map(() => 'faktura'));
    expect(underlag.reduce((s, u) => s + u.netto, 0n)).toBe(49_000_000n);
  });

  it('the preview shows the buy-in and every credit, and writes nothing', async () => {
    const svar = kravVarde(await forhandsgranskaAnslutning(p.db, begaranFran(samordnaren), anslutning(1)));
    const f = svar.poster[0];
    if (!f) throw new Error('no post');
    expect(f).toMatchObject({
      kopIn: 3_163_900n,
      vikttext: '16\u00a0169 invånare',
      viktKalla: 'SCB',
      viktDatum: KALIX_2017,
      summa: 49_000_000n,
      summaNuvarande: 49_000_000n,
    });
    expect(f.berakning).toEqual([
      '490\u00a0000 × 16\u00a0169 ÷ (234\u00a0246 + 16\u00a0169) = 31\u00a0638,71… kr. Köp-in avrundas till hela kronor, halva uppåt: 31\u00a0639\u00a0kr.',
    ]);
    const rader = f.rader.toSorted((a, b) => Number((b.nuvarande ?? 0n) - (a.nuvarande ?? 0n)));
    expect(
      tabell(
        'Kronor           i dag   skillnad       blir',
        rader.map((r) => `${r.kommun.namn.padEnd(11)}${kr(r.nuvarande)}${kr(r.skillnad)}${kr(r.belopp)}`),
      ),
    ).toMatchInlineSnapshot(`
      "
      Kronor           i dag   skillnad       blir
      Luleå          160 524    −10 365    150 159
      Piteå           87 681     −5 661     82 020
      Boden           58 707     −3 791     54 916
      Kiruna          48 551     −3 135     45 416
      Gällivare       37 444     −2 418     35 026
      Haparanda       20 456     −1 321     19 135
      Älvsbyn         17 295     −1 117     16 178
      Arvidsjaur      13 492       −871     12 621
      Pajala          12 701       −820     11 881
      Jokkmokk        10 595       −684      9 911
      Övertorneå       9 449       −610      8 839
      Överkalix        7 116       −459      6 657
      Arjeplog         5 989       −387      5 602
      Kalix                –     31 639     31 639
      "
    `);
    expect(f.ataganden).toHaveLength(13);
    expect(f.ataganden[0]?.text).toBe(
      'Arjeplog går från 5\u00a0989\u00a0kr till 5\u00a0602\u00a0kr. Beslutet räcker till det lägre beloppet.',
    );
    expect((await postenNu(p, samordnaren, post.id)).fordelningNummer).toBe(1);
  });

  it('the nämnd decides: a new allocation on top, and the åtaganden of the 13 fall to their net', async () => {
    const svar = kravVarde(
      await anslutKommun(p.db, begaranFran(samordnaren), { ...anslutning(1), beslut: ANSLUTNINGSBESLUT }),
    );
    expect(svar.poster[0]).toMatchObject({
      fordelningNummer: 2,
      grund: 'sen_anslutning',
      belopp: 49_000_000n,
      beslut: { beteckning: '§ 11' },
    });
    const f = await finansiering();
    expect(f).toMatchObject({ totalt: 49_000_000n, sakrat: 45_836_100n, saknas: 3_163_900n, sakrad: false });
    expect(f.parter.filter((x) => x.saknas > 0n).map((x) => [x.namn, x.saknas])).toEqual([['Kalix', 3_163_900n]]);
    expect(f.parter.find((x) => x.namn === 'Arjeplog')?.atagande).toMatchObject({
      tillstand: 'beslutad',
      begart: 560_200n,
      tidigareBegart: 598_900n,
      atagit: 560_200n,
      instans: 'kommunstyrelsen',
      annatBelopp: false,
    });
  });

  it('Kalix is asked for its buy-in and decides: secured again to the öre, and nobody was asked twice', async () => {
    const f = kravVarde(
      await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }),
    );
    const kalix = f.parter.find((x) => x.namn === 'Kalix')?.atagande;
    expect(kalix).toMatchObject({ tillstand: 'tillfragad', begart: 3_163_900n });
    await svarFran('2514', kalix?.id ?? '', kalix?.version ?? 0);
    expect(await finansiering()).toMatchObject({ sakrat: 49_000_000n, saknas: 0n, sakrad: true });
    expect((await finansiering()).parter.every((x) => x.atagande?.tillstand === 'beslutad')).toBe(true);
  });

  it('the next period charges Kalix and credits the 13; what was invoiced stands', async () => {
    const nya = await fakturera(p, samordnaren, 3);
    const rader = nya.map((u) => `${u.slag.padEnd(8)}${u.kommun.namn.padEnd(18)}${kr(u.netto)}`);
    expect(tabell('Mars 2021, kronor', [...rader, `Summa`.padEnd(26) + kr(nya.reduce((s, u) => s + u.netto, 0n))]))
      .toMatchInlineSnapshot(`
      "
      Mars 2021, kronor
      kredit  Arjeplog                 −387
      kredit  Arvidsjaur               −871
      kredit  Boden                  −3 791
      kredit  Gällivare              −2 418
      kredit  Haparanda              −1 321
      kredit  Jokkmokk                 −684
      faktura Kalix                  31 639
      kredit  Kiruna                 −3 135
      kredit  Luleå                 −10 365
      kredit  Pajala                   −820
      kredit  Piteå                  −5 661
      kredit  Älvsbyn                −1 117
      kredit  Överkalix                −459
      kredit  Övertorneå               −610
      Summa                               0
      "
    `);
    const { rows } = await p.agare.query(
      `select manad, slag, count(*)::int as antal, sum(netto_ore)::text as ore from gemensam.fakturaunderlag group by 1, 2 order by 1, 2`,
    );
    expect(rows).toEqual([
      { manad: 2, slag: 'faktura', antal: 13, ore: '49000000' },
      { manad: 3, slag: 'faktura', antal: 1, ore: '3163900' },
      { manad: 3, slag: 'kredit', antal: 13, ore: '-3163900' },
    ]);
  });

  it('any krona is read as it was known on any day', async () => {
    const som = (dag: string | null) =>
      p.db.lasa(samordnaren, async (las) => ({
        matris: await lasKostnadsmatris(las, samordnaren, 2021, dag),
        kalix: await lasKommunKostnad(las, samordnaren, '2514', 2021, dag),
        arjeplog: await lasKostnadsandel(las, samordnaren, post.id, '2506', { kantDen: dag }),
        posten: await lasKostnadspost(las, samordnaren, post.id, dag),
      }));
    const bild = async (dag: string | null): Promise<string> => {
      const { matris, kalix, arjeplog, posten } = await som(dag);
      return `${(dag ?? 'nu').padEnd(12)}${kr(matris.summa)}${kr(kalix?.poster[0]?.belopp ?? null)}${kr(arjeplog?.belopp ?? null)}  ${posten?.beslut?.beteckning ?? 'inget beslut'}`;
    };
    expect(
      tabell('Som det var känt  hela posten      Kalix   Arjeplog  beslut', [
        await bild('2021-01-27'),
        await bild('2021-01-28'),
        await bild('2021-02-14'),
        await bild('2021-02-15'),
        await bild(null),
      ]),
    ).toMatchInlineSnapshot(`
      "
      Som det var känt  hela posten      Kalix   Arjeplog  beslut
      2021-01-27            0          –          –  inget beslut
      2021-01-28      490 000          –      5 989  § 2
      2021-02-14      490 000          –      5 989  § 2
      2021-02-15      490 000     31 639      5 602  § 11
      nu              490 000     31 639      5 602  § 11
      "
    `);
    expect((await som('2021-02-14')).posten).toMatchObject({
      farForandras: false,
      farAndra: false,
      fordelningNummer: 1,
    });
  });

  it('the history says what each allocation changed, and Varför? explains the join', async () => {
    const historik = await p.db.lasa(samordnaren, (las) => lasFordelningshistorik(las, post.id));
    expect(historik.map((h) => [h.nummer, h.grundtext, h.beslut?.beteckning, h.kand, h.kopIn, h.iKraft])).toEqual([
      [2, 'Kalix anslöt sig: köp-in i det som är betalt eller beslutat', '§ 11', '2021-02-15', 3_163_900n, true],
      [1, 'Fördelning efter nyckeln', '§ 2', '2021-01-28', null, false],
    ]);
    expect(historik[0]?.rader.find((r) => r.kommun.namn === 'Arjeplog')).toMatchObject({
      nuvarande: 598_900n,
      belopp: 560_200n,
      skillnad: -38_700n,
    });
    const varfor = await p.db.lasa(samordnaren, (las) => lasKostnadsandel(las, samordnaren, post.id, '2506'));
    expect(varfor).toMatchObject({
      belopp: 560_200n,
      delar: [],
      summaAndelar: 49_000_000n,
      anslutning: { kommun: { namn: 'Kalix' }, kopIn: 3_163_900n, byggerPa: 1 },
    });
    expect(varfor?.anslutning?.delar[0]).toMatchObject({
      betalt: 49_000_000n,
      kvotbrak: '490\u00a0000 × 16\u00a0169 ÷ (234\u00a0246 + 16\u00a0169)',
      kvotDecimal: '31\u00a0638,71…',
      summaKredit: 3_163_900n,
    });
    expect(varfor?.anslutning?.delar[0]?.rader.find((r) => r.egen)).toMatchObject({
      kreditkvot: '31\u00a0639 × 2\u00a0863 ÷ 234\u00a0246',
      kreditDecimal: '386,69…',
      kredit: 38_700n,
      netto: 560_200n,
    });
    const forsta = await p.db.lasa(samordnaren, (las) =>
      lasKostnadsandel(las, samordnaren, post.id, '2506', { nummer: 1 }),
    );
    expect(forsta).toMatchObject({ belopp: 598_900n, anslutning: null });
  });

  it('the nightly control finds nothing to remark on, and counts both allocations', async () => {
    const kontroller = await p.db.lasa(samordnaren, kontrollera);
    expect(kontroller.flatMap((k) => k.avvikelser)).toEqual([]);
    expect(kontroller.find((k) => k.namn.startsWith('Fördelningarna ger'))?.antalKontrollerade).toBe(2);
    const { rows } = await p.agare.query(
      `select handelsetyp, text from gemensam.handelse where handelsetyp in ('kommun_ansluten', 'atagande_sankt') order by handelsetyp <> 'kommun_ansluten', id`,
    );
    expect(rows).toHaveLength(14);
    expect(rows[0]).toEqual({
      handelsetyp: 'kommun_ansluten',
      text: 'Kalix anslöt sig till Elevhälsa 2021 med ett köp-in på 31\u00a0639\u00a0kr genom Norrbottens e-nämnd 2021-02-12 § 11: 490\u00a0000\u00a0kr på 14 kommuner.',
    });
  });

  it('joining twice is refused, and so is an old picture of the post', async () => {
    expect(await forhandsgranskaAnslutning(p.db, begaranFran(samordnaren), anslutning(2))).toMatchObject({
      regel: 'Deltar redan',
      text: 'Kalix deltar redan i posten.',
    });
    const gammal = await anslutKommun(p.db, begaranFran(samordnaren), { ...anslutning(1), beslut: ANSLUTNINGSBESLUT });
    expect(arAvslag(gammal)).toBe(false);
    expect(gammal).toMatchObject({ slag: 'konflikt', aktuell: { fordelningNummer: 2 } });
  });
});
