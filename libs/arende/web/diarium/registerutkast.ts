import { handlingsriktningar, type Handlingsriktning } from '@gemensam/arende/domain';
import { medTexter, type VisatAvslag } from '@gemensam/shared/web';
import type { RegistreringInput } from '@gemensam/shared/contract';
import type { InkommetDelFragment, RegisterpostDelFragment } from '../generated/operationer';

/** What is typed about a handling before it is registered. */
export interface Registerutkast {
  readonly riktning: Handlingsriktning;
  readonly datum: string;
  readonly motpart: string;
  readonly rubrik: string;
  readonly hemlig: boolean;
  readonly paragraf: string;
  readonly skal: string;
  readonly handlingId: string | null;
}

export const tomtUtkast = (datum: string, andrat: Partial<Registerutkast> = {}): Registerutkast => ({
  riktning: 'inkommen', datum, motpart: '', rubrik: '', hemlig: false, paragraf: '', skal: '', handlingId: null, ...andrat,
});

export const utkastAvPost = (p: RegisterpostDelFragment): Registerutkast => ({
  riktning: p.riktning,
  datum: p.datum,
  motpart: p.motpart ?? '',
  rubrik: p.rubrik ?? '',
  hemlig: p.sekretess !== null,
  paragraf: p.sekretess?.replace('OSL ', '') ?? '',
  skal: p.skal ?? '',
  handlingId: p.handlingId,
});

export const utkastAvInkommet = (i: InkommetDelFragment): Registerutkast => tomtUtkast(i.inkom, { motpart: i.avsandare, rubrik: i.rubrik, handlingId: i.handlingId });

/** What is kept of it while it is written. What is said of secrecy never is. */
type Registertexter = Pick<Registerutkast, 'riktning' | 'datum' | 'motpart'> & { readonly handlingsrubrik: string };

export const registertexter = ({ riktning, datum, motpart, rubrik }: Registerutkast): Registertexter => ({ riktning, datum, motpart, handlingsrubrik: rubrik });

export const lasRegistertexter = (start: Registerutkast, kvar: Readonly<Record<string, unknown>>): Registertexter => {
  const { riktning, datum, motpart, handlingsrubrik } = registertexter(start);
  return { ...medTexter({ datum, motpart, handlingsrubrik }, kvar), riktning: handlingsriktningar.find((r) => r === kvar['riktning']) ?? riktning };
};

export const medRegistertexter = (u: Registerutkast, { handlingsrubrik, ...t }: Registertexter): Registerutkast => ({ ...u, ...t, rubrik: handlingsrubrik });

/** A secrecy that is ticked and left empty is sent as blanks, so that the refusal names its fields. */
export const tillUppgifter = (u: Registerutkast): RegistreringInput => ({
  riktning: u.riktning, datum: u.datum, motpart: u.motpart, rubrik: u.rubrik, sekretess: u.hemlig ? { paragraf: u.paragraf || ' ', skal: u.skal || ' ' } : null,
});

/** The words of a refusal beside its field; null where it is about something else. */
export const faltfel = (avslag: VisatAvslag | null, falt: string): string | null => (avslag?.falt === falt ? [avslag.text, avslag.utvag].filter(Boolean).join(' ') : null);
