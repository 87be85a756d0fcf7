import { type Kontext } from '@gemensam/shared/api';
import { type Organisation, type OrganisationInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraOrganisation } from './andra-organisation';
import { OrganisationEntitet } from './organisation.entity';
import { lasOrganisationer } from './organisation.lasmodell';
import { skapaOrganisation } from './skapa-organisation';

let p: Provning;
let k: Kontext;
beforeAll(async () => {
  p = await oppnaProvning([OrganisationEntitet]);
  k = await p.aktor('administrator');
});
afterAll(() => p.stang());

const uppgifter = (val: Partial<OrganisationInput> = {}): OrganisationInput => ({ namn: 'Provbolaget AB', orgnr: '', slag: 'bolag', kommunkod: '2580', styrelseAntal: null, upphord: null, ...val });
const skapa = async (val: Partial<OrganisationInput> = {}): Promise<Organisation> => {
  const svar = await skapaOrganisation(p.db, begaranFran(k), { uppgifter: uppgifter(val) });
  if (arAvslag(svar)) throw new Error(svar.text);
  return svar;
};
const andra = (o: Pick<Organisation, 'id' | 'version'>, val: Partial<OrganisationInput>, vem = k) => andraOrganisation(p.db, begaranFran(vem), { id: o.id, version: o.version, uppgifter: uppgifter(val) });
const nekad = (svar: unknown): Avslag => {
  if (!arAvslag(svar)) throw new Error(`not refused: ${JSON.stringify(svar)}`);
  return svar;
};

it('is put in once, by name and by number', async () => {
  const ny = await skapa({ namn: 'Ett AB', orgnr: '5560160680' });
  expect(ny).toMatchObject({ namn: 'Ett AB', orgnr: '556016-0680', orgnrFiktivt: false, medlem: false, kommun: { namn: 'Luleå' }, version: 1 });
  for (const [val, falt] of [[{ namn: 'Ett AB' }, 'namn'], [{ namn: 'Annat AB', orgnr: '556016-0680' }, 'orgnr'], [{ namn: 'Annat AB', orgnr: '556016-0681' }, 'orgnr']] as const)
    expect(nekad(await skapaOrganisation(p.db, begaranFran(k), { uppgifter: uppgifter(val) }))).toMatchObject({ falt });
  const samtidigt = await Promise.all([1, 2, 3].map(() => skapaOrganisation(p.db, begaranFran(k), { uppgifter: uppgifter({ namn: 'Samtidiga AB' }) })));
  expect(samtidigt.filter(arAvslag)).toHaveLength(2);
});

it('is changed under its version, with what was and what is in the log; it ceases and is never taken away', async () => {
  const ny = await skapa({ namn: 'Två AB' });
  const svar = await andra(ny, { namn: 'Två AB', slag: 'forening', upphord: '2021-01-31' });
  expect(svar).toMatchObject({ slag: 'forening', upphord: '2021-01-31', version: 2 });
  const { rows } = await p.agare.query(`select text, data from gemensam.handelse where objekt_id = $1 and handelsetyp = 'organisation_andrad'`, [ny.id]);
  expect(rows).toEqual([{ text: 'Två AB ändrades: slag, sista dag.', data: { slag: 'forening', upphord: '2021-01-31', forut: { slag: 'bolag', upphord: null } } }]);
  expect(await andra(ny, { namn: 'Tre AB' })).toMatchObject({ slag: 'konflikt', aktuell: { version: 2 } });
  expect(nekad(await andra({ id: ny.id, version: 2 }, { namn: 'Två AB', slag: 'forening', upphord: '2021-01-31' }))).toMatchObject({ regel: 'Ingen ändring' });
  expect(nekad(await andra(ny, { namn: 'Två AB' }, await p.aktor('administrator', { samverkan: 'region10' })))).toMatchObject({ regel: 'Finns inte' });
});

it('a member stays a kommun, and what ownership stands against is refused', async () => {
  const medlem = (await p.db.lasa(k, lasOrganisationer)).find((o) => o.namn === 'Luleå kommun');
  if (!medlem) throw new Error('no member');
  expect(nekad(await andra(medlem, { namn: 'Luleå kommun', slag: 'bolag' }))).toMatchObject({ falt: 'slag' });
  const ny = await skapa({ namn: 'Ägda AB' });
  await p.agare.query(`insert into gemensam.innehav (samverkan_id, id, agare_id, agd_id, roster_taljare, roster_namnare, fran, kalla) values ($1, gen_random_uuid(), $2, $3, 1, 2, '2020-01-01', 'prov')`, [k.samverkan.id, medlem.id, ny.id]);
  expect(nekad(await andra(ny, { namn: 'Ägda AB', slag: 'stiftelse' }))).toMatchObject({ regel: 'Ägandet hindrar', falt: 'slag' });
  expect(nekad(await andra(ny, { namn: 'Ägda AB', upphord: '2021-01-31' }))).toMatchObject({ regel: 'Ägandet hindrar', falt: 'upphord' });
});
