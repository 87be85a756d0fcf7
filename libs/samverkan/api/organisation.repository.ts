import { type Medlemsperiod, type Organisationsuppgifter } from '@gemensam/samverkan/domain';
import { type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Organisation } from '@gemensam/shared/contract';
import { avslag, type Avslag } from '@gemensam/shared/domain';
import { MedlemsperiodEntitet } from './medlemsperiod.entity';
import { OrganisationEntitet } from './organisation.entity';
import { lasOrganisation } from './organisation.lasmodell';

/** Who changes organisations or ownership takes turns in a samverkan: the lock lasts the transaction. */
const las: Sats = { namn: 'organisation.las', text: `select pg_advisory_xact_lock(hashtextextended('organisationer:' || gemensam.samverkan_id(), 0))` };
const upptagna: Sats = {
  namn: 'organisation.upptagna',
  text: 'select o.id, o.namn, o.orgnr from gemensam.organisation o where (o.namn = $1 or o.orgnr = $2) and o.id is distinct from $3::uuid',
};

export const sparraOrganisationer = async (skriv: Skrivning): Promise<void> => {
  await skriv.rader(las);
};

const nej = (falt: string, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel: en organisation läggs in en gång', text, utvag, falt });

/** What the rules of ownership, which this domain does not know, refuse of an edit, by the name of the constraint. */
const VAKTER: Readonly<Record<string, Avslag>> = {
  organisation_slag_agande: nej('slag', 'Ägandet hindrar', 'Organisationen har ägare, äger sig själv eller har en utsedd styrelse, som det nya slaget inte kan ha.', 'Rätta ägandet först.'),
  organisation_upphord_agande: nej('upphord', 'Ägandet hindrar', 'Organisationen äger, ägs eller utser ledamöter efter den dagen.', 'Avsluta innehaven och platserna senast den dagen först.'),
  organisation_styrelse_agande: nej('styrelseAntal', 'Ägandet hindrar', 'Fler platser i styrelsen är redan utsedda.', 'Rätta de utsedda platserna först.'),
};

/** Organisations: rows to domain and back. Exists only inside `Db.skriva`, after `sparraOrganisationer`. */
export class OrganisationRepository {
  constructor(private readonly skriv: Skrivning) {}

  hamta(id: string): Promise<Organisation | null> {
    return lasOrganisation(this.skriv, id);
  }

  /** Null: no other organisation has the name or the number. */
  async upptaget({ namn, orgnr }: Pick<Organisationsuppgifter, 'namn' | 'orgnr'>, egen: string | null): Promise<Avslag | null> {
    const [rad] = await this.skriv.rader<{ namn: string; orgnr: string | null }>(upptagna, [namn, orgnr, egen]);
    if (!rad) return null;
    return rad.orgnr !== null && rad.orgnr === orgnr
      ? nej('orgnr', 'Samma organisationsnummer', `${rad.namn} har redan organisationsnumret ${rad.orgnr}.`, 'Kontrollera numret, eller öppna den organisationen.')
      : nej('namn', 'Namnet finns redan', `Det finns redan en organisation som heter ${rad.namn}.`, 'Öppna den, eller skriv ett namn som skiljer dem åt.');
  }

  async skapa(u: Organisationsuppgifter): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(OrganisationEntitet, { id, ...u, orgnrFiktivt: false, medlem: false, vardkommun: false, version: 1 });
    return id;
  }

  /** All times of membership at once, and what they say of today. False: somebody was first. */
  async sattMedlemskap(nu: Organisation, perioder: readonly Medlemsperiod[], medlem: boolean): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, OrganisationEntitet, { id: nu.id, version: nu.version }, { medlem }))) return false;
    await this.skriv.manager.delete(MedlemsperiodEntitet, { organisationId: nu.id });
    await this.skriv.manager.insert(MedlemsperiodEntitet, perioder.map((p, n) => ({ organisationId: nu.id, nr: n + 1, ...p })));
    return true;
  }

  /** False: the version was not the one given. A refusal: ownership stands against it. A number that is changed is no longer fictitious. */
  async andra(nu: Organisation, u: Organisationsuppgifter, version: number): Promise<boolean | Avslag> {
    try {
      return await updateVersioned(this.skriv.manager, OrganisationEntitet, { id: nu.id, version }, { ...u, orgnrFiktivt: nu.orgnrFiktivt && u.orgnr === nu.orgnr });
    } catch (fel) {
      const vakt = fel instanceof Error && 'constraint' in fel && typeof fel.constraint === 'string' ? VAKTER[fel.constraint] : undefined;
      if (!vakt) throw fel;
      return vakt;
    }
  }
}
