import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { type ApiProcess, startaApi } from './api-process';
import { type ClamdProcess, PROVSIGNATUR, PROVSKADLIGT, startaClamd } from './clamd-process';
import { i, type Klient, nyKlient, type Svar } from './klient';
import { type Scen, stallScen } from './scen';
import { nyDatabas, nyMapp, testmiljo } from './testmiljo';

let api: ApiProcess;
let clamd: ClamdProcess;
let scen: Scen;
let samordnare: Klient;
let representant: Klient;
let projekt: string;
const datamapp = nyMapp();

beforeAll(async () => {
  const miljo = testmiljo();
  const databasUrl = await nyDatabas(miljo.mallUrl);
  clamd = await startaClamd(nyMapp());
  api = await startaApi({ main: miljo.main, databasUrl, datamapp, env: { GEMENSAM_CLAMD: clamd.adress } });
  scen = await stallScen(databasUrl);
  samordnare = nyKlient(api.adress, scen.kakor.e_samordnare);
  representant = nyKlient(api.adress, scen.kakor.kommunrepresentant);
  projekt = scen.objekt.norrbotten.egetProjekt;
});
afterAll(async () => {
  await api?.stoppa();
  await clamd?.stoppa();
  await scen?.agare.end();
});

const MB = 1024 * 1024;
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('');
const pdf = (mitt = '', slut = ''): string => `%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${mitt}trailer\n<< /Root 1 0 R ${slut}>>\n%%EOF\n`;
const office = (mer: Zippable = {}): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'), 'word/document.xml': strToU8('<w:document/>'), ...mer }));
const form = (innehall: string | Uint8Array<ArrayBuffer> | Blob, namn: string, falt: Record<string, string> = {}): FormData => {
  const f = new FormData();
  for (const [k, v] of Object.entries(falt)) f.set(k, v);
  f.set('fil', innehall instanceof Blob ? innehall : new Blob([innehall]), namn);
  return f;
};
const upp = (f: FormData, klient = samordnare, id = projekt): Promise<Svar> => klient.rest('POST', `/api/norrbotten/projekt/${id}/handlingar`, f);
/** A form with the very bytes of a file name, which FormData would tidy. */
const uppMedNamn = async (namn: string): Promise<Svar> => {
  const kropp = Buffer.concat([Buffer.from('--gr\r\nContent-Disposition: form-data; name="fil"; filename="'), Buffer.from(namn), Buffer.from('"\r\nContent-Type: text/plain\r\n\r\nhej\r\n--gr--\r\n')]);
  const svar = await fetch(`${api.adress}/api/norrbotten/projekt/${projekt}/handlingar`, {
    method: 'POST', headers: { cookie: samordnare.kaka(), 'apollo-require-preflight': '1', 'content-type': 'multipart/form-data; boundary=gr' }, body: new Uint8Array(kropp),
  });
  return { status: svar.status, huvuden: svar.headers, text: await svar.text() };
};
interface Lasbart {
  readonly avslag?: { readonly regel: string; readonly text: string; readonly utvag: string };
  readonly handling?: { readonly id: string; readonly titel: string; readonly dold: boolean; readonly version: number; readonly sekretess: object | null; readonly versioner: readonly { readonly nummer: number; readonly filnamn: string; readonly sha256: string; readonly adress: string }[] };
}
const las = (svar: Svar): Lasbart => JSON.parse(svar.text);
const filer = (): number =>
  readdirSync(datamapp, { recursive: true, withFileTypes: true }).filter((f) => f.isFile() && /handlingar|mottagning/.test(join(f.parentPath, f.name))).length;
const rader = async (): Promise<number> => (await scen.agare.query<{ n: number }>('select count(*)::int as n from gemensam.handling_version')).rows[0]?.n ?? -1;
const handelser = async (typ: string) => (await scen.agare.query(`select objekttyp, objekt_id, text, data from gemensam.handelse where handelsetyp = $1 order by id`, [typ])).rows;

describe('a file of a project', () => {
  test('is judged by clamd, stored with its checksum, and comes back byte for byte as an attachment', async () => {
    const svar = await upp(form(pdf(), 'Avtal.pdf'));
    expect(svar.status).toBe(201);
    const { handling } = las(svar);
    expect(handling).toMatchObject({ titel: 'Avtal', versioner: [{ nummer: 1, sha256: createHash('sha256').update(pdf()).digest('hex') }] });
    const fil = await representant.rest('GET', handling?.versioner[0]?.adress ?? '');
    expect([fil.status, fil.text, fil.huvuden.get('x-content-type-options'), fil.huvuden.get('content-security-policy')]).toEqual([200, pdf(), 'nosniff', `default-src 'none'; sandbox`]);
    expect((await nyKlient(api.adress).rest('GET', handling?.versioner[0]?.adress ?? '')).status).toBe(401);
    // The other domain's address does not reach it.
    expect((await samordnare.rest('GET', `/api/norrbotten/handlingar/${handling?.id}/1`)).status).toBe(404);
  });

  test('is listed in a workbook and a CSV', async () => {
    expect((await representant.rest('GET', `/api/norrbotten/projekt/${projekt}/handlingar.csv`)).text).toContain('Avtal.pdf');
    expect((await representant.rest('GET', `/api/norrbotten/projekt/${projekt}/handlingar.xlsx`)).text.startsWith('PK')).toBe(true);
    expect((await representant.rest('GET', `/api/norrbotten/projekt/${projekt}/handlingar.exe`)).status).toBe(404);
  });
});

describe('refused in words, and nothing is left behind', () => {
  const bomb = () => office({ 'word/media/x': new Uint8Array(60 * MB) });
  const avslagen = async (svar: Svar, fore: readonly number[], status: number, regel: string): Promise<void> => {
    expect({ status: svar.status, regel: las(svar).avslag?.regel }).toEqual({ status, regel });
    expect(las(svar).avslag).toMatchObject({ text: expect.stringMatching(/\.$/), utvag: expect.stringMatching(/\.$/) });
    expect([filer(), await rader()]).toEqual(fore);
  };

  test.each<[string, () => FormData, number, string]>([
    ['0 byte', () => form('', 'a.pdf'), 422, 'Tom fil'],
    ['200 MB', () => form(new Blob(Array.from({ length: 50 }, () => new Uint8Array(4 * MB))), 'a.pdf'), 413, 'För stor fil'],
    ['what clamd finds', () => form(`Ett vanligt brev. ${PROVSKADLIGT}`, 'a.txt'), 422, 'Skadlig kod'],
    ['what clamd finds packed in a document', () => form(office({ 'word/x.bin': strToU8(PROVSKADLIGT) }), 'a.docx'), 422, 'Skadlig kod'],
    ['EICAR', () => form(eicar, 'a.txt'), 422, 'Skadlig kod'],
    ['PDF and zip in one', () => form(new Blob([pdf(), office()]), 'a.pdf'), 422, 'Dolt innehåll'],
    ['PDF and web page in one', () => form(pdf().replace('%PDF-1.4\n', '%PDF-1.4\n<html><script>1</script>\n'), 'a.pdf'), 422, 'Dolt innehåll'],
    ['PDF with a script', () => form(pdf('4 0 obj << /S /JavaScript /JS (x) >> endobj\n'), 'a.pdf'), 422, 'Dolt innehåll'],
    ['PDF with a password', () => form(pdf('', '/Encrypt 5 0 R '), 'a.pdf'), 422, 'Krypterad fil'],
    ['web page called PDF', () => form('<!doctype html><html></html>', 'a.pdf'), 422, 'Fel filändelse'],
    ['SVG', () => form('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.svg'), 422, 'Otillåten filtyp'],
    ['SVG called PNG', () => form('<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png'), 422, 'Fel filändelse'],
    ['zip bomb', () => form(bomb(), 'a.docx'), 422, 'Filen packas upp för stor'],
    ['zip bomb in a document', () => form(office({ 'word/embeddings/x.docx': bomb() }), 'a.docx'), 422, 'Filen packas upp för stor'],
    ['Word with macros', () => form(office({ 'word/vbaProject.bin': strToU8('x') }), 'a.docx'), 422, 'Dolt innehåll'],
    ['Word with macros, by its name', () => form(office(), 'a.docm'), 422, 'Otillåten filtyp'],
    ['Excel with macros, by its name', () => form(office(), 'a.xlsm'), 422, 'Otillåten filtyp'],
    ['zip', () => form(new Uint8Array(zipSync({ 'a.txt': strToU8('x') })), 'a.zip'), 422, 'Otillåten filtyp'],
    ['wrong extension', () => form(pdf(), 'a.docx'), 422, 'Fel filändelse'],
    ['a very long name', () => form('hej', `${'a'.repeat(300)}.txt`), 422, 'Otillåtet filnamn'],
    ['a paragraph that is none', () => form('hej', 'a.txt', { paragraf: 'KL 6:27', skal: 'x' }), 422, 'Paragraf saknas'],
  ])('%s', async (_, gor, status, regel) => {
    const fore = [filer(), await rader()];
    const formular = gor();
    // A bomb takes seconds to pack, and this program hears nothing meanwhile: a connection the API has closed must be heard of before it is used.
    await vanta(20);
    await avslagen(await upp(formular), fore, status, regel);
  });

  test.each(['../../etc/passwd.txt', '..\\\\..\\\\a.txt', '/etc/a.txt', 'C:\\\\temp\\\\a.txt', 'CON.txt', 'rapport\u202Etxt.exe.txt', 'a\tb.txt'])('the name %j', async (namn) => {
    const fore = [filer(), await rader()];
    await avslagen(await uppMedNamn(namn), fore, 422, 'Otillåtet filnamn');
  });

  test.each(['a\0b.txt', 'a.txt\0.exe'])('the name %j, which no form can hold', async (namn) => {
    const fore = [filer(), await rader()];
    const svar = await uppMedNamn(namn);
    await avslagen(svar, fore, 422, las(svar).avslag?.regel ?? '');
  });

  test('what clamd found is named by its signature, and recorded on the project', async () => {
    const svar = await upp(form(PROVSKADLIGT, 'a.txt'));
    expect(las(svar).avslag?.text).toBe(`Virusskyddet känner igen skadlig kod i filen: ${PROVSIGNATUR}.UNOFFICIAL.`);
    const stoppade = await handelser('uppladdning_stoppad');
    expect(stoppade.at(-1)).toEqual({
      objekttyp: 'projekt', objekt_id: projekt, text: 'En uppladdning stoppades, eftersom filen bar skadlig kod.', data: { regel: 'Skadlig kod', anmarkning: expect.stringContaining(PROVSIGNATUR) },
    });
  });
});

describe('sekretess over HTTP', () => {
  const KANARIE = 'KANARIE-HEMLIG';
  const markera = (klient: Klient, handlingId: string, version: number) =>
    klient.graf('norrbotten', 'mutation($input: SekretessmarkeraHandlingInput!) { sekretessmarkeraHandling(input: $input) { __typename ... on Handlingssekretess { version sekretess { paragraf } } ... on Avslag { regel } } }', {
      input: { handlingId, paragraf: '19 kap. 3 §', skal: KANARIE, version },
    });
  const LISTA = '{ projekthandlingar(projektId: "ID") { handlingar { id titel dold version sekretess { paragraf skal av tid } versioner { nummer filnamn mediatyp storlek sha256 tid av adress } } } }';

  test('a canary is nowhere for those who may not read it: list, file, workbook, CSV, history, search, chain', async () => {
    const innehall = `${KANARIE} innehåll`;
    const sha = createHash('sha256').update(innehall).digest('hex');
    const { handling } = las(await upp(form(innehall, `${KANARIE}.txt`, { titel: `${KANARIE} titel` })));
    const id = handling?.id ?? '';
    expect((await upp(form(innehall, `${KANARIE}.txt`, { handlingId: id }))).status).toBe(201);
    expect(i((await markera(samordnare, id, 2)).data ?? {}, 'sekretessmarkeraHandling')).toEqual({ __typename: 'Handlingssekretess', version: 3, sekretess: { paragraf: '19:3' } });
    const administrator = nyKlient(api.adress, scen.kakor.administrator);
    const sok = '{ handelser(filter: { sok: "KANARIE-HEMLIG" }) { rader { text data } } h: handelser(antal: 100) { rader { text data objektId } } }';
    const svar = async (klient: Klient): Promise<readonly string[]> => [
      (await klient.graf('norrbotten', LISTA.replace('ID', projekt))).text,
      (await klient.rest('GET', `/api/norrbotten/projekthandlingar/${id}/1`)).text,
      (await klient.rest('GET', `/api/norrbotten/projekthandlingar/${id}/2`)).text,
      (await klient.rest('GET', `/api/norrbotten/projekt/${projekt}/handlingar.csv`)).text,
      (await klient.graf('norrbotten', sok)).text,
      (await klient.rest('GET', '/api/norrbotten/handelsekedja.json')).text,
    ];
    for (const klient of [representant, administrator]) {
      const texter = await svar(klient);
      expect(texter.filter((t) => t.includes(KANARIE) || t.includes(sha))).toEqual([]);
      expect(texter[0]).toContain('Sekretessmarkerad handling');
      expect(texter[3]).toContain('Sekretessmarkerad handling');
      const dold = await klient.rest('GET', `/api/norrbotten/projekthandlingar/${id}/1`);
      expect([dold.status, dold.text]).toEqual([404, (await klient.rest('GET', `/api/norrbotten/projekthandlingar/${projekt}/1`)).text]);
    }
    const sedda = await svar(samordnare);
    expect(sedda.slice(0, 4).map((t) => t.includes(KANARIE))).toEqual([true, true, true, true]);
    expect((await nyKlient(api.adress, scen.kakor.revisor).graf('norrbotten', sok)).text).toContain(KANARIE);
    // One who may not read it can give it no version either.
    expect((await upp(form('x', 'a.txt', { handlingId: id }), nyKlient(api.adress, scen.kakor.projektledare), scen.objekt.norrbotten.annatProjekt)).status).toBe(403);
  });

  test('a handling of an ärende is marked the same way: a ledamot sees the row of it alone', async () => {
    const ar = scen.objekt.norrbotten.annatArende;
    const { handling } = las(await nyKlient(api.adress, scen.kakor.beredningsgrupp).rest('POST', `/api/norrbotten/arenden/${ar}/handlingar`, form('x', `${KANARIE}.txt`)));
    const id = handling?.id ?? '';
    expect(i((await markera(samordnare, id, 1)).data ?? {}, 'sekretessmarkeraHandling', '__typename')).toBe('Handlingssekretess');
    const fraga = `{ arende(id: "${ar}") { handlingar { titel dold versioner { filnamn } } } }`;
    const ledamot = nyKlient(api.adress, scen.kakor.ledamot);
    expect(i((await ledamot.graf('norrbotten', fraga)).data ?? {}, 'arende', 'handlingar')).toEqual([{ titel: 'Sekretessmarkerad handling', dold: true, versioner: [] }]);
    expect((await ledamot.rest('GET', `/api/norrbotten/handlingar/${id}/1`)).status).toBe(404);
    // The one who gave it still reads it.
    expect((await nyKlient(api.adress, scen.kakor.beredningsgrupp).rest('GET', `/api/norrbotten/handlingar/${id}/1`)).text).toBe('x');
  });
});

describe('when clamd does not answer', () => {
  test('nothing is taken in, health says so, and the rest of the portal is ready', async () => {
    expect(JSON.parse((await samordnare.rest('GET', '/api/halsa')).text)).toEqual({ status: 'redo', skydd: 'svarar' });
    await clamd.stoppa();
    const fore = [filer(), await rader()];
    const svar = await upp(form(pdf(), 'a.pdf'));
    expect({ status: svar.status, avslag: las(svar).avslag }).toMatchObject({ status: 503, avslag: { regel: 'Kan inte kontrolleras', text: expect.stringContaining('kan inte kontrolleras just nu') } });
    expect([filer(), await rader()]).toEqual(fore);
    expect(api.fel()).toContain('clamd: ');
    const halsa = await samordnare.rest('GET', '/api/halsa');
    expect([halsa.status, JSON.parse(halsa.text)]).toEqual([200, { status: 'redo', skydd: 'svarar_inte' }]);
    expect((await samordnare.graf('norrbotten', '{ portfolj { id } }')).errors).toEqual([]);
  });
});
