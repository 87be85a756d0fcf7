import { arOrgnr } from '@gemensam/samverkan/domain';
import { momskoder, orgnrSiffror, summeraFaktura, type Momskod } from '@gemensam/finansiering/domain';
import { skrivCsv } from '@gemensam/shared/api';
import { type Fakturaunderlag } from '@gemensam/shared/contract';
import { InvoiceService } from '@e-invoice-eu/core';
import { convert } from 'xmlbuilder2';
import { processorMs } from '../../../../tools/processor-time.mjs';
import { fakturafil, korningsfil } from './faktura-fil';
import { peppolfaktura, tillPeppol } from './faktura-peppol';

const underlag = (rader: readonly (readonly [bigint, Momskod])[], val: Partial<Fakturaunderlag> = {}): Fakturaunderlag => {
  const s = summeraFaktura(rader.map(([belopp, momskod]) => ({ belopp, momskod })));
  return {
    huvud: {
      id: '0198c1a2-7b7e-7000-8000-0123456789ab', nummer: '2021-0007', slag: s.netto < 0n ? 'kredit' : 'faktura', kommun: { kommunkod: '2580', namn: 'Luleå' },
      ar: 2021, manad: 3, datum: '2021-02-15', forfallodag: '2021-03-17', netto: s.netto, moms: s.moms, brutto: s.brutto, rattad: false,
    },
    mottagare: 'Luleå kommun', mottagareOrgnr: '212000-0142', orgnrFiktivt: false, avsandare: 'Värd & kommun <A>', avsandareOrgnr: '212000-0142', bankgiro: '5050-1055', plusgiro: '123456-6',
    rader: rader.map(([belopp, momskod], i) => ({ kostnadspostId: String(i), text: `Post ${i} Överkalix åäö`, fordelningNummer: 1, gallandeFordelning: 1, andel: belopp, plan: 'helar', forskott: true, harAndel: true, belopp, momskod, rattar: s.netto < 0n ? { id: 'x', nummer: '2021-0001' } : null })),
    momssummor: s.perMomskod, rattasAv: [], skapad: new Date('2021-02-15T10:00:00Z'), skapadAv: 'Prov', ...val,
  };
};

type Nod = string | { readonly [namn: string]: Nod | readonly Nod[] };
/** The reader leaves entities as they stand. */
const avkodad = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** Every text at a path, wherever it stands in the document; attributes and wrappers aside. */
const alla = (nod: Nod | readonly Nod[] | undefined, stig: readonly string[]): readonly string[] => {
  if (nod === undefined) return [];
  if (Array.isArray(nod)) return nod.flatMap((n: Nod) => alla(n, stig));
  const [forst, ...resten] = stig;
  if (typeof nod === 'string') return forst === undefined ? [avkodad(nod)] : [];
  const har: { readonly [namn: string]: Nod | readonly Nod[] } = Object.fromEntries(Object.entries(nod));
  return forst === undefined ? alla(har['#'], []) : alla(har[forst], resten);
};
const las = async (u: Fakturaunderlag): Promise<(stig: string) => readonly string[]> => {
  const xml = await tillPeppol(u);
  // What the parser of the same family gives is a tree of texts.
  const dokument = convert(xml, { format: 'object' }) as unknown;
  return (stig) => alla(dokument as Nod, stig.split('/'));
};
const ore = (text: string): bigint => BigInt(text.replace('.', ''));
const summa = (texter: readonly string[]): bigint => texter.reduce((s, t) => s + ore(t), 0n);

describe('Peppol BIS Billing 3', () => {
  it('an invoice outside VAT passes the library’s validation and reads back to the same öre', async () => {
    const u = underlag([[7_460_000n, 'utanfor'], [4_404_301n, 'utanfor']]);
    const ut = await las(u);
    expect(ut('Invoice/cbc:CustomizationID')).toEqual(['urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0']);
    expect([ut('Invoice/cbc:ID'), ut('Invoice/cbc:InvoiceTypeCode'), ut('Invoice/cbc:IssueDate'), ut('Invoice/cbc:DueDate')]).toEqual([['2021-0007'], ['380'], ['2021-02-15'], ['2021-03-17']]);
    expect(ut('Invoice/cac:InvoiceLine/cbc:LineExtensionAmount').map(ore)).toEqual([7_460_000n, 4_404_301n]);
    expect(summa(ut('Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount'))).toBe(u.huvud.brutto);
    expect(ut('Invoice/cac:TaxTotal/cbc:TaxAmount')).toEqual(['0.00']);
    expect([ut('Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID'), ut('Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode'), ut('Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent')]).toEqual([['O'], ['VATEX-EU-O'], []]);
    expect(ut('Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID')).toEqual([]);
    expect(ut('Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName')).toEqual(['Värd & kommun <A>']);
    expect(ut('Invoice/cbc:Note')).toEqual(['Kommunens del av gemensamma kostnader till och med mars 2021.']);
  });

  it('follows the Swedish rules: ten digits with check digit in scheme 0007, the giros by name, VAT number of 14 characters, rates 25, 12 and 6', async () => {
    const xml = await tillPeppol(underlag([[10_001n, 'moms25'], [10_000n, 'moms12'], [9_999n, 'moms6'], [500n, 'undantagen']]));
    const ut = await las(underlag([[10_001n, 'moms25'], [10_000n, 'moms12'], [9_999n, 'moms6'], [500n, 'undantagen']]));
    for (const part of ['AccountingSupplierParty', 'AccountingCustomerParty']) {
      expect(ut(`Invoice/cac:${part}/cac:Party/cac:PartyLegalEntity/cbc:CompanyID`)).toEqual([orgnrSiffror('212000-0142')]);
      expect(ut(`Invoice/cac:${part}/cac:Party/cbc:EndpointID`)).toEqual(['2120000142']);
    }
    expect(arOrgnr('212000-0142')).toBe(true);
    expect(xml.match(/schemeID="0007"/g)).toHaveLength(4);
    expect(ut('Invoice/cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID')).toEqual(['SE212000014201']);
    expect(ut('Invoice/cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID')).toEqual(['50501055', '1234566']);
    expect(ut('Invoice/cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID')).toEqual(['SE:BANKGIRO', 'SE:PLUSGIRO']);
    expect(ut('Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent')).toEqual(['25', '12', '6', '0']);
    expect(ut('Invoice/cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount').map(ore)).toEqual([2_500n, 1_200n, 600n, 0n]);
    expect(ut('Invoice/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount')).toEqual(['348.00']);
  });

  it('a credit note is a CreditNote with amounts above zero that names what it corrects', async () => {
    const u = underlag([[-2_764_650n, 'utanfor'], [-1n, 'utanfor']]);
    const ut = await las(u);
    expect([ut('CreditNote/cbc:CreditNoteTypeCode'), ut('CreditNote/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID')]).toEqual([['381'], ['2021-0001']]);
    expect(-summa(ut('CreditNote/cac:CreditNoteLine/cbc:LineExtensionAmount'))).toBe(u.huvud.netto);
    expect(-summa(ut('CreditNote/cac:LegalMonetaryTotal/cbc:PayableAmount'))).toBe(u.huvud.brutto);
    expect(ut('CreditNote/cac:CreditNoteLine/cbc:CreditedQuantity')).toEqual(['1', '1']);
  });

  it.each(momskoder)('keeps every öre with %s, small and large', async (momskod) => {
    for (const belopp of [99n, 123_456_789_012n, -10_051n]) {
      const u = underlag([[belopp, momskod]]);
      const ut = await las(u);
      const [rot, tecken] = belopp < 0n ? (['CreditNote', -1n] as const) : (['Invoice', 1n] as const);
      expect([summa(ut(`${rot}/cac:LegalMonetaryTotal/cbc:LineExtensionAmount`)) * tecken, summa(ut(`${rot}/cac:TaxTotal/cbc:TaxAmount`)) * tecken, summa(ut(`${rot}/cac:LegalMonetaryTotal/cbc:PayableAmount`)) * tecken]).toEqual([
        u.huvud.netto, u.huvud.moms, u.huvud.brutto,
      ]);
    }
  });

  it('says so when an org.nr is made up, and does not pass what the schema refuses', async () => {
    const ut = await las(underlag([[1n, 'utanfor']], { orgnrFiktivt: true }));
    expect(ut('Invoice/cbc:Note')[0]).toContain('påhittade för demonstration');
    await expect(tillPeppol(underlag([[1n, 'utanfor']], { huvud: { ...underlag([[1n, 'utanfor']]).huvud, datum: '15/2 2021' } }))).rejects.toThrow();
  });

  it('is what the library itself writes, byte for byte, and ten take less of the processor than one of its', async () => {
    const underlagen = [underlag([[7_460_000n, 'utanfor']]), underlag([[10_001n, 'moms25'], [500n, 'undantagen']]), underlag([[-2_764_650n, 'utanfor'], [-1n, 'utanfor']])];
    const biblioteket = new InvoiceService({ log: () => undefined, warn: () => undefined, error: () => undefined });
    let from = processorMs();
    for (const u of underlagen) expect(await tillPeppol(u)).toBe(await biblioteket.generate(peppolfaktura(u), { format: 'UBL', lang: 'sv-se', noWarnings: true }));
    const bibliotekets = (processorMs() - from) / underlagen.length;
    from = processorMs();
    for (let n = 0; n < 10; n++) await tillPeppol(underlag([[BigInt(n) + 1n, 'moms25']]));
    expect(processorMs() - from).toBeLessThan(bibliotekets);
  });
});

describe('files', () => {
  it('of one underlag and of a run have the same rows, in kronor', () => {
    const tva = [underlag([[7_460_000n, 'utanfor']]), underlag([[-101n, 'utanfor']], { orgnrFiktivt: true })];
    const csv = skrivCsv(korningsfil(tva, 'Nämnden', 2021, 3)).toString('utf8').split('\r\n');
    expect(csv[0]).toContain('Nummer;Slag;Kommunkod;Mottagare;Organisationsnummer;Period;Datum;Förfaller;Avser');
    expect(csv[1]).toBe('2021-0007;Faktura;2580;Luleå kommun;212000-0142;mars 2021;2021-02-15;2021-03-17;Post 0 Överkalix åäö;1;Utanför moms;;74600,00');
    expect(csv[2]).toContain('Kreditfaktura');
    expect(csv[2]).toMatch(/2021-0001;-1,01$/);
    expect(fakturafil(underlag([[1_000n, 'moms25']]), 'Nämnden')).toMatchObject({ rubrik: expect.arrayContaining(['Moms 25 % tillkommer: 2,50 kr']), rader: [['Post 0 Överkalix åäö', 1, 'Moms 25 %', '', 1_000n]] });
  });
});
