import { type Handelse, type PersonRef, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, type Utfall } from '@gemensam/shared/domain';
import { type Kalla } from './demoinnehall';

/** Who brings the demo in. Has no password and no uppdrag: nobody can log in as it. */
export const INLASNING: PersonRef = { id: '01770000-0000-7000-8000-000000000001', namn: 'Inläsning' };

/** The event by which everything of the demo enters: it names the source and the source's own date. */
export const inlast = (kalla: Kalla, handelse: Omit<Handelse, 'handelsetyp'>): Handelse => ({
  ...handelse,
  handelsetyp: 'inlast',
  data: { kalla: kalla.namn, kallansDatum: kalla.datum, ...handelse.data },
});

type Rad = Readonly<Record<string, string | number | boolean | null | readonly string[] | object>>;

/** Tables that belong to no samverkan: a row that another samverkan brought stays as it is. */
const GEMENSAMMA = ['kommun', 'folkmangd', 'person'];

/** Adds rows of one table in one statement. The keys of the first row are the columns. */
export const laggTill = async (skriv: Skrivning, tabell: string, rader: readonly Rad[]): Promise<void> => {
  const [forsta] = rader;
  if (!forsta) return;
  const kolumner = Object.keys(forsta).join(', ');
  await skriv.rader(
    {
      namn: `demo.${tabell}`,
      text: `insert into gemensam.${tabell} (${kolumner})
        select ${kolumner} from jsonb_populate_recordset(null::gemensam.${tabell}, $1)
        ${GEMENSAMMA.includes(tabell) ? 'on conflict do nothing' : ''}`,
    },
    [JSON.stringify(rader)],
  );
};

/** What the rules let through, or a fault in the demo's own content. */
export const godtaget = <T>(utfall: Utfall<T>): T => {
  if (arAvslag(utfall)) throw new Error(`the demo breaks a rule: ${utfall.regel}. ${utfall.text}`);
  return utfall;
};
