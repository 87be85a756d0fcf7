import { provaStyrelseuppdrag } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, type Kontext, kravKontext, saknarBehorighet, type Skrivning, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type AvslutaStyrelseuppdragInput, type LaggTillStyrelseuppdragInput, type Styrelseuppdrag } from '@gemensam/shared/contract';
import { arId, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { lasPerson } from '../franvaro/anteckna-franvaro';
import { farSkrivaOm } from '../franvaro/franvaro.lasmodell';
import { StyrelseuppdragEntitet } from './jav.entity';
import { lasJavslista } from './jav.lasmodell';

const EGET = saknarBehorighet('Du lägger in dina egna styrelseuppdrag.', 'Be personen själv, e-samordnaren eller nämndsekreteraren.');

const efterat = async (skriv: Skrivning, kontext: Kontext, id: string): Promise<Styrelseuppdrag> => {
  const rad = (await lasJavslista(skriv, kontext)).styrelseuppdrag.find((s) => s.id === id);
  if (!rad) throw new Error(`styrelseuppdrag ${id} is written but cannot be read`);
  return rad;
};
const finnsOrganisation = async (skriv: Skrivning, id: string): Promise<boolean> => arId(id) && (await skriv.rader({ namn: 'delegation.organisation_finns', text: 'select from gemensam.organisation where id = $1' }, [id])).length > 0;

/** Somebody with an uppdrag sits on the board of an organisation: the portal then asks about jäv where it is the other party. */
export const laggTillStyrelseuppdrag = (db: Db, begaran: Begaran, input: LaggTillStyrelseuppdragInput): Promise<Styrelseuppdrag | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Styrelseuppdrag>(kontext, skrivval(begaran, 'laggTillStyrelseuppdrag', input), async (skriv) => {
    await lasPerson(skriv, 'styrelseuppdrag', kontext.samverkan.id, input.personId);
    const { personer, styrelseuppdrag } = await lasJavslista(skriv, kontext);
    const vem = personer.find((p) => p.id === input.personId);
    if (!vem) return farSkrivaOm(kontext, input.personId) ? finnsInte() : EGET;
    const organisationId = input.organisationId.toLowerCase();
    if (!(await finnsOrganisation(skriv, organisationId))) return finnsInte();
    const ny = { fran: input.fran, till: input.till ?? null };
    const stopp = provaStyrelseuppdrag(ny, styrelseuppdrag.filter((s) => s.personId === vem.id && s.organisationId === organisationId).map((s) => ({ fran: s.fran, till: s.till ?? null })));
    if (stopp) return stopp;

    const id = skriv.nyttId();
    await skriv.manager.insert(StyrelseuppdragEntitet, { id, personId: vem.id, organisationId, ...ny, avslutad: null, noteradAvId: kontext.person.id, noteradAv: kontext.person.namn, version: 1 });
    const rad = await efterat(skriv, kontext, id);
    return genomfort(rad, {
      handelsetyp: 'styrelseuppdrag_inlagt', objekttyp: 'styrelseuppdrag', objektId: id, text: `${rad.person} sitter i styrelsen för ${rad.organisation} från ${rad.fran}.`,
      data: { personId: rad.personId, person: rad.person, organisationId: rad.organisationId, organisation: rad.organisation, fran: rad.fran, till: rad.till ?? null },
    });
  });
};

/** The last day of a seat. The portal asks about it for a time after, counted from the day this was entered. */
export const avslutaStyrelseuppdrag = (db: Db, begaran: Begaran, input: AvslutaStyrelseuppdragInput): Promise<Styrelseuppdrag | Konflikt<Styrelseuppdrag> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Styrelseuppdrag, Avslag | Konflikt<Styrelseuppdrag>>(kontext, skrivval(begaran, 'avslutaStyrelseuppdrag', input), async (skriv) => {
    const rad = (await lasJavslista(skriv, kontext)).styrelseuppdrag.find((s) => s.id === input.id);
    if (!rad) return finnsInte();
    if (!farSkrivaOm(kontext, rad.personId)) return EGET;
    if (rad.version !== input.version) return konflikt(rad);
    const nej = (text: string, utvag: string): Avslag => avslag({ regel: 'Fel sista dag', kalla: 'KL 6:28 andra punkten', text, utvag, falt: 'till' });
    if (input.till < rad.fran) return nej(`Uppdraget började ${rad.fran}.`, `Välj ${rad.fran} eller senare.`);
    if (rad.till && input.till >= rad.till) return nej(`Uppdraget slutar redan ${rad.till}.`, 'Välj en tidigare dag.');

    if (!(await updateVersioned(skriv.manager, StyrelseuppdragEntitet, rad, { till: input.till, avslutad: kontext.affarsdatum }))) return konflikt(await efterat(skriv, kontext, rad.id));
    const efter = await efterat(skriv, kontext, rad.id);
    return genomfort(efter, {
      handelsetyp: 'styrelseuppdrag_avslutat', objekttyp: 'styrelseuppdrag', objektId: rad.id, text: `Uppdraget för ${rad.person} i styrelsen för ${rad.organisation} slutar ${input.till}.`,
      data: { personId: rad.personId, person: rad.person, organisationId: rad.organisationId, organisation: rad.organisation, till: input.till, forut: { till: rad.till ?? null } },
    });
  });
};
