import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nyKlient } from './klient';
import { testmiljo } from './testmiljo';

const mapp = mkdtempSync(join(tmpdir(), 'gemensam-kedja-'));
afterAll(() => rmSync(mapp, { recursive: true }));

/** The program an auditor runs on an exported file, without database or network. */
const verifiera = (text: string): { kod: number | null; sagt: string } => {
  const fil = join(mapp, 'kedja.json');
  writeFileSync(fil, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dirname(testmiljo().main), 'verifiera-kedja.js'), fil], { encoding: 'utf8' });
  return { kod: status, sagt: stdout + stderr };
};

test('the revisor takes the audit chain home, and a changed word is found there', async () => {
  const revisor = nyKlient(testmiljo().adress);
  await revisor.loggaIn('revisor');
  const fil = await revisor.rest('GET', '/api/norrbotten/handelsekedja.json');
  expect(fil.status).toBe(200);
  expect(fil.huvuden.get('content-disposition')).toContain('handelsekedja.json');
  expect(verifiera(fil.text)).toEqual({ kod: 0, sagt: expect.stringMatching(/^Kedjan är hel: \d{2,} händelser/) });

  const andrad = fil.text.replaceAll('Norrbottens e-nämnd lästes in', 'Norrbottens e-nämnd fanns');
  expect(andrad).not.toBe(fil.text);
  expect(verifiera(andrad)).toEqual({ kod: 1, sagt: expect.stringMatching(/^Händelse \d+: /) });
  expect(verifiera('{').kod).toBe(2);
});
