import { arbeteAv, flytta, kryssa, lasArbete, olikaTexter, sammanfogaArbete, skrivArbete } from './aktuelltarbete';
import type { AktuelltDelFragment } from '../generated/operationer';

const punkt = (projektId: string, text = `Om ${projektId}`): AktuelltDelFragment['punkter'][number] => ({
  projektId, projektnamn: `Projekt ${projektId}`, text, rapportId: `r-${projektId}`, rapportNummer: 1, rapportDatum: '2021-01-28', fas: null, lageTid: null, lageKostnad: null, lageResultat: null, ekonomi: null, risker: null,
});
const aktuellt = (punkter: AktuelltDelFragment['punkter'], del: Partial<AktuelltDelFragment> = {}): AktuelltDelFragment => ({
  id: 'x', namn: 'Aktuellt', sammantrade: '2021-03-16', nummer: 1, tillstand: 'utkast', fryst: null, frystAv: null, skapadAv: 'Anna', inlastKalla: null, senareId: null, farRedigera: true, version: 1, utkast: null,
  punkter, kandidater: [], ...del,
});
const ordning = (a: { readonly punkter: readonly { readonly projektId: string }[] }) => a.punkter.map((p) => p.projektId).join('');

describe('a compilation being written', () => {
  const grund = aktuellt([punkt('a'), punkt('b'), punkt('c')]);

  it('moves a project one step, and none past the ends', () => {
    expect(ordning(flytta(arbeteAv(grund), 0, 1))).toBe('bac');
    expect(ordning(flytta(arbeteAv(grund), 2, -1))).toBe('acb');
    expect(ordning(flytta(arbeteAv(grund), 0, -1))).toBe('abc');
    expect(ordning(flytta(arbeteAv(grund), 2, 1))).toBe('abc');
  });

  it('puts a ticked project last with its newest report, and leaves out one that has none', () => {
    const rapport = { id: 'r2', nummer: 2, datum: '2021-02-01', text: 'Nytt.', lageTid: null, lageKostnad: null, lageResultat: null };
    const med = kryssa(arbeteAv(grund), { projektId: 'd', projektnamn: 'D', fas: null, rapport }, true);
    expect(med.punkter.at(-1)).toEqual({ projektId: 'd', rapportId: 'r2', text: 'Nytt.' });
    expect(ordning(kryssa(med, { projektId: 'a', projektnamn: 'A', fas: null, rapport: null }, false))).toBe('bcd');
    expect(ordning(kryssa(arbeteAv(grund), { projektId: 'd', projektnamn: 'D', fas: null, rapport: null }, true))).toBe('abc');
  });

  it('is read back from its draft on the version it was built on, and nothing from what is no draft', () => {
    const arbete = flytta(arbeteAv(grund), 0, 1);
    expect(lasArbete({ ...grund, version: 5, utkast: skrivArbete(arbete) })).toEqual(arbete);
    for (const utkast of [null, skrivArbete(arbeteAv(grund)), '{', '[]', '{"version":1,"namn":"X","punkter":[{"projektId":1}]}']) expect(lasArbete({ ...grund, utkast })).toBeNull();
  });

  it('is merged with what somebody else saved: my choice and order, merged texts, and what they put in last', () => {
    const mitt = { ...flytta(arbeteAv(grund), 0, 1), punkter: flytta(arbeteAv(grund), 0, 1).punkter.filter((p) => p.projektId !== 'c') };
    const deras = aktuellt([punkt('a', 'Deras.'), punkt('b'), punkt('c'), punkt('d')], { version: 7 });
    expect(olikaTexter(mitt, deras)).toEqual([{ namn: 'a', etikett: 'Projekt a', min: 'Om a', deras: 'Deras.' }]);
    const klart = sammanfogaArbete(mitt, arbeteAv(grund), deras, { a: 'Bådas.' });
    expect([ordning(klart), klart.version, klart.punkter[1]?.text]).toEqual(['bad', 7, 'Bådas.']);
  });
});
