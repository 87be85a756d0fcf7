import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArendebehorigEntitet, ArendeEntitet, ArendeHandlingEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, sekretessbelaggArende, TjansteskrivelseEntitet } from '@gemensam/arende/api';
import { AvtalEntitet, AvtalsforlangningEntitet } from '@gemensam/avtal/api';
import { passeraGrind, ProjektEntitet, UpphandlingEntitet } from '@gemensam/projekt/api';
import { lasBeslutsreferenser } from '@gemensam/samverkan/api';
import { arKonflikt, type Db, HandlingEntitet, HandlingLager, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Delegationsbeslut, type Delegationsprovning, type FattaDelegationsbeslutInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Finansieringsbesked } from '@gemensam/projekt/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { type Delegationsdrift, fattaDelegationsbeslut } from './fatta-delegationsbeslut';
import { lasDelegationsbeslut } from './delegationsbeslut.lasmodell';
import { lasPubliktDelegationsregister } from '../register/publikt-delegationsbeslut.lasmodell';
import { lasDelegationsregister } from '../register/register.lasmodell';
import { registerfil } from '../register/registerfil';
import { ovrigt } from '../verkstall/ovrigt';

const SAKRAD: Finansieringsbesked = { totalt: 100n, sakrat: 100n, saknas: 0n, sakrad: true, saknasHos: [] };
const OSAKRAD: Finansieringsbesked = { ...SAKRAD, sakrat: 0n, saknas: 100n, sakrad: false, saknasHos: [{ namn: 'Luleå', belopp: 100n }] };

let p: Provning;
let mapp: string;
let drift: Delegationsdrift;
let pengar: Finansieringsbesked = SAKRAD;
let ordforanden: Kontext;
let vice: Kontext;
let samordnaren: Kontext;
let kommun: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([
    ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, HandlingEntitet, HandlingVersionEntitet, HandlingSekretessEntitet, AvtalEntitet, AvtalsforlangningEntitet, ProjektEntitet, UpphandlingEntitet,
  ]);
  mapp = await mkdtemp(join(tmpdir(), 'delegation-'));
  drift = { portar: { finansiering: async () => pengar, tilldelning: async () => [] }, lager: new HandlingLager({ datamapp: mapp }) };
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  vice = await p.aktor('vice_ordforande', { namn: 'Vice' });
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  kommun = await p.aktor('kommunrepresentant', { kommunkod: '2521' });
  await p.aktor('namndsekreterare', { namn: 'Sekreteraren' });
  await stallOrdning();
});
afterAll(async () => {
  await p.stang();
  await rm(mapp, { recursive: true, force: true });
});
beforeEach(() => {
  pengar = SAKRAD;
});

const dar = () => ordforanden.samverkan.id;
const stallOrdning = async (): Promise<void> => {
  const [beslutId, ordningId] = [nyttId(), nyttId()];
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Nämnden', '2021-01-28', '§ 6', 'Delegationsordning')`, [dar(), beslutId]);
  await p.agare.query(`insert into gemensam.delegationsordning (samverkan_id, id, bradskanderatt) values ($1, $2, 'ordforande_vice')`, [dar(), ordningId]);
  const punkter = [
    [1, 'firmateckning', 'Teckna nämndens firma', 'vice_ordforande', ['inom_fattat_beslut']], [2, 'avtalsforlangning', 'Avtalsförlängning', 'vice_ordforande', ['option_och_varsel']],
    [3, 'tilldelning', 'Tilldelning', 'vice_ordforande', ['upphandling_utvarderad']], [7, 'projektstart', 'Start av projekt', null, ['finansiering_sakrad']],
  ] as const;
  for (const [nr, typ, text, ersattare, kraver] of punkter)
    await p.agare.query(`insert into gemensam.delegationspunkt (samverkan_id, id, ordning_id, nr, arendetyp, text, delegat, ersattare, kraver) values ($1, $2, $3, $4, $5, $6, 'ordforande', $7, $8)`, [dar(), nyttId(), ordningId, nr, typ, text, ersattare, kraver]);
  await p.agare.query(`update gemensam.delegationsordning set nummer = 1, galler_fran = '2021-01-28', beslut_id = $2, faststalld = now() where id = $1`, [ordningId, beslutId]);
};
const stallProjekt = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'forbereds')`, [dar(), id, `Projekt ${id}`]);
  for (const namn of ['Projektdirektiv', 'Projektplan', 'Avsiktsförklaring'])
    await p.agare.query(`insert into gemensam.leverabel (samverkan_id, id, projekt_id, namn, grind, agare, godkand, godkand_av) values ($1, $2, $3, $4, 'utveckling', 'X', '2021-02-01', 'X')`, [dar(), nyttId(), id, namn]);
  return id;
};
const stallAvtal = async (): Promise<string> => {
  const id = nyttId();
  await p.agare.query(
    `insert into gemensam.avtal (samverkan_id, id, nummer, namn, omrade, slag, tecknat, galler_fran, galler_till) values ($1, $2, coalesce((select max(nummer) from gemensam.avtal where samverkan_id = $1), 0) + 1, 'Drift', 'IT', 'kontrakt', '2019-02-10', '2019-03-01', '2021-08-31')`,
    [dar(), id],
  );
  await p.agare.query(`insert into gemensam.avtal_option (samverkan_id, avtal_id, nr, manader, varselmanader) values ($1, $2, 1, 12, 3)`, [dar(), id]);
  return id;
};
const start = (sakId: string, val: Partial<FattaDelegationsbeslutInput> = {}): FattaDelegationsbeslutInput => ({
  arendetyp: 'projektstart', sakId, version: 1, principiell: false, uppgifter: {}, rubrik: 'Start av projektet', motiv: 'Alla kommuner har beslutat.', ...val,
});
const fatta = (vem: Kontext, input: FattaDelegationsbeslutInput, nyckel: string | null = null, db: Db = p.db) => fattaDelegationsbeslut(db, drift, begaranFran(vem, nyckel), input);
const fattat = (svar: Awaited<ReturnType<typeof fatta>>): Delegationsbeslut => {
  if (arAvslag(svar) || arKonflikt<Delegationsprovning>(svar)) throw new Error(`not taken: ${JSON.stringify(svar)}`);
  return svar;
};
const rad = async <T>(sql: string, varden: readonly unknown[] = []): Promise<T> => (await p.agare.query(sql, [...varden])).rows[0] as T;

describe('fattaDelegationsbeslut', () => {
  it('numbers and registers the decision, starts the project, and says so in the log with its checksum', async () => {
    const projekt = await stallProjekt();
    const b = fattat(await fatta(ordforanden, start(projekt)));
    expect(b).toMatchObject({ punktNr: 7, grund: 'delegation', som: 'delegat', roll: 'ordforande', sekretess: false, dnr: expect.stringMatching(/^2021\/\d+-/), innehall: { rubrik: 'Start av projektet' }, foljder: [{ objekttyp: 'projekt', objektId: projekt }] });
    expect(b.beteckning).toMatch(/^D 2021:\d+$/);
    expect(b.innehall?.provning.every((r) => r.utfall !== 'brister')).toBe(true);
    expect(await rad(`select fas, version from gemensam.projekt where id = $1`, [projekt])).toEqual({ fas: 'utveckling', version: 2 });
    expect(await rad(`select encode(v.sha256, 'hex') as sha256, lagringsnyckel from gemensam.handling_version v where v.handling_id = $1`, [b.handlingId])).toMatchObject({ sha256: b.handlingSha256 });
    const [handelse] = (await p.agare.query<{ data: { avtryck: string; foljdavtryck: string }; text: string }>(`select data, text from gemensam.handelse where objekt_id = $1`, [b.id])).rows;
    expect(handelse?.data.avtryck).toBe(b.avtryck);
    expect(await rad(`select encode(sha256(convert_to(jsonb_agg(jsonb_build_array(objekttyp, objekt_id, text) order by nr)::text, 'UTF8')), 'hex') as a from gemensam.delegationsbeslut_foljd where beslut_id = $1`, [b.id])).toEqual({ a: handelse?.data.foljdavtryck });
    expect(handelse?.text).toMatch(/^D 2021:\d+, Start av projektet, beslutades av Ordföranden \(ordföranden på delegation\) enligt punkt 7\.$/);
    expect(await p.db.lasa(kommun, (las) => las.rader({ namn: 'prov.avtryck', text: `select encode(gemensam.delegationsbeslut_avtryck($1), 'hex') as a` }, [b.id]))).toEqual([{ a: b.avtryck }]);
    expect(await rad(`select delegationstyp, delegationssak_id, organ, beslutare from gemensam.beslut_referens where beteckning = $1`, [b.beteckning])).toEqual({ delegationstyp: 'projektstart', delegationssak_id: projekt, organ: 'Ordföranden på delegation', beslutare: 'delegation' });
  });

  it('is one decision when it is sent again, and a conflict that shows whose when another was first', async () => {
    const projekt = await stallProjekt();
    const forsta = fattat(await fatta(ordforanden, start(projekt), 'samma-nyckel-1'));
    expect(fattat(await fatta(ordforanden, start(projekt), 'samma-nyckel-1')).id).toBe(forsta.id);
    const annan = await fatta(ordforanden, start(projekt));
    expect(annan).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, beslutat: [{ beteckning: forsta.beteckning, beslutadAv: 'Ordföranden' }] } });
  });

  it('two at once, from two replicas: one decision, and no number is lost', async () => {
    const avtal = await stallAvtal();
    const replik = await p.replik();
    const input: FattaDelegationsbeslutInput = { ...start(avtal), arendetyp: 'avtalsforlangning', uppgifter: { avtalsforlangning: { meddelad: '2021-02-15' } } };
    const annan = await p.aktor('ordforande', { namn: 'Andra ordföranden' });
    const svar = await Promise.all([fatta(ordforanden, input), fatta(annan, input, null, replik)]);
    expect(svar.filter((s) => arKonflikt(s))).toHaveLength(1);
    expect(await rad(`select count(*)::int as n from gemensam.avtal_forlangning where avtal_id = $1`, [avtal])).toEqual({ n: 1 });
    expect(await rad(`select count(*)::int = max(lopnummer) as hel from gemensam.delegationsbeslut`)).toEqual({ hel: true });
  });

  it('is refused by the rules, with nothing left behind: not the vice for point 7, not without the money, not what is principled', async () => {
    const projekt = await stallProjekt();
    expect(await fatta(vice, start(projekt))).toMatchObject({ slag: 'avslag' });
    expect(await fatta(samordnaren, start(projekt))).toMatchObject({ slag: 'avslag' });
    expect(await fatta(ordforanden, start(projekt, { principiell: true }))).toMatchObject({ slag: 'avslag' });
    pengar = OSAKRAD;
    expect(await fatta(ordforanden, start(projekt))).toMatchObject({ slag: 'avslag' });
    expect(await fatta(ordforanden, start(projekt, { bradskande: { skal: 'Bidraget förfaller i morgon och nästa möte är i mars.' } }))).toMatchObject({ slag: 'avslag' });
    pengar = SAKRAD;
    expect(await fatta(ordforanden, start(projekt, { rubrik: ' ' }))).toMatchObject({ slag: 'avslag', falt: 'rubrik' });
    expect(await fatta(ordforanden, start(projekt, { arendeId: nyttId() }))).toMatchObject({ slag: 'avslag', falt: 'arendeId' });
    expect(await rad(`select fas from gemensam.projekt where id = $1`, [projekt])).toEqual({ fas: 'forbereds' });
    expect(await rad(`select count(*)::int as n from gemensam.delegationsbeslut where sak_id = $1`, [projekt])).toEqual({ n: 0 });
  });

  it('keeps a secret decision from those who may not read it, its number and day to all', async () => {
    const projekt = await stallProjekt();
    const b = fattat(await fatta(ordforanden, start(projekt, { rubrik: 'Hemlig rubrik', motiv: 'Hemligt motiv.', sekretess: { paragraf: '19:3', skal: 'Affärsförhållanden' } })));
    const sedd = await p.db.lasa(kommun, (las) => lasDelegationsbeslut(las, kommun.affarsdatum, b.id));
    expect(sedd).toMatchObject({ beteckning: b.beteckning, sekretess: true, innehall: null });
    const { rows } = await p.agare.query(`select text, data from gemensam.handelse union all select rubrik, to_jsonb(organ) from gemensam.beslut_referens`);
    expect(JSON.stringify(rows)).not.toContain('Hemlig');
  });

  it('stands: the portal may not change it, and one who owns the server is told by the checksum', async () => {
    const b = fattat(await fatta(ordforanden, start(await stallProjekt())));
    for (const sql of ['update gemensam.delegationsbeslut set varfor = null', 'delete from gemensam.delegationsbeslut', `update gemensam.delegationsbeslut_foljd set text = 'x'`, `update gemensam.delegationsbeslut_innehall set motiv = 'x'`, 'delete from gemensam.delegationsbeslut_innehall'])
      await expect(p.db.lasa(ordforanden, (las) => las.rader({ namn: sql, text: sql }))).rejects.toThrow();
    await p.agare.query(`update gemensam.delegationsbeslut_innehall set motiv = 'Ändrat.' where id = $1`, [b.id]);
    expect(await p.db.lasa(ordforanden, (las) => las.rader({ namn: 'prov.avtryck', text: `select encode(gemensam.delegationsbeslut_avtryck($1), 'hex') as a` }, [b.id]))).not.toEqual([{ a: b.avtryck }]);
  });

  it('says when it is to be reported, and where it was', async () => {
    const b = fattat(await fatta(ordforanden, start(await stallProjekt())));
    expect(b.anmalan).toMatchObject({ lage: 'sammantrade_saknas', moteId: null, sen: false });
    const mote = nyttId();
    await p.agare.query(`insert into gemensam.mote (samverkan_id, id, slag, datum, borjar, slutar, plats, stoppdatum, kallelsedag) values ($1, $2, 'sammantrade', '2021-03-16', '13:00', '15:00', 'Luleå', '2021-03-01', '2021-03-05')`, [dar(), mote]);
    const sedd = () => p.db.lasa(kommun, (las) => lasDelegationsbeslut(las, kommun.affarsdatum, b.id));
    expect((await sedd())?.anmalan).toMatchObject({ lage: 'vantar', text: 'Ska anmälas 2021-03-16', moteId: mote });
    await p.agare.query(`insert into gemensam.anmalan (samverkan_id, id, delegationsbeslut_id, mote_id, paragraf, anmald_av_id, anmald_av, datum) values ($1, $2, $3, $4, '§ 5', $5, 'X', '2021-02-15')`, [dar(), nyttId(), b.id, mote, ordforanden.person.id]);
    expect((await sedd())?.anmalan).toMatchObject({ lage: 'anmald', text: 'Anmäls 2021-03-16 § 5', moteId: mote });
    await p.agare.query('delete from gemensam.anmalan');
    await p.agare.query('delete from gemensam.mote');
  });

  it('the collecting ärende of the year is never secret, so that it is always a way out of one that is', async () => {
    const arendeId = fattat(await fatta(ordforanden, start(await stallProjekt()))).arendeId ?? '';
    const version = (await rad<{ version: number }>(`select version from gemensam.arende where id = $1`, [arendeId])).version;
    expect(await rad(`select samlingsar from gemensam.arende where id = $1`, [arendeId])).toEqual({ samlingsar: 2021 });
    expect(await sekretessbelaggArende(p.db, begaranFran(samordnaren), { arendeId, version, slag: 'ordinarie', paragraf: '31:16', skal: 'Prov' })).toMatchObject({ regel: 'Samlingsärendet är öppet' });
    await expect(p.agare.query(`update gemensam.arende set sekretess_slag = 'ordinarie', sekretess_paragraf = '31:16', sekretess_skal = 'x', sekretess_fran = '2021-02-15' where id = $1`, [arendeId])).rejects.toMatchObject({ constraint: 'arende_samling_oppen' });
    const annat = fattat(await fatta(ordforanden, start(await stallProjekt()))).arendeId;
    expect(annat).toBe(arendeId);
  });

  it('in a secret ärende it is marked too, or entered in that of the year', async () => {
    const hemligt = nyttId();
    await p.agare.query(
      `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat, sekretess_slag, sekretess_paragraf, sekretess_skal, sekretess_fran)
       values ($1, $2, 'Hemligt', 'ovrigt', 'under_beredning', $3, 'x', '2021-02-01', 2021, 900, '1', '2021-02-01', 'ordinarie', '31:16', 'x', '2021-02-01')`, [dar(), hemligt, samordnaren.person.id]);
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [dar(), hemligt]);
    const projekt = await stallProjekt();
    expect(await fatta(ordforanden, start(projekt, { arendeId: hemligt }))).toMatchObject({ regel: 'Ärendet är sekretessbelagt', falt: 'arendeId' });
    expect(fattat(await fatta(ordforanden, start(projekt, { arendeId: hemligt, sekretess: { paragraf: '31:16', skal: 'Affärsförhållanden' } })))).toMatchObject({ sekretess: true, arendeId: hemligt });
    expect(fattat(await fatta(ordforanden, start(await stallProjekt()))).arendeId).not.toBe(hemligt);
  });

  it('is masked for the public when its ärende becomes secret afterwards, whoever asks', async () => {
    const arendeId = nyttId();
    await p.agare.query(
      `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
       values ($1, $2, 'Öppet', 'ovrigt', 'under_beredning', $3, 'x', '2021-02-01', 2021, 901, '1', '2021-02-01')`, [dar(), arendeId, samordnaren.person.id]);
    await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, andrad_av) values ($1, $2, 'x')`, [dar(), arendeId]);
    const { beteckning } = fattat(await fatta(ordforanden, start(await stallProjekt(), { arendeId, rubrik: 'Start av KANARIEN' })));
    const publikt = async (vem: Kontext) => (await p.db.lasa({ ...vem, uppdrag: [] }, (las) => lasPubliktDelegationsregister(las, '2021-02-15'))).find((r) => r.beteckning === beteckning);
    expect(await publikt(kommun)).toMatchObject({ rubrik: 'Start av KANARIEN', sekretess: false, dnr: expect.stringMatching(/^2021\/901-/) });
    await p.agare.query(`update gemensam.arende set sekretess_slag = 'ordinarie', sekretess_paragraf = '31:16', sekretess_skal = 'x', sekretess_fran = '2021-02-15' where id = $1`, [arendeId]);
    for (const vem of [kommun, samordnaren]) expect(await publikt(vem)).toMatchObject({ beteckning, sekretess: true, rubrik: null, motpart: null, belopp: null, dnr: null, grund: null });
  });

  it('by one who noted the absence that lets her decide says so, under its checksum and in the register, until the absent person has said that it is right', async () => {
    const franvaro = nyttId();
    await p.agare.query(`update gemensam.uppdrag set till = '2021-02-14' where roll = 'ordforande' and person_id <> $1`, [ordforanden.person.id]);
    await p.agare.query(`insert into gemensam.franvaro (samverkan_id, id, person_id, fran, till, skal, noterad_av_id, noterad_av, noterad_datum) values ($1, $2, $3, '2021-02-15', '2021-02-20', 'forhinder', $4, 'Vice', '2021-02-15')`, [dar(), franvaro, ordforanden.person.id, vice.person.id]);
    const forlang = async () => fattat(await fatta(vice, { ...start(await stallAvtal()), arendetyp: 'avtalsforlangning', uppgifter: { avtalsforlangning: { meddelad: '2021-02-15' } } }));
    const b = await forlang();
    expect(b).toMatchObject({ som: 'ersattare', varfor: 'Ordföranden är frånvarande 2021-02-15–2021-02-20, antecknat av beslutsfattaren samma dag' });
    expect(await rad(`select egen_anteckning from gemensam.delegationsbeslut where id = $1`, [b.id])).toMatchObject({ egen_anteckning: true });
    await p.agare.query(`update gemensam.franvaro set svar = 'stammer', svarat = '2021-02-15' where id = $1`, [franvaro]);
    const annat = await forlang();
    expect(annat.varfor).toBe('Ordföranden är frånvarande 2021-02-15–2021-02-20');
    const { rader } = await p.db.lasa(kommun, (las) => lasDelegationsregister(las, kommun));
    expect(rader.filter((r) => r.egenAnteckning).map((r) => r.id)).toEqual([b.id]);
    const fil = registerfil(kommun, rader, (namn) => (namn === 'franvaro' ? 'egen' : ''));
    expect(fil.rader.map((r) => [r[0], r.at(-1)])).toEqual([[b.beteckning, 'Frånvaron antecknad av beslutsfattaren']]);
    await p.agare.query('delete from gemensam.franvaro');
  });

  it('registers in the ärende chosen; its file is kept', async () => {
    const projekt = await stallProjekt();
    const forst = fattat(await fatta(ordforanden, start(projekt)));
    const b = fattat(await fatta(ordforanden, { ...start(await stallProjekt()), arendeId: forst.arendeId }));
    expect(b.arendeId).toBe(forst.arendeId);
    const { lagringsnyckel } = await rad<{ lagringsnyckel: string }>(`select lagringsnyckel from gemensam.handling_version where handling_id = $1`, [b.handlingId]);
    expect(existsSync(drift.lager.sokvag(lagringsnyckel))).toBe(true);
  });

  it('is not taken in an ärende in which the person has declared jäv', async () => {
    const bradskande: FattaDelegationsbeslutInput = { ...start(''), arendetyp: 'ovrigt', sakId: null, version: null, uppgifter: { ovrigt: { text: 'Tjänsten stängs.' } }, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } };
    const { arendeId } = fattat(await fatta(ordforanden, bradskande));
    const id = nyttId();
    await p.agare.query(`insert into gemensam.jav (samverkan_id, id, saktyp, sak_id, person_id, person, grund, egen_bedomning, datum) values ($1, $2, 'arende', $3, $4, 'Ordföranden', 'ombud', 'jav', '2021-02-15')`, [dar(), id, arendeId, ordforanden.person.id]);
    expect(await fatta(ordforanden, { ...bradskande, arendeId })).toMatchObject({ regel: 'Inget jäv', kalla: 'KL 6:28 fjärde punkten' });
    await p.agare.query('delete from gemensam.jav where id = $1', [id]);
    expect(fattat(await fatta(ordforanden, { ...bradskande, arendeId })).arendeId).toBe(arendeId);
  });

  it('is not taken in an ärende that the nämnd took over, urgent or not', async () => {
    const bradskande: FattaDelegationsbeslutInput = { ...start(''), arendetyp: 'ovrigt', sakId: null, version: null, uppgifter: { ovrigt: { text: 'Tjänsten stängs.' } }, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } };
    const { arendeId } = fattat(await fatta(ordforanden, bradskande));
    const beslutId = await rad<{ id: string }>(`select id from gemensam.beslut_referens where beteckning = '§ 6'`);
    const id = nyttId();
    await p.agare.query(
      `insert into gemensam.overtagande (samverkan_id, id, saktyp, sak_id, arendetyp, sak, beslut_id, datum, skal, av_id, av) values ($1, $2, 'arende', $3, 'ovrigt', 'Ärende', $4, '2021-02-10', 'Nämnden beslutar.', $5, 'X')`,
      [dar(), id, arendeId, beslutId.id, samordnaren.person.id],
    );
    expect(await fatta(ordforanden, { ...bradskande, arendeId })).toMatchObject({ slag: 'avslag', regel: 'Inte redan avgjort' });
    await p.agare.query(`update gemensam.overtagande set aterlamnad = '2021-02-12', aterlamnad_beslut_id = beslut_id where id = $1`, [id]);
    expect(fattat(await fatta(ordforanden, { ...bradskande, arendeId })).arendeId).toBe(arendeId);
  });

  it('says what it was taken as: an urgent one carries no start of a project, and a signing carries nothing that is signed', async () => {
    const { id: beslutId } = await rad<{ id: string }>(`select id from gemensam.beslut_referens where beteckning = '§ 6'`);
    const handling: FattaDelegationsbeslutInput = { ...start(''), arendetyp: 'firmateckning', sakId: null, version: null, uppgifter: { firmateckning: { beslutId, text: 'Avsiktsförklaringen undertecknas.' } } };
    const referens = (b: Delegationsbeslut) => rad<{ id: string; typ: string }>(`select r.id, r.delegationstyp as typ from gemensam.beslut_referens r join gemensam.delegationsbeslut b on b.beslut_id = r.id where b.id = $1`, [b.id]);
    const tecknat = await referens(fattat(await fatta(ordforanden, handling)));
    expect(tecknat.typ).toBe('firmateckning');
    const ovrigt: FattaDelegationsbeslutInput = { ...handling, arendetyp: 'ovrigt', uppgifter: { ovrigt: { text: 'Tjänsten stängs.' } }, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } };
    const bradskande = await referens(fattat(await fatta(ordforanden, ovrigt)));
    expect(bradskande.typ).toBe('ovrigt');
    const viaGrinden = { projektId: await stallProjekt(), version: 1, beslutare: 'delegation' as const, beslutId: bradskande.id };
    expect(await passeraGrind(p.db, drift.portar.finansiering, begaranFran(ordforanden), viaGrinden)).toMatchObject({ regel: 'Beslutet bär något annat', text: expect.stringContaining('övrigt beslut'), falt: 'beslutId' });
    expect(await fatta(ordforanden, { ...handling, uppgifter: { firmateckning: { beslutId: tecknat.id, text: 'En annan handling.' } } })).toMatchObject({ text: expect.stringContaining('fattades på delegation som firmateckning'), falt: 'uppgifter.firmateckning.beslutId' });
    expect(fattat(await fatta(ordforanden, { ...handling, uppgifter: { firmateckning: { beslutId: bradskande.id, text: 'Uppdraget att stänga tjänsten undertecknas.' } } })).arendetyp).toBe('firmateckning');
    const ids = (andamal: 'grind' | 'undertecknande' | 'uppsagning') => p.db.lasa(samordnaren, async (las) => (await lasBeslutsreferenser(las, { andamal, saker: [viaGrinden.projektId] }, 'delegation')).map((b) => b.id));
    expect(await ids('grind')).toEqual(expect.not.arrayContaining([tecknat.id, bradskande.id]));
    expect(await ids('undertecknande')).toContain(bradskande.id);
    expect(await ids('uppsagning')).not.toContain(bradskande.id);
    expect(await ids('undertecknande')).not.toContain(tecknat.id);
  });

  it('of the rest names the avtal or the projekt that it is about, as often as it takes, and carries what is done with that avtal', async () => {
    const [avtal, annat, projekt] = [await stallAvtal(), await stallAvtal(), await stallProjekt()];
    const om = (sakId: string | null) => fatta(ordforanden, { ...start(''), arendetyp: 'ovrigt', sakId, version: null, uppgifter: { ovrigt: { text: 'Avtalet sägs upp.' } }, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } });
    const [ett, tva, tre] = [fattat(await om(avtal)), fattat(await om(avtal)), fattat(await om(projekt))];
    expect([ett, tva, tre].map((b) => [b.saktyp, b.sakId])).toEqual([['avtal', avtal], ['avtal', avtal], ['projekt', projekt]]);
    expect(ett.sakNamn).toContain('Drift');
    const bar = (sak: string) => p.db.lasa(samordnaren, async (las) => (await lasBeslutsreferenser(las, { andamal: 'uppsagning', saker: [sak] }, 'delegation')).map((b) => b.beteckning));
    expect(await bar(avtal)).toEqual(expect.arrayContaining([ett.beteckning, tva.beteckning]));
    expect(await bar(annat)).toEqual(expect.not.arrayContaining([ett.beteckning, tva.beteckning, tre.beteckning]));
    expect(await om(nyttId())).toMatchObject({ regel: 'Finns inte' });
    const val = await p.db.lasa(ordforanden, (las) => ovrigt.mojliga({ las, kontext: ordforanden, portar: drift.portar }));
    expect(val).toEqual(expect.arrayContaining([expect.objectContaining({ saktyp: 'avtal', id: avtal }), expect.objectContaining({ saktyp: 'projekt', id: projekt })]));
  });

  it('an urgent decision has its reason, and stands without a point', async () => {
    const bradskande = { ...start(''), arendetyp: 'ovrigt' as const, sakId: null, version: null, uppgifter: { ovrigt: { text: 'Tjänsten stängs för allmänheten tills felet är rättat.' } } };
    expect(await fatta(ordforanden, { ...bradskande, bradskande: { skal: 'kort' } })).toMatchObject({ slag: 'avslag' });
    expect(await fatta(samordnaren, { ...bradskande, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } })).toMatchObject({ slag: 'avslag' });
    const b = fattat(await fatta(ordforanden, { ...bradskande, bradskande: { skal: 'Personuppgifter ligger öppna för alla just nu.' } }));
    expect(b).toMatchObject({ grund: 'bradskande', punktNr: null, som: 'ordforande_bradskande', saktyp: null, innehall: { bradskandeSkal: 'Personuppgifter ligger öppna för alla just nu.' }, foljder: [] });
  });
});
