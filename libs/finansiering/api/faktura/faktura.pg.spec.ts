import { kostnadsslag, forvaldFakturaregel } from '@gemensam/finansiering/domain';
import { arKonflikt, type Kontext } from '@gemensam/shared/api';
import {
  type Fakturaforhandsvisning,
  type FakturainstallningInput,
  type Kostnadspost,
  type SkapadeFakturaunderlag,
} from '@gemensam/shared/contract';
import { arAvslag, type Avslag, formateraBelopp } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from '../kostnader/andra-kostnadspost';
import { forhandsgranskaFakturering } from './faktura-forhandsgranska';
import { kontrolleraFakturor } from './faktura-kontroll';
import { tillPeppol } from './faktura-peppol';
import { skapaFakturaunderlag } from './faktura-skapa';
import { sparaFakturainstallning } from './faktura-spara-installning';
import { lasFakturaunderlagMedRader, lasFakturaunderlagslista } from './fakturaunderlag.lasmodell';
import { kravPost, postinput, SCB_DATUM, skapa, stallFolkmangd, stallOrgnr } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

let p: Provning;
let samordnaren: Kontext;
let grundbelopp: Kostnadspost;
let ekontor: Kostnadspost;

const ekontorInput = {
  namn: 'e-kontor',
  slag: 'e_kontor',
  belopp: '918 200',
  nyckeltyp: 'blandad',
  andelLikaProcent: '50',
  referensdatum: SCB_DATUM,
} as const;
const installning = (val: Partial<FakturainstallningInput> = {}): FakturainstallningInput => ({
  namn: 'Luleå kommun',
  orgnr: '212000-0142',
  bankgiro: '5050-1055',
  plusgiro: null,
  betalningsdagar: 30,
  version: 0,
  regler: kostnadsslag.map((slag) => ({ slag, ...forvaldFakturaregel(slag) })),
  ...val,
});

beforeEach(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  await stallFolkmangd(p);
  grundbelopp = await skapa(p, samordnaren);
  ekontor = await skapa(p, samordnaren, ekontorInput);
  await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'fakturera_manader_fore', '12')`, [samordnaren.samverkan.id]);
  await stallOrgnr(p);
});
afterEach(() => p.stang());

const maste = <T>(svar: T | Avslag): T => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  return svar;
};
const spara = (val: Partial<FakturainstallningInput> = {}) =>
  sparaFakturainstallning(p.db, begaranFran(samordnaren), installning(val));
/** Neither post is fastställd: both are chosen unless a test says otherwise. */
const bada = (): string[] => [grundbelopp.id, ekontor.id];
const granska = (manad: number, ar = 2021, valda = bada()): Promise<Fakturaforhandsvisning | Avslag> =>
  forhandsgranskaFakturering(p.db, begaranFran(samordnaren), { ar, manad, valda });
const fakturera = async (manad: number, valda = bada()): Promise<SkapadeFakturaunderlag | Avslag> => {
  const { kontrollsumma } = maste(await granska(manad, 2021, valda));
  return skapaFakturaunderlag(p.db, begaranFran(samordnaren), { ar: 2021, manad, kontrollsumma, valda });
};
const lista = async () => p.db.lasa(samordnaren, (las) => lasFakturaunderlagslista(las, samordnaren, 2021));
const allaMedRader = () => p.db.lasa(samordnaren, (las) => lasFakturaunderlagMedRader(las, 2021, null));
const nummer = async (): Promise<number[]> =>
  (await p.agare.query<{ nummer: number }>(`select nummer from gemensam.fakturaunderlag order by nummer`)).rows.map(
    (r) => r.nummer,
  );
const avvikelser = async (): Promise<readonly string[]> =>
  (await p.db.lasa(samordnaren, kontrolleraFakturor)).flatMap((k) => k.avvikelser);
const andra = async (post: Kostnadspost, val: Parameters<typeof postinput>[0]): Promise<Kostnadspost> =>
  kravPost(
    await andraKostnadspost(p.db, begaranFran(samordnaren), {
      id: post.id,
      version: post.version,
      input: postinput(val),
    }),
  );

describe('settings of invoicing', () => {
  it('begin with the värdkommun as sender and what the handbook says, and nothing is invoiced before they are saved', async () => {
    await p.agare.query(
      `update gemensam.organisation set vardkommun = true where kommunkod = '2580' and samverkan_id = $1`,
      [samordnaren.samverkan.id],
    );
    expect(await granska(1)).toMatchObject({ slag: 'avslag', regel: 'Avsändare saknas' });
    expect(await spara({ version: 1 })).toMatchObject({
      slag: 'konflikt',
      aktuell: { version: 0, namn: 'Luleå kommun', orgnr: '212580-0009', betalningsdagar: 30, farAndra: true },
    });
    expect(maste(await spara())).toMatchObject({
      version: 1,
      bankgiro: '5050-1055',
      sparadAv: samordnaren.person.namn,
    });
  });

  it('are versions: the same based on an old one is a conflict, also when two save at once, and what was invoiced keeps its own', async () => {
    await spara();
    const utfall = await Promise.all([spara({ version: 1, namn: 'Ett' }), spara({ version: 1, namn: 'Två' })]);
    expect(utfall.filter((u) => arKonflikt(u))).toHaveLength(1);
    maste(await fakturera(1));
    await spara({ version: 2, namn: 'Ny avsändare' });
    expect(new Set((await allaMedRader()).map((u) => u.avsandare))).toEqual(
      new Set([utfall[0] && 'namn' in utfall[0] ? 'Ett' : 'Två']),
    );
  });

  it('refuse at the field', async () => {
    expect(await spara({ orgnr: '212000-0143' })).toMatchObject({ slag: 'avslag', falt: 'orgnr' });
  });
});

describe('invoicing a period', () => {
  beforeEach(async () => void maste(await spara()));

  it('previews every kommun with its rows, and creates exactly that with numbers from one', async () => {
    const forhand = maste(await granska(1));
    expect(forhand).toMatchObject({
      antalFakturor: 14,
      antalKrediter: 0,
      netto: 104_440_000n,
      moms: 0n,
      brutto: 104_440_000n,
      poster: [{ namn: 'Grundbelopp' }],
    });
    expect(forhand.kommuner.map((k) => k.netto)).toEqual(Array.from({ length: 14 }, () => 7_460_000n));
    const svar = maste(await fakturera(1));
    expect(svar.utelamnade).toEqual([]);
    expect(svar.underlag.map((u) => u.nummer).slice(0, 2)).toEqual(['2021-0001', '2021-0002']);
    expect(svar.underlag[0]).toMatchObject({
      slag: 'faktura',
      datum: '2021-02-15',
      forfallodag: '2021-03-17',
      netto: 7_460_000n,
      rattad: false,
    });
    expect(await lista()).toMatchObject({ ar: 2021, senasteManad: 1, farSkapa: true });
    expect((await lista()).rader).toHaveLength(14);
    const { rows } = await p.agare.query(
      `select text from gemensam.handelse where handelsetyp = 'fakturaunderlag_skapat' order by text limit 1`,
    );
    expect(rows).toEqual([
      {
        text: 'Fakturaunderlag 2021-0001 till Arjeplog kommun skapades till och med januari 2021: 74\u00A0600\u00A0kr. Faktureras utan att vara fastställt: Grundbelopp.',
      },
    ]);
  });

  it('every underlag of a run passes as an e-invoice, and together they are the posts to the öre', async () => {
    maste(await fakturera(12));
    const xml = await Promise.all((await allaMedRader()).map(tillPeppol));
    const betala = xml.map((x) => BigInt((/<cbc:PayableAmount currencyID="SEK">([\d.]+)</.exec(x)?.[1] ?? '').replace('.', '')));
    expect(xml).toHaveLength(14);
    expect(betala.reduce((s, b) => s + b, 0n)).toBe(grundbelopp.belopp + ekontor.belopp);
    expect(xml.every((x) => x.includes('påhittade för demonstration'))).toBe(true);
  });

  it('a kommun that has left the post gets its credit, and the row says which calculation is in force', async () => {
    maste(await fakturera(12));
    await andra(ekontor, { ...ekontorInput, deltagare: ekontor.deltagare.map((k) => k.kommunkod).filter((k) => k !== '2581') });
    maste(await fakturera(12));
    const pitea = (await allaMedRader()).filter((u) => u.huvud.kommun.kommunkod === '2581' && u.rader.some((r) => r.kostnadspostId === ekontor.id));
    expect(pitea.map((u) => u.rader.filter((r) => r.kostnadspostId === ekontor.id).map((r) => [r.fordelningNummer, r.gallandeFordelning, r.harAndel, r.andel, r.belopp]))).toEqual([
      [[1, 2, false, 11_040_900n, 11_040_900n]], [[2, 2, false, 0n, -11_040_900n]],
    ]);
    expect(await avvikelser()).toEqual([]);
  });

  it('the same key gives the same answer; another finds nothing left; what was not previewed is refused', async () => {
    const { kontrollsumma } = maste(await granska(1));
    const en = (nyckel: string) =>
      skapaFakturaunderlag(p.db, begaranFran(samordnaren, nyckel), { ar: 2021, manad: 1, kontrollsumma, valda: bada() });
    const forst = await en('nyckel-nummer-ett');
    expect(await en('nyckel-nummer-ett')).toEqual(forst);
    expect(await en('nyckel-nummer-tva')).toMatchObject({ slag: 'avslag', regel: 'Inget att fakturera' });
    expect(
      await skapaFakturaunderlag(p.db, begaranFran(samordnaren), { ar: 2021, manad: 3, kontrollsumma, valda: bada() }),
    ).toMatchObject({ slag: 'avslag', regel: 'Underlaget har ändrats' });
    expect(await granska(13)).toMatchObject({ slag: 'avslag', falt: 'manad' });
    expect(await nummer()).toHaveLength(14);
  });

  it('twelve at once: one of them invoices, nothing twice, and no number is lost', async () => {
    const { kontrollsumma } = maste(await granska(3));
    const alla = await Promise.all(
      Array.from({ length: 12 }, () =>
        skapaFakturaunderlag(p.db, begaranFran(samordnaren), { ar: 2021, manad: 3, kontrollsumma, valda: bada() }),
      ),
    );
    expect(alla.filter((u) => !arAvslag(u))).toHaveLength(1);
    expect(await nummer()).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(await avvikelser()).toEqual([]);
  });

  it('holds back a kommun without org.nr in words, invoices the others, and takes the kommun later', async () => {
    await p.agare.query(`update gemensam.organisation set orgnr = null where kommunkod = '2521'`);
    expect(maste(await granska(1)).kommuner.find((k) => k.kommun.namn === 'Pajala')?.hinder).toMatchObject({
      regel: 'Organisationsnummer saknas',
    });
    const svar = maste(await fakturera(1));
    expect(svar.underlag).toHaveLength(13);
    expect(svar.utelamnade.map((a) => a.text)).toEqual([
      'Pajala har inget organisationsnummer och kan inte faktureras.',
    ]);
    expect(await fakturera(1)).toMatchObject({ slag: 'avslag', regel: 'Organisationsnummer saknas' });
    await stallOrgnr(p, ['2521']);
    expect(maste(await fakturera(1)).underlag).toMatchObject([{ nummer: '2021-0014', kommun: { namn: 'Pajala' } }]);
  });

  it('a key changed after invoicing gives corrections and credit notes; nothing is rewritten; an earlier period is refused; the sum is the allocation', async () => {
    maste(await fakturera(1));
    maste(await fakturera(3));
    const fore = await p.agare.query(`select * from gemensam.fakturarad order by underlag_id, nummer`);
    const lika = await andra(ekontor, {
      ...ekontorInput,
      nyckeltyp: 'lika',
      andelLikaProcent: null,
      referensdatum: null,
    });
    const rattelse = maste(await fakturera(3));
    expect(rattelse.underlag.find((u) => u.kommun.namn === 'Luleå')).toMatchObject({
      slag: 'kredit',
      netto: -2_764_650n,
    });
    expect(await granska(2)).toMatchObject({ slag: 'avslag', regel: 'Senare period är fakturerad', falt: 'manad' });
    const efter = await p.agare.query(`select * from gemensam.fakturarad order by underlag_id, nummer`);
    expect(efter.rows.slice(0, fore.rows.length)).toEqual(fore.rows);
    maste(await fakturera(12));
    expect(await fakturera(12)).toMatchObject({ regel: 'Inget att fakturera' });
    const per = await p.agare.query<{ id: string; summa: string }>(
      `select kostnadspost_id as id, sum(belopp_ore)::text as summa from gemensam.fakturarad group by 1`,
    );
    expect(new Map(per.rows.map((r) => [r.id, BigInt(r.summa)]))).toEqual(
      new Map([
        [grundbelopp.id, grundbelopp.belopp],
        [lika.id, lika.belopp],
      ]),
    );
    expect(await avvikelser()).toEqual([]);
    expect(await beratta('2580')).toMatchInlineSnapshot(`
      "
      2021-0009 faktura till och med månad 1
        Grundbelopp 2021     beräkning 1   74 600,00
      2021-0023 faktura till och med månad 3
        e-kontor 2021        beräkning 1   44 043,00
      2021-0037 kredit till och med månad 3
        e-kontor 2021        beräkning 2  −27 646,50  rättar 2021-0023
      2021-0051 faktura till och med månad 12
        e-kontor 2021        beräkning 2   49 189,50
      Summa                              140 186,00
      "
    `);
    const lulea = (await allaMedRader()).filter((u) => u.huvud.kommun.kommunkod === '2580');
    expect(
      lulea.find((u) => u.huvud.nummer === lulea.flatMap((k) => k.rader.flatMap((r) => r.rattar?.nummer ?? []))[0]),
    ).toMatchObject({ huvud: { rattad: true }, rattasAv: [{}] });
  });

  it('the rule of a post stands from its first invoice; a new one holds for those not begun', async () => {
    maste(await fakturera(1));
    const regler = kostnadsslag.map((slag) => ({ slag, plan: 'manad', forskott: true, momskod: 'moms25' }) as const);
    maste(await spara({ version: 1, regler }));
    expect(maste(await granska(2))).toMatchObject({
      poster: [{ namn: 'e-kontor' }],
      netto: 15_303_342n,
      moms: 3_825_839n,
    });
  });
});

/** A year for one kommun, as its underlag tell it. */
const beratta = async (kommunkod: string): Promise<string> => {
  const kr = (ore: bigint): string =>
    formateraBelopp(ore, { visaEnhet: false, decimaler: 2 }).replaceAll('\u00A0', ' ').padStart(12);
  const egna = (await allaMedRader()).filter((u) => u.huvud.kommun.kommunkod === kommunkod);
  return [
    '',
    ...egna.flatMap((u) => [
      `${u.huvud.nummer} ${u.huvud.slag} till och med månad ${u.huvud.manad}`,
      ...u.rader.map(
        (r) =>
          `  ${r.text.padEnd(20)} beräkning ${r.fordelningNummer}${kr(r.belopp)}${r.rattar ? `  rättar ${r.rattar.nummer}` : ''}`,
      ),
    ]),
    `Summa ${' '.repeat(27)}${kr(egna.reduce((s, u) => s + u.huvud.netto, 0n))}`,
    '',
  ].join('\n');
};

describe('what is stored', () => {
  beforeEach(async () => {
    maste(await spara());
    maste(await fakturera(3));
  });

  it.each([
    ['an amount changed', `update gemensam.fakturarad set belopp_ore = belopp_ore + 1`, 'ändras aldrig'],
    ['an underlag removed', `delete from gemensam.fakturaunderlag`, 'ändras aldrig'],
    ['a setting changed', `update gemensam.fakturainstallning set namn = 'Annan'`, 'ändras aldrig'],
    [
      'a row added later',
      `insert into gemensam.fakturarad select r.samverkan_id, r.underlag_id, 9, slag, kommunkod, ar, manad, kostnadspost_id, (select id from gemensam.fordelning where id <> r.fordelning_id limit 1), text, 1, plan, forskott, momskod, null from gemensam.fakturarad r limit 1`,
      'redan skapat',
    ],
    [
      'the same once more',
      `insert into gemensam.fakturarad select r.samverkan_id, r.underlag_id, 9, slag, kommunkod, ar, manad, kostnadspost_id, fordelning_id, text, 1, plan, forskott, momskod, null from gemensam.fakturarad r limit 1`,
      'duplicate key',
    ],
    ['a number skipped', `update gemensam.fakturaserie set senaste = senaste + 1`, 'nummerserien 2021'],
    ['a series begun again', `delete from gemensam.fakturaserie`, 'fakturaserie'],
    [
      'an underlag without rows',
      `insert into gemensam.fakturaunderlag select samverkan_id, gen_random_uuid(), serie_ar, 15, slag, kommunkod, mottagare, orgnr, orgnr_fiktivt, ar, manad, datum, forfallodag, installning_version, netto_ore, moms_ore, skapad, skapad_av from gemensam.fakturaunderlag limit 1`,
      'raderna är 0 öre|nummerserien',
    ],
  ])('refuses %s, also by hand', async (_, sql, fel) => {
    await expect(p.agare.query(sql)).rejects.toThrow(new RegExp(fel));
  });

  it('is controlled at night: an amount, a number and a sum that were tampered with are named', async () => {
    const antal = (await p.db.lasa(samordnaren, kontrolleraFakturor)).map((k) => [k.antalKontrollerade, k.avvikelser]);
    expect(antal).toEqual([
      [28, []],
      [1, []],
      [14, []],
    ]);
    await p.agare.query(`set session_replication_role = replica;
      update gemensam.fakturarad set belopp_ore = belopp_ore + 1 where kommunkod = '2521' and text = 'Grundbelopp 2021';
      update gemensam.fakturaserie set senaste = 20; set session_replication_role = default`);
    expect(await avvikelser()).toEqual([
      'Grundbelopp 2021, Pajala: fakturerat 7460001 öre, ska vara 7460000 öre',
      '2021: 14 underlag, högsta nummer 14, senaste 20',
      expect.stringMatching(/^2021-00\d\d: underlaget är \d+ öre, raderna \d+ öre$/),
    ]);
  });
});
