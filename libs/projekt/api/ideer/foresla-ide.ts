import { provaIde } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Kontext, kravKontext, skrivval, type UppdragRef } from '@gemensam/shared/api';
import { type ForeslaIdeInput, type Ide } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, type Utfall } from '@gemensam/shared/domain';
import { IdeRepository } from './ide.repository';
import { svaraOmDeltagande } from '../kommuner/satt-deltagande';

/**
 * Anyone with an uppdrag proposes an idea, for her own kommun or for the whole. The kommun of a kommunrepresentant who proposes is
 * interested from the start; other roles do not answer for a kommun.
 */
export const foreslaIde = (db: Db, begaran: Begaran, input: ForeslaIdeInput): Promise<Ide | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Ide, Avslag>(kontext, skrivval(begaran, 'foreslaIde', input), async (skriv) => {
    const ide = provaIde(input);
    if (arAvslag(ide)) return ide;
    const uppdrag = uppdragetFor(kontext, input.kommunkod ?? null);
    if (arAvslag(uppdrag)) return uppdrag;

    const ideer = new IdeRepository(skriv, kontext);
    const id = skriv.nyttId();
    if (!(await ideer.laggTill(id, ide, uppdrag))) return namnUpptaget(ide.titel);
    await ideer.kastaUtkast(null);
    const { kommunkod, roll } = uppdrag;
    const foreslagen: Handelse = { handelsetyp: 'ide_foreslagen', objekttyp: 'projekt', objektId: id, text: `Idén ${ide.titel} föreslogs.`, data: { ...ide, roll, kommunkod } };
    if (roll !== 'kommunrepresentant' || !kommunkod) return genomfort(await ideer.hamta(id), foreslagen);
    const svarat = await svaraOmDeltagande(skriv, kontext, { projektId: id, kommunkod, version: 0, act: 'visa_intresse' });
    if ('slag' in svarat) throw new Error(`a new idea that ${kommunkod} cannot be interested in`);
    return genomfort(await ideer.hamta(id), foreslagen, svarat.handelse);
  });
};

/** The uppdrag that is spoken from: for the kommun named, or the one for the whole, or the only one there is. A kommun's representative before its other roles. */
const uppdragetFor = (kontext: Kontext, kommunkod: string | null): Utfall<UppdragRef> => {
  const ordnade = [...kontext.uppdrag].sort((a, b) => Number(b.roll === 'kommunrepresentant') - Number(a.roll === 'kommunrepresentant'));
  const kommuner = new Set(ordnade.flatMap((u) => u.kommunkod ?? []));
  const uppdrag = kommunkod ? ordnade.find((u) => u.kommunkod === kommunkod) : (ordnade.find((u) => !u.kommunkod) ?? (kommuner.size === 1 ? ordnade[0] : undefined));
  return (
    uppdrag ??
    avslag({
      regel: 'Välj kommun',
      kalla: 'Rolltabellen, uppdrag i kraft',
      text: kommunkod ? 'Du har inget uppdrag för den kommunen.' : 'Du har uppdrag för flera kommuner.',
      utvag: 'Välj vilken av dina kommuner som föreslår idén.',
      falt: 'kommunkod',
    })
  );
};

export const namnUpptaget = (titel: string): Avslag =>
  avslag({
    regel: 'Titeln finns redan',
    kalla: 'Portföljen: varje projekt och idé har sitt eget namn',
    text: `Det finns redan ett projekt eller en idé som heter ${titel}.`,
    utvag: 'Visa intresse för det som finns, eller välj en titel som skiljer dem åt.',
    falt: 'titel',
  });
