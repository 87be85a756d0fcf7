// Generated from the SDL by tools/codegen.mjs. Do not edit.
export const fragor = [
  'arende',
  'arenden',
  'beslutsreferenser',
  'fakturainstallning',
  'fakturaunderlag',
  'fakturaunderlagslista',
  'folkmangd',
  'forhandsgranskaFakturering',
  'forhandsgranskaFolkmangd',
  'forhandsgranskaFordelning',
  'handelser',
  'inloggad',
  'installation',
  'installningar',
  'kommunKostnad',
  'kontrollkorningar',
  'kostnadsandel',
  'kostnadsmatris',
  'kostnadspost',
  'kostnadsposter',
  'organisationer',
  'portfolj',
  'projekt',
  'uppdragslista'
] as const;
export const mutationer = [
  'andraInstallning',
  'andraKostnadspost',
  'aterstallLosenord',
  'avslutaUppdrag',
  'bytLosenord',
  'fardigberedArende',
  'faststallKostnadspost',
  'lamnaStatusrapport',
  'lasInFolkmangd',
  'loggaIn',
  'loggaUt',
  'loggaUtOverallt',
  'registreraArende',
  'skapaArende',
  'skapaFakturaunderlag',
  'skapaKostnadspost',
  'skapaPerson',
  'skapaUppdrag',
  'sparaFakturainstallning',
  'sparaTjansteskrivelse',
  'sparaUtkast'
] as const;
export type Fraga = (typeof fragor)[number];
export type Mutationsnamn = (typeof mutationer)[number];
export type Operation = Fraga | Mutationsnamn;
