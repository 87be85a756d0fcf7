import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type KostnadspostInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraKostnadspost } from './andra-kostnadspost';
import { forhandsgranskaFordelning } from '../fordelning/forhandsgranska-fordelning';
import { ALLA, kravPost, postinput, SCB_DATUM, skapa, stallElevhalsa, stallFolkmangd, UTAN_KALIX } from './kostnader-scen';
import { KostnadspostEntitet } from './kostnadspost.entity';
import { lasKostnadspost } from './kostnadspost.lasmodell';
import { skapaKostnadspost } from './skapa-kostnadspost';

const REDAKTORER = Number(process.env['REDAKTORER'] ?? 8);
const GANGER = Number(process.env['GANGER'] ?? 20);

let p: Provning;
let samordnaren: Kontext;
let kollegan: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  kollegan = await p.aktor('e_samordnare', { namn: 'Kollegan' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
  await stallFolkmangd(p, ['2584']);
});
afterAll(() => p.stang());

const forsok = (val: Partial<KostnadspostInput>, nyckel: string | null = null, vem = samordnaren) => skapaKostnadspost(p.db, begaranFran(vem, nyckel), postinput(val));
const andra = (vem: Kontext, id: string, version: number, val: Partial<KostnadspostInput>) => andraKostnadspost(p.db, begaranFran(vem), { id, version, input: postinput(val) });
const granska = (val: Partial<KostnadspostInput>, vem = samordnaren) => forhandsgranskaFordelning(p.db, begaranFran(vem), postinput(val));
const kravNej = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error('was not refused');
  return svar;
};
const antal = async (tabell: string): Promise<number> => {
  const { rows } = await p.agare.query<{ n: number }>(`select count(*)::int as n from gemensam.${tabell}`);
  return rows[0]?.n ?? -1;
};
const fordelningar = async (postId: string) => {
  const { rows } = await p.agare.query<{ nummer: number; totalt_ore: string; beraknad_av: string }>(
    'select nummer, totalt_ore, beraknad_av from gemensam.fordelning where kostnadspost_id = $1 order by nummer', [postId]);
  return rows;
};

describe('skapaKostnadspost', () => {
  it('freezes shares and weights with their sources, and leaves one event', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Blandad', belopp: '490 000,50', nyckeltyp: 'blandad', andelLikaProcent: '37,5', referensdatum: SCB_DATUM, deltagare: ['2580', '2521', '2521'] });
    expect(post).toMatchObject({ namn: 'Blandad', belopp: 49_000_050n, version: 1, fordelningNummer: 1, farAndra: true, nyckel: { typ: 'blandad', andelLikaProcent: '37,5', referensdatum: SCB_DATUM } });
    expect(post.deltagare.map((d) => d.namn)).toEqual(['Luleå', 'Pajala']);
    const { rows } = await p.agare.query(
      `select v.del, v.kommunkod, v.vikt, v.kalla, v.datum::text from gemensam.fordelningsvikt v join gemensam.fordelning f on f.id = v.fordelning_id where f.kostnadspost_id = $1 order by 1, 2`, [post.id]);
    expect(rows).toEqual([
      { del: 'invanarantal', kommunkod: '2521', vikt: '6052', kalla: 'SCB', datum: SCB_DATUM },
      { del: 'invanarantal', kommunkod: '2580', vikt: '78105', kalla: 'SCB', datum: SCB_DATUM },
      { del: 'lika', kommunkod: '2521', vikt: '1', kalla: 'Nyckeln lika delar', datum: null },
      { del: 'lika', kommunkod: '2580', vikt: '1', kalla: 'Nyckeln lika delar', datum: null },
    ]);
    const handelser = await p.agare.query('select aktor, handelsetyp, text from gemensam.handelse where objekt_id = $1', [post.id]);
    expect(handelser.rows).toEqual([{ aktor: 'Samordnaren', handelsetyp: 'kostnadspost_skapad', text: 'Kostnadsposten Blandad 2021 lades in: 490\u00a0000,50\u00a0kr på 2 kommuner.' }]);
  });

  it('given the same key twice, writes once and answers the same', async () => {
    const [ett, tva] = [await forsok({ namn: 'En gång' }, 'nyckel-en-gang'), await forsok({ namn: 'En gång' }, 'nyckel-en-gang')];
    expect(tva).toEqual(ett);
  });

  it.each([
    ['belopp', { belopp: '490 000,505 kr' }, 'Högst två decimaler'],
    ['belopp', { belopp: '12O kr' }, 'Inte ett belopp'],
    ['belopp', { belopp: '' }, 'Belopp saknas'],
    ['belopp', { belopp: '-490 000' }, 'Inte under noll'],
    ['namn', { namn: ' \u00a0' }, 'Namn saknas'],
    ['ar', { ar: 1999 }, 'År'],
    ['kalla', { kalla: '' }, 'Källa saknas'],
    ['deltagare', { deltagare: [] }, 'Ingen deltar'],
    ['deltagare', { deltagare: ['2580', '9999'] }, 'Inte medlem'],
    ['andelLikaProcent', { nyckeltyp: 'blandad', andelLikaProcent: '101' }, 'Andel lika delar'],
    ['andelLikaProcent', { nyckeltyp: 'blandad', andelLikaProcent: null }, 'Del som fördelas lika saknas'],
    ['referensdatum', { nyckeltyp: 'invanarantal', referensdatum: null }, 'Folkmängd saknas'],
    ['projektId', { projektId: nyttId() }, 'Finns inte'],
    [null, { projektId: 'inte-ett-id' }, 'Finns inte'],
  ] as const)('refuses at the field %s: %j', async (falt, val, regel) => {
    const fore = [await antal('kostnadspost'), await antal('fordelning'), await antal('handelse')];
    expect(kravNej(await forsok({ namn: 'Fel', ...val }))).toMatchObject({ falt, regel });
    expect([await antal('kostnadspost'), await antal('fordelning'), await antal('handelse')]).toEqual(fore);
  });

  it('refuses a participating kommun without population: names kommun and date and points to the import', async () => {
    const nej = kravNej(await forsok({ namn: 'Utan Kiruna', nyckeltyp: 'invanarantal', referensdatum: SCB_DATUM }));
    expect(nej).toMatchObject({ regel: 'Folkmängd saknas', falt: 'referensdatum', utvag: 'Administratören läser in folkmängden under Administration, Folkmängd. Välj annars ett annat datum.' });
    expect(nej.text).toBe('Folkmängd 2019-12-31 saknas för Kiruna.');
  });

  it('refuses a name that the year already has, in any number of attempts at once', async () => {
    const svar = await Promise.all(Array.from({ length: 6 }, () => forsok({ namn: 'Samma namn' })));
    expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    for (const nej of svar.filter((s) => arAvslag(s))) expect(nej).toMatchObject({ falt: 'namn', regel: 'Namnet finns redan' });
    expect(arAvslag(await forsok({ namn: 'Samma namn', ar: 2022 }))).toBe(false);
  });

  it("refuses another samverkan's kommuner", async () => {
    expect(kravNej(await forsok({ namn: 'Luleå med i Region 10', deltagare: ['2580', '2505'] }, null, regionen))).toMatchObject({ falt: 'deltagare', text: 'Luleå ingår inte i samverkan.' });
  });
});

describe('andraKostnadspost', () => {
  it('makes a new frozen calculation and keeps the old', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Ändras', belopp: '1 000' });
    const ny = kravPost(await andra(kollegan, post.id, 1, { namn: 'Ändras', belopp: '2 000', deltagare: UTAN_KALIX }));
    expect(ny).toMatchObject({ version: 2, fordelningNummer: 2, belopp: 200_000n });
    expect(ny.deltagare).toHaveLength(13);
    expect(await fordelningar(post.id)).toEqual([
      { nummer: 1, totalt_ore: '100000', beraknad_av: 'När posten lades in av Samordnaren' },
      { nummer: 2, totalt_ore: '200000', beraknad_av: 'När posten ändrades av Kollegan' },
    ]);
  });

  it('of words alone keeps the calculation in force', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Ord', belopp: '1 000' });
    const ny = kravPost(await andra(samordnaren, post.id, 1, { namn: 'Andra ord', belopp: '1000 kr', utanforBudget: true, antagande: ' Nytt ' }));
    expect(ny).toMatchObject({ namn: 'Andra ord', version: 2, fordelningNummer: 1, utanforBudget: true, antagande: 'Nytt' });
    const { rows } = await p.agare.query(`select text from gemensam.handelse where objekt_id = $1 and handelsetyp = 'kostnadspost_andrad'`, [post.id]);
    expect(rows).toEqual([{ text: 'Uppgifterna om kostnadsposten Andra ord 2021 ändrades. Fördelningen är densamma.' }]);
  });

  it('of a corrected population calculates anew, though nothing was typed', async () => {
    const val = { namn: 'Rättad folkmängd', belopp: '1 000', nyckeltyp: 'invanarantal', referensdatum: '2018-12-31', deltagare: ['2505', '2506'] } as const;
    for (const kod of val.deltagare) await p.agare.query(`insert into gemensam.folkmangd (kommunkod, datum, antal, kalla) values ($1, '2018-12-31', 100, 'SCB')`, [kod]);
    const post = await skapa(p, samordnaren, val);
    await p.agare.query(`update gemensam.folkmangd set antal = 300 where kommunkod = '2505' and datum = '2018-12-31'`);
    expect(kravPost(await andra(samordnaren, post.id, 1, val)).fordelningNummer).toBe(2);
  });

  it('on a stale version shows what stands now and writes nothing', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Krock', belopp: '1 000' });
    await andra(kollegan, post.id, 1, { namn: 'Krock', belopp: '2 000' });
    const krock = await andra(samordnaren, post.id, 1, { namn: 'Krock', belopp: '3 000' });
    expect(krock).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, belopp: 200_000n } });
    expect(await fordelningar(post.id)).toHaveLength(2);
  });

  it(`loses nothing: ${REDAKTORER} editors by ${GANGER}`, async () => {
    const post = await skapa(p, samordnaren, { namn: 'Många', belopp: '0' });
    let krockar = 0;
    await Promise.all(
      Array.from({ length: REDAKTORER }, async () => {
        for (let kvar = GANGER; kvar > 0; ) {
          const nu = await p.db.lasa(samordnaren, (las) => lasKostnadspost(las, samordnaren, post.id));
          if (!nu) throw new Error('gone');
          const svar = await andra(samordnaren, post.id, nu.version, { namn: 'Många', belopp: `${nu.belopp / 100n + 1n}` });
          if (arKonflikt(svar)) krockar++;
          else if (kravPost(svar)) kvar--;
        }
      }),
    );
    const nu = await p.db.lasa(samordnaren, (las) => lasKostnadspost(las, samordnaren, post.id));
    expect(nu).toMatchObject({ belopp: BigInt(REDAKTORER * GANGER) * 100n, version: REDAKTORER * GANGER + 1, fordelningNummer: REDAKTORER * GANGER + 1 });
    expect(krockar).toBeGreaterThan(0);
  });

  it('of a post that a decision carries is refused with the rule and the way out', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Beslutad', belopp: '1 000' });
    const beslut = nyttId();
    await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Norrbottens e-nämnd', '2021-01-28', '§ 8', 'Verksamhetsplan')`, [samordnaren.samverkan.id, beslut]);
    await p.agare.query('update gemensam.kostnadspost set beslut_referens_id = $1 where id = $2', [beslut, post.id]);
    const nej = kravNej(await andra(samordnaren, post.id, 1, { namn: 'Beslutad', belopp: '2 000' }));
    expect(nej).toMatchObject({ regel: 'Fastställd kostnadspost ändras inte', utvag: 'Lägg in en ny kostnadspost, eller rätta genom ett nytt beslut.' });
    expect(nej.text).toContain('§ 8');
    expect(await p.db.lasa(samordnaren, (las) => lasKostnadspost(las, samordnaren, post.id))).toMatchObject({ farAndra: false, version: 1 });
  });

  it.each(['inte-ett-id', nyttId()])('of an unknown id %s is "finns inte"', async (id) => {
    expect(kravNej(await andra(samordnaren, id, 1, {})).regel).toBe('Finns inte');
  });

  it("of another samverkan's post is the same refusal, word for word", async () => {
    const post = await skapa(p, samordnaren, { namn: 'Bara Norrbotten' });
    expect(await andra(regionen, post.id, 1, { deltagare: ['2505'] })).toEqual(await andra(regionen, nyttId(), 1, { deltagare: ['2505'] }));
  });
});

describe('the populations printed in a source', () => {
  it('are kept when no date is chosen, so the same öre come again', async () => {
    const id = await stallElevhalsa(p, samordnaren, 'Elevhälsa kvar');
    const ny = kravPost(await andra(samordnaren, id, 1, { namn: 'Elevhälsa kvar', slag: 'projekt', belopp: '490 000', nyckeltyp: 'invanarantal', deltagare: UTAN_KALIX, kalla: 'Projektdirektivet' }));
    expect(ny.fordelningNummer).toBe(1);
    const dyrare = kravPost(await andra(samordnaren, id, 2, { namn: 'Elevhälsa kvar', slag: 'projekt', belopp: '500 000', nyckeltyp: 'invanarantal', deltagare: UTAN_KALIX }));
    expect(dyrare).toMatchObject({ fordelningNummer: 2, nyckel: { referensdatum: null } });
  });

  it('do not cover a kommun that was not in the source', async () => {
    const id = await stallElevhalsa(p, samordnaren, 'Elevhälsa med Kalix');
    const nej = kravNej(await andra(samordnaren, id, 1, { namn: 'Elevhälsa med Kalix', belopp: '490 000', nyckeltyp: 'invanarantal', deltagare: ALLA }));
    expect(nej).toMatchObject({ falt: 'referensdatum', text: 'Folkmängd utan datum finns inte i källan för Kalix.', utvag: 'Välj ett referensdatum med inläst folkmängd.' });
  });
});

describe('forhandsgranskaFordelning', () => {
  it('shows each share beside the one in force, and writes nothing', async () => {
    const id = await stallElevhalsa(p, samordnaren, 'Elevhälsa prövas');
    const fore = await antal('fordelning');
    const svar = await granska({ namn: 'Elevhälsa prövas', belopp: '490 000', nyckeltyp: 'lika', deltagare: ALLA.filter((k) => k !== '2506'), jamforMedId: id });
    if (arAvslag(svar)) throw new Error(svar.text);
    const rad = (namn: string) => svar.rader.find((r) => r.kommun.namn === namn);
    expect(rad('Luleå')).toMatchObject({ belopp: 3_769_200n, nuvarande: 16_052_400n, skillnad: -12_283_200n });
    expect(rad('Kalix')).toMatchObject({ nuvarande: null, skillnad: rad('Kalix')?.belopp });
    expect(rad('Arjeplog')).toMatchObject({ belopp: null, nuvarande: 598_900n, skillnad: -598_900n });
    expect(svar.rader.reduce((s, r) => s + (r.skillnad ?? 0n), 0n)).toBe(0n);
    expect(svar).toMatchObject({ summa: 49_000_000n, summaNuvarande: 49_000_000n, nyckeltext: 'Alla deltagande kommuner betalar lika mycket.' });
    expect(await antal('fordelning')).toBe(fore);
  });

  it('of a new post has nothing to compare with', async () => {
    const svar = await granska({ namn: 'Helt ny' });
    expect(svar).toMatchObject({ summaNuvarande: null });
    if (!arAvslag(svar)) expect(svar.rader.every((r) => r.skillnad === null && r.belopp === 7_460_000n)).toBe(true);
  });

  it('refuses as saving would', async () => {
    expect(kravNej(await granska({ belopp: '12O kr' }))).toMatchObject({ falt: 'belopp' });
    expect(kravNej(await granska({ jamforMedId: nyttId() })).regel).toBe('Finns inte');
  });
});
