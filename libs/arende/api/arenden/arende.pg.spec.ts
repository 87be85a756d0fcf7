import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Arendetyp } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ArendeEntitet, ArendeHandlingEntitet, TjansteskrivelseEntitet } from './arende.entity';
import { type ArendeLas, lasArende } from './arende.lasmodell';
import { lasArenden } from './arenden.lasmodell';
import { fardigberedArende } from './fardigbered-arende';
import { registreraArende } from './registrera-arende';
import { skapaArende } from './skapa-arende';

let p: Provning;
let samordnare: Kontext;
let beredare: Kontext;
let projektId: string;

const arArende = (utfall: ArendeLas | Avslag | { slag: string }): ArendeLas => {
  if ('tjansteskrivelse' in utfall) return utfall;
  throw new Error(`no ärende: ${JSON.stringify(utfall)}`);
};
const skapa = async (kontext = beredare, typ: Arendetyp = 'projektstart'): Promise<ArendeLas> =>
  arArende(await skapaArende(p.db, begaranFran(kontext), { projektId, typ }));
const registrera = (a: { id: string; version: number }, kontext = samordnare, klassificering = '2.2.0.2', nyckel: string | null = null) =>
  registreraArende(p.db, begaranFran(kontext, nyckel), { arendeId: a.id, version: a.version, klassificering });
/** The texts as somebody has written them; how is the matter of skriv-tillsammans.pg.spec.ts. */
const skriven = async (a: ArendeLas, texter: { readonly rubrik?: string; readonly sammanfattning?: string; readonly juridik?: string; readonly expedierasTill?: string }): Promise<ArendeLas> => {
  const { rubrik = a.rubrik, sammanfattning = '', juridik = '', expedierasTill = '' } = texter;
  await p.agare.query('update gemensam.arende set rubrik = $2 where id = $1', [a.id, rubrik]);
  await p.agare.query('update gemensam.tjansteskrivelse set sammanfattning = $2, juridik = $3, expedieras_till = $4, innehall = null where arende_id = $1', [a.id, sammanfattning, juridik, expedierasTill]);
  for (const tabell of ['skrivelseversion', 'skrivelseklient']) await p.agare.query(`delete from gemensam.${tabell} where arende_id = $1`, [a.id]);
  await p.agare.query('delete from gemensam.skrivelsetext where arende_id = $1', [a.id]);
  const nu = await las(samordnare, a.id);
  if (!nu) throw new Error('no ärende');
  return nu;
};
const las = (kontext: Kontext, id: string) => p.db.lasa(kontext, (l) => lasArende(l, kontext, id));
const lista = (kontext: Kontext) => p.db.lasa(kontext, (l) => lasArenden(l, kontext));
const lopnummer = async (): Promise<number[]> =>
  (await p.agare.query<{ n: number }>('select dnr_lopnummer as n from gemensam.arende where dnr_lopnummer is not null order by 1')).rows.map((r) => r.n);

beforeAll(async () => {
  p = await oppnaProvning([ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet]);
  samordnare = await p.aktor('e_samordnare');
  beredare = await p.aktor('beredningsgrupp', { kommunkod: '2580', namn: 'Beredare Luleå' });
  projektId = await stallProjekt();
});
afterAll(() => p.stang());
beforeEach(() => p.agare.query('truncate gemensam.arende, gemensam.dnr_serie cascade'));

/** A project with two kommuner, a status report and a cost post that is shared. */
const stallProjekt = async (): Promise<string> => {
  const [id, post, fordelning] = [nyttId(), nyttId(), nyttId()];
  const s = samordnare.samverkan.id;
  const kor = (sql: string, ...v: unknown[]) => p.agare.query(sql, v);
  await kor(
    `insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, tidplan_fran, tidplan_till) values ($1, $2, 'Elevhälsa', 'projekt', 'forbereds', 2019, 2022)`, s, id);
  for (const kod of ['2580', '2581']) await kor(`insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, $3, 'deltar')`, s, id, kod);
  for (const [nr, datum, text] of [[1, '2020-12-01', 'Gammalt.'], [2, '2021-01-28', 'Direktivet är klart.']])
    await kor(`insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, inlast_kalla) values ($1, $2, $3, $4, $5, 'x', $6, 'x')`, s, nyttId(), id, nr, datum, text);
  await kor(`insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, projekt_id, utanfor_budget, kalla) values ($1, $2, 'Elevhälsa 2021', 2021, 'projekt', $3, true, 'x')`, s, post, id);
  await kor('begin');
  await kor(`insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values ($1, $2, $3, 1, 49000000, 100, 'lika', 'x')`, s, fordelning, post);
  for (const kod of ['2580', '2581']) await kor(`insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3, 24500000)`, s, fordelning, kod);
  await kor('commit');
  return id;
};

describe('an ärende from a project', () => {
  it('is an utkast without dnr, prefilled from project, newest status and cost', async () => {
    const a = await skapa();
    expect(a).toMatchObject({ dnr: null, tillstand: 'utkast', rubrik: 'Projektstart: Elevhälsa', handlaggare: 'Beredare Luleå', skapat: '2021-02-15', projektNamn: 'Elevhälsa', version: 1 });
    expect(a.tjansteskrivelse.mottagare).toBe('Norrbottens e-nämnd');
    expect(a.tjansteskrivelse.bakgrund).toContain('2 av 14 kommuner deltar: Luleå och Piteå.');
    expect(a.tjansteskrivelse.bakgrund).toContain('statusrapporten 2021-01-28: Direktivet är klart.');
    expect(a.tjansteskrivelse.ekonomi).toContain('490\u00a0000\u00a0kr');
    expect(a.komplett).toMatchObject({ uppfyllda: 5, antal: 8 });
    const { rows } = await p.agare.query('select handelsetyp from gemensam.handelse where objekt_id = $1', [a.id]);
    expect(rows).toEqual([{ handelsetyp: 'arende_skapat' }]);
  });

  it('is refused for a project that is not there, or of the other samverkan, in the same words', async () => {
    const frammande = await p.aktor('beredningsgrupp', { kommunkod: '2506', samverkan: 'region10' });
    for (const [kontext, id] of [[beredare, nyttId()], [beredare, 'x'], [frammande, projektId]] as const)
      expect(await skapaArende(p.db, begaranFran(kontext), { projektId: id, typ: 'ovrigt' })).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('who sees an ärende', () => {
  it('shows an utkast to those who prepare, the presidium and the auditors alone; registered, to all', async () => {
    const a = await skapa();
    const ser = async (): Promise<string[]> => {
      const roller = ['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'revisor', 'ledamot', 'kommunrepresentant', 'projektledare', 'styrgruppsledamot', 'administrator'] as const;
      const sedda: string[] = [];
      for (const roll of roller) {
        const kontext = await p.aktor(roll, { kommunkod: '2581' });
        const [i, ett] = [(await lista(kontext)).some((r) => r.id === a.id), (await las(kontext, a.id)) !== null];
        expect(i).toBe(ett);
        if (i) sedda.push(roll);
      }
      return sedda;
    };
    expect(await ser()).toEqual(['e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'ordforande', 'vice_ordforande', 'revisor']);
    await registrera(a);
    expect(await ser()).toHaveLength(11);
  });

  it('shows nothing to the other samverkan, and refuses every act there with the same words', async () => {
    const a = await skapa();
    const frammande = await p.aktor('e_samordnare', { samverkan: 'region10' });
    expect(await las(frammande, a.id)).toBeNull();
    expect(await lista(frammande)).toEqual([]);
    expect(await las(samordnare, 'inte-ett-id')).toBeNull();
    expect(await registrera(a, frammande)).toMatchObject({ regel: 'Finns inte' });
    expect(await fardigberedArende(p.db, begaranFran(frammande), { arendeId: a.id, version: 1 })).toMatchObject({ regel: 'Finns inte' });
  });

  it("puts the person's own ärenden first and names what is missing", async () => {
    const a = await skapa();
    await skapa(samordnare);
    const rader = await lista(beredare);
    expect(rader.map((r) => r.egen)).toEqual([true, false]);
    expect(rader[0]).toMatchObject({ id: a.id, samling: false, antalSaknas: 3, saknas: ['Sammanfattning', 'Juridik', 'Expedieras till'] });
    await p.agare.query('update gemensam.arende set samlingsar = 2021 where id = $1', [a.id]);
    expect((await lista(beredare))[0]).toMatchObject({ id: a.id, samling: true, antalSaknas: 0, saknas: [] });
  });

  it('says the same of what is missing as the ärende itself, whatever blanks stand there', async () => {
    const blanka = Array.from({ length: 0xffff }, (_, n) => String.fromCharCode(n)).filter((tecken) => /[\s\u200b\ufeff]/.test(tecken)).join('');
    const a = await skapa();
    for (const [bakgrund, forslag, saknas] of [['', [], true], [blanka, [blanka, ''], true], [`${blanka}x`, [blanka, `${blanka}.`], false], ['\u0001', ['\u2060'], false]] as const) {
      await p.agare.query('update gemensam.tjansteskrivelse set bakgrund = $2, forslag_till_beslut = $3 where arende_id = $1', [a.id, bakgrund, forslag]);
      const rad = (await lista(beredare)).find((r) => r.id === a.id);
      const hel = await las(beredare, a.id);
      expect(rad?.saknas).toEqual(hel?.komplett.krav.filter((k) => !k.uppfyllt).map((k) => k.namn));
      expect(['Bakgrund', 'Förslag till beslut'].map((namn) => rad?.saknas.includes(namn))).toEqual([saknas, saknas]);
    }
  });

  it('tells what each may do', async () => {
    const a = await skapa();
    const far = async (kontext: Kontext) => {
      const x = await las(kontext, a.id);
      return x?.akter;
    };
    const revisor = await p.aktor('revisor');
    expect([await far(beredare), await far(samordnare), await far(revisor)]).toEqual([['redigera'], ['redigera', 'registrera', 'planera', 'byt_handlaggare'], []]);
    await registrera(a);
    expect([await far(beredare), await far(samordnare), await far(revisor)]).toEqual([['redigera', 'fardigbered'], ['redigera', 'skicka_pa_remiss', 'fardigbered', 'planera', 'byt_handlaggare'], []]);
  });
});

describe('färdigberedning', () => {
  it('fixes a tjänsteskrivelse that is complete', async () => {
    const c = await skriven(arArende(await registrera(await skapa())), { sammanfattning: 's', juridik: 'j', expedierasTill: 'x' });
    expect(arArende(await fardigberedArende(p.db, begaranFran(beredare), { arendeId: c.id, version: c.version, textnummer: 1 }))).toMatchObject({ tillstand: 'beredd', farRedigera: false });
  });
});

describe('fardigberedArende', () => {
  it('is refused while something is missing, and names the first gap', async () => {
    const a = arArende(await registrera(await skapa()));
    expect(await fardigberedArende(p.db, begaranFran(beredare), { arendeId: a.id, version: a.version })).toMatchObject({ slag: 'avslag', falt: 'sammanfattning' });
  });
});

describe('registration', () => {
  it('gives the dnr of the business year and begins the beredning', async () => {
    const a = arArende(await registrera(await skapa()));
    expect(a).toMatchObject({ dnr: '2021/1-2.2.0.2', tillstand: 'under_beredning', klassificering: '2.2.0.2', version: 2 });
    const { rows } = await p.agare.query(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'arende_registrerat'`, [a.id]);
    expect(rows[0]?.text).toContain('2021/1-2.2.0.2');
  });

  it('twenty at once get twenty successive numbers', async () => {
    const utkast = [];
    for (let i = 0; i < 20; i++) utkast.push(await skapa());
    const svar = await Promise.all(utkast.map((a) => registrera(a)));
    expect(svar.map((s) => arArende(s).dnr).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `2021/${i + 1}-2.2.0.2`).sort());
    expect(await lopnummer()).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('leaves no gap when registrations are refused, fail or are rolled back among them', async () => {
    const utkast = [];
    for (let i = 0; i < 12; i++) utkast.push(await skapa());
    await p.agare.query(`create function gemensam.prov_fel() returns trigger language plpgsql as $$
      begin if new.handelsetyp = 'arende_registrerat' and new.aktor = 'Provfel' then raise exception 'prov'; end if; return new; end $$`);
    await p.agare.query('create trigger prov_fel before insert on gemensam.handelse for each row execute function gemensam.prov_fel()');
    const otur = await p.aktor('namndsekreterare', { namn: 'Provfel' });
    const svar = await Promise.allSettled(
      utkast.map((a, i) => (i % 3 === 0 ? registrera(a, otur) : i % 3 === 1 ? registrera({ ...a, version: 99 }) : registrera(a))),
    );
    await p.agare.query('drop trigger prov_fel on gemensam.handelse; drop function gemensam.prov_fel()');
    expect(svar.filter((s) => s.status === 'rejected')).toHaveLength(4);
    expect(await lopnummer()).toEqual([1, 2, 3, 4]);
    expect(arArende(await registrera(await skapa())).dnr).toBe('2021/5-2.2.0.2');
  });

  it('of two registrations of the same ärende the second is refused in words, and takes no number', async () => {
    const a = await skapa();
    const [x, y] = await Promise.all([registrera(a), registrera(a)]);
    const nej = [x, y].filter((s) => arAvslag(s));
    expect(nej).toMatchObject([{ regel: 'Redan registrerat' }]);
    expect(await lopnummer()).toEqual([1]);
    expect(arArende(await registrera(await skapa())).dnr).toBe('2021/2-2.2.0.2');
  });

  it('a retry with the same key gives the same dnr', async () => {
    const a = await skapa();
    const svar = [arArende(await registrera(a, samordnare, '1', 'nyckel-reg-1')), arArende(await registrera(a, samordnare, '1', 'nyckel-reg-1'))];
    expect(svar.map((s) => s.dnr)).toEqual(['2021/1-1', '2021/1-1']);
  });

  it('each year and each samverkan has a series of its own', async () => {
    await registrera(await skapa());
    const nasta = await p.aktor('e_samordnare', { affarsdatum: '2022-01-03' });
    expect(arArende(await registrera(await skapa(), nasta)).dnr).toBe('2022/1-2.2.0.2');
    expect(arArende(await registrera(await skapa())).dnr).toBe('2021/2-2.2.0.2');
    const { rows } = await p.agare.query('select ar, senaste from gemensam.dnr_serie order by ar');
    expect(rows).toEqual([{ ar: 2021, senaste: 2 }, { ar: 2022, senaste: 1 }]);
  });

  it('refuses a class that cannot be read, and an ärende without rubrik', async () => {
    const a = await skapa();
    expect(await registrera(a, samordnare, '2..2')).toMatchObject({ falt: 'klassificering' });
    const tom = await skriven(a, { rubrik: '  ' });
    expect(await registrera(tom)).toMatchObject({ regel: 'Rubrik saknas' });
    expect(await lopnummer()).toEqual([]);
  });

  it('suggests the class of the setting, otherwise the one last used', async () => {
    expect((await skapa()).klassificeringForslag).toBe('');
    await registrera(await skapa(), samordnare, '3.1');
    expect((await skapa()).klassificeringForslag).toBe('3.1');
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'standard_klassificering', '2.2.0.2')`, [samordnare.samverkan.id]);
    expect((await skapa()).klassificeringForslag).toBe('2.2.0.2');
  });
});
