import { type Avslag, avslag } from '@gemensam/shared/domain';
import type { Arendeakt, Arendetillstand } from './arende-tillstand';

const tillstandsord: Readonly<Record<Arendetillstand, string>> = {
  utkast: 'ett utkast',
  registrerad: 'registrerat',
  under_beredning: 'under beredning',
  pa_remiss: 'på remiss',
  beredd: 'färdigberett',
  kallad: 'kallat till ett sammanträde',
};

const REGISTRERA_FORST = 'Registrera ärendet först; beredningen börjar då.';
const AVSLUTA_REMISSEN = 'Avsluta remissen först.';
const ATERTA = 'E-samordnaren kan återta ärendet till beredning.';
const ATERKALLA = 'Nämndsekreteraren eller ordföranden kan återkalla kallelsen.';

/** What leads on from a state towards the beredning, where most acts are. */
const tillBeredning: Readonly<Record<Arendetillstand, string>> = {
  utkast: REGISTRERA_FORST,
  registrerad: 'Påbörja beredningen först.',
  under_beredning: 'Ladda om sidan för att se hur ärendet står.',
  pa_remiss: AVSLUTA_REMISSEN,
  beredd: ATERTA,
  kallad: `${ATERKALLA} Sedan kan e-samordnaren återta ärendet till beredning.`,
};

interface Nej {
  readonly regel: string;
  readonly akt: string;
  readonly utvag: (tillstand: Arendetillstand) => string;
}

const nej: Readonly<Record<Arendeakt, Nej>> = {
  redigera: { regel: 'Tjänsteskrivelsen är låst', akt: 'ändras', utvag: (t) => tillBeredning[t] },
  registrera: { regel: 'Redan registrerat', akt: 'registreras', utvag: () => 'Ladda om sidan för att se diarienumret.' },
  paborja_beredning: { regel: 'Fel ordning', akt: 'börja beredas', utvag: (t) => (t === 'utkast' ? REGISTRERA_FORST : tillBeredning[t]) },
  skicka_pa_remiss: { regel: 'Remiss skickas under beredningen', akt: 'skickas på remiss', utvag: (t) => (t === 'pa_remiss' ? 'Avsluta remissen som pågår innan en ny skickas.' : tillBeredning[t]) },
  avsluta_remiss: { regel: 'Ingen remiss pågår', akt: 'få sin remiss avslutad', utvag: () => 'Ladda om sidan för att se hur ärendet står.' },
  fardigbered: { regel: 'Fel ordning', akt: 'färdigberedas', utvag: (t) => (t === 'beredd' || t === 'kallad' ? 'Ladda om sidan för att se hur ärendet står.' : tillBeredning[t]) },
  aterta_beredning: { regel: 'Bara ett färdigberett ärende återtas', akt: 'återtas till beredning', utvag: (t) => (t === 'kallad' ? ATERKALLA : 'Fortsätt beredningen.') },
  kalla: { regel: 'Bara ett färdigberett ärende kallas', akt: 'kallas', utvag: (t) => (t === 'kallad' ? 'Ladda om sidan för att se hur ärendet står.' : 'Markera ärendet som färdigberett först.') },
  aterkalla_kallelse: { regel: 'Ärendet är inte kallat', akt: 'få sin kallelse återkallad', utvag: () => 'Ladda om sidan för att se hur ärendet står.' },
  planera: { regel: 'Kallelsen ligger fast', akt: 'planeras om', utvag: () => ATERKALLA },
  byt_handlaggare: { regel: 'Kallelsen ligger fast', akt: 'få en ny handläggare', utvag: () => ATERKALLA },
};

/** The refusal of an act that the table of states does not know for this state: the rule, where the ärende stands, and the way on. */
export const nejText = (tillstand: Arendetillstand, akt: Arendeakt): Avslag =>
  avslag({
    regel: nej[akt].regel,
    kalla: 'Domänregel 5, ärendets tillstånd',
    text: `Ärendet är ${tillstandsord[tillstand]} och kan inte ${nej[akt].akt}.`,
    utvag: nej[akt].utvag(tillstand),
  });
