import { type Avropsform, avropsformer, type Avtalsslag, avtalsslagen } from '@gemensam/avtal/domain';
import type { AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { arAvslag, type Datum, tolkaDatum } from '@gemensam/shared/domain';
import { medTexter } from '@gemensam/shared/web';
import type { AvtalDelFragment } from '../generated/operationer';
import { kronorstext } from './kronorstext';

/** An avtal while it is written: everything as it was typed. */
export interface Avtalsutkast {
  readonly namn: string;
  readonly omrade: string;
  readonly slag: Avtalsslag;
  readonly diarienummer: string;
  readonly avropsform: Avropsform | '';
  readonly avropsguide: string;
  readonly gallerFran: string;
  readonly gallerTill: string;
  readonly optioner: readonly { readonly manader: string; readonly varselmanader: string }[];
  readonly egenLedtidDagar: string;
  readonly uppsagningsmanader: string;
  readonly sarskildaSkal: string;
  readonly takvolym: string;
  readonly leverantorer: readonly { readonly namn: string; readonly orgnr: string; readonly kontakt: string }[];
  readonly kontaktNamn: string;
  readonly kontaktEpost: string;
  readonly kontaktTelefon: string;
  readonly dialogintervallManader: string;
  readonly handlaggareId: string;
  readonly projektId: string;
  readonly upphandlingId: string;
}

export const TOMT_UTKAST: Avtalsutkast = {
  namn: '', omrade: '', slag: 'ramavtal', diarienummer: '', avropsform: '', avropsguide: '', gallerFran: '', gallerTill: '', optioner: [], egenLedtidDagar: '60', uppsagningsmanader: '', sarskildaSkal: '', takvolym: '',
  leverantorer: [], kontaktNamn: '', kontaktEpost: '', kontaktTelefon: '', dialogintervallManader: '', handlaggareId: '', projektId: '', upphandlingId: '',
};

/** Under which a new avtal is kept while it is written. */
export const AVTALSUTKAST = 'avtal:nytt';

const rader = <T extends object>(kvar: unknown, tom: T): readonly T[] =>
  Array.isArray(kvar) ? kvar.flatMap((rad: unknown) => (typeof rad === 'object' && rad !== null ? [medTexter(tom, { ...rad })] : [])) : [];

/** A form as it was kept: what is no form any more is left out. */
export const sparatAvtalsutkast = (kvar: Readonly<Record<string, unknown>>): Avtalsutkast => ({
  ...medTexter(TOMT_UTKAST, kvar),
  slag: avtalsslagen.find((s) => s === kvar['slag']) ?? TOMT_UTKAST.slag,
  avropsform: avropsformer.find((f) => f === kvar['avropsform']) ?? '',
  optioner: rader(kvar['optioner'], { manader: '', varselmanader: '' }),
  leverantorer: rader(kvar['leverantorer'], { namn: '', orgnr: '', kontakt: '' }),
});

const tal = (n: number | null | undefined): string => (n === null || n === undefined ? '' : String(n));

/** The form of an avtal that is there. */
export const utkastAv = (a: AvtalDelFragment): Avtalsutkast => ({
  namn: a.namn, omrade: a.omrade, slag: a.slag, diarienummer: a.diarienummer ?? '', avropsform: a.avropsform ?? '', avropsguide: a.avropsguide, gallerFran: a.gallerFran ?? '', gallerTill: a.gallerTill ?? '',
  optioner: a.optioner.map((o) => ({ manader: String(o.manader), varselmanader: String(o.varselmanader) })), egenLedtidDagar: String(a.egenLedtidDagar), uppsagningsmanader: tal(a.uppsagningsmanader),
  sarskildaSkal: a.sarskildaSkal ?? '', takvolym: a.takvolym ? kronorstext(a.takvolym) : '', leverantorer: a.leverantorer.map(({ namn, orgnr, kontakt }) => ({ namn, orgnr: orgnr ?? '', kontakt })),
  kontaktNamn: a.kontaktNamn, kontaktEpost: a.kontaktEpost, kontaktTelefon: a.kontaktTelefon, dialogintervallManader: tal(a.dialogintervallManader), handlaggareId: a.handlaggareId ?? '', projektId: a.projektId ?? '',
  upphandlingId: a.upphandling?.id ?? '',
});

/** Without the lines of options and suppliers that nothing was written in. */
export const stadat = (u: Avtalsutkast): Avtalsutkast => ({
  ...u, optioner: u.optioner.filter((o) => o.manader.trim() || o.varselmanader.trim()), leverantorer: u.leverantorer.filter((l) => l.namn.trim() || l.orgnr.trim() || l.kontakt.trim()),
});

/** A field that cannot be read, and why. */
export interface Utkastfel {
  readonly falt: string;
  readonly text: string;
}

const heltal = (falt: string, text: string, fel: Utkastfel[]): number | null => {
  const rent = text.trim();
  if (rent === '') return null;
  if (/^\d{1,6}$/.test(rent)) return Number(rent);
  fel.push({ falt, text: `”${rent}” är inte ett helt tal.` });
  return null;
};

const dag = (falt: string, text: string, idag: Datum, fel: Utkastfel[]): Datum | null => {
  if (text.trim() === '') return null;
  const datum = tolkaDatum(text, { falt, idag });
  if (!arAvslag(datum)) return datum;
  fel.push({ falt, text: `${datum.text} ${datum.utvag ?? ''}`.trim() });
  return null;
};

/**
 * What is sent of a form, or the fields that cannot be read as days and numbers.
 * @example uppgifterAv({ ...TOMT_UTKAST, egenLedtidDagar: 'x' }, '2021-02-15') // { fel: [{ falt: 'egenLedtidDagar', … }] }
 */
export const uppgifterAv = (u: Avtalsutkast, idag: Datum): { readonly input: AvtalsuppgifterInput } | { readonly fel: readonly Utkastfel[] } => {
  const fel: Utkastfel[] = [];
  const input: AvtalsuppgifterInput = {
    namn: u.namn, omrade: u.omrade, slag: u.slag, diarienummer: u.diarienummer || null, avropsform: u.avropsform || null, avropsguide: u.avropsguide,
    gallerFran: dag('gallerFran', u.gallerFran, idag, fel), gallerTill: dag('gallerTill', u.gallerTill, idag, fel),
    optioner: u.optioner.map((o, i) => ({ manader: heltal(`optioner.${i}.manader`, o.manader, fel) ?? 0, varselmanader: heltal(`optioner.${i}.varselmanader`, o.varselmanader, fel) ?? 0 })),
    egenLedtidDagar: heltal('egenLedtidDagar', u.egenLedtidDagar, fel) ?? 0, uppsagningsmanader: heltal('uppsagningsmanader', u.uppsagningsmanader, fel), sarskildaSkal: u.sarskildaSkal || null, takvolym: u.takvolym || null,
    leverantorer: u.leverantorer.map((l) => ({ namn: l.namn, orgnr: l.orgnr || null, kontakt: l.kontakt })),
    kontaktNamn: u.kontaktNamn, kontaktEpost: u.kontaktEpost, kontaktTelefon: u.kontaktTelefon, dialogintervallManader: heltal('dialogintervallManader', u.dialogintervallManader, fel),
    handlaggareId: u.handlaggareId || null, projektId: u.projektId || null, upphandlingId: u.upphandlingId || null,
  };
  return fel.length > 0 ? { fel } : { input };
};
