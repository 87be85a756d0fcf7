import { forvaldFakturaregel, kostnadsslag } from '@gemensam/finansiering/domain';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Fakturaforhandsvisning, type Kostnadspost, type SkapadeFakturaunderlag } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lasBudgetuppfoljning } from '../budget/budget.lasmodell';
import { forhandsgranskaFakturering } from './faktura-forhandsgranska';
import { skapaFakturaunderlag } from './faktura-skapa';
import { sparaFakturainstallning } from './faktura-spara-installning';
import { faststallKostnadspost } from '../fordelning/faststall-kostnadspost';
import { lasFakturaunderlagslista } from './fakturaunderlag.lasmodell';
import { lasKommunKostnad } from '../kostnader/kommun-kostnad.lasmodell';
import { ALLA, kravPost, skapa, stallOrgnr } from '../kostnader/kostnader-scen';
import { lasKostnadsmatris } from '../kostnader/kostnadsmatris.lasmodell';
import { KostnadspostEntitet } from '../kostnader/kostnadspost.entity';

let p: Provning;
let samordnaren: Kontext;
let beslutad: Kostnadspost;
let antagen: Kostnadspost;

beforeEach(async () => {
  p = await oppnaProvning([KostnadspostEntitet]);
  samordnaren = await p.aktor('e_samordnare');
  beslutad = await skapa(p, samordnaren, { deltagare: ALLA });
  antagen = await skapa(p, samordnaren, { namn: 'e-arkiv', slag: 'grundbelopp', belopp: '1 400', antagande: 'Källan anger ingen nyckel.' });
  const beslut = nyttId();
  await p.agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik) values ($1, $2, 'Norrbottens e-nämnd', '2021-01-28', '§ 8', 'Plan')`, [samordnaren.samverkan.id, beslut]);
  kravPost(await faststallKostnadspost(p.db, begaranFran(samordnaren), { id: beslutad.id, version: 1, beslutId: beslut, beslut: null }));
  await stallOrgnr(p);
  const regler = kostnadsslag.map((slag) => ({ slag, ...forvaldFakturaregel(slag) }));
  await sparaFakturainstallning(p.db, begaranFran(samordnaren), { namn: 'Luleå kommun', orgnr: '212000-0142', bankgiro: '5050-1055', plusgiro: null, betalningsdagar: 30, version: 0, regler });
});
afterEach(() => p.stang());

const maste = <T>(svar: T | Avslag): T => {
  if (arAvslag(svar)) throw new Error(`${svar.regel}: ${svar.text}`);
  return svar;
};
const granska = (manad: number, valda: string[] | null = null, ar = 2021, vem = samordnaren): Promise<Fakturaforhandsvisning | Avslag> =>
  forhandsgranskaFakturering(p.db, begaranFran(vem), { ar, manad, valda });
const skapaUnderlag = async (manad: number, sedda: string[], valda: string[] | null): Promise<SkapadeFakturaunderlag | Avslag> => {
  const { kontrollsumma } = maste(await granska(manad, sedda));
  return skapaFakturaunderlag(p.db, begaranFran(samordnaren), { ar: 2021, manad, kontrollsumma, valda });
};
const stallManader = (antal: string) => p.agare.query(`insert into gemensam.installning (samverkan_id, nyckel, varde) values ($1, 'fakturera_manader_fore', $2)`, [samordnaren.samverkan.id, antal]);
const texter = async (): Promise<readonly string[]> =>
  (await p.agare.query<{ text: string }>(`select text from gemensam.handelse where handelsetyp = 'fakturaunderlag_skapat' order by text`)).rows.map((r) => r.text.replaceAll('\u00A0', ' '));

describe('a post that no decision carries', () => {
  it('is held back by name, and what a decision carries is invoiced without it', async () => {
    expect(maste(await granska(1))).toMatchObject({
      netto: 104_440_000n, poster: [{ namn: 'Grundbelopp' }], attValja: [{ id: antagen.id, namn: 'e-arkiv', antagande: 'Källan anger ingen nyckel.', vald: false, netto: 140_000n }],
    });
    expect(maste(await skapaUnderlag(1, [], null)).underlag).toHaveLength(14);
    expect((await texter())[0]).toBe('Fakturaunderlag 2021-0001 till Arjeplog kommun skapades till och med januari 2021: 74 600 kr.');
    expect(await skapaUnderlag(1, [], null)).toMatchObject({
      regel: 'Posten är inte fastställd', falt: 'valda', text: 'e-arkiv: posten är inte fastställd och hålls inne.',
      utvag: 'Fastställ posten först, eller kryssa i den för att fakturera den ändå.',
    });
  });

  it('is invoiced when it is chosen for the period, the event says so, and the next period asks again', async () => {
    expect(maste(await granska(1, [antagen.id]))).toMatchObject({ netto: 104_580_000n, attValja: [{ vald: true }] });
    expect(maste(await skapaUnderlag(1, [antagen.id], [antagen.id])).underlag[0]?.netto).toBe(7_470_000n);
    expect((await texter())[0]).toBe('Fakturaunderlag 2021-0001 till Arjeplog kommun skapades till och med januari 2021: 74 700 kr. Faktureras utan att vara fastställt: e-arkiv.');
    const ny = await skapa(p, samordnaren, { namn: 'Ny', belopp: '280' });
    expect(maste(await granska(2)).attValja.map((v) => v.id)).toEqual([ny.id]);
  });

  it('is not slipped in: what was previewed without it is not created with it, nor the other way', async () => {
    expect(await skapaUnderlag(1, [], [antagen.id])).toMatchObject({ regel: 'Underlaget har ändrats' });
    expect(await skapaUnderlag(1, [antagen.id], [])).toMatchObject({ regel: 'Underlaget har ändrats' });
    expect(maste(await granska(1, [nyttId(), 'inte-ett-id']))).toMatchObject({ netto: 104_440_000n });
  });
});

describe('a period ahead', () => {
  it('is refused after the coming month, with the latest that may be chosen, and nothing is created', async () => {
    maste(await granska(3));
    const nej = { regel: 'För tidigt att fakturera', falt: 'manad', text: 'april 2021 ligger för långt fram. Den 2021-02-15 får perioder till och med mars 2021 faktureras.' };
    expect(await granska(4)).toMatchObject(nej);
    expect(await skapaFakturaunderlag(p.db, begaranFran(samordnaren), { ar: 2021, manad: 4, kontrollsumma: '', valda: null })).toMatchObject(nej);
    expect(await granska(1, null, 2022)).toMatchObject({ text: 'januari 2022 ligger för långt fram. Den 2021-02-15 får perioder till och med mars 2021 faktureras.' });
    maste(await granska(12, null, 2020));
    expect(await texter()).toEqual([]);
    expect(await p.db.lasa(samordnaren, (las) => lasFakturaunderlagslista(las, samordnaren, 2021))).toMatchObject({ hogstaManad: 3 });
    expect(await p.db.lasa(samordnaren, (las) => lasFakturaunderlagslista(las, samordnaren, 2022))).toMatchObject({ hogstaManad: 0 });
  });

  it('follows the setting: none ahead, a quarter ahead, and over the turn of the year', async () => {
    await stallManader('0');
    expect(await granska(3)).toMatchObject({ regel: 'För tidigt att fakturera' });
    await p.agare.query(`update gemensam.installning set varde = '3' where nyckel = 'fakturera_manader_fore'`);
    maste(await granska(5));
    expect(await granska(6)).toMatchObject({ regel: 'För tidigt att fakturera' });
    const iDecember = { ...samordnaren, affarsdatum: '2021-12-30' };
    maste(await granska(3, null, 2022, iDecember));
    expect(await granska(4, null, 2022, iDecember)).toMatchObject({ regel: 'För tidigt att fakturera' });
  });
});

describe('a year outside 2000 to 2100', () => {
  const ar = [1999, 2101, -1, 0, 2_147_483_647];
  it.each(ar)('%s is refused in words, not shown as an empty year', async (utanfor) => {
    expect(await granska(1, null, utanfor)).toMatchObject({ slag: 'avslag', regel: 'År', falt: 'ar', text: 'Året ska vara mellan 2000 och 2100.' });
    const nej = 'Året ska vara mellan 2000 och 2100.';
    await expect(p.db.lasa(samordnaren, (las) => lasFakturaunderlagslista(las, samordnaren, utanfor))).rejects.toThrow(nej);
    await expect(p.db.lasa(samordnaren, (las) => lasKostnadsmatris(las, samordnaren, utanfor))).rejects.toThrow(nej);
    await expect(p.db.lasa(samordnaren, (las) => lasKommunKostnad(las, samordnaren, '2580', utanfor))).rejects.toThrow(nej);
    await expect(p.db.lasa(samordnaren, (las) => lasBudgetuppfoljning(las, samordnaren, { ar: utanfor }))).rejects.toThrow(nej);
  });
});
