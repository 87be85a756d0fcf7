import { arDelegerbar, type Arendetyp, type Delegationspunkt, medSakensHinder, provaDelegationsbeslut, type Provning, type Provningsunderlag, type Saktyp } from '@gemensam/delegation/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { arAvslag, arId, datumdelar, stycke, type Utfall } from '@gemensam/shared/domain';
import { ordningPer } from '../ordning/ordning.lasmodell';
import { overtagenFor } from '../ordning/overtagande.lasmodell';
import { lasPrisbasbelopp } from '../prisbasbelopp/prisbasbelopp.lasmodell';
import { lasProvningsdelar } from '../provning/provningsdelar.lasmodell';
import { verkstallighetFor } from '../verkstall/verkstall';
import { type Begart, type Lasarbete, type Sak, type Verkstallighet } from '../verkstall/verkstallighet';
import { lasBeslutadVersion } from './delegationsbeslut.lasmodell';

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
  const sak = await verkstallighet.sak(a, begart);
  if (arAvslag(sak)) return sak;
  const { las, kontext } = a;
  const ordning = await ordningPer(las, kontext.affarsdatum);
  const punkter = (ordning?.punkter ?? []).filter((p) => p.arendetyp === b.arendetyp);
  const punkt = valdPunkt(b, punkter);
  const skal = b.bradskande ? stycke(b.bradskande.skal) : null;
  const [delar, arendetsJav, prisbasbelopp, sakLage] = await Promise.all([
    lasProvningsdelar(las, kontext, { saktyp: sak.saktyp, sakId: sak.sakId, organisationId: sak.motpart?.organisationId ?? null }),
    b.arendeId && arId(b.arendeId) ? lasProvningsdelar(las, kontext, { saktyp: 'arende', sakId: b.arendeId, organisationId: null }).then((d) => d.jav) : [],
    lasPrisbasbelopp(las, datumdelar(kontext.affarsdatum).ar),
    laget(las, b, sak),
  ]);
  const underlag: Provningsunderlag = {
    datum: kontext.affarsdatum, ordning, punkt, bradskande: skal === null ? null : { skal }, arendetyp: b.arendetyp,
    person: { id: kontext.person.id, namn: kontext.person.namn, roller: [...new Set(kontext.uppdrag.map((u) => u.roll))] },
    ...sak.underlag, ...delar, jav: [...delar.jav, ...arendetsJav], prisbasbelopp, principiell: b.principiell, sakLage,
  };
  return { slag: 'provad', verkstallighet, begart, sak, punkter, punkt, bradskandeSkal: skal, provning: medSakensHinder(provaDelegationsbeslut(underlag), sak.hinder) };
};

/** What the nämnd took over is closed, whether it is the matter itself or the ärende that the decision would be registered in. */
const laget = async (las: Lasning, { arendetyp: typ, arendeId }: Provningsbegaran, sak: Sak): Promise<Provningsunderlag['sakLage']> => {
  if (!arDelegerbar(typ)) return 'oppen';
  const overtaget = async (saktyp: Saktyp, id: string): Promise<boolean> => arId(id) && (await overtagenFor(las, saktyp, id)).some((t) => t.arendetyp === typ);
  if (arendeId && (await overtaget('arende', arendeId))) return 'overtagen_av_namnden';
  if (sak.saktyp === null || sak.sakId === null) return 'oppen';
  if (await overtaget(sak.saktyp, sak.sakId)) return 'overtagen_av_namnden';
  return (await lasBeslutadVersion(las, sak, typ)) ? 'redan_beslutad' : 'oppen';
};
