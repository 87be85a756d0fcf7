import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type AndraInstallningInput, type AvslutaUppdragInput, type SkapaUppdragInput, type UppdragRad } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraInstallning } from './andra-installning';
import { avslutaUppdrag } from './avsluta-uppdrag';
import { lasInstallningar } from './installning.repository';
import { lasOrganisationer } from './organisation.lasmodell';
import { skapaUppdrag } from './skapa-uppdrag';
import { UppdragEntitet } from './uppdrag.entity';
import { lasUppdrag } from './uppdrag.lasmodell';

describe('what the administrator keeps', () => {
  let p: Provning;
  let admin: Kontext;
  let dar: Kontext;

  beforeEach(async () => {
    p = await oppnaProvning([UppdragEntitet]);
    admin = await p.aktor('administrator', { namn: 'Administratör' });
    dar = await p.aktor('administrator', { samverkan: 'region10' });
  });
  afterEach(() => p.stang());

  const skapa = (input: Partial<SkapaUppdragInput> & Pick<SkapaUppdragInput, 'anvandarnamn'>, k = admin) =>
    skapaUppdrag(p.db, begaranFran(k), { roll: 'kommunrepresentant', kommunkod: '2580', fran: '2021-02-15', ...input });
  const skapat = async (input: Partial<SkapaUppdragInput> & Pick<SkapaUppdragInput, 'anvandarnamn'>): Promise<UppdragRad> => {
    const utfall = await skapa(input);
    if (arAvslag(utfall)) throw new Error(utfall.text);
    return utfall;
  };
  const avsluta = (input: AvslutaUppdragInput, k = admin) => avslutaUppdrag(p.db, begaranFran(k), input);
  const andra = (input: AndraInstallningInput, k = admin) => andraInstallning(p.db, begaranFran(k), input);
  const lista = (k = admin) => p.db.lasa(k, (las) => lasUppdrag(las));
  const texter = async (): Promise<string[]> => (await p.agare.query('select text from gemensam.handelse order by id')).rows.map((r) => r.text);
  const namnAv = (k: Kontext): string => `prov-${k.person.id}`;

  describe('uppdrag', () => {
    it('a person with an account gets a role, with an event', async () => {
      const revisor = await p.aktor('revisor', { namn: 'Revisor' });
      const rad = await skapat({ anvandarnamn: ` ${namnAv(revisor).toUpperCase()} ` });
      expect(rad).toMatchObject({ person: 'Revisor', roll: 'kommunrepresentant', kommun: { kommunkod: '2580', namn: 'Luleå' }, fran: '2021-02-15', till: null, version: 1 });
      expect((await lista()).map((u) => [u.person, u.roll])).toContainEqual(['Revisor', 'kommunrepresentant']);
      expect(await texter()).toEqual(['Revisor fick uppdrag från 2021-02-15.']);
    });

    it('refused: unknown person, kommun that is no member, the same role twice', async () => {
      const anvandarnamn = namnAv(await p.aktor('revisor'));
      expect(await skapa({ anvandarnamn: 'ingen' })).toMatchObject({ falt: 'anvandarnamn', text: 'Ingen har det användarnamnet.' });
      expect(await skapa({ anvandarnamn, kommunkod: '0114' })).toMatchObject({ falt: 'kommunkod', regel: 'Inte medlem' });
      expect(await skapa({ anvandarnamn, kommunkod: null })).toMatchObject({ regel: 'Kommun saknas' });
      await skapat({ anvandarnamn });
      expect(await skapa({ anvandarnamn, fran: '2022-01-01' })).toMatchObject({ falt: 'fran', regel: 'Uppdraget finns redan' });
      expect(await texter()).toHaveLength(1);
    });

    it('the same uppdrag given ten times at once is given once', async () => {
      const anvandarnamn = namnAv(await p.aktor('revisor'));
      const svar = await Promise.all(Array.from({ length: 10 }, () => skapa({ anvandarnamn })));
      expect(svar.filter((s) => !arAvslag(s))).toHaveLength(1);
    });

    it('ends on a day, with an event; an old version gives the stored one', async () => {
      const rad = await skapat({ anvandarnamn: namnAv(await p.aktor('revisor', { namn: 'Revisor' })) });
      expect(await avsluta({ id: rad.id, version: 1, till: '2021-06-30' })).toMatchObject({ till: '2021-06-30', version: 2 });
      const sen = await avsluta({ id: rad.id, version: 1, till: '2021-03-31' });
      expect(arKonflikt<UppdragRad>(sen) && sen.aktuell).toMatchObject({ till: '2021-06-30', version: 2 });
      expect(await avsluta({ id: rad.id, version: 2, till: '2021-02-14' })).toMatchObject({ regel: 'Slut före början' });
      expect((await texter()).at(-1)).toBe('Uppdraget för Revisor slutar 2021-06-30.');
    });

    it('the last administrator cannot end; with a second one, two at once cannot both', async () => {
      const [eget] = admin.uppdrag;
      if (!eget) throw new Error('no uppdrag');
      expect(await avsluta({ id: eget.id, version: 1, till: '2021-02-28' })).toMatchObject({ regel: 'Sista administratören' });
      const tva = await p.aktor('administrator');
      const [tvaans] = tva.uppdrag;
      if (!tvaans) throw new Error('no uppdrag');
      const svar = await Promise.all([avsluta({ id: eget.id, version: 1, till: '2021-02-28' }), avsluta({ id: tvaans.id, version: 1, till: '2021-02-28' }, tva)]);
      expect(svar.filter(arAvslag)).toMatchObject([{ regel: 'Sista administratören' }]);
    });

    it('an unknown id, no id at all and another samverkan’s id get the same answer', async () => {
      const [annans] = dar.uppdrag;
      const svar = await Promise.all([nyttId(), 'inget-id', annans?.id ?? ''].map((id) => avsluta({ id, version: 1, till: '2021-02-28' })));
      expect(svar[0]).toMatchObject({ regel: 'Finns inte' });
      expect(new Set(svar.map((s) => JSON.stringify(s))).size).toBe(1);
      expect((await lista()).some((u) => u.id === annans?.id)).toBe(false);
    });
  });

  describe('settings', () => {
    const varde = async (nyckel: string, k = admin) => (await p.db.lasa(k, lasInstallningar)).find((i) => i.nyckel === nyckel);

    it('one that nobody has changed has its default and version 0; a change holds here alone', async () => {
      expect(await varde('farsk_status_dagar')).toMatchObject({ varde: '30', version: 0, enhet: 'dagar' });
      expect(await andra({ nyckel: 'farsk_status_dagar', varde: ' 45 ', version: 0 })).toMatchObject({ varde: '45', version: 1 });
      expect(await andra({ nyckel: 'farsk_status_dagar', varde: '60', version: 1 })).toMatchObject({ varde: '60', version: 2 });
      expect(await varde('farsk_status_dagar', dar)).toMatchObject({ varde: '30', version: 0 });
      expect(await texter()).toEqual(['Inställningen färsk status ändrades från 30 dagar till 45 dagar.', 'Inställningen färsk status ändrades från 45 dagar till 60 dagar.']);
    });

    it.each([0, 1])('an edit based on an old version %i gives the stored one and writes nothing', async (version) => {
      for (const [i, v] of ['40', '50'].slice(0, version + 1).entries()) await andra({ nyckel: 'farsk_status_dagar', varde: v, version: i });
      const utfall = await andra({ nyckel: 'farsk_status_dagar', varde: '99', version });
      expect(utfall).toMatchObject({ slag: 'konflikt', aktuell: { varde: version === 0 ? '40' : '50', version: version + 1 } });
      expect((await varde('farsk_status_dagar'))?.varde).not.toBe('99');
    });

    it('twenty first changes at once: one is kept, nineteen see it', async () => {
      const svar = await Promise.all(Array.from({ length: 20 }, (_, i) => andra({ nyckel: 'farsk_status_dagar', varde: String(100 + i), version: 0 })));
      expect(svar.filter((s) => arKonflikt(s))).toHaveLength(19);
      expect(await texter()).toHaveLength(1);
    });

    it('refused: a value that is not allowed, the same value, a key that is unknown', async () => {
      expect(await andra({ nyckel: 'farsk_status_dagar', varde: '0', version: 0 })).toMatchObject({ falt: 'varde', regel: 'Fel värde' });
      expect(await andra({ nyckel: 'farsk_status_dagar', varde: '30', version: 0 })).toMatchObject({ regel: 'Ingen ändring' });
      expect(await andra({ nyckel: 'hittepa', varde: '1', version: 0 })).toMatchObject({ regel: 'Finns inte' });
      expect(await texter()).toEqual([]);
    });
  });

  it('organisations by Swedish name order, of this samverkan alone', async () => {
    const namn = (await p.db.lasa(admin, lasOrganisationer)).map((o) => o.namn);
    expect(namn).toHaveLength(14);
    expect(namn.slice(-3)).toEqual(['Älvsbyn kommun', 'Överkalix kommun', 'Övertorneå kommun']);
    expect(await p.db.lasa(dar, lasOrganisationer)).toHaveLength(2);
  });
});
