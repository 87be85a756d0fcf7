import { AvtalEntitet } from '@gemensam/avtal/api';
import { ProjektEntitet, UpphandlingEntitet } from '@gemensam/projekt/api';
import { type Kontext, type Lasning, nyttId } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Portar } from '../verkstall/verkstallighet';
import { provaSaken, type Provningsbegaran } from './provningen';
import { tillProvningsbild } from './provningsbild';

const portar: Portar = { finansiering: async () => ({ totalt: 1n, sakrat: 1n, saknas: 0n, sakrad: true, saknasHos: [] }), tilldelning: async () => [] };
let p: Provning;
let ordforanden: Kontext;
const sak: Record<string, string> = {};

beforeAll(async () => {
  p = await oppnaProvning([AvtalEntitet, ProjektEntitet, UpphandlingEntitet]);
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  const dar = ordforanden.samverkan.id;
  for (const namn of ['avtal', 'projekt', 'upphandling', 'fran', 'till']) sak[namn] = nyttId();
  await p.agare.query('set session_replication_role = replica');
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, 'Elevhälsa', 'projekt', 'forbereds')`, [dar, sak['projekt']]);
  await p.agare.query(`insert into gemensam.upphandling (samverkan_id, id, projekt_id, nummer, forfarande, lage) values ($1, $2, $3, 1, 'annonserat', 'annonserad')`, [dar, sak['upphandling'], sak['projekt']]);
  await p.agare.query(`insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, tecknat, galler_fran, galler_till) values ($1, $2, 1, 'Drift', 'IT', 'kontrakt', '2019-02-10', '2019-03-01', '2021-08-31')`, [dar, sak['avtal']]);
  await p.agare.query(`insert into gemensam.avtal_leverantor (samverkan_id, avtal_id, rang, namn, orgnr) values ($1, $2, 1, 'Prov AB', '556016-0680')`, [dar, sak['avtal']]);
  await p.agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, 1, 12, 3)`, [dar, sak['avtal']]);
  for (const namn of ['fran', 'till']) {
    const rad = nyttId();
    await p.agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', $3, 1)`, [dar, rad, namn]);
    await p.agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, 2021, 100000, 'Planen')`, [dar, sak[namn], rad]);
  }
  await p.agare.query('set session_replication_role = origin');
});
afterAll(() => p.stang());

const rakna = async (b: Omit<Provningsbegaran, 'principiell'>): Promise<readonly string[]> => {
  const satser: string[] = [];
  await p.db.lasa(ordforanden, async (riktig) => {
    const las: Lasning = { rader: (sats, varden) => (satser.push(sats.namn), riktig.rader(sats, varden)) };
    const begaran = { ...b, principiell: false };
    const provad = await provaSaken({ las, kontext: ordforanden, portar }, begaran);
    if (arAvslag(provad)) throw new Error(`${provad.regel}: ${provad.text}`);
    tillProvningsbild(begaran, provad);
  });
  return satser;
};

const a = nyttId();
const fallen: readonly (readonly [string, () => Omit<Provningsbegaran, 'principiell'>, readonly string[]])[] = [
  ['avtalsforlangning', () => ({ arendetyp: 'avtalsforlangning', sakId: sak['avtal'] ?? null, arendeId: a, uppgifter: {} }), ['avtal.avtal_med_avropat']],
  ['firmateckning', () => ({ arendetyp: 'firmateckning', sakId: sak['avtal'] ?? null, arendeId: a, uppgifter: {} }), ['avtal.avtal']],
  ['projektstart', () => ({ arendetyp: 'projektstart', sakId: sak['projekt'] ?? null, arendeId: a, uppgifter: {} }), ['projekt.fasbild']],
  ['tilldelning', () => ({ arendetyp: 'tilldelning', sakId: sak['upphandling'] ?? null, arendeId: a, uppgifter: {} }), ['projekt.en_upphandling']],
  ['omfordelning_driftbudget', () => ({ arendetyp: 'omfordelning_driftbudget', sakId: sak['fran'] ?? null, arendeId: a, uppgifter: { omfordelning: { tillId: sak['till'] ?? '', belopp: '100' } } }), ['budgetutrymme.poster']],
  ['ovrigt', () => ({ arendetyp: 'ovrigt', sakId: null, arendeId: a, uppgifter: { ovrigt: { text: 'Tjänsten stängs.' } } }), []],
];

it.each(fallen)('%s: the matter in one statement, and all that is asked of it in one more, with what the page shows', async (_, begaran, saken) => {
  expect(await rakna(begaran())).toEqual([...saken, 'delegation.underlaget']);
});

it('the other party of an avtal is found by its org.nr in the same statement', async () => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.organisation (samverkan_id, id, namn, slag, orgnr) values ($1, $2, 'Prov AB', 'bolag', '556016-0680')`, [ordforanden.samverkan.id, id]);
  const begaran = { arendetyp: 'firmateckning' as const, sakId: sak['avtal'] ?? null, uppgifter: {}, principiell: false };
  expect(await p.db.lasa(ordforanden, (las) => provaSaken({ las, kontext: ordforanden, portar }, begaran))).toMatchObject({ sak: { motpart: { namn: 'Prov AB', organisationId: id } } });
});
