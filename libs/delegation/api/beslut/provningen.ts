import { type Arendetyp, type Bradskanderatt, type Delegationspunkt, medSakensHinder, provaDelegationsbeslut, type Provning, type Provningsunderlag } from '@gemensam/delegation/domain';
import { type Delegationsarende, type DelegationsuppgifterInput, type SakensDelegationsbeslut } from '@gemensam/shared/contract';
import { arAvslag, stycke, type Utfall } from '@gemensam/shared/domain';
import { verkstallighetFor } from '../verkstall/verkstall';
import { type Begart, type Lasarbete, type Sak, type Verkstallighet } from '../verkstall/verkstallighet';
import { lasUnderlaget } from './underlaget.lasmodell';

/** A decision as it is asked for: what the check and the act have in common. */
export interface Provningsbegaran {
  readonly arendetyp: Arendetyp;
  readonly sakId?: string | null;
  readonly punktId?: string | null;
  readonly bradskande?: { readonly skal: string } | null;
  readonly principiell: boolean;
  readonly uppgifter: DelegationsuppgifterInput;
  /** Where it is registered. Null: the collecting ärende of the year. */
  readonly arendeId?: string | null;
}

/** What was checked, and what it came to. */
export interface Provad {
  readonly slag: 'provad';
  readonly verkstallighet: Verkstallighet;
  readonly begart: Begart;
  readonly sak: Sak;
  /** Every point in force that names this kind of decision. */
  readonly punkter: readonly Delegationspunkt[];
  readonly punkt: Delegationspunkt | null;
  readonly bradskandeSkal: string | null;
  readonly bradskanderatt: Bradskanderatt;
  /** What has been decided about the matter and left to the nämnd, and where a decision can be registered. */
  readonly sakens: SakensDelegationsbeslut;
  readonly arenden: readonly Delegationsarende[];
  readonly provning: Provning;
}

export const begartAv = (b: Provningsbegaran): Begart => ({ sakId: b.sakId ?? null, uppgifter: b.uppgifter });

const valdPunkt = (b: Provningsbegaran, punkter: readonly Delegationspunkt[]): Delegationspunkt | null => {
  if (b.bradskande) return null;
  return (b.punktId ? punkter.find((p) => p.id === b.punktId) : (punkter.find((p) => !p.aterkallad) ?? punkter[0])) ?? null;
};

/**
 * Makes the check of a decision, in the transaction of the one who asks: the same for the live list and for the act. Refused when there
 * is no such matter, or when what was entered of it cannot be read.
 */
export const provaSaken = async (a: Lasarbete, b: Provningsbegaran): Promise<Utfall<Provad>> => {
  const verkstallighet = verkstallighetFor(b.arendetyp);
  if (arAvslag(verkstallighet)) return verkstallighet;
  const begart = begartAv(b);
  const last = await verkstallighet.sak(a, begart);
  if (arAvslag(last)) return last;
  const { las, kontext } = a;
  const { ordning, delar, prisbasbelopp, sakLage, motpartId, sakens, arenden } = await lasUnderlaget(las, kontext, b.arendetyp, last, b.arendeId ?? null);
  const sak: Sak = last.motpart ? { ...last, motpart: { ...last.motpart, organisationId: motpartId } } : last;
  const punkter = (ordning?.punkter ?? []).filter((p) => p.arendetyp === b.arendetyp);
  const punkt = valdPunkt(b, punkter);
  const skal = b.bradskande ? stycke(b.bradskande.skal) : null;
  const underlag: Provningsunderlag = {
    datum: kontext.affarsdatum, ordning, punkt, bradskande: skal === null ? null : { skal }, arendetyp: b.arendetyp,
    person: { id: kontext.person.id, namn: kontext.person.namn, roller: [...new Set(kontext.uppdrag.map((u) => u.roll))] },
    ...sak.underlag, ...delar, prisbasbelopp, principiell: b.principiell, sakLage,
  };
  return { slag: 'provad', verkstallighet, begart, sak, punkter, punkt, bradskandeSkal: skal, bradskanderatt: ordning?.bradskanderatt ?? 'ingen', sakens, arenden, provning: medSakensHinder(provaDelegationsbeslut(underlag), sak.hinder) };
};
