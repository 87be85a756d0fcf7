/** Why a request gave no answer. */
export type GrafFelSlag = 'natverk' | 'utloggad' | 'utloggad_kvar' | 'byt_losenord' | 'byt_losenord_kvar' | 'bekrafta_inloggning' | 'bekrafta_kvar' | 'skaffa_faktor' | 'skaffa_faktor_kvar' | 'steg_kravs' | 'steg_avbrutet' | 'upptagen' | 'ej_behorig' | 'finns_inte' | 'utanfor_grans' | 'serverfel';

const TEXTER: Readonly<Record<GrafFelSlag, { readonly text: string; readonly utvag: string }>> = {
  natverk: {
    text: 'Det går inte att nå tjänsten.',
    utvag: 'Kontrollera anslutningen och försök igen. Det du har skrivit finns kvar.',
  },
  utloggad: { text: 'Du har blivit utloggad.', utvag: 'Logga in igen, så kommer du tillbaka hit.' },
  utloggad_kvar: { text: 'Du har blivit utloggad.', utvag: 'Logga in i en ny flik och försök igen. Det du har skrivit finns kvar på den här sidan.' },
  byt_losenord: { text: 'Du behöver byta ditt tillfälliga lösenord.', utvag: 'Byt det, så kommer du tillbaka hit.' },
  bekrafta_inloggning: { text: 'Du behöver bekräfta inloggningen.', utvag: 'Bekräfta den, så kommer du tillbaka hit.' },
  skaffa_faktor: { text: 'Din roll kräver tvåstegsinloggning.', utvag: 'Lägg till en app för koder eller en passkey, så kommer du tillbaka hit.' },
  byt_losenord_kvar: { text: 'Du behöver byta ditt tillfälliga lösenord.', utvag: 'Byt det i en ny flik och försök igen. Det du har skrivit finns kvar på den här sidan.' },
  bekrafta_kvar: { text: 'Du behöver bekräfta inloggningen.', utvag: 'Bekräfta den i en ny flik och försök igen. Det du har skrivit finns kvar på den här sidan.' },
  skaffa_faktor_kvar: { text: 'Din roll kräver tvåstegsinloggning.', utvag: 'Lägg till en app för koder eller en passkey under Ditt konto i en ny flik och försök igen. Det du har skrivit finns kvar på den här sidan.' },
  steg_kravs: { text: 'Du behöver bekräfta att det är du.', utvag: 'Försök igen.' },
  steg_avbrutet: { text: 'Du bekräftade inte att det är du. Inget har ändrats.', utvag: 'Försök igen när du vill fortsätta. Det du har skrivit finns kvar.' },
  upptagen: {
    text: 'Tjänsten är upptagen just nu.',
    utvag: 'Försök igen om en stund. Det du har skrivit finns kvar.',
  },
  ej_behorig: {
    text: 'Ditt uppdrag ger inte rätt till detta.',
    utvag: 'Kontakta administratören om du tror att det är fel.',
  },
  finns_inte: {
    text: 'Det du söker finns inte.',
    utvag: 'Kontrollera adressen eller gå tillbaka till listan.',
  },
  utanfor_grans: { text: 'Det går inte att visa.', utvag: 'Ändra i adressen, eller välj ett annat värde.' },
  serverfel: {
    text: 'Något gick fel hos oss.',
    utvag: 'Felet är loggat. Försök igen; det du har skrivit finns kvar.',
  },
};

/** A request that gave no answer, with what to tell the person. A refusal by a rule is never a GrafFel. */
export class GrafFel extends Error {
  readonly text: string;
  readonly utvag: string;

  constructor(
    readonly slag: GrafFelSlag,
    orsak?: unknown,
    text: string = TEXTER[slag].text,
    utvag: string = TEXTER[slag].utvag,
  ) {
    super(text, { cause: orsak });
    this.name = 'GrafFel';
    this.text = text;
    this.utvag = utvag;
  }

  get kanForsokasIgen(): boolean {
    return this.slag === 'natverk' || this.slag === 'upptagen';
  }
}

const UPPTAGEN = [429, 502, 503, 504];

/** The failure behind a HTTP status without a GraphQL answer. */
export const felForStatus = (status: number): GrafFel => {
  if (UPPTAGEN.includes(status)) return new GrafFel('upptagen');
  return new GrafFel(status === 403 ? 'ej_behorig' : 'serverfel');
};

/** The failure behind an error code of the GraphQL answer. Of a value outside its limits the answer's own text is shown. */
export const felForKod = (kod: string | undefined, status: number, text?: string): GrafFel => {
  if (kod === 'UTANFOR_GRANS') return new GrafFel('utanfor_grans', undefined, text);
  if (kod === 'STEG_KRAVS') return new GrafFel('steg_kravs');
  if (kod === 'SAKNAR_BEHORIGHET') return new GrafFel('ej_behorig');
  if (kod === 'FINNS_INTE') return new GrafFel('finns_inte');
  if (kod === 'DATABASEN_UPPTAGEN') return new GrafFel('upptagen');
  return felForStatus(status);
};

/** Any thrown value as a GrafFel, so that a page always has a Swedish text to show. */
export const somGrafFel = (fel: unknown): GrafFel => (fel instanceof GrafFel ? fel : new GrafFel('serverfel', fel));
