import { arKonflikt, genomfort, type Kontext } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { atagandet, kravVarde, stallFraga } from './atagande-scen';
import { AtagandeEntitet } from './atagande.entity';
import { fragaOmAtagande } from './fraga-om-atagande';
import { kontrollera } from '../kontroller/kontroller';
import { ALLA, skapa } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { svaraPaAtagande } from './svara-pa-atagande';

/** Attempts: a few thousand in CI; `ATAGANDEN=100000` for the full run. */
const FORSOK = Number(process.env['ATAGANDEN'] ?? 5_000);
const SAMTIDIGA = 24;

let p: Provning;
let samordnaren: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare');
});
afterAll(() => p.stang());

/** SQL written by hand in the app's own role and context. */
const forHand = (text: string, varden: readonly unknown[], vem = samordnaren) =>
  p.db.skriva(vem, { operation: 'prov' }, async (skriv) => {
    await skriv.rader({ namn: '', text }, varden);
    return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
  });
const raknare = async (postId: string): Promise<{ summa: bigint; atagit: bigint; tak: bigint }> => {
  const { rows } = await p.agare.query<{ summa: string; atagit: string; tak: string }>(
    `select coalesce((select sum(atagit_ore) from gemensam.atagande where kostnadspost_id = $1), 0) as summa, atagit_ore as atagit, kommuner_ore + extern_ore as tak
     from gemensam.finansieringslage where kostnadspost_id = $1`, [postId]);
  const r = rows[0];
  if (!r) throw new Error('no counter');
  return { summa: BigInt(r.summa), atagit: BigInt(r.atagit), tak: BigInt(r.tak) };
};
const besluta = `update gemensam.atagande set tillstand = 'beslutad', atagit_ore = $2, instans = 'prov', beslutsdatum = '2021-02-01' where id = $1`;
const slapp = `update gemensam.atagande set tillstand = 'tillfragad', atagit_ore = 0, instans = null, beslutsdatum = null where id = $1`;

describe('SQL written by hand', () => {
  it('cannot commit more than the post, an öre above it included', async () => {
    const post = await stallFraga(p, samordnaren, 'Tak');
    const [a, b] = [atagandet(post, 'Luleå').id, atagandet(post, 'Piteå').id];
    await p.agare.query('update gemensam.atagande set begart_ore = 30000 where kostnadspost_id = $1', [post.id]);
    await forHand(besluta, [a, 20_000]);
    await expect(forHand(besluta, [b, 10_001])).rejects.toMatchObject({ constraint: 'ataganden_ryms_i_posten' });
    await forHand(besluta, [b, 10_000]);
    expect(await raknare(post.id)).toEqual({ summa: 30_000n, atagit: 30_000n, tak: 30_000n });
  });

  it('cannot commit more than the share, nor touch the counter, nor change party, nor leave a decision without instans', async () => {
    const post = await stallFraga(p, samordnaren, 'Andel');
    const { id } = atagandet(post, 'Luleå');
    await expect(forHand(besluta, [id, 10_001])).rejects.toMatchObject({ constraint: 'atagandet_ryms_i_andelen' });
    await expect(forHand('update gemensam.finansieringslage set atagit_ore = 0', [])).rejects.toMatchObject({ code: '42501' });
    await expect(forHand('delete from gemensam.atagande where id = $1', [id])).rejects.toMatchObject({ code: '42501' });
    await expect(forHand(`update gemensam.atagande set kommunkod = '2582' where id = $1`, [id])).rejects.toMatchObject({ constraint: 'atagandets_part' });
    await expect(forHand(`update gemensam.atagande set tillstand = 'beslutad', atagit_ore = 1 where id = $1`, [id])).rejects.toMatchObject({ code: '23514' });
  });

  it('cannot lower the allocation below what is committed', async () => {
    const post = await stallFraga(p, samordnaren, 'Sänkt');
    await forHand(besluta, [atagandet(post, 'Luleå').id, 10_000]);
    const sank = p.db.skriva(samordnaren, { operation: 'prov' }, async (skriv) => {
      const id = skriv.nyttId();
      await skriv.rader({ namn: '', text: `insert into gemensam.fordelning (id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values ($1, $2, 2, 9999, 100, 'lika', 'prov')` }, [id, post.id]);
      await skriv.rader({ namn: '', text: `insert into gemensam.kostnadsandel (fordelning_id, kommunkod, belopp_ore) values ($1, '2580', 9999)` }, [id]);
      return genomfort(null, { handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} });
    });
    await expect(sank).rejects.toMatchObject({ constraint: 'ataganden_ryms_i_posten' });
  });

  it('the owner\'s delete gives the amount back to the counter', async () => {
    const post = await stallFraga(p, samordnaren, 'Bort');
    const { id } = atagandet(post, 'Luleå');
    await forHand(besluta, [id, 10_000]);
    await p.agare.query('delete from gemensam.atagande where id = $1', [id]);
    expect(await raknare(post.id)).toEqual({ summa: 0n, atagit: 0n, tak: 30_000n });
  });
});

describe(`${FORSOK} commitment attempts, ${SAMTIDIGA} at a time`, () => {
  it('are never over and never under: by hand in SQL, where each party alone could take the whole post', async () => {
    const post = await skapa(p, samordnaren, { namn: 'Kapplöpning', belopp: '1 400', deltagare: ALLA });
    const fragad = kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }));
    const ids = fragad.parter.flatMap((x) => (x.atagande ? [x.atagande.id] : []));
    await p.agare.query('update gemensam.atagande set begart_ore = 140000 where kostnadspost_id = $1', [post.id]);
    let kvar = FORSOK;
    let [gick, nekades] = [0, 0];
    const borjan = performance.now();
    const arbeta = async (): Promise<void> => {
      while (kvar-- > 0) {
        const id = ids[Math.floor(Math.random() * ids.length)];
        const tar = Math.random() < 0.7;
        try {
          await (tar ? forHand(besluta, [id, 1 + Math.floor(Math.random() * 60_000)]) : forHand(slapp, [id]));
          gick++;
        } catch (fel) {
          expect(fel).toMatchObject({ constraint: 'ataganden_ryms_i_posten' });
          nekades++;
        }
      }
    };
    const vakta = async (): Promise<void> => {
      while (kvar > 0) {
        const nu = await raknare(post.id);
        expect(nu.summa).toBe(nu.atagit);
        expect(nu.summa <= nu.tak).toBe(true);
        await new Promise((klar) => setTimeout(klar, 5));
      }
    };
    await Promise.all([vakta(), ...Array.from({ length: SAMTIDIGA }, arbeta)]);
    const efter = await raknare(post.id);
    process.stdout.write(`${FORSOK} attempts in ${Math.round((performance.now() - borjan) / 1000)} s: ${gick} written, ${nekades} refused, ${efter.summa} of ${efter.tak} öre taken\n`);
    expect(gick + nekades).toBe(FORSOK);
    expect(nekades).toBeGreaterThan(0);
    expect(efter.summa).toBe(efter.atagit);
    expect(efter.summa <= efter.tak).toBe(true);

    // What is left can be taken to the öre, and not one öre more.
    for (const id of ids) await forHand(slapp, [id]);
    await forHand(besluta, [ids[0], 140_000]);
    await expect(forHand(besluta, [ids[1], 1])).rejects.toMatchObject({ constraint: 'ataganden_ryms_i_posten' });
  }, 1_200_000);

  it('through the portal: the kommuner answer at once, each gets exactly what was accepted', async () => {
    const post = await stallFraga(p, samordnaren, 'Alla svarar');
    const personer: (readonly [part: string, vem: Kontext])[] = [];
    for (const [part, kommunkod] of [['Luleå', '2580'], ['Piteå', '2581'], ['Kiruna', '2584']] as const) personer.push([part, await p.aktor('kommunrepresentant', { kommunkod })]);
    const tagit: bigint[] = [];
    const koade = Array.from({ length: Math.min(FORSOK, 600) }, (_, i) => i);
    const svara = async (): Promise<void> => {
      for (let i = koade.shift(); i !== undefined; i = koade.shift()) {
        const [part, vem] = personer[i % 3] ?? ['Luleå', samordnaren];
        const input = { id: atagandet(post, part).id, version: 1, slag: 'besluta', belopp: `${1 + (i % 150)}`, instans: 'prov', datum: '2021-02-01', handling: null, kommentar: null } as const;
        const svar = await svaraPaAtagande(p.db, begaranFran(vem), input);
        if (!arAvslag(svar) && !arKonflikt(svar)) tagit.push(svar.atagit);
      }
    };
    await Promise.all(Array.from({ length: SAMTIDIGA }, svara));
    expect(tagit).toHaveLength(3);
    expect(await raknare(post.id)).toMatchObject({ summa: tagit.reduce((s, b) => s + b, 0n), atagit: tagit.reduce((s, b) => s + b, 0n) });
    const kontroller = await p.db.lasa(samordnaren, kontrollera);
    expect(kontroller.find((k) => k.namn.startsWith('Åtagandena'))?.avvikelser).toEqual([]);
  });
});
