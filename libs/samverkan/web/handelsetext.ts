/** Kinds of event and of object as the history names them. */
const TYPER: Readonly<Record<string, string>> = {
  atagande_aterkallat: 'Fråga återkallad',
  atagande_besvarat: 'Åtagande besvarat',
  atagande_fragat: 'Fråga om åtagande',
  atagande_omfragat: 'Fråga om på nytt',
  atagande_sista_dag_andrad: 'Sista dag ändrad',
  extern_finansiar_andrad: 'Extern finansiär ändrad',
  extern_finansiar_registrerad: 'Extern finansiär registrerad',
  kostnadspost_omfordelad: 'Kostnadspost omfördelad',
  arende_fardigberett: 'Ärende färdigberett',
  arende_registrerat: 'Ärende registrerat',
  arende_skapat: 'Ärende skapat',
  beslut_registrerat: 'Beslut registrerat',
  fakturainstallning_sparad: 'Fakturainställning sparad',
  fakturaunderlag_skapat: 'Fakturaunderlag skapat',
  folkmangd_inlast: 'Folkmängd inläst',
  handling_uppladdad: 'Handling uppladdad',
  inlast: 'Inläst från källa',
  inloggning: 'Inloggning',
  installning_andrad: 'Inställning ändrad',
  kontroll_kord: 'Kontroll körd',
  kostnadspost_andrad: 'Kostnadspost ändrad',
  kostnadspost_faststalld: 'Kostnadspost fastställd',
  kostnadspost_skapad: 'Kostnadspost skapad',
  losenord_aterstallt: 'Lösenord återställt',
  losenord_bytt: 'Lösenord bytt',
  person_skapad: 'Konto skapat',
  samverkan_skapad: 'Samverkan upplagd',
  statusrapport_lamnad: 'Statusrapport lämnad',
  tjansteskrivelse_sparad: 'Tjänsteskrivelse sparad',
  uppdrag_avslutat: 'Uppdrag avslutat',
  uppdrag_skapat: 'Uppdrag givet',
  utloggning: 'Utloggning',
  utloggning_overallt: 'Utloggning överallt',
};

const OBJEKT: Readonly<Record<string, string>> = {
  arende: 'Ärende',
  atagande: 'Åtagande',
  beslut_referens: 'Beslut',
  fakturainstallning: 'Fakturainställning',
  fakturaunderlag: 'Fakturaunderlag',
  folkmangd: 'Folkmängd',
  handling: 'Handling',
  installning: 'Inställning',
  kommun: 'Kommun',
  kontrollkorning: 'Kontrollkörning',
  kostnadspost: 'Kostnadspost',
  organisation: 'Organisation',
  person: 'Person',
  projekt: 'Projekt',
  samverkan: 'Samverkan',
  uppdrag: 'Uppdrag',
};

const storBokstav = (text: string): string => text.replace(/^./u, (c) => c.toLocaleUpperCase('sv'));
const ord = (kod: string): string => storBokstav(kod.replaceAll('_', ' '));

export const handelsetypText = (typ: string): string => TYPER[typ] ?? ord(typ);
export const objekttypText = (typ: string): string => OBJEKT[typ] ?? ord(typ);
