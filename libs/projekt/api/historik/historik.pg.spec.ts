import { randomUUID } from 'node:crypto';
import { setTimeout as vanta } from 'node:timers/promises';
import { HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, type Kontext, nyttId, skrivCsv } from '@gemensam/shared/api';
import { type Projekthistorik, type ProjekthistorikFilter } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { laddaUppProjekthandling } from '../handlingar/ladda-upp-projekthandling';
import { ProjektEntitet, ProjektHandlingEntitet } from '../projekt.entity';
import { ingenKostnad, stallProjekt, statusinput } from '../projekt-scen';
import { bytRiskstatus } from '../risker/byt-riskstatus';
import { RiskEntitet } from '../risker/risk.entity';
import { skapaRisk } from '../risker/skapa-risk';
import { lamnaStatusrapport } from '../statusrapporter/lamna-statusrapport';
import { historikfil } from './historik-fil';
import { lasHelaHistoriken, lasProjekthistorik, projekthistorikSats } from './historik.lasmodell';

let p: Provning;
let samordnaren: Kontext;
let representanten: Kontext;
let id: string;

/** An event past the program, as its owner. Ids sort by the millisecond, so the calls come one by one. */
const handelse = async (objekttyp: string, objektId: string, text: string, del: { handelsetyp?: string; dag?: string; aktor?: string; data?: object } = {}): Promise<void> => {
  await p.agare.query(
    `insert into gemensam.handelse (samverkan_id, id, affarsdatum, aktor, handelsetyp, objekttyp, objekt_id, text, data) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [samordnaren.samverkan.id, nyttId(), del.dag ?? '2021-02-01', del.aktor ?? 'Åsa Källa', del.handelsetyp ?? 'inlast', objekttyp, objektId, text, del.data ?? {}],
  );
  await vanta(2);
};

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, RiskEntitet, ProjektHandlingEntitet, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  representanten = await p.aktor('kommunrepresentant', { kommunkod: '2581' });
  id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa' });
  await handelse('projekt', id, 'Elevhälsa lästes in.', { dag: '2021-01-28' });
  await handelse('projekt', await stallProjekt(p, samordnaren), 'Ett annat projekt.');
  const lista = await skapaRisk(p.db, begaranFran(samordnaren), { projektId: id, namn: 'Försening', beskrivning: '', orsak: '', foljd: '', sannolikhet: 2, konsekvens: 2, kommentar: 'Första bedömningen.', agare: 'Ledaren', granskas: '2021-04-01' });
  if (arAvslag(lista)) throw new Error('not written');
  await lamnaStatusrapport(p.db, ingenKostnad, begaranFran(samordnaren), statusinput(id, 1, 'Vi är i gång.'));
  await bytRiskstatus(p.db, begaranFran(samordnaren), { id: lista.risker[0]?.id ?? '', version: 1, akt: 'stang', skal: 'Avtalet är tecknat.' });
  const [post, atagande, utkast, registrerat] = [nyttId(), nyttId(), nyttId(), nyttId()];
  const samverkan = samordnaren.samverkan.id;
  await p.agare.query(`insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, kalla, projekt_id) values ($1, $2, 'Post', 2021, 'projekt', 'Prov', $3)`, [samverkan, post, id]);
  await p.agare.query(`insert into gemensam.finansieringslage (samverkan_id, kostnadspost_id, kommuner_ore) values ($1, $2, 100000)`, [samverkan, post]);
  await p.agare.query(`insert into gemensam.atagande (samverkan_id, id, kostnadspost_id, extern_namn, tillstand, begart_ore, sista_dag, fragad_av) values ($1, $2, $3, 'Region Norrbotten', 'tillfragad', 100, '2021-03-01', 'Prov')`, [samverkan, atagande, post]);
  for (const [arende, tillstand] of [[utkast, 'utkast'], [registrerat, 'under_beredning']] as const)
    await p.agare.query(
      `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, projekt_id, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering)
       values ($1, $2, 'Ärende', 'projektstart', $3, $4, $5, 'Prov', '2021-02-10', $6, $7, $8)`,
      [samverkan, arende, tillstand, id, samordnaren.person.id, ...(tillstand === 'utkast' ? [null, null, null] : [2021, 901, '2.2.0.2'])],
    );
  await handelse('kostnadspost', post, 'Posten skapades.', { handelsetyp: 'kostnadspost_skapad' });
  await handelse('atagande', atagande, 'Åtagandet besvarades.', { handelsetyp: 'atagande_besvarat', data: { kommentar: 'Sägs inte här.' } });
  await handelse('arende', utkast, 'HEMLIGT UTKAST skapades.', { handelsetyp: 'arende_skapat' });
  await handelse('arende', registrerat, 'Ärendet registrerades.', { handelsetyp: 'arende_registrerat' });
  const fil = (namn: string) => ({ filnamn: namn, mediatyp: 'application/pdf', storlek: 1, sha256: 'ab'.repeat(32), lagringsnyckel: `x/${randomUUID()}` });
  await laddaUppProjekthandling(p.db, begaranFran(samordnaren), id, { titel: 'Öppen', handlingId: null, sekretess: null, fil: fil('a.pdf') });
  await laddaUppProjekthandling(p.db, begaranFran(samordnaren), id, { titel: 'Anbud', handlingId: null, sekretess: { paragraf: '19:3', skal: 'HEMLIGT SKÄL' }, fil: fil('b.pdf') });
});
afterAll(() => p.stang());

const las = async (vem: Kontext, filter: ProjekthistorikFilter | null = null, efter: string | null = null, antal: number | null = null, projektId = id): Promise<Projekthistorik> => {
  const svar = await p.db.lasa(vem, (l) => lasProjekthistorik(l, { projektId, filter, efter, antal }));
  if (!svar) throw new Error('no history');
  return svar;
};

describe('the history of a project', () => {
  it('tells all that happened to it and to what concerns it, the newest first, with the reason that was given', async () => {
    const { rader, nasta, personer } = await las(representanten);
    expect(rader.map((r) => [r.slag, r.text, r.skal])).toEqual([
      ['handlingar', 'En handling lades till i projektet Elevhälsa.', null],
      ['arenden', 'Ärendet registrerades.', null],
      ['ekonomi', 'Åtagandet besvarades.', null],
      ['ekonomi', 'Posten skapades.', null],
      ['risker', 'Risken Försening i Elevhälsa stängdes.', 'Avtalet är tecknat.'],
      ['status', 'Statusrapport 1 lämnades för Elevhälsa.', null],
      ['risker', 'Risken Försening lades till i Elevhälsa med värdet 4.', 'Första bedömningen.'],
      ['projekt', 'Elevhälsa lästes in.', null],
    ]);
    expect([nasta, personer]).toEqual([null, ['Samordnaren', 'Åsa Källa']]);
    expect(rader[0]?.tid).toBeInstanceOf(Date);
  });

  it('says nothing of a handling that is hidden from the reader, nor of an ärende that is no allmän handling', async () => {
    const [hos, dold] = [await las(samordnaren), await las(representanten)];
    expect(hos.rader.filter((r) => r.slag === 'handlingar').map((r) => r.text)).toEqual(['En handling i projektet Elevhälsa sekretessmarkerades.', 'En handling lades till i projektet Elevhälsa.', 'En handling lades till i projektet Elevhälsa.']);
    expect(dold.rader.filter((r) => r.slag === 'handlingar')).toHaveLength(1);
    expect(JSON.stringify([hos, dold])).not.toMatch(/HEMLIGT|Anbud/);
  });

  it.each<[string, ProjekthistorikFilter, number]>([
    ['what it is about', { slag: 'risker' }, 2],
    ['what the others do not take', { slag: 'projekt' }, 1],
    ['money', { slag: 'ekonomi' }, 2],
    ['who', { person: 'Samordnaren' }, 4],
    ['the days, both included', { fran: '2021-02-15', till: '2021-02-15' }, 4],
    ['until a day', { till: '2021-01-28' }, 1],
    ['words whatever their case', { sok: 'RISKEN försening' }, 2],
    ['words of a reason', { sok: 'avtalet är' }, 1],
    ['a comment that is not told here', { sok: 'sägs inte' }, 0],
    ['a sign that is no wildcard', { sok: '%' }, 0],
    ['several at once', { slag: 'risker', sok: 'stängdes', person: 'Samordnaren' }, 1],
    ['nobody', { person: 'Ingen' }, 0],
    ['blank is no filter', { person: ' ', sok: '' }, 8],
  ])('filters on %s', async (_, filter, antal) => {
    expect((await las(representanten, filter)).rader).toHaveLength(antal);
  });

  it('comes page by page, each event once, and what is written meanwhile moves nothing', async () => {
    const sedda: string[] = [];
    let efter: string | null = null;
    do {
      const sida: Projekthistorik = await las(samordnaren, null, efter, 3);
      expect(sida.personer.length > 0).toBe(efter === null);
      sedda.push(...sida.rader.map((r) => r.id));
      efter = sida.nasta;
    } while (efter !== null);
    expect(sedda).toEqual((await las(samordnaren, null, null, 100)).rader.map((r) => r.id));
    expect(new Set(sedda).size).toBe(10);
    expect((await las(samordnaren, null, 'x', -1)).rader).toHaveLength(1);
  });

  it("gives another samverkan's project, an unknown id and a text that is no id the same answer", async () => {
    const region = await p.aktor('e_samordnare', { samverkan: 'region10' });
    for (const [vem, projektId] of [[region, id], [samordnaren, nyttId()], [samordnaren, 'x']] as const)
      expect(await p.db.lasa(vem, (l) => lasProjekthistorik(l, { projektId, filter: null, efter: null, antal: null }))).toBeNull();
  });

  it('comes as a file with the same rows under the same filter', async () => {
    const hela = await p.db.lasa(representanten, (l) => lasHelaHistoriken(l, id, { slag: 'risker' }));
    const rader = skrivCsv(historikfil(hela?.rader ?? [], 'Elevhälsa', '2021-02-15')).toString('utf8').trim().split('\r\n');
    expect(rader).toHaveLength(3);
    expect(rader[1]).toContain('2021-02-15;Risker;Risken Försening i Elevhälsa stängdes.;Avtalet är tecknat.;Samordnaren');
  });

  it('is found by the index of the log, not by reading it through', async () => {
    const rader = await p.db.lasa(samordnaren, (l) =>
      l.rader<{ 'QUERY PLAN': string }>({ namn: 'prov.plan', text: `explain ${projekthistorikSats.text}` }, [id, null, 51, null, null, [], null, null, null, null]).then((r) => r.map((x) => x['QUERY PLAN']).join('\n')),
    );
    expect(rader).toMatch(/handelse_objekt/);
  });
});
