import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type ApiProcess, startaApi } from './api-process';
import { type Klient, nyKlient, type Svar } from './klient';
import { type Scen, stallScen } from './scen';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let scen: Scen;
let beredare: Klient;
let arende: string;
const datamapp = nyMapp();

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  api = await startaApi({ main: miljo.main, databasUrl, datamapp });
  scen = await stallScen(databasUrl);
  beredare = nyKlient(api.adress, scen.kakor.beredningsgrupp);
  arende = scen.objekt.norrbotten.egetArende;
});
afterAll(async () => {
  await api?.stoppa();
  await scen?.agare.end();
});

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('');
const pdf = (mitt = ''): string => `%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${mitt}trailer\n<< /Root 1 0 R >>\n%%EOF\n`;
const form = (innehall: string | Uint8Array<ArrayBuffer>, namn: string, falt: Record<string, string> = {}): FormData => {
  const f = new FormData();
  for (const [k, v] of Object.entries(falt)) f.set(k, v);
  f.set('fil', new Blob([innehall]), namn);
  return f;
};
const upp = (f: FormData, klient = beredare, id = arende): Promise<Svar> => klient.rest('POST', `/api/norrbotten/arenden/${id}/handlingar`, f);
interface Lasbart {
  readonly avslag?: { readonly regel: string; readonly text: string; readonly utvag: string; readonly falt: string };
  readonly handling?: { readonly id: string; readonly titel: string; readonly versioner: readonly { readonly nummer: number; readonly filnamn: string; readonly sha256: string; readonly adress: string; readonly av: string }[] };
}
const las = (svar: Pick<Svar, 'text'>): Lasbart => JSON.parse(svar.text);
/** Every file that lies in the data folder, waiting or stored. */
const filer = (): number =>
  readdirSync(datamapp, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && /handlingar|mottagning/.test(join(f.parentPath, f.name))).length;
const rader = async (): Promise<number> => (await scen.agare.query<{ n: number }>('select count(*)::int as n from gemensam.handling_version')).rows[0]?.n ?? -1;

describe('a file that is taken in', () => {
  test('is a handling with who, when and checksum, and comes back byte for byte as an attachment that a browser only saves', async () => {
    const svar = await upp(form(pdf(), 'Förslag "2021".pdf', { titel: 'Förstudiens slutrapport' }));
    expect(svar.status).toBe(201);
    const handling = las(svar).handling;
    expect(handling).toMatchObject({ titel: 'Förstudiens slutrapport', versioner: [{ nummer: 1, filnamn: 'Förslag 2021.pdf', sha256: createHash('sha256').update(pdf()).digest('hex') }] });
    const fil = await beredare.rest('GET', handling?.versioner[0]?.adress ?? '');
    expect(fil.text).toBe(pdf());
    expect(Object.fromEntries(fil.huvuden)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Forslag 2021.pdf"; filename*=UTF-8''F%C3%B6rslag%202021.pdf`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  test('gets a next version, and the first stays', async () => {
    const id = las(await upp(form('ett', 'a.txt'))).handling?.id ?? '';
    const { handling } = las(await upp(form('två', 'b.txt', { handlingId: id })));
    expect(handling).toMatchObject({ id, titel: 'a', versioner: [{ nummer: 2, filnamn: 'b.txt' }, { nummer: 1, filnamn: 'a.txt' }] });
    expect((await beredare.rest('GET', `/api/norrbotten/handlingar/${id}/1`)).text).toBe('ett');
    expect((await beredare.rest('GET', `/api/norrbotten/handlingar/${id}/2`)).text).toBe('två');
  });

  test('stands in the audit log', async () => {
    const { rows } = await scen.agare.query(`select text, data ->> 'bevis' as bevis from gemensam.handelse where handelsetyp = 'handling_uppladdad' and objekt_id = $1 order by tid limit 1`, [arende]);
    expect(rows[0]).toMatchObject({ text: expect.stringMatching(/^En handling lades till i ett utkast till ärende\.$/), bevis: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('a file that is refused leaves nothing behind', () => {
  const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/media/x': new Uint8Array(60 * 1024 * 1024) });
  test.each<[string, () => FormData, number, string]>([
    ['0 bytes', () => form('', 'a.pdf'), 422, 'Tom fil'],
    ['over 25 MB', () => form(new Uint8Array(25 * 1024 * 1024 + 1), 'a.txt'), 413, 'För stor fil'],
    ['EICAR', () => form(eicar, 'a.txt'), 422, 'Skadlig kod'],
    ['SVG', () => form('<svg/>', 'a.svg'), 422, 'Otillåten filtyp'],
    ['HTML called text', () => form('<html>', 'a.txt'), 422, 'Fel filändelse'],
    ['wrong extension', () => form(pdf(), 'a.docx'), 422, 'Fel filändelse'],
    ['PDF polyglot', () => form(`${pdf()}PK\x03\x04`, 'a.pdf'), 422, 'Dolt innehåll'],
    ['zip bomb', () => form(new Uint8Array(bomb), 'a.docx'), 422, 'Filen packas upp för stor'],
    ['no file', () => new FormData(), 422, 'Fil saknas'],
    ['two files', () => { const f = form('a', 'a.txt'); f.append('fil', new Blob(['b']), 'b.txt'); return f; }, 422, 'Uppladdningen avbröts'],
    ['a name with folders', () => form('x', '../../../../etc/passwd.txt'), 422, 'Otillåtet filnamn'],
    ['a title of 201 characters', () => form('a', 'a.txt', { titel: 'x'.repeat(201) }), 422, 'För lång titel'],
    ['a version of a handling that is not there', () => form('a', 'a.txt', { handlingId: 'x' }), 404, 'Finns inte'],
  ])('%s', async (_vad, gor, status, regel) => {
    const fore = [filer(), await rader()];
    const svar = await upp(gor());
    expect({ status: svar.status, regel: las(svar).avslag?.regel }).toEqual({ status, regel });
    expect(las(svar).avslag).toMatchObject({ text: expect.stringMatching(/\.$/), utvag: expect.stringMatching(/\.$/) });
    expect([filer(), await rader()]).toEqual(fore);
  });

  test('no form at all', async () => {
    const svar = await fetch(`${api.adress}/api/norrbotten/arenden/${arende}/handlingar`, { method: 'POST', headers: { cookie: beredare.kaka(), 'apollo-require-preflight': '1', 'content-type': 'multipart/form-data' }, body: 'x' });
    expect(svar.status).toBe(422);
  });

  test('an address that names nothing takes nothing, and the history is read as before', async () => {
    for (const id of ['x', '1', `${arende}0`]) {
      const svar = await upp(form(eicar, 'a.txt'), beredare, id);
      expect({ status: svar.status, regel: las(svar).avslag?.regel }).toEqual({ status: 404, regel: 'Finns inte' });
    }
    expect((await nyKlient(api.adress, scen.kakor.revisor).graf('norrbotten', '{ handelser(antal: 100) { rader { text } } }')).errors).toEqual([]);
  });

  test('a database that says no', async () => {
    const fore = [filer(), await rader()];
    await scen.agare.query(`create function gemensam.prov_nej() returns trigger language plpgsql as $$ begin raise exception 'prov'; end $$;
      create trigger prov_nej before insert on gemensam.handling_version for each row execute function gemensam.prov_nej()`);
    expect((await upp(form('a', 'a.txt'))).status).toBe(500);
    await scen.agare.query('drop trigger prov_nej on gemensam.handling_version; drop function gemensam.prov_nej()');
    expect([filer(), await rader()]).toEqual(fore);
  });
});

describe('names', () => {
  test.each([['Förslag: del 1?.txt', 'Förslag del 1.txt'], ['  a.txt ', 'a.txt']])('%j is stored under a name of the server, and shown as %j', async (namn, visat) => {
    const handling = las(await upp(form('x', namn))).handling;
    expect(handling?.versioner[0]?.filnamn).toBe(visat);
    const { rows } = await scen.agare.query<{ lagringsnyckel: string }>('select lagringsnyckel from gemensam.handling_version where handling_id = $1', [handling?.id]);
    expect(rows[0]?.lagringsnyckel).toMatch(/^[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/);
  });
});

test('every stored file has its row, and every row its file', async () => {
  expect(filer()).toBe(await rader());
});

test('a retry with the same key stores once and answers the same', async () => {
  const skicka = () =>
    fetch(`${api.adress}/api/norrbotten/arenden/${arende}/handlingar`, {
      method: 'POST', headers: { cookie: beredare.kaka(), 'apollo-require-preflight': '1', 'idempotency-key': 'prov-uppladdning-1' }, body: form('en gång', 'a.txt'),
    }).then(async (s) => las({ text: await s.text() }).handling);
  const fore = [filer(), await rader()];
  const [ett, tva] = [await skicka(), await skicka()];
  expect(ett?.versioner).toHaveLength(1);
  // Its text may have been read meanwhile: that is told as it is.
  expect({ ...tva, textlage: null }).toEqual({ ...ett, textlage: null });
  expect([filer() - (fore[0] ?? 0), (await rader()) - (fore[1] ?? 0)]).toEqual([1, 1]);
});

describe('who', () => {
  test('a form of another site cannot upload: it lacks the header', async () => {
    const svar = await fetch(`${api.adress}/api/norrbotten/arenden/${arende}/handlingar`, { method: 'POST', headers: { cookie: beredare.kaka() }, body: form('x', 'a.txt') });
    expect(svar.status).toBe(422);
  });

  test('a handling of an utkast is hidden from those who do not see the utkast, in the same words as one that is not there', async () => {
    const id = las(await upp(form('x', 'a.txt'))).handling?.id ?? '';
    const ledamot = nyKlient(api.adress, scen.kakor.ledamot);
    const [dold, okand] = [await ledamot.rest('GET', `/api/norrbotten/handlingar/${id}/1`), await ledamot.rest('GET', `/api/norrbotten/handlingar/inte-ett-id/1`)];
    expect([dold.status, okand.status]).toEqual([404, 404]);
    expect(dold.text).toBe(okand.text);
    expect((await nyKlient(api.adress, scen.kakor.ordforande).rest('GET', `/api/norrbotten/handlingar/${id}/1`)).status).toBe(200);
    expect((await nyKlient(api.adress).rest('GET', `/api/norrbotten/handlingar/${id}/1`)).status).toBe(401);
    for (const nummer of ['2', '0', '-1', '1e1', '99999999999999999999']) expect((await beredare.rest('GET', `/api/norrbotten/handlingar/${id}/${nummer}`)).status).toBe(404);
  });

  test('the list of ärenden comes as a workbook and as CSV, utkast only for those who see them', async () => {
    const csv = async (kaka: string | undefined) => (await nyKlient(api.adress, kaka).rest('GET', '/api/norrbotten/arenden.csv')).text;
    expect(await csv(scen.kakor.beredningsgrupp)).toContain('Utkast');
    expect(await csv(scen.kakor.ledamot)).not.toContain('Utkast');
    const xlsx = await beredare.rest('GET', '/api/norrbotten/arenden.xlsx');
    expect(xlsx.huvuden.get('content-type')).toContain('spreadsheetml');
    expect(xlsx.text.startsWith('PK')).toBe(true);
  });
});
