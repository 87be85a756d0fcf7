import { arKonflikt, type Konflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { type Mote, type Motesdeltagare } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { andraMote } from './andra-mote';
import { hamtaMotesdeltagare } from './hamta-motesdeltagare';
import { klaraMotesuppgift } from './klara-motesuppgift';
import { laggTillMotesdeltagare } from './lagg-till-motesdeltagare';
import { markeraNarvaro } from './markera-narvaro';
import { MoteanteckningEntitet, MoteEntitet, MotesdeltagareEntitet, MotesuppgiftEntitet } from './mote.entity';
import { lasMote } from './mote.lasmodell';
import { lasKalenderposter, lasKommandeSammantraden, lasMoten } from './moten.lasmodell';
import { lasMinaMotesuppgifter, lasMotesnarvaro, lasMotesuppgifter } from './motesuppgifter.lasmodell';
import { oppnaMotesuppgift } from './oppna-motesuppgift';
import { skapaMote } from './skapa-mote';
import { sparaMotesanteckning } from './spara-motesanteckning';
import { sparaMotesuppgift } from './spara-motesuppgift';
import { stallInMote } from './stall-in-mote';
import { taBortMotesdeltagare } from './ta-bort-motesdeltagare';

let p: Provning;
let samordnaren: Kontext;
let lulea: Kontext;
let boden: Kontext;
let ordforanden: Kontext;
let ledamoten: Kontext;
let regionen: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([MoteEntitet, MotesdeltagareEntitet, MoteanteckningEntitet, MotesuppgiftEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  lulea = await p.aktor('beredningsgrupp', { kommunkod: '2580', namn: 'Beredaren Luleå' });
  boden = await p.aktor('beredningsgrupp', { kommunkod: '2582', namn: 'Beredaren Boden' });
  ordforanden = await p.aktor('ordforande', { namn: 'Ordföranden' });
  ledamoten = await p.aktor('ledamot', { kommunkod: '2506', namn: 'Ledamoten' });
  regionen = await p.aktor('e_samordnare', { samverkan: 'region10', namn: 'Regionen' });
});
afterAll(() => p.stang());

type Svar = Mote | Konflikt<Mote> | Avslag;
const krav = (svar: Svar): Mote => {
  if (arAvslag(svar) || arKonflikt<Mote>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};
const MOTE = { slag: 'beredningsgrupp' as const, datum: '2021-02-09', borjar: '9', slutar: '11:30', plats: 'Teams', stoppdatum: null, kallelsedag: null, anmarkning: '' };
const skapa = async (del: Partial<Omit<typeof MOTE, 'slag'> & { slag: 'sammantrade' | 'beredningsgrupp' }> = {}, vem = samordnaren, nyckel: string | null = null) => skapaMote(p.db, begaranFran(vem, nyckel), { ...MOTE, ...del });
const las = (vem: Kontext, id: string): Promise<Mote | null> => p.db.lasa(vem, (l) => lasMote(l, vem, id));
const rad = (m: Mote, namn: string): Motesdeltagare => {
  const d = m.deltagare.find((x) => x.namn === namn);
  if (!d) throw new Error(`no ${namn} in ${m.deltagare.map((x) => x.namn).join(', ')}`);
  return d;
};
const handelser = async (id: string): Promise<{ text: string; data: string }[]> => (await p.agare.query<{ text: string; data: string }>(`select text, data::text as data from gemensam.handelse where objekt_id = $1 order by id`, [id])).rows;

describe('the calendar', () => {
  it('counts the last days of a sammanträde back by the settings, warns of other meetings, and lists what an ärende can be planned to', async () => {
    const m = krav(await skapa({ slag: 'sammantrade', datum: '2021-03-16', borjar: '13:00', slutar: '15:00' }));
    expect(m).toMatchObject({ stoppdatum: '2021-03-02', kallelsedag: '2021-03-09', varningar: [], hallet: false, arbete: null, farAndra: true });
    expect(m.deltagare.map((d) => [d.namn, d.roll, d.kommun])).toEqual([['Ledamoten', 'ledamot', 'Arjeplog'], ['Ordföranden', 'ordforande', null], ['Samordnaren', 'e_samordnare', null]]);
    await p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'stoppdatum_dagar', '21')`, [samordnaren.samverkan.id]);
    const flyttat = krav(await andraMote(p.db, begaranFran(samordnaren), { ...MOTE, id: m.id, version: 1, datum: '2021-03-17', borjar: '10', slutar: '12' }));
    expect(flyttat).toMatchObject({ slag: 'sammantrade', stoppdatum: '2021-02-24', kallelsedag: '2021-03-10', version: 2 });
    const samma = krav(await skapa({ datum: '2021-03-17', borjar: '11:00', slutar: '12:00' }));
    expect(samma.varningar).toEqual(['Samma dag och tid: sammanträde 10:00–12:00.']);
    const lista = await p.db.lasa(ledamoten, (l) => lasMoten(l, ledamoten));
    expect(lista).toMatchObject({ farAndra: false, ledtider: { stoppdatumDagar: 21, kallelseDagar: 7 } });
    expect((await p.db.lasa(lulea, (l) => lasKommandeSammantraden(l, lulea))).map((x) => x.id)).toEqual([m.id]);
    expect((await handelser(m.id)).map((h) => h.text)).toEqual(['I kalendern lades sammanträdet 2021-03-16 in.', 'I kalendern flyttades sammanträdet 2021-03-16 till 2021-03-17.']);
  });

  it('cancels with a reason, once, and then nothing is changed; the calendar file keeps it', async () => {
    const m = krav(await skapa({ slag: 'sammantrade', datum: '2021-06-18' }));
    const stall = (skal: string, version = 1) => stallInMote(p.db, begaranFran(samordnaren), { id: m.id, version, skal });
    expect(await stall(' ')).toMatchObject({ regel: 'Skäl saknas', falt: 'skal' });
    expect(krav(await stall('För få ärenden.'))).toMatchObject({ installt: '2021-02-15', installtSkal: 'För få ärenden.', version: 2 });
    expect(await stall('Igen', 2)).toMatchObject({ regel: 'Mötet är inställt' });
    expect(await andraMote(p.db, begaranFran(samordnaren), { ...MOTE, id: m.id, version: 2 })).toMatchObject({ regel: 'Mötet är inställt' });
    expect((await p.db.lasa(lulea, (l) => lasKommandeSammantraden(l, lulea))).map((x) => x.id)).not.toContain(m.id);
    expect(await p.db.lasa(lulea, (l) => lasKalenderposter(l, m.id))).toMatchObject([{ installt: '2021-02-15', version: 2 }]);
    const hallet = krav(await skapa({ datum: '2021-01-12' }));
    expect(await stallInMote(p.db, begaranFran(samordnaren), { id: hallet.id, version: 1, skal: 'x' })).toMatchObject({ regel: 'Mötet har varit' });
  });

  it('shows the second of two people what stands now, writes a retry once, and nothing to another samverkan', async () => {
    const nyckel = nyttId();
    const [ett, tva] = [krav(await skapa({ datum: '2021-05-04' }, samordnaren, nyckel)), krav(await skapa({ datum: '2021-05-04' }, samordnaren, nyckel))];
    expect(tva.id).toBe(ett.id);
    krav(await andraMote(p.db, begaranFran(samordnaren), { ...MOTE, id: ett.id, version: 1, plats: 'Boden' }));
    expect(await andraMote(p.db, begaranFran(samordnaren), { ...MOTE, id: ett.id, version: 1, plats: 'Kalix' })).toMatchObject({ slag: 'konflikt', aktuell: { plats: 'Boden', version: 2 } });
    expect(await las(regionen, ett.id)).toBeNull();
    expect(await andraMote(p.db, begaranFran(regionen), { ...MOTE, id: ett.id, version: 2 })).toMatchObject({ regel: 'Finns inte' });
    expect(await las(samordnaren, 'inget-id')).toBeNull();
  });
});

describe('a meeting of the beredningsgrupp', () => {
  it('has närvaro by kommun and person; each kommun marks its own, and the figures of the year follow', async () => {
    const m = krav(await skapa({ datum: '2020-02-11' }));
    expect(m.deltagare.map((d) => d.namn)).toEqual(['Beredaren Boden', 'Beredaren Luleå', 'Samordnaren']);
    const markera = (vem: Kontext, d: Motesdeltagare, narvaro: 'narvarande' | 'franvarande' | null = 'narvarande') => markeraNarvaro(p.db, begaranFran(vem), { id: d.id, version: d.version, narvaro });
    expect(await markera(lulea, rad(m, 'Beredaren Boden'))).toMatchObject({ regel: 'Saknar behörighet' });
    krav(await markera(lulea, rad(m, 'Beredaren Luleå')));
    expect(await markera(samordnaren, rad(m, 'Beredaren Luleå'))).toMatchObject({ slag: 'konflikt' });
    krav(await markera(samordnaren, rad(m, 'Beredaren Boden'), 'franvarande'));
    expect(await laggTillMotesdeltagare(p.db, begaranFran(boden), { moteId: m.id, slag: 'gast', namn: 'Gäst', kommunkod: null })).toMatchObject({ regel: 'Saknar behörighet' });
    const med = krav(await laggTillMotesdeltagare(p.db, begaranFran(boden), { moteId: m.id, slag: 'gast', namn: 'Gästen Boden', kommunkod: '2582' }));
    const narvarande = krav(await markera(boden, rad(med, 'Gästen Boden')));
    expect(narvarande.kommuner.filter((k) => k.narvaro).map((k) => [k.namn, k.narvaro])).toEqual([['Boden', 'franvarande'], ['Luleå', 'narvarande']]);
    expect(await taBortMotesdeltagare(p.db, begaranFran(boden), { id: rad(narvarande, 'Gästen Boden').id, version: 2 })).toMatchObject({ regel: 'Närvaron är noterad' });
    krav(await markera(boden, rad(narvarande, 'Gästen Boden'), null));
    expect(krav(await taBortMotesdeltagare(p.db, begaranFran(boden), { id: rad(narvarande, 'Gästen Boden').id, version: 3 })).deltagare).toHaveLength(3);
    expect(await p.db.lasa(ledamoten, (l) => lasMotesnarvaro(l, ledamoten, 2020))).toMatchObject({ beredningsgruppsmoten: 1, medNarvaro: 1, vidAlla: 1, andelVidAllaProcent: 7 });
    const kommande = krav(await skapa({ datum: '2021-04-20' }));
    expect(await markera(samordnaren, rad(kommande, 'Samordnaren'))).toMatchObject({ regel: 'Mötet har inte varit' });
    expect(await hamtaMotesdeltagare(p.db, begaranFran(samordnaren), { moteId: kommande.id })).toMatchObject({ regel: 'Alla står på listan' });
    await p.aktor('beredningsgrupp', { kommunkod: '2514', namn: 'Beredaren Kalix' });
    expect(krav(await hamtaMotesdeltagare(p.db, begaranFran(samordnaren), { moteId: kommande.id })).deltagare.map((d) => d.namn)).toContain('Beredaren Kalix');
  });

  it('keeps notes that only those who prepare, the presidium and the revisor read, with what stands now for the second writer', async () => {
    const m = krav(await skapa({ datum: '2021-02-02' }));
    const skriv = (vem: Kontext, version: number, text: string) => sparaMotesanteckning(p.db, begaranFran(vem), { moteId: m.id, version, text });
    expect(krav(await skriv(lulea, 0, ' HEMLIGT förhandsläge \n')).arbete?.anteckning).toMatchObject({ text: 'HEMLIGT förhandsläge', forfattare: 'Beredaren Luleå', version: 1 });
    expect(await skriv(boden, 0, 'Mitt')).toMatchObject({ slag: 'konflikt', aktuell: { arbete: { anteckning: { text: 'HEMLIGT förhandsläge', version: 1 } } } });
    krav(await skriv(boden, 1, 'HEMLIGT förhandsläge och mitt'));
    expect((await las(ordforanden, m.id))?.arbete).toMatchObject({ anteckning: { text: 'HEMLIGT förhandsläge och mitt' }, farSkriva: false, personer: [] });
    expect((await las(ledamoten, m.id))?.arbete).toBeNull();
    const sedda = await p.db.lasa(ledamoten, (l) => l.rader({ namn: 'prov.anteckning', text: 'select text from gemensam.moteanteckning' }));
    expect(sedda).toEqual([]);
    expect((await skriv(lulea, 2, 'x'.repeat(50_001)))).toMatchObject({ regel: 'För långa anteckningar', falt: 'text' });
    expect(JSON.stringify(await handelser(m.id))).not.toContain('HEMLIGT');
  });

  it('gives tasks to a person or a kommun; the owner sees and closes its own, with a note, and the text is in no event', async () => {
    const m = krav(await skapa({ datum: '2021-02-01' }));
    const ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
    const spara = (vem: Kontext, del: object = {}) => sparaMotesuppgift(p.db, begaranFran(vem), { moteId: m.id, id: null, version: 0, text: 'HEMLIG fråga', agareId: null, agareKommunkod: '2580', dag: '2021-02-10', ...del });
    expect(await spara(lulea, { agareKommunkod: null })).toMatchObject({ regel: 'Ägare saknas', falt: 'agare' });
    krav(await spara(lulea));
    const bada = krav(await spara(boden, { agareKommunkod: null, agareId: ledaren.person.id, text: 'Ledarens HEMLIGA', dag: '2021-03-01' }));
    const [luleas, ledarens] = bada.arbete?.uppgifter ?? [];
    if (!luleas || !ledarens) throw new Error('two tasks');
    expect([luleas, ledarens]).toMatchObject([{ agare: 'Luleå', forsenad: true }, { agare: 'Ledaren', forsenad: false }]);
    const mina = async (vem: Kontext): Promise<string[]> => (await p.db.lasa(vem, (l) => lasMinaMotesuppgifter(l, vem))).map((u) => u.text);
    expect([await mina(lulea), await mina(boden), await mina(ledaren), await mina(ledamoten)]).toEqual([['HEMLIG fråga'], [], ['Ledarens HEMLIGA'], []]);
    expect((await p.db.lasa(ledaren, (l) => lasMotesuppgifter(l, ledaren))).map((u) => u.text)).toEqual(['Ledarens HEMLIGA']);
    expect(await klaraMotesuppgift(p.db, begaranFran(ledaren), { id: luleas.id, version: 1, anteckning: '' })).toMatchObject({ regel: 'Finns inte' });
    krav(await klaraMotesuppgift(p.db, begaranFran(ledaren), { id: ledarens.id, version: 1, anteckning: ' Skickat. ' }));
    expect(await klaraMotesuppgift(p.db, begaranFran(boden), { id: ledarens.id, version: 1, anteckning: '' })).toMatchObject({ slag: 'konflikt' });
    expect(await spara(boden, { id: ledarens.id, version: 2 })).toMatchObject({ regel: 'Uppgiften är klar' });
    expect((await las(boden, m.id))?.arbete?.uppgifter.map((u) => [u.agare, u.klar, u.klarAnteckning, u.klarAv])).toEqual([['Luleå', null, null, null], ['Ledaren', '2021-02-15', 'Skickat.', 'Ledaren']]);
    krav(await oppnaMotesuppgift(p.db, begaranFran(boden), { id: ledarens.id, version: 2 }));
    expect(await oppnaMotesuppgift(p.db, begaranFran(boden), { id: ledarens.id, version: 3 })).toMatchObject({ regel: 'Uppgiften är öppen' });
    expect(krav(await spara(boden, { id: ledarens.id, version: 3, dag: '2021-03-02' })).arbete?.uppgifter.at(-1)).toMatchObject({ agare: 'Luleå', dag: '2021-03-02', version: 4 });
    expect(JSON.stringify(await handelser(m.id))).not.toMatch(/HEMLIG/);
  });

  it('a sammanträde has neither notes nor tasks', async () => {
    const m = krav(await skapa({ slag: 'sammantrade', datum: '2021-09-17' }));
    expect(await sparaMotesanteckning(p.db, begaranFran(lulea), { moteId: m.id, version: 0, text: 'x' })).toMatchObject({ regel: 'Ett sammanträde har protokoll' });
    expect(await sparaMotesuppgift(p.db, begaranFran(lulea), { moteId: m.id, version: 0, text: 'x', agareKommunkod: '2580', dag: '2021-09-17' })).toMatchObject({ regel: 'Bara beredningsgruppens möten har uppgifter' });
  });

  it('twenty people who write the notes at once lose no word', async () => {
    const m = krav(await skapa({ datum: '2021-02-08' }));
    const lagg = async (ord: string): Promise<void> => {
      for (;;) {
        const nu = (await las(lulea, m.id))?.arbete?.anteckning;
        const svar = await sparaMotesanteckning(p.db, begaranFran(lulea), { moteId: m.id, version: nu?.version ?? 0, text: `${nu?.text ?? ''} ${ord}` });
        if (!arKonflikt(svar)) return void krav(svar);
      }
    };
    const orden = Array.from({ length: 20 }, (_, i) => `ord${i}`);
    await Promise.all(orden.map(lagg));
    expect(((await las(lulea, m.id))?.arbete?.anteckning.text ?? '').split(' ').sort()).toEqual([...orden].sort());
  });
});
