import { type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { skapa } from '../kostnader/kostnader-scen';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';
import { kravVarde } from './atagande-scen';
import { AtagandeEntitet } from './atagande.entity';
import { aterkallaFraga } from './aterkalla-fraga';
import { registreraExternFinansiar } from './extern-finansiar';
import { finansieringSakrad } from './finansiering-sakrad';
import { fragaOmAtagande } from './fraga-om-atagande';
import { sakradFinansiering } from './sakrad-finansiering';
import { svaraPaAtagande } from './svara-pa-atagande';

let p: Provning;
let samordnaren: Kontext;
let lulea: Kontext;
let pitea: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([KostnadspostEntitet, AtagandeEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  lulea = await p.aktor('kommunrepresentant', { kommunkod: '2580' });
  pitea = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
});
afterAll(() => p.stang());

const stallProjekt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas, ordning) values ($1, $2, $3, 'projekt', 'forbereds', 0)`, [samordnaren.samverkan.id, id, `Projekt ${id}`]);
  return id;
};
const besked = async (id: string): Promise<boolean | undefined> => (await p.db.lasa(samordnaren, (las) => finansieringSakrad(las, samordnaren, id)))?.sakrad;
const uttryck = async (id: string): Promise<boolean | undefined> =>
  (await p.db.lasa(samordnaren, (las) => las.rader<{ svar: boolean }>({ namn: 'prov.sakrad', text: `select ${sakradFinansiering('p.id')} as svar from gemensam.projekt p where p.id = $1` }, [id])))[0]?.svar;

it('says in the statement of the board, step by step, what the gate is told', async () => {
  const projekt = await stallProjekt();
  const steg: (boolean | undefined)[] = [];
  const lika = async (): Promise<void> => {
    const [a, b] = [await besked(projekt), await uttryck(projekt)];
    expect(b).toBe(a);
    steg.push(b);
  };
  await lika();
  const post = await skapa(p, samordnaren, { namn: `Post ${nyttId()}`, belopp: '200', deltagare: ['2580', '2581'], projektId: projekt });
  await lika();
  const extern = kravVarde(await registreraExternFinansiar(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, postversion: post.version, namn: 'Stiftelsen Norrsken', belopp: '90 kr', sistaDag: '2021-03-15' }));
  await lika();
  const fragad = kravVarde(await fragaOmAtagande(p.db, begaranFran(samordnaren), { kostnadspostId: post.id, sistaDag: '2021-03-15' }));
  for (const part of fragad.parter) {
    const a = part.atagande;
    if (!a) throw new Error('not asked');
    const vem = a.kommunkod === '2580' ? lulea : a.kommunkod === '2581' ? pitea : samordnaren;
    kravVarde(await svaraPaAtagande(p.db, begaranFran(vem), { id: a.id, version: a.version, slag: 'besluta', belopp: null, instans: 'kommunstyrelsen', datum: '2021-02-08', handling: 'KS § 14', kommentar: null }));
    await lika();
  }
  expect(steg.at(-1)).toBe(true);
  const [forsta] = kravVarde(await fragadeNu(post.id));
  kravVarde(await aterkallaFraga(p.db, begaranFran(samordnaren), { id: forsta?.id ?? '', version: forsta?.version ?? 0, skal: 'Ska ändras.' }));
  await lika();
  expect(steg).toEqual([false, false, false, false, false, true, false]);
  expect(extern.extern).toBe(9_000n);
});

const fragadeNu = async (postId: string): Promise<readonly { id: string; version: number }[]> =>
  (await p.agare.query<{ id: string; version: number }>(`select id, version from gemensam.atagande where kostnadspost_id = $1 and kommunkod = '2580'`, [postId])).rows;
