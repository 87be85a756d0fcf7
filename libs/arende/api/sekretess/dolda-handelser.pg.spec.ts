import { exporteraKedja, genomfort, krypteringMed, type Kontext, lasHandelser, nyttId } from '@gemensam/shared/api';
import { granskaHandelsekedja } from '@gemensam/shared/domain';
import { oppnaProvning, type Provning } from '@gemensam/shared/testing';

describe('the audit log of an ärende that is hidden', () => {
  let p: Provning;
  let handlaggare: Kontext;
  let revisor: Kontext;
  const arendeId = nyttId();

  beforeAll(async () => {
    p = await oppnaProvning([]);
    handlaggare = await p.aktor('e_samordnare');
    revisor = await p.aktor('revisor');
    await p.agare.query(
      `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering, registrerat)
       values ($1, $2, 'x', 'upphandling', 'under_beredning', $3, 'x', '2021-02-01', 2021, 1, '1.1', '2021-02-01')`, [handlaggare.samverkan.id, arendeId, handlaggare.person.id]);
    const skriv = (objekttyp: string, objektId: string, text: string) =>
      p.db.skriva(handlaggare, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: `${objekttyp}_prov`, objekttyp, objektId, text, data: {} }));
    await skriv('projekt', nyttId(), 'Före.');
    for (const nr of [1, 2, 3]) await skriv('arende', arendeId, `Anbud nummer ${nr} HEMLIGT.`);
    await skriv('projekt', nyttId(), 'Efter.');
    await p.agare.query(`update gemensam.arende set sekretess_slag = 'upphandling', sekretess_paragraf = '19:3', sekretess_skal = 'x', sekretess_fran = '2021-02-01' where id = $1`, [arendeId]);
  });
  afterAll(() => p.stang());

  const kedja = (k: Kontext) => p.db.lasa(k, (las) => exporteraKedja(las, k.samverkan.id));
  const fel = async (k: Kontext) => granskaHandelsekedja(await kedja(k), krypteringMed(p.kontrollpunkter.publikNyckel())).map((f) => [f.nr, f.slag]);

  it('is told to those who see it and to nobody else, nor by the filters or a search', async () => {
    const las = (k: Kontext, sok: string | null = null) => p.db.lasa(k, (l) => lasHandelser(l, { filter: sok ? { sok } : null, efter: null, antal: null }));
    expect((await las(handlaggare)).rader.map((r) => r.text)).toEqual(['Efter.', 'Anbud nummer 3 HEMLIGT.', 'Anbud nummer 2 HEMLIGT.', 'Anbud nummer 1 HEMLIGT.', 'Före.']);
    const utifran = await las(revisor);
    expect(utifran.rader.map((r) => r.text)).toEqual(['Efter.', 'Före.']);
    expect([utifran.handelsetyper, utifran.objekttyper]).toEqual([['projekt_prov'], ['projekt']]);
    expect((await las(revisor, 'HEMLIGT')).rader).toEqual([]);
    expect((await las(handlaggare, 'HEMLIGT')).rader).toHaveLength(3);
  });

  it('the chain as the outsider exports it is whole, and holds nothing of it', async () => {
    expect(JSON.stringify(await kedja(revisor))).not.toMatch(new RegExp(`HEMLIGT|${arendeId}`));
    expect((await kedja(revisor)).lankar.map((l) => l.dold)).toEqual([null, 'hel', 'hel', 'hel', null]);
    expect(await fel(revisor)).toEqual([]);
    expect((await kedja(handlaggare)).lankar.every((l) => l.dold === null && l.kanonisk !== null)).toBe(true);
    expect(await fel(handlaggare)).toEqual([]);
  });

  it('a hidden event that was changed is found all the same', async () => {
    await p.agare.query(`update gemensam.handelse set text = 'Anbud.' where text = 'Anbud nummer 2 HEMLIGT.'`);
    expect(await fel(revisor)).toEqual([[3, 'hash']]);
    expect(await fel(handlaggare)).toEqual([[3, 'handelse_andrad']]);
    await p.agare.query(`update gemensam.handelse set text = 'Anbud nummer 2 HEMLIGT.' where text = 'Anbud.'`);
  });

  it('what came in before it had an ärende is told with its row, then with the ärende it came to', async () => {
    const id = nyttId();
    const [k, s] = [handlaggare, handlaggare.samverkan.id];
    await p.agare.query(
      `insert into gemensam.inkommen_handling (samverkan_id, id, inkom, avsandare, rubrik, lage, antecknad, av_id, av) values ($1, $2, '2021-02-12', 'Firma', 'Anbud', 'vantar', '2021-02-12', $3, 'x')`, [s, id, k.person.id]);
    await p.db.skriva(k, { operation: 'prov' }, async () => genomfort(null, { handelsetyp: 'inkommen_antecknad', objekttyp: 'inkommen_handling', objektId: id, text: 'En handling KOM IN.', data: {} }));
    const ser = async (vem: Kontext): Promise<[boolean, boolean]> =>
      [(await p.db.lasa(vem, (l) => lasHandelser(l, { filter: null, efter: null, antal: null }))).rader.some((r) => r.objektId === id), JSON.stringify(await kedja(vem)).includes('KOM IN')];
    const sekreterare = await p.aktor('namndsekreterare');
    for (const [vem, synlig] of [[k, true], [sekreterare, true], [revisor, false]] as const) expect(await ser(vem)).toEqual([synlig, synlig]);
    await p.agare.query('update gemensam.inkommen_handling set arende_id = $2 where id = $1', [id, arendeId]);
    for (const [vem, synlig] of [[k, true], [sekreterare, false], [revisor, false]] as const) expect(await ser(vem)).toEqual([synlig, synlig]);
    expect(await fel(revisor)).toEqual([]);
  });

  it('what is written of a handling calls its ärende by its dnr, and one without by nothing', async () => {
    const [s, oregistrerat] = [handlaggare.samverkan.id, nyttId()];
    await p.agare.query(`update gemensam.arende set rubrik = 'HEMLIG RUBRIK' where id = $1`, [arendeId]);
    await p.agare.query(`insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat) values ($1, $2, 'HEMLIG RUBRIK', 'ovrigt', 'utkast', $3, 'x', '2021-02-01')`, [s, oregistrerat, handlaggare.person.id]);
    for (const id of [arendeId, oregistrerat]) {
      const handling = nyttId();
      await p.agare.query(`insert into gemensam.handling (samverkan_id, id, titel) values ($1, $2, 'Anbud')`, [s, handling]);
      await p.agare.query(`insert into gemensam.arende_handling (samverkan_id, arende_id, handling_id) values ($1, $2, $3)`, [s, id, handling]);
    }
    const { rows } = await p.agare.query<{ benamning: string }>('select benamning from gemensam.handling_objekt where objekt_id = any($1) order by 1', [[arendeId, oregistrerat]]);
    expect(rows.map((r) => r.benamning)).toEqual(['ett utkast till ärende', 'ärendet 2021/1-1.1']);
  });

  it('the text that the chain binds is not to be had in another way', async () => {
    await expect(p.db.lasa(revisor, (las) => las.rader({ namn: 'prov.kanonisk', text: 'select kanonisk from gemensam.handelse_lank' }))).rejects.toThrow(/permission denied/);
  });
});
