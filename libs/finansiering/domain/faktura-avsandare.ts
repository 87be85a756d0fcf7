import { arOrgnr } from '@gemensam/samverkan/domain';
import { arAvslag, type Avslag, avslag, lagringsbar, type Utfall } from '@gemensam/shared/domain';
import { type Fakturaregel } from './faktura-plan';
import { type Kostnadsslag, kostnadsslag, kostnadsslagText } from './kostnadspost';

/** Who sends the invoices and where they are paid. Numbers as they are written: 212000-0142, 5050-1055, 123456-6. */
export interface Fakturaavsandare {
  readonly namn: string;
  readonly orgnr: string;
  readonly bankgiro: string | null;
  readonly plusgiro: string | null;
  readonly betalningsdagar: number;
}

/** The settings of invoicing as they were typed. */
export interface Fakturainmatning {
  readonly namn: string;
  readonly orgnr: string;
  readonly bankgiro?: string | null;
  readonly plusgiro?: string | null;
  readonly betalningsdagar: number;
  readonly regler: readonly (Fakturaregel & { readonly slag: Kostnadsslag })[];
}

/** The settings of invoicing: the sender, and how each kind of cost is invoiced. */
export interface Fakturainstallningar {
  readonly avsandare: Fakturaavsandare;
  readonly regler: Readonly<Record<Kostnadsslag, Fakturaregel>>;
}

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag =>
  avslag({ regel, kalla: 'Grundregel E9, fakturering av kommunerna', text, utvag, falt });

/** The check digit by Luhn: every other digit from the right doubled, digits of the products added, the sum divisible by ten. */
const stammerLuhn = (siffror: string): boolean =>
  [...siffror].reverse().reduce((s, tecken, i) => {
    const produkt = Number(tecken) * (i % 2 === 0 ? 1 : 2);
    return s + (produkt > 9 ? produkt - 9 : produkt);
  }, 0) % 10 === 0;

const girosiffror = (text: string): string => text.replace(/[\s-]/g, '');

const provaGiro = (skrivet: string, falt: 'bankgiro' | 'plusgiro'): Utfall<string | null> => {
  const siffror = girosiffror(skrivet);
  if (siffror === '') return null;
  const bankgiro = falt === 'bankgiro';
  if (!(bankgiro ? /^\d{7,8}$/ : /^\d{2,8}$/).test(siffror) || !stammerLuhn(siffror))
    return nej(
      falt,
      bankgiro ? 'Fel bankgironummer' : 'Fel plusgironummer',
      `”${skrivet.trim().slice(0, 30)}” är inte ett ${bankgiro ? 'bankgironummer' : 'plusgironummer'}: antalet siffror eller kontrollsiffran stämmer inte.`,
      bankgiro ? 'Skriv sju eller åtta siffror, till exempel 5050-1055.' : 'Skriv två till åtta siffror, till exempel 12 34 56-6.',
    );
  return bankgiro ? `${siffror.slice(0, -4)}-${siffror.slice(-4)}` : `${siffror.slice(0, -1)}-${siffror.slice(-1)}`;
};

const provaRegler = (regler: Fakturainmatning['regler']): Utfall<Fakturainstallningar['regler']> => {
  const [finns, saknas] = [new Map(regler.map((r) => [r.slag, r])), (slag: Kostnadsslag) => kostnadsslagText(slag).toLowerCase()];
  const utan = kostnadsslag.find((s) => !finns.has(s));
  if (utan || regler.length !== kostnadsslag.length)
    return nej('regler', 'Varje slag av kostnad en gång', `Ange en gång hur ${saknas(utan ?? 'ovrigt')} faktureras.`, 'Fyll i plan och moms för varje slag.');
  const regel = (slag: Kostnadsslag): Fakturaregel => {
    const r = finns.get(slag);
    if (!r) throw new RangeError(slag);
    return { plan: r.plan, forskott: r.forskott, momskod: r.momskod };
  };
  return { grundbelopp: regel('grundbelopp'), e_kontor: regel('e_kontor'), tjanst: regel('tjanst'), projekt: regel('projekt'), ovrigt: regel('ovrigt') };
};

/**
 * Judges the settings of invoicing (domain rule E9, Peppol BIS Billing 3 for Sweden): a name, an org.nr with its check digit
 * (SE-R-013), at least one of bankgiro (7 or 8 digits) and plusgiro (2 to 8 digits) with their check digits, 0 to 90 days to pay, and for each
 * kind of cost its plan and VAT code once. Errors: a field refusal, the first in the order of the form.
 *
 * @example provaFakturainstallningar({ namn: 'Luleå kommun', orgnr: '212000-0142', bankgiro: '50501055', … }) // bankgiro '5050-1055'
 */
export const provaFakturainstallningar = (inmatning: Fakturainmatning): Utfall<Fakturainstallningar> => {
  const namn = lagringsbar(inmatning.namn).trim();
  const orgnr = lagringsbar(inmatning.orgnr).trim().replace(/^(\d{6})-?(\d{4})$/, '$1-$2');
  if (namn === '' || namn.length > 160) return nej('namn', 'Avsändarens namn', 'Ange vem som skickar fakturorna.', 'Skriv högst 160 tecken.');
  if (!arOrgnr(orgnr))
    return nej('orgnr', 'Fel organisationsnummer', `”${orgnr.slice(0, 30)}” är inte ett organisationsnummer.`, 'Skriv tio siffror, till exempel 212000-0142.');
  const bankgiro = provaGiro(inmatning.bankgiro ?? '', 'bankgiro');
  if (arAvslag(bankgiro)) return bankgiro;
  const plusgiro = provaGiro(inmatning.plusgiro ?? '', 'plusgiro');
  if (arAvslag(plusgiro)) return plusgiro;
  if (bankgiro === null && plusgiro === null)
    return nej('bankgiro', 'Konto saknas', 'Ange vart kommunerna ska betala.', 'Fyll i bankgiro, plusgiro eller båda.');
  const { betalningsdagar } = inmatning;
  if (!Number.isInteger(betalningsdagar) || betalningsdagar < 0 || betalningsdagar > 90)
    return nej('betalningsdagar', 'Betalningstid', 'Betalningstiden ska vara mellan 0 och 90 dagar.', 'Skriv till exempel 30.');
  const regler = provaRegler(inmatning.regler);
  if (arAvslag(regler)) return regler;
  return { avsandare: { namn, orgnr, bankgiro, plusgiro, betalningsdagar }, regler };
};
