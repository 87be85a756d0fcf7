import { FLEST_VYER, provaVy, vylistaText, type Vyuppgifter } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SparadVy, type SparaVyInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { SparadVyRepository } from './sparad-vy.repository';

const KALLA = 'Grundregel: en sparad vy är en adress med filter';

/** Anyone with an uppdrag saves the view that is shown, for herself or for all in the samverkan. */
export const sparaVy = (db: Db, begaran: Begaran, input: SparaVyInput): Promise<SparadVy | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SparadVy, Avslag>(kontext, skrivval(begaran, 'sparaVy', input), async (skriv) => {
    const vy = provaVy(input);
    if (arAvslag(vy)) return vy;
    const vyer = new SparadVyRepository(skriv, kontext);
    await vyer.sparra();
    const id = skriv.nyttId();
    if (await vyer.namnUpptaget(vy, id)) return vynamnUpptaget(vy);
    if ((await vyer.antal(vy)) >= FLEST_VYER)
      return avslag({ regel: 'För många vyer', kalla: KALLA, text: `Du har redan ${FLEST_VYER} sparade vyer av ${vylistaText(vy.lista)}.`, utvag: 'Ta bort en som du inte använder.' });

    await vyer.laggTill(id, vy);
    const sparad = await vyer.hamta(id);
    if (!sparad) throw new Error(`view ${id} is saved but cannot be read`);
    return genomfort(sparad, vyhandelse('vy_sparad', id, vy, vy.delad ? `Vyn ${vy.namn} av ${vylistaText(vy.lista)} delades.` : `En egen vy av ${vylistaText(vy.lista)} sparades.`));
  });
};

/** What happened to a view; the history is read by others, and of a view that is not shared it tells only that it is there. */
export const vyhandelse = (handelsetyp: string, id: string, v: Vyuppgifter, text: string, fore?: Vyuppgifter): Handelse => {
  const synlig = v.delad || fore?.delad === true;
  const uppgifter = ({ namn, vag, fraga, delad }: Vyuppgifter) => ({ namn, vag, fraga, delad });
  return { handelsetyp, objekttyp: 'sparad_vy', objektId: id, text, data: synlig ? { lista: v.lista, ...uppgifter(v), ...(fore?.delad ? { fore: uppgifter(fore) } : {}) } : { lista: v.lista, delad: false } };
};

export const vynamnUpptaget = (v: Vyuppgifter): Avslag =>
  avslag({ regel: 'Namnet finns redan', kalla: KALLA, text: `Du har redan en vy som heter ${v.namn}.`, utvag: 'Välj ett annat namn, eller ändra den vy som finns.', falt: 'namn' });
