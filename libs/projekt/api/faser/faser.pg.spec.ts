import { arKonflikt, type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type BytUpphandlingslageInput, type Projektfaser } from '@gemensam/shared/contract';
import { type Finansieringsbesked } from '@gemensam/projekt/domain';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { ateruppta } from './ateruppta';
import { bytUpphandlingslage } from './byt-upphandlingslage';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { LeverabelEntitet, UpphandlingEntitet } from './grind.entity';
import { lamnaStatusrapport } from '../statusrapporter/lamna-statusrapport';
import { passeraGrind } from './passera-grind';
import { ProjektEntitet, StatusrapportEntitet } from '../projekt.entity';
import { lasProjektfaser } from './projektfaser';
import { ingenKostnad, stallProjekt, statusinput } from '../projekt-scen';
import { startaUpphandling } from './starta-upphandling';
import { stegTillbaka } from './steg-tillbaka';
import { vila } from './vila';
import { lasVilandeAttGranska } from './vilande.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let sekreteraren: Kontext;
let ordforanden: Kontext;
let representanten: Kontext;
let regionen: Kontext;
let pengar: Finansieringsbesked | null;
const port: FinansieringSakradPort = async () => pengar;
const SAKRAD: Finansieringsbesked = { totalt: 100n, sakrat: 100n, saknas: 0n, sakrad: true, saknasHos: [] };
const OSAKRAD: Finansieringsbesked = { totalt: 100n, sakrat: 0n, saknas: 100n, sakrad: false, saknasHos: [{ namn: 'Luleå', belopp: 100n }] };

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, StatusrapportEntitet, LeverabelEntitet, UpphandlingEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  sekreteraren = await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  representanten = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());
beforeEach(() => {
  pengar = SAKRAD;
});

type Svar = Projektfaser | Konflikt<Projektfaser> | Avslag;
const krav = (svar: Svar): Projektfaser => {
  if (arAvslag(svar) || arKonflikt<Projektfaser>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
let lopnummer = 100;
const beslut = () => ({ organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: `§ ${++lopnummer}`, rubrik: 'Beslut om projekt' });
/** A decision on delegation: taken in the portal as `typ`, or noted from outside. */
const paDelegation = async (typ: string | null, sak: string | null = null): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik, beslutare, delegationstyp, delegationssak_id) values ($1, $2, 'Ordföranden', '2019-03-01', $3, 'Start', 'delegation', $4, $5)`,
    [samordnaren.samverkan.id, id, id, typ, sak],
  );
  return id;
};
const passera = (vem: Kontext, id: string, version: number, beslutare: 'namnd' | 'delegation' | 'styrgrupp' | 'e_samordnare', val: { beslutId?: string; nyckel?: string } = {}) =>
  passeraGrind(p.db, port, begaranFran(vem, val.nyckel ?? null), { projektId: id, version, beslutare, ...(val.beslutId ? { beslutId: val.beslutId } : { beslut: beslut() }) });
const godkanda = async (id: string, grind: string, namn: readonly string[]): Promise<void> => {
  for (const n of namn)
    await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, $4, $5, 'X', '2021-02-01', 'X')`, [samordnaren.samverkan.id, nyttId(), id, n, grind]);
};
const intresserade = async (id: string, koder: readonly string[]): Promise<void> => {
  for (const kod of koder) await p.agare.query(`insert into gemensam.deltagande (samverkan_id, projekt_id, kommunkod, status) values ($1, $2, $3, 'intresserad')`, [samordnaren.samverkan.id, id, kod]);
};
const handelser = async (id: string): Promise<unknown[]> =>
  (await p.agare.query(`select handelsetyp, aktor, text from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows;

describe('passeraGrind', () => {
  it('refuses while anything is missing, and passes with the decision, the checklist and one event when all is there', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa', fas: 'forbereds' });
    await godkanda(id, 'utveckling', ['Projektdirektiv', 'Projektplan']);
    pengar = OSAKRAD;
    expect(await passera(samordnaren, id, 1, 'namnd')).toMatchObject({ regel: 'BP3 är inte uppfylld', text: expect.stringContaining('Avsiktsförklaring (inte inlagd)'), utvag: expect.stringContaining('Luleå') });
    await godkanda(id, 'utveckling', ['Avsiktsförklaring']);
    expect(await passera(samordnaren, id, 1, 'namnd')).toMatchObject({ regel: 'BP3 är inte uppfylld' });
    pengar = SAKRAD;
    const sida = krav(await passera(samordnaren, id, 1, 'namnd'));
    expect(sida).toMatchObject({ fas: 'utveckling', version: 2, nasta: { beteckning: 'BP4', gron: false, registrerar: ['namnd'] } });
    expect(sida.historik).toMatchObject([{ nummer: 1, akt: 'passera', fran: 'forbereds', till: 'utveckling', beteckning: 'BP3', beslutare: 'namnd', av: 'Samordnaren', datum: '2021-02-15', beslut: { organ: 'Norrbottens e-nämnd' } }]);
    expect(await handelser(id)).toMatchObject([{ handelsetyp: 'grind_passerad', aktor: 'Samordnaren', text: expect.stringContaining('Elevhälsa passerade BP3 till Utveckling/realisering genom Norrbottens e-nämnd') }]);
    const { rows } = await p.agare.query('select krav, ordning_version from gemensam.grindpassage where projekt_id = $1', [id]);
    expect(rows).toMatchObject([{ ordning_version: 0, krav: [{ namn: 'Projektdirektiv', uppfyllt: true }, {}, {}, { slag: 'finansiering' }] }]);
  });

  it('goes from idé when two kommuner are interested, not when one is', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'ide' });
    await intresserade(id, ['2580']);
    expect(await passera(samordnaren, id, 1, 'e_samordnare')).toMatchObject({ regel: 'Kvalificering är inte uppfylld' });
    await intresserade(id, ['2581']);
    expect(krav(await passera(samordnaren, id, 1, 'e_samordnare')).fas).toBe('kvalificering');
  });

  it('is registered by those the role table names: the nämnd’s by the secretary too, a delegationsbeslut by the ordförande alone', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'kvalificering' });
    await godkanda(id, 'forstudie', ['Behov', 'Uppdrag']);
    expect(await passera(samordnaren, id, 1, 'delegation')).toMatchObject({ regel: 'Saknar behörighet', utvag: expect.stringContaining('Ordföranden') });
    expect(await passera(ordforanden, id, 1, 'namnd')).toMatchObject({ regel: 'Saknar behörighet' });
    pengar = OSAKRAD;
    expect(await passera(ordforanden, id, 1, 'delegation')).toMatchObject({ regel: 'Finansieringen är inte säkrad', kalla: expect.stringContaining('D7') });
    pengar = SAKRAD;
    expect(await passera(ordforanden, id, 1, 'delegation')).toMatchObject({ regel: 'Beslut på delegation fattas i portalen' });
    const beslutId = await paDelegation(null);
    for (const [typ, sak, regel] of [
      ['ovrigt', null, 'Beslutet bär något annat'], ['tilldelning', id, 'Beslutet bär något annat'], ['projektstart', nyttId(), 'Beslutet gäller något annat'],
    ] as const)
      expect(await passera(ordforanden, id, 1, 'delegation', { beslutId: await paDelegation(typ, sak) })).toMatchObject({ regel, kalla: expect.stringContaining('punkt 7'), falt: 'beslutId', utvag: expect.stringContaining('under Delegation') });
    expect(krav(await passera(ordforanden, id, 1, 'delegation', { beslutId })).historik[0]).toMatchObject({ beslutare: 'delegation', av: 'Ordföranden' });
    const annat = await stallProjekt(p, samordnaren, { fas: 'kvalificering' });
    await godkanda(annat, 'forstudie', ['Behov', 'Uppdrag']);
    expect(krav(await passera(sekreteraren, annat, 1, 'namnd')).fas).toBe('forstudie');
  });

  it('takes no decision of another body, none twice for one project, and none to come', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await godkanda(id, 'forbereds', ['Slutrapport från förstudie', 'Nyttovärdering']);
    const namndens = nyttId();
    await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 77', 'X')`, [samordnaren.samverkan.id, namndens]);
    expect(await passera(samordnaren, id, 1, 'namnd')).toMatchObject({ regel: 'Fel beslutare', text: 'BP2 beslutas av styrgruppen, inte av nämnden.' });
    expect(await passera(samordnaren, id, 1, 'styrgrupp', { beslutId: namndens })).toMatchObject({ regel: 'Fel beslutare', falt: 'beslutId', text: expect.stringContaining('är fattat av nämnden') });
    const sida = krav(await passera(samordnaren, id, 1, 'styrgrupp'));
    const buret = sida.historik[0]?.beslut?.id ?? '';
    const bakat = (beslutId: string) => stegTillbaka(p.db, port, begaranFran(samordnaren), { projektId: id, version: 2, beslutare: 'styrgrupp', skal: 'Ska utredas mer.', beslutId });
    expect(await bakat(buret)).toMatchObject({ regel: 'Beslutet är redan använt', text: expect.stringContaining('BP2') });
    const framtida = await stegTillbaka(p.db, port, begaranFran(samordnaren), { projektId: id, version: 2, beslutare: 'styrgrupp', skal: 'X', beslut: { ...beslut(), datum: '2021-02-16' } });
    expect(framtida).toMatchObject({ regel: 'Beslutet är inte fattat än' });
    expect((await p.agare.query(`select 1 from gemensam.grindpassage where projekt_id = $1`, [id])).rowCount).toBe(1);
  });

  it('with a version that somebody has moved on from shows what stands and writes nothing; a retry gives the same answer', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await godkanda(id, 'forbereds', ['Slutrapport från förstudie', 'Nyttovärdering']);
    const nyckel = nyttId();
    const input = { projektId: id, version: 1, beslutare: 'styrgrupp' as const, beslut: beslut() };
    const forsta = await passeraGrind(p.db, port, begaranFran(samordnaren, nyckel), input);
    expect(await passeraGrind(p.db, port, begaranFran(samordnaren, nyckel), input)).toEqual(forsta);
    expect(await passera(samordnaren, id, 1, 'namnd')).toMatchObject({ slag: 'konflikt', aktuell: { fas: 'forbereds', version: 2 } });
    expect(krav(forsta).historik).toHaveLength(1);
  });

  it('of many at once lets one through', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await godkanda(id, 'forbereds', ['Slutrapport från förstudie', 'Nyttovärdering']);
    const svar = await Promise.all(Array.from({ length: 8 }, () => passera(samordnaren, id, 1, 'styrgrupp')));
    expect(svar.filter((s) => !arAvslag(s) && !arKonflikt(s))).toHaveLength(1);
    expect(svar.filter((s) => arKonflikt(s))).toHaveLength(7);
    expect((await p.agare.query(`select fas, version from gemensam.projekt where id = $1`, [id])).rows).toEqual([{ fas: 'forbereds', version: 2 }]);
  });

  it("answers another samverkan's project, an unknown id and a text that is no id in the same words", async () => {
    const id = await stallProjekt(p, samordnaren);
    const svar = [await passera(regionen, id, 1, 'namnd'), await passera(regionen, nyttId(), 1, 'namnd'), await passera(regionen, 'x', 1, 'namnd')];
    expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
    expect(svar[1]).toEqual(svar[0]);
    expect(svar[2]).toEqual(svar[0]);
    expect(await p.db.lasa(regionen, (las) => lasProjektfaser(las, regionen, port, id))).toBeNull();
  });
});

describe('back, Vilande and on again', () => {
  it('one step back by the body of the gate with a reason, never on delegation', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'utveckling' });
    const bak = (beslutare: 'namnd' | 'styrgrupp', skal: string, vem = samordnaren) => stegTillbaka(p.db, port, begaranFran(vem), { projektId: id, version: 1, beslutare, skal, beslut: beslut() });
    expect(await bak('styrgrupp', 'X')).toMatchObject({ regel: 'Fel beslutare', text: 'BP3 beslutas av nämnden, inte av styrgruppen.' });
    expect(await bak('namnd', ' ')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(krav(await bak('namnd', 'Direktivet görs om.', sekreteraren))).toMatchObject({ fas: 'forbereds', historik: [{ akt: 'steg_tillbaka', skal: 'Direktivet görs om.', beteckning: 'BP3' }] });
  });

  it('rests with reason and day, stands on the list of its owner when the day has come, and comes back to the phase it left', async () => {
    const ledaren = await p.aktor('projektledare');
    const id = await stallProjekt(p, samordnaren, { namn: 'Ekonomisystem', fas: 'kvalificering', projektledare: ledaren.person.id });
    const sov = await vila(p.db, port, begaranFran(samordnaren), { projektId: id, version: 1, skal: 'Direktivet utformas.', granskas: '2021-03-01' });
    expect(krav(sov)).toMatchObject({ fas: 'vilande', nasta: null, bakat: null, farVila: false, farAteruppta: true, vilar: { fran: 'kvalificering', skal: 'Direktivet utformas.', granskas: '2021-03-01', attGranska: false } });
    const lista = (vem: Kontext, affarsdatum: string) => p.db.lasa({ ...vem, affarsdatum }, (las) => lasVilandeAttGranska(las, { ...vem, affarsdatum }));
    expect(await lista(samordnaren, '2021-02-28')).toEqual([]);
    expect(await lista(samordnaren, '2021-03-01')).toMatchObject([{ id, namn: 'Ekonomisystem', fran: 'kvalificering', skal: 'Direktivet utformas.' }]);
    expect(await lista(ledaren, '2021-03-01')).toHaveLength(1);
    expect(await lista(await p.aktor('projektledare'), '2021-03-01')).toEqual([]);
    expect(await passera(samordnaren, id, 2, 'namnd')).toMatchObject({ regel: 'Projektet vilar' });
    expect(krav(await ateruppta(p.db, port, begaranFran(samordnaren), { projektId: id, version: 2 }))).toMatchObject({ fas: 'kvalificering', vilar: null, historik: [{ akt: 'ateruppta' }, { akt: 'vila' }] });
    expect(await handelser(id)).toMatchObject([{ handelsetyp: 'projekt_vilar' }, { handelsetyp: 'projekt_aterupptaget' }]);
  });
});

describe('a status report beside a gate', () => {
  it('meets a conflict without a newer report, and goes in on the new version', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    krav(await vila(p.db, port, begaranFran(samordnaren), { projektId: id, version: 1, skal: 'X', granskas: '2021-03-01' }));
    expect(await lamnaStatusrapport(p.db, ingenKostnad, begaranFran(samordnaren), statusinput(id, 1, 'Vi väntar.'))).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, status: null } });
    expect(await lamnaStatusrapport(p.db, ingenKostnad, begaranFran(samordnaren), statusinput(id, 2, 'Vi väntar.'))).toMatchObject({ version: 3, status: { fas: 'vilande' } });
  });
});

describe('an upphandling', () => {
  const steg = async (id: string, input: Omit<BytUpphandlingslageInput, 'id' | 'version'>): Promise<Svar> => {
    const sida = await p.db.lasa(samordnaren, (las) => lasProjektfaser(las, samordnaren, port, id));
    const u = sida?.upphandlingar[0];
    if (!u) throw new Error('no upphandling');
    return bytUpphandlingslage(p.db, port, begaranFran(samordnaren), { id: u.id, version: u.version, ...input });
  };
  const starta = (id: string, datum = '2019-01-10') => startaUpphandling(p.db, port, begaranFran(samordnaren), { projektId: id, forfarande: 'annonserat', datum });

  it('goes from dialog to a signed avtal, with the spärr to the day, and is one at a time', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'upphandling' });
    krav(await starta(id));
    expect(await starta(id)).toMatchObject({ regel: 'Upphandling pågår' });
    krav(await steg(id, { akt: 'annonsera', datum: '2019-02-01' }));
    krav(await steg(id, { akt: 'utvardera', datum: '2019-03-01' }));
    expect(await steg(id, { akt: 'tilldela', datum: '2019-03-28' })).toMatchObject({ regel: 'Beslut saknas' });
    expect(await steg(id, { akt: 'tilldela', datum: '2019-03-28', beslut: { ...beslut(), datum: '2019-03-29' } })).toMatchObject({ regel: 'Beslutet är senare än steget' });
    for (const [typ, sak, regel] of [['ovrigt', null, 'Beslutet bär något annat'], ['projektstart', id, 'Beslutet bär något annat'], ['tilldelning', nyttId(), 'Beslutet gäller något annat']] as const)
      expect(await steg(id, { akt: 'tilldela', datum: '2019-03-28', beslutId: await paDelegation(typ, sak) })).toMatchObject({ regel, kalla: expect.stringContaining('punkt 3'), falt: 'beslutId' });
    expect(await steg(id, { akt: 'tilldela', datum: '2019-03-28', beslut: { ...beslut(), datum: '2019-03-28', beslutare: 'delegation' } })).toMatchObject({ regel: 'Beslut på delegation fattas i portalen' });
    krav(await steg(id, { akt: 'tilldela', datum: '2019-03-28', beslut: { ...beslut(), datum: '2019-03-28' } }));
    const sparr = krav(await steg(id, { akt: 'underratta', datum: '2019-04-01', elektroniskt: true })).upphandlingar[0];
    expect(sparr).toMatchObject({ lage: 'avtalssparr', sparr: { sista: '2019-04-11', tecknasTidigast: '2019-04-12', slut: true }, akter: ['las_igenom', 'overprova', 'avbryt'] });
    expect(await steg(id, { akt: 'las_igenom', datum: '2019-04-11' })).toMatchObject({ regel: 'Avtalsspärr', utvag: 'Avtal får tecknas tidigast 2019-04-12.' });
    krav(await steg(id, { akt: 'overprova', datum: '2019-04-10', anmarkning: 'Mål vid förvaltningsrätten.' }));
    expect(await steg(id, { akt: 'teckna_avtal', datum: '2019-06-01' })).toMatchObject({ regel: 'Överprövning pågår' });
    krav(await steg(id, { akt: 'avsla_overprovning', datum: '2019-06-01' }));
    krav(await steg(id, { akt: 'las_igenom', datum: '2019-06-10' }));
    const klar = krav(await steg(id, { akt: 'teckna_avtal', datum: '2019-06-20' })).upphandlingar[0];
    expect(klar?.lage).toBe('avtal_tecknat');
    expect(klar?.steg.map((s) => [s.till, s.datum])).toEqual([
      ['dialog', '2019-01-10'], ['annonserad', '2019-02-01'], ['utvardering', '2019-03-01'], ['tilldelad', '2019-03-28'], ['avtalssparr', '2019-04-01'], ['overprovning', '2019-04-10'], ['avtalssparr', '2019-06-01'],
      ['avtalsgenomlasning', '2019-06-10'], ['avtal_tecknat', '2019-06-20'],
    ]);
    expect(await handelser(id)).toHaveLength(9);
    await godkanda(id, 'inforande', ['Upphandling och avtal']);
    expect(krav(await passera(samordnaren, id, 1, 'styrgrupp')).fas).toBe('inforande');
  });

  it('with a stale version shows what stands', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'upphandling' });
    const u = krav(await starta(id)).upphandlingar[0];
    krav(await steg(id, { akt: 'annonsera', datum: '2019-02-01' }));
    expect(await bytUpphandlingslage(p.db, port, begaranFran(samordnaren), { id: u?.id ?? '', version: 1, akt: 'annonsera', datum: '2019-02-01' })).toMatchObject({ slag: 'konflikt', aktuell: { upphandlingar: [{ lage: 'annonserad' }] } });
    expect(await bytUpphandlingslage(p.db, port, begaranFran(regionen), { id: u?.id ?? '', version: 2, akt: 'utvardera', datum: '2019-03-01' })).toMatchObject({ regel: 'Finns inte' });
  });
});

describe('the page', () => {
  it('shows everybody the way and the checklist, and the acts to those who may', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    const sida = await p.db.lasa(representanten, (las) => lasProjektfaser(las, representanten, port, id));
    expect(sida).toMatchObject({ farVila: false, farUpphandla: false, bakat: { registrerar: [] }, nasta: { beteckning: 'BP2', registrerar: [], gron: false, krav: [{ namn: 'Slutrapport från förstudie', lage: 'Inte inlagd' }, {}] } });
    expect(sida?.vag.map((s) => [s.fas, s.lage, s.beteckning]).slice(0, 4)).toEqual([['ide', 'passerad', null], ['kvalificering', 'passerad', 'Kvalificering'], ['forstudie', 'nu', 'BP1'], ['forbereds', 'kvar', 'BP2']]);
  });

  it('has neither way nor gate for löpande verksamhet', async () => {
    const id = await stallProjekt(p, samordnaren, { slag: 'lopande', fas: null });
    expect(await p.db.lasa(samordnaren, (las) => lasProjektfaser(las, samordnaren, port, id))).toMatchObject({ vag: [], nasta: null, bakat: null, farVila: false });
    expect(await passera(samordnaren, id, 1, 'namnd')).toMatchObject({ regel: 'Inga faser' });
  });
});

describe('the database itself', () => {
  const som = (sql: string, varden: unknown[]) => p.db.skriva(samordnaren, { operation: 'prov' }, async (s) => {
    await s.rader({ namn: `prov.${nyttId()}`, text: sql }, varden);
    return { slag: 'genomfort', varde: null, handelser: [{ handelsetyp: 'prov', objekttyp: 'prov', objektId: '1', text: 'Prov.', data: {} }] };
  });

  it('lets no phase change without its row of history in the same transaction', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await expect(som(`update gemensam.projekt set fas = 'forbereds' where id = $1`, [id])).rejects.toMatchObject({ message: expect.stringContaining('utan grindpassage') });
    await expect(p.agare.query(`update gemensam.projekt set fas = 'forbereds' where id = $1`, [id])).rejects.toMatchObject({ code: '23514', constraint: 'fas_genom_grind' });
    await godkanda(id, 'forbereds', ['Slutrapport från förstudie', 'Nyttovärdering']);
    krav(await passera(samordnaren, id, 1, 'styrgrupp'));
    await p.agare.query(`begin; set constraints all deferred`);
    await p.agare.query(`update gemensam.projekt set fas = 'forstudie' where id = $1`, [id]);
    await p.agare.query(`update gemensam.projekt set fas = 'forbereds' where id = $1`, [id]);
    await expect(p.agare.query('commit')).rejects.toMatchObject({ constraint: 'fas_genom_grind' });
  });

  it('lets no upphandling change state without its step, nor sign within the spärr', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'upphandling' });
    krav(await startaUpphandling(p.db, port, begaranFran(samordnaren), { projektId: id, forfarande: 'annonserat', datum: '2019-01-10' }));
    await expect(p.agare.query(`update gemensam.upphandling set lage = 'annonserad' where projekt_id = $1`, [id])).rejects.toMatchObject({ constraint: 'lage_genom_steg' });
    await expect(
      p.agare.query(`update gemensam.upphandling set lage = 'avtal_tecknat', avtal_datum = '2019-04-11', sparr_skickad = '2019-04-01', sparr_elektroniskt = true, sparr_sista = '2019-04-11' where projekt_id = $1`, [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('lets nobody rest a project without reason and day, nor pass without a decision, nor change history', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'forstudie' });
    await expect(p.agare.query(`update gemensam.projekt set fas = 'vilande' where id = $1`, [id])).rejects.toMatchObject({ code: '23514' });
    await expect(
      p.agare.query(`insert into gemensam.grindpassage (samverkan_id, id, projekt_id, nummer, akt, fran, till, beteckning, beslutare, datum, av_id, av) values ($1, $2, $3, 1, 'passera', 'forstudie', 'forbereds', 'BP2', 'styrgrupp', '2021-02-15', $4, 'X')`, [
        samordnaren.samverkan.id, nyttId(), id, samordnaren.person.id,
      ]),
    ).rejects.toMatchObject({ code: '23514' });
    for (const sql of [`update gemensam.grindpassage set skal = 'x'`, 'delete from gemensam.grindpassage', `update gemensam.upphandlingssteg set anmarkning = 'x'`, `update gemensam.fasordning set version = 2`, 'delete from gemensam.leverabel'])
      await expect(p.datakalla.query(sql)).rejects.toThrow(/permission denied/);
  });
});
