import { fakturaperiodText, type Momskod, momskategori, momsnummer, orgnrSiffror, xmlBelopp } from '@gemensam/finansiering/domain';
import { type Fakturamoms, type Fakturaunderlag } from '@gemensam/shared/contract';
import { type Belopp } from '@gemensam/shared/domain';
import { type Invoice } from '@e-invoice-eu/core';

const PEPPOL = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFIL = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
const tyst = { log: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * One underlag as Peppol BIS Billing 3 in UBL: an Invoice or a CreditNote, whose amounts stand above zero. Validated by the
 * library's own schema with its code lists; what it does not pass throws (the rows of the database cannot give such).
 */
export const tillPeppol = async (u: Fakturaunderlag): Promise<string> => {
  const { format, granska } = await peppol();
  const invoice = granska(peppolfaktura(u));
  format.fillInvoiceDefaults(invoice);
  const xml = await format.generate(invoice, { format: 'UBL', lang: 'sv-se', noWarnings: true });
  return typeof xml === 'string' ? xml : Buffer.from(xml).toString('utf8');
};

/** As the library's own InvoiceService does it, which compiles the schema anew for each invoice: nothing else is answered meanwhile. */
const laddaPeppol = async () => {
  const [{ FormatFactoryService, invoiceSchema, ValidationService }, { Ajv2019 }] = await Promise.all([import('@e-invoice-eu/core'), import('ajv/dist/2019.js')]);
  const format = new FormatFactoryService().createFormatService('UBL', tyst);
  const schema = structuredClone(invoiceSchema);
  format.patchSchema(schema);
  const validera = new Ajv2019({ strict: true, allErrors: true, useDefaults: true }).compile<Invoice>(schema);
  const validering = new ValidationService(tyst);
  return { format, granska: (invoice: Invoice): Invoice => validering.validate('invoice data', validera, invoice) };
};
let laddad: ReturnType<typeof laddaPeppol> | undefined;
const peppol = (): ReturnType<typeof laddaPeppol> => (laddad ??= laddaPeppol());

type Ubl = Invoice['ubl:Invoice'];
type Kategorikod = Ubl['cac:InvoiceLine'][number]['cac:Item']['cac:ClassifiedTaxCategory'];

const SEK = 'SEK' as const;
const moms = { 'cbc:ID': 'VAT' };

/** What is validated and written. */
export const peppolfaktura = (u: Fakturaunderlag): Invoice => ({ 'ubl:Invoice': faktura(u) });

const faktura = (u: Fakturaunderlag): Ubl => {
  const { huvud } = u;
  const tecken = huvud.slag === 'kredit' ? -1n : 1n;
  const belopp = (ore: Belopp): string => xmlBelopp(ore * tecken);
  const rattar = [...new Set(u.rader.flatMap((r) => r.rattar?.nummer ?? []))];
  return {
    'cbc:CustomizationID': PEPPOL,
    'cbc:ProfileID': PROFIL,
    'cbc:ID': huvud.nummer,
    'cbc:IssueDate': huvud.datum,
    'cbc:DueDate': huvud.forfallodag,
    'cbc:InvoiceTypeCode': huvud.slag === 'kredit' ? '381' : '380',
    'cbc:Note': [anmarkning(u)],
    'cbc:DocumentCurrencyCode': SEK,
    'cbc:BuyerReference': huvud.kommun.kommunkod,
    ...(rattar.length === 0 ? {} : { 'cac:BillingReference': rattar.map((nummer) => ({ 'cac:InvoiceDocumentReference': { 'cbc:ID': nummer } })) }),
    'cac:AccountingSupplierParty': { 'cac:Party': saljare(u) },
    'cac:AccountingCustomerParty': { 'cac:Party': part(u.mottagare, u.mottagareOrgnr) },
    ...(huvud.slag === 'kredit'
      ? { 'cac:PaymentTerms': { 'cbc:Note': `Krediteras senast ${huvud.forfallodag}.` } }
      : { 'cac:PaymentMeans': betalning(u) }),
    'cac:TaxTotal': [
      { 'cbc:TaxAmount': belopp(huvud.moms), 'cbc:TaxAmount@currencyID': SEK, 'cac:TaxSubtotal': u.momssummor.map((m) => momsdel(m, belopp)) },
    ],
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': belopp(huvud.netto), 'cbc:LineExtensionAmount@currencyID': SEK,
      'cbc:TaxExclusiveAmount': belopp(huvud.netto), 'cbc:TaxExclusiveAmount@currencyID': SEK,
      'cbc:TaxInclusiveAmount': belopp(huvud.brutto), 'cbc:TaxInclusiveAmount@currencyID': SEK,
      'cbc:PayableAmount': belopp(huvud.brutto), 'cbc:PayableAmount@currencyID': SEK,
    },
    'cac:InvoiceLine': rader(u, belopp),
  };
};

const anmarkning = (u: Fakturaunderlag): string =>
  `Kommunens del av gemensamma kostnader till och med ${fakturaperiodText(u.huvud.ar, u.huvud.manad)}.${u.orgnrFiktivt ? ' Organisationsnumren är påhittade för demonstration; fakturan gäller inte.' : ''}`;

const part = (namn: string, orgnr: string) => ({
  'cbc:EndpointID': orgnrSiffror(orgnr),
  'cbc:EndpointID@schemeID': '0007' as const,
  'cac:PartyName': { 'cbc:Name': namn },
  'cac:PostalAddress': { 'cac:Country': { 'cbc:IdentificationCode': 'SE' as const } },
  'cac:PartyLegalEntity': { 'cbc:RegistrationName': namn, 'cbc:CompanyID': orgnrSiffror(orgnr), 'cbc:CompanyID@schemeID': '0007' as const },
});

/** Outside VAT the seller's VAT number must not stand (BR-O-02); otherwise it must. */
const saljare = (u: Fakturaunderlag): Ubl['cac:AccountingSupplierParty']['cac:Party'] => ({
  ...part(u.avsandare, u.avsandareOrgnr),
  ...(u.momssummor.some((m) => m.momskod === 'utanfor') ? {} : { 'cac:PartyTaxScheme': [{ 'cbc:CompanyID': momsnummer(u.avsandareOrgnr), 'cac:TaxScheme': moms }] }),
});

/** Bankgiro and plusgiro as Sweden names them: code 30, and the giro as the institution. */
const betalning = (u: Fakturaunderlag): NonNullable<Ubl['cac:PaymentMeans']> =>
  [{ nummer: u.bankgiro, giro: 'SE:BANKGIRO' }, { nummer: u.plusgiro, giro: 'SE:PLUSGIRO' }].flatMap(({ nummer, giro }) =>
    nummer === null
      ? []
      : [{
          'cbc:PaymentMeansCode': '30' as const,
          'cbc:PaymentID': u.huvud.nummer,
          'cac:PayeeFinancialAccount': { 'cbc:ID': nummer.replace('-', ''), 'cac:FinancialInstitutionBranch': { 'cbc:ID': giro } },
        }],
  );

const momsdel = (m: Fakturamoms, belopp: (ore: Belopp) => string) => {
  const { kategori, procent, skalkod, skal } = momskategori(m.momskod);
  return {
    'cbc:TaxableAmount': belopp(m.netto), 'cbc:TaxableAmount@currencyID': SEK,
    'cbc:TaxAmount': belopp(m.moms), 'cbc:TaxAmount@currencyID': SEK,
    'cac:TaxCategory': {
      'cbc:ID': kategori,
      ...(procent === null ? {} : { 'cbc:Percent': procent }),
      ...(skalkod === null ? {} : { 'cbc:TaxExemptionReasonCode': skalkod }),
      ...(skal === null ? {} : { 'cbc:TaxExemptionReason': skal }),
      'cac:TaxScheme': moms,
    },
  };
};

const radmoms = (kod: Momskod): Kategorikod => {
  const { kategori, procent } = momskategori(kod);
  return { 'cbc:ID': kategori, ...(procent === null ? {} : { 'cbc:Percent': procent }), 'cac:TaxScheme': moms };
};

const rader = (u: Fakturaunderlag, belopp: (ore: Belopp) => string): Ubl['cac:InvoiceLine'] => {
  const [forst, ...resten] = u.rader.map((r, i) => ({
    'cbc:ID': String(i + 1),
    'cbc:InvoicedQuantity': '1',
    'cbc:InvoicedQuantity@unitCode': 'C62' as const,
    'cbc:LineExtensionAmount': belopp(r.belopp),
    'cbc:LineExtensionAmount@currencyID': SEK,
    'cac:Item': { 'cbc:Description': `Beräkning ${r.fordelningNummer}`, 'cbc:Name': r.text, 'cac:ClassifiedTaxCategory': radmoms(r.momskod) },
    'cac:Price': { 'cbc:PriceAmount': belopp(r.belopp), 'cbc:PriceAmount@currencyID': SEK },
  }));
  if (!forst) throw new Error(`underlag ${u.huvud.nummer} has no rows`);
  return [forst, ...resten];
};
