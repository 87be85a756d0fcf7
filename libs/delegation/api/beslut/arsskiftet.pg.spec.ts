import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { BudgetpostEntitet } from '@gemensam/finansiering/api';
import { HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, nyttId } from '@gemensam/shared/api';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { BestallningEntitet } from '../inkop/bestallning.entity';
import { fattaDelegationsbeslut } from './fatta-delegationsbeslut';

/** The prisbasbelopp is 47 300 kr of 2020 and 47 600 kr of 2021. */
const [SISTA, FORSTA] = ['2020-12-31', '2021-01-01'];
let p: Provning;
let mapp: string;
let samordnaren: Kontext;
const poster = new Map<string, string>();

beforeAll(async () => {
  p = await oppnaProvning([
    ArendeEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, TjansteskrivelseEntitet, HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet, BudgetpostEntitet, BestallningEntitet,
  ]);
  mapp = await mkdtemp(join(tmpdir(), 'arsskiftet-'));
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  await p.aktor('namndsekreterare');
  await stall();
});
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});

/** Point 5 in force over the turn of the year, and one row of the budget in both years. */
const stall = async (): Promise<void> => {
  const [dar, beslutId, ordningId, radId] = [samordnaren.samverkan.id, nyttId(), nyttId(), nyttId()];
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2020-01-10', '§ 6', 'Delegationsordning')`, [dar, beslutId]);
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ordforande_vice')`, [dar, ordningId]);
  await p.agare.query(
    `insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, tak_slag, tak_antal, tak_moms) values ($1, $2, $3, 5, 'inkop', 'Löpande inköp', 'e_samordnare', 'prisbasbelopp', 1, 'ut')`, [dar, nyttId(), ordningId],
  );
  await p.agare.query(`update gemensam.delegationsordning set nummer = 1, galler_fran = '2020-01-10', beslut_id = $2, faststalld = now() where id = $1`, [ordningId, beslutId]);
  await p.agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', 'Drift', 1)`, [dar, radId]);
  for (const ar of ['2020', '2021', '2027']) {
    poster.set(ar, nyttId());
    await p.agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, $4, 100000000, 'Planen')`, [dar, poster.get(ar), radId, ar]);
  }
};
const bestall = (affarsdatum: string, belopp: string, leverantor: string) =>
  fattaDelegationsbeslut(
    p.db, { portar: { finansiering: async () => { throw new Error('not asked'); }, tilldelning: async () => [] }, lager: new HandlingLager({ datamapp: mapp }) }, begaranFran({ ...samordnaren, affarsdatum }),
    { arendetyp: 'inkop', principiell: false, rubrik: 'Stolar', motiv: 'Behövs.', uppgifter: { inkop: { leverantor: { namn: leverantor }, vad: 'Stolar', belopp, moms: 'ut', momssats: 25, budgetpostId: poster.get(affarsdatum.slice(0, 4)) ?? null } } },
  );

it('the limit is that of the year of the decision: too much on 31 December is within it on 1 January', async () => {
  expect(await bestall(SISTA, '47 500', 'Prov AB')).toMatchObject({ regel: 'Beloppet inom taket', text: expect.stringMatching(/47\s300\skr för 2020/) });
  expect(await bestall(SISTA, '47 300', 'Sista AB')).toMatchObject({ beteckning: 'D 2020:1', datum: SISTA });
  const ryms = { regel: 'Beloppet inom taket', utfall: 'uppfylld', text: expect.stringMatching(/47\s600\skr för 2021/) };
  expect(await bestall(FORSTA, '47 500', 'Prov AB')).toMatchObject({ beteckning: 'D 2021:1', datum: FORSTA, punktNr: 5, innehall: { provning: expect.arrayContaining([expect.objectContaining(ryms)]) } });
  expect(await bestall(FORSTA, '47 600,01', 'Annat AB')).toMatchObject({ regel: 'Beloppet inom taket' });
});

it('one matter does not become two on 1 January: both orders are summed against the limit of the later year', async () => {
  expect(await bestall(SISTA, '30 000', 'Delat AB')).toMatchObject({ datum: SISTA });
  expect(await bestall(FORSTA, '17 600,01', 'Delat AB')).toMatchObject({ regel: 'Inte uppdelat', text: expect.stringMatching(/D 2020:\d+ Stolar \(2020-12-31, 30\s000\skr\)/) });
  expect(await bestall(FORSTA, '17 600', 'Delat AB')).toMatchObject({ datum: FORSTA });
});

it('a year whose amount nobody has entered decides nothing, and says who enters it', async () => {
  expect(await bestall('2027-01-01', '1', 'Prov AB')).toMatchObject({ regel: 'Beloppet inom taket', text: expect.stringContaining('Prisbasbeloppet för 2027 finns inte'), utvag: expect.stringContaining('administratören') });
});
