import { type Avslag, avslag, provaBehorighetsval, type Sekretessmarke, tolkaSekretess, type Utfall } from '@gemensam/shared/domain';

/** Ordinary secrecy of an ärende, or that of a procurement before award (OSL 19:3), which leaves those who handle it alone. */
export type Arendesekretesslag = 'ordinarie' | 'upphandling';
/** What was decided on the secrecy of an ärende. */
export type Arendesekretessbeslut = 'satt' | 'andrad' | 'havd';

/** The secrecy that an ärende has. */
export interface Arendesekretessmarke extends Sekretessmarke {
  readonly slag: Arendesekretesslag;
}

const KALLA = 'OSL 5:5, sekretessmarkering';
const UPPHANDLINGENS_PARAGRAF = '19:3';

/**
 * Judges the secrecy that somebody gives an ärende, against what it has (null: none). Paragraph and reason are read as for a handling
 * (`tolkaSekretess`); in a procurement before award the paragraph is OSL 19:3. Given again with another paragraph, kind or reason it is
 * changed without being open in between. Refusals: those of `tolkaSekretess`, another paragraph than 19:3 for a procurement, nothing changed.
 * Source: OSL 5:5, 19:3; domain handbook U9.
 *
 * @example provaArendesekretess({ slag: 'upphandling', paragraf: 'OSL 19:3', skal: 'Anbud före tilldelning' }, null) // { beslut: 'satt', … }
 */
export const provaArendesekretess = (
  ny: Arendesekretessmarke,
  nu: Arendesekretessmarke | null,
): Utfall<{ readonly beslut: Arendesekretessbeslut; readonly marke: Arendesekretessmarke }> => {
  const tolkad = tolkaSekretess(ny);
  if ('slag' in tolkad) return tolkad.regel === 'Skäl saknas' ? { ...tolkad, text: 'Skriv varför uppgifterna kan omfattas av sekretess.' } : tolkad;
  if (ny.slag === 'upphandling' && tolkad.paragraf !== UPPHANDLINGENS_PARAGRAF)
    return avslag({
      regel: 'Annan paragraf',
      kalla: 'OSL 19:3, upphandling',
      text: `Sekretessen i en upphandling före tilldelning följer av OSL ${UPPHANDLINGENS_PARAGRAF}.`,
      utvag: `Ange ${UPPHANDLINGENS_PARAGRAF}, eller välj ordinarie sekretess.`,
      falt: 'paragraf',
    });
  const marke = { slag: ny.slag, ...tolkad };
  if (nu && nu.slag === marke.slag && nu.paragraf === marke.paragraf && nu.skal === marke.skal)
    return avslag({ regel: 'Inget ändrat', kalla: KALLA, text: `Ärendet är redan sekretessmarkerat enligt OSL ${nu.paragraf} av samma skäl.`, utvag: 'Ändra paragraf, slag eller skäl.' });
  return { beslut: nu ? 'andrad' : 'satt', marke };
};

/**
 * May an ärende be made secret at all? The one that collects the year's decisions on delegation may not: everybody's decisions are entered in
 * it, and they must be found. What is secret in it is a handling. Null: it may.
 * Source: OSL 5:1–2 and 5:5.
 *
 * @example provaSlutning(2021) // Avslag "Samlingsärendet är öppet"
 */
export const provaSlutning = (samlingsar: number | null): Avslag | null =>
  samlingsar === null
    ? null
    : avslag({
        regel: 'Samlingsärendet är öppet', kalla: 'OSL 5:1–2, registret ska vara öppet', text: `Här registreras besluten på delegation ${samlingsar}. Hela ärendet kan inte sekretessmarkeras.`,
        utvag: 'Sekretessmarkera den handling det gäller. Ett beslut med sekretess markeras när det fattas.',
      });

/**
 * Judges that the secrecy of an ärende is lifted, with the reason. Refusals: it has none, no reason, a reason above 500 characters.
 *
 * @example provaHavning('Tilldelningen är beslutad', null) // Avslag "Inte sekretessmarkerat"
 */
export const provaHavning = (skal: string, nu: Arendesekretessmarke | null): Utfall<Arendesekretessmarke> => {
  if (!nu) return avslag({ regel: 'Inte sekretessmarkerat', kalla: KALLA, text: 'Ärendet är inte sekretessmarkerat.', utvag: 'Ladda om sidan.' });
  const tolkad = tolkaSekretess({ paragraf: nu.paragraf, skal });
  if ('slag' in tolkad) return tolkad.regel === 'Skäl saknas' ? { ...tolkad, text: 'Skriv varför sekretessen inte längre gäller.' } : tolkad;
  return { slag: nu.slag, ...tolkad };
};

/** Persons who are named in a secret ärende, before and after. */
export interface Behorighetsbyte {
  readonly nu: readonly string[];
  readonly nya: readonly string[];
  /** Those who may be named: with an uppdrag in force. */
  readonly valbara: readonly string[];
  readonly handlaggareId: string;
  readonly personId: string;
  readonly sekretess: Arendesekretessmarke | null;
}

/**
 * Who is named and who no longer is. Refusals: the ärende is not secret, a person without an uppdrag in force, the handläggare or the
 * person who acts taken away (so that the ärende never closes on everybody), nothing changed.
 * Source: domain handbook U9, those who handle it.
 *
 * @example provaBehoriga({ nu: ['a'], nya: ['a', 'b'], valbara: ['a', 'b'], handlaggareId: 'a', personId: 'a', sekretess }) // { till: ['b'], bort: [] }
 */
export const provaBehoriga = (b: Behorighetsbyte): Utfall<{ readonly till: readonly string[]; readonly bort: readonly string[] }> => {
  if (!b.sekretess) return nej('Inte sekretessmarkerat', 'Ärendet är inte sekretessmarkerat: alla som får se det gör det redan.', 'Ladda om sidan.');
  if (b.nu.includes(b.handlaggareId) && !b.nya.includes(b.handlaggareId)) return nej('Handläggaren', 'Handläggaren behöver se ärendet.', 'Byt handläggare först.');
  return provaBehorighetsval({ ...b, kalla: KALLA_BEHORIGA, ejValbar: { regel: 'Inget uppdrag i kraft', text: 'En av personerna har inget uppdrag i kraft i samverkan.', utvag: 'Välj bland dem som har det.' } });
};

const KALLA_BEHORIGA = 'Domänregel U9, behöriga i ett sekretessmarkerat ärende';
const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA_BEHORIGA, text, utvag, falt: 'behoriga' });

const slagnamn: Readonly<Record<Arendesekretesslag, string>> = { ordinarie: 'Sekretess', upphandling: 'Upphandlingssekretess' };

/**
 * The kind of secrecy as it is shown.
 * @example sekretesslagText('upphandling') // 'Upphandlingssekretess'
 */
export const sekretesslagText = (slag: Arendesekretesslag): string => slagnamn[slag];
