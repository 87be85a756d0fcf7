import { type Belopp, formateraBelopp } from '@gemensam/shared/domain';
import { type Regelrad } from '../provning/regelrad';

/** What the rule of four eyes asks about. Öre, without VAT. */
export interface Attestlage {
  /** Who is about to attest, who entered it, and who else has checked it. */
  readonly attestantId: string;
  readonly registreradAvId: string;
  readonly granskadAvId: string | null;
  readonly netto: Belopp;
  /** What is left of the order without this invoice; null: no order. */
  readonly kvarAvBestallning: Belopp | null;
  /** It is said to rest on the nämnd's own decision: then it counts for no delegat, and somebody else says so too. */
  readonly namndbeslut: boolean;
  /** The setting of the samverkan: refuse, or only say it. */
  readonly kravs: boolean;
}

const REGEL = { regel: 'Två personer', kalla: 'KL 6:6, intern kontroll; inställningen ”Två personer vid attest”' } as const;

/**
 * Nobody alone both enters an invoice and attests it when it is larger than what was ordered (or nothing was), nor a credit note or one that is said
 * to rest on the nämnd's decision, which lower what a matter counts for. The delegationsordning says
 * nothing of it; it follows from the nämnd's own duty of internal control (KL 6:6) and is a setting. Unit: öre.
 * Answers: a row of the check; it brister only when the setting asks for it.
 *
 * @example fyraOgon({ attestantId: 'a', registreradAvId: 'b', … }).utfall // 'uppfylld'
 */
export const fyraOgon = (l: Attestlage): Regelrad => {
  const svar = (utfall: Regelrad['utfall'], text: string, utvag: string | null = null): Regelrad => ({ ...REGEL, utfall, text, utvag, falt: null });
  if (l.registreradAvId !== l.attestantId) return svar('uppfylld', 'Någon annan har registrerat fakturan.');
  if (l.granskadAvId !== null && l.granskadAvId !== l.attestantId) return svar('uppfylld', 'Någon annan har granskat fakturan.');
  if (l.netto > 0n && !l.namndbeslut && l.kvarAvBestallning !== null && l.netto <= l.kvarAvBestallning) return svar('uppfylld', 'Du registrerade fakturan själv. Den ryms i beställningen.');
  const over = l.netto < 0n ? 'den är en kreditfaktura' : l.namndbeslut ? 'den anges vila på nämndens beslut' : l.kvarAvBestallning === null ? 'den har ingen beställning' : `den är ${formateraBelopp(l.netto - l.kvarAvBestallning)} mer än vad som är kvar av beställningen`;
  const text = `Du registrerade fakturan själv och ${over}.`;
  return l.kravs ? svar('brister', text, 'Låt nämndsekreteraren eller e-samordnaren granska fakturan först.') : svar('ej_tillamplig', `${text} Nämnden kräver inte två personer.`);
};

/** Whether somebody may check an invoice: not the one who entered it. */
export const farGranska = (f: { readonly registreradAvId: string; readonly granskadAvId: string | null; readonly status: string }, personId: string): boolean =>
  f.status === 'registrerad' && f.registreradAvId !== personId && f.granskadAvId === null;
