import { type Nyckel, type Nyckelvarde } from '@gemensam/finansiering/domain';
import { genomfort, type Kontext, type SamverkanRef } from '@gemensam/shared/api';
import { arAvslag, type Brak } from '@gemensam/shared/domain';
import { DEMODATUM } from '../installning-miljo';
import { type DemoPost } from './demoinnehall';
import { type DemoProv, oppnaDemoProv } from './demo.testdata';
import { INLASNING } from './inlasning';
import { lasInDemo } from './las-in-demo';
import { lasInKostnader } from './las-in-kostnader';

let prov: DemoProv;
let kontext: Kontext;
beforeAll(async () => {
  prov = await oppnaDemoProv();
  await lasInDemo(prov.databas, prov.lager);
  const [samverkan] = await prov.fraga<SamverkanRef>(`select id, kortnamn, namn, form from gemensam.samverkan where kortnamn = 'norrbotten'`);
  if (!samverkan) throw new Error('no samverkan');
  kontext = { samverkan, person: INLASNING, uppdrag: [], affarsdatum: DEMODATUM };
});
afterAll(() => prov.stang());

const varden = <T>(...v: readonly T[]): readonly Nyckelvarde<T>[] => v.map((varde, i) => ({ kommunkod: ['2505', '2521', '2580'][i] ?? '', varde, kalla: 'Prov', datum: null }));
const procent = (taljare: bigint, namnare: bigint): Brak => ({ taljare, namnare });

it.each<[string, Nyckel, Readonly<Record<string, number>>]>([
  ['per cent', { typ: 'procent', procent: varden(procent(259n, 10n), procent(333n, 10n), procent(408n, 10n)) }, { 2505: 25_900, 2521: 33_300, 2580: 40_800 }],
  ['a count', { typ: 'antal', enhet: 'elever', antal: varden(20n, 0n, 60n) }, { 2505: 25_000, 2521: 0, 2580: 75_000 }],
  ['fixed amounts', { typ: 'fast_belopp', belopp: varden(30_000n, 30_000n, 40_000n) }, { 2505: 30_000, 2521: 30_000, 2580: 40_000 }],
])('a post by %s can be brought in, and is read with its key', async (namn, nyckel, ska) => {
  const post: DemoPost = { namn, ar: 2021, slag: 'tjanst', kronor: 1_000n, nyckel, deltagare: ['2505', '2521', '2580'], kalla: { namn: 'Prov', datum: DEMODATUM } };
  const id = await prov.databas.somAgare(({ db }) =>
    db.skriva<string>(kontext, { operation: 'prov' }, async (skriv) => {
      const [handelse] = await lasInKostnader(skriv, [post], { beslutId: new Map(), projektId: new Map(), handelser: [] });
      if (!handelse) throw new Error('no event');
      return genomfort(handelse.objektId, handelse);
    }),
  );
  if (arAvslag(id)) throw new Error(id.text);
  const [rad] = await prov.fraga<{ nyckeltyp: string; enhet: string | null; andelar: Record<string, number> }>(
    `select f.nyckeltyp, f.enhet, (select jsonb_object_agg(a.kommunkod, a.belopp_ore) from gemensam.kostnadsandel a where a.fordelning_id = f.id) as andelar
     from gemensam.fordelning f where f.kostnadspost_id = $1`,
    [id],
  );
  expect(rad).toEqual({ nyckeltyp: nyckel.typ, enhet: nyckel.typ === 'antal' ? 'elever' : null, andelar: ska });
});
