import { type Avslag, avslag, type Datum, plusDagar } from '@gemensam/shared/domain';

/** Who a person is on a given day. The same words as in the contract. */
export type Roll =
  | 'e_samordnare' | 'namndsekreterare' | 'ordforande' | 'vice_ordforande' | 'ledamot'
  | 'kommunrepresentant' | 'beredningsgrupp' | 'projektledare' | 'styrgruppsledamot' | 'revisor' | 'administrator' | 'avropare' | 'overordnad';

/** A role held between two days; an open end is null. */
export interface Uppdrag {
  readonly roll: Roll;
  readonly kommunkod: string | null;
  /** The organisation that an avropare calls off for; nobody else's uppdrag has one. */
  readonly organisationId?: string | null;
  readonly fran: Datum;
  readonly till: Datum | null;
}

const KOMMUNBUNDNA: readonly Roll[] = ['kommunrepresentant', 'beredningsgrupp', 'ledamot'];

/** Is the role held for one organisation? Such an uppdrag names it. */
export const arOrganisationsbunden = (roll: Roll): boolean => roll === 'avropare';

/** Is the role held for one kommun? Such an uppdrag names it. */
export const arKommunbunden = (roll: Roll): boolean => KOMMUNBUNDNA.includes(roll);

const KALLA = 'Domänregel 5, rolltabellen: uppdrag är daterade';

const overlappar = (a: Uppdrag, b: Uppdrag): boolean => (a.till === null || a.till >= b.fran) && (b.till === null || b.till >= a.fran);

/**
 * May the uppdrag be given? Rule: it ends on its first day or later; a role held for a kommun names one that is a member, and a
 * role held for an organisation one that is there; nobody holds the same role for the same kommun or organisation twice at once. Both days are included.
 * Source: domain handbook 5 (mandates are dated). Errors: a field refusal on `till`, `kommunkod`, `organisationId` or `fran`.
 *
 * @example provaNyttUppdrag(nytt, { personens: [], medlemskommuner: new Set(['2506']) }) // null: it may
 */
export const provaNyttUppdrag = (
  nytt: Uppdrag,
  { personens, medlemskommuner, organisationer = new Set() }: { readonly personens: readonly Uppdrag[]; readonly medlemskommuner: ReadonlySet<string>; readonly organisationer?: ReadonlySet<string> },
): Avslag | null => {
  const nej = (regel: string, falt: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt });
  if (nytt.till !== null && nytt.till < nytt.fran) return nej('Slut före början', 'till', 'Sista dagen är före första dagen.', 'Ändra en av dagarna, eller lämna sista dagen tom.');
  if (nytt.kommunkod === null && arKommunbunden(nytt.roll)) return nej('Kommun saknas', 'kommunkod', 'Den här rollen har man för en kommun.', 'Välj kommun.');
  if (nytt.kommunkod !== null && !medlemskommuner.has(nytt.kommunkod))
    return nej('Inte medlem', 'kommunkod', 'Kommunen är inte medlem i samverkan.', 'Välj en av medlemskommunerna.');
  const organisationId = nytt.organisationId ?? null;
  if (organisationId === null && arOrganisationsbunden(nytt.roll)) return nej('Organisation saknas', 'organisationId', 'En avropare avropar för en organisation.', 'Välj organisation.');
  if (organisationId !== null && !arOrganisationsbunden(nytt.roll)) return nej('Inte för en organisation', 'organisationId', 'Bara en avropare har uppdraget för en organisation.', 'Lämna organisationen tom.');
  if (organisationId !== null && !organisationer.has(organisationId)) return nej('Okänd organisation', 'organisationId', 'Organisationen finns inte i registret.', 'Lägg först in organisationen.');
  const samma = personens.find((u) => u.roll === nytt.roll && u.kommunkod === nytt.kommunkod && (u.organisationId ?? null) === organisationId && overlappar(u, nytt));
  if (!samma) return null;
  const slut = samma.till === null ? 'tills vidare' : `till och med ${samma.till}`;
  const utvag = samma.till === null ? 'Avsluta det uppdraget först.' : `Låt det nya börja ${plusDagar(samma.till, 1)} eller senare.`;
  return nej('Uppdraget finns redan', 'fran', `Personen har redan rollen från ${samma.fran} ${slut}.`, utvag);
};

/**
 * May the uppdrag end on `till` (its last day)? Rule: not before its first day; an end that is set is only moved earlier (a longer
 * uppdrag is a new one); and there is an administrator left the day after.
 * Source: domain handbook 5; an installation without an administrator could never get one. Errors: a refusal, on `till` if the day is wrong.
 *
 * @example provaAvsluta({ roll: 'administrator', … }, '2021-02-28', { andraAdministratorer: [] }) // refusal 'Sista administratören'
 */
export const provaAvsluta = (
  uppdrag: Uppdrag,
  till: Datum,
  { andraAdministratorer }: { readonly andraAdministratorer: readonly Pick<Uppdrag, 'fran' | 'till'>[] },
): Avslag | null => {
  if (till < uppdrag.fran)
    return avslag({ regel: 'Slut före början', kalla: KALLA, text: `Uppdraget började ${uppdrag.fran} och kan inte sluta ${till}.`, utvag: `Välj ${uppdrag.fran} eller senare.`, falt: 'till' });
  if (uppdrag.till !== null && till >= uppdrag.till)
    return avslag({ regel: 'Redan avslutat', kalla: KALLA, text: `Uppdraget slutar redan ${uppdrag.till}.`, utvag: 'Välj en tidigare dag, eller ge personen ett nytt uppdrag.', falt: 'till' });
  const dagenEfter = plusDagar(till, 1);
  const kvar = andraAdministratorer.some((a) => a.fran <= dagenEfter && (a.till === null || a.till >= dagenEfter));
  if (uppdrag.roll === 'administrator' && !kvar)
    return avslag({
      regel: 'Sista administratören',
      kalla: 'Grundregel: en samverkan har alltid en administratör',
      text: `Ingen annan är administratör ${dagenEfter}. Då kan ingen ge uppdrag.`,
      utvag: 'Ge först någon annan uppdraget som administratör.',
    });
  return null;
};
