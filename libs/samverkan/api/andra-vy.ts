import { provaTaBortVy, provaVy, vylistaText } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, harRoll, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraVyInput, type SparadVy, type TaBortVyInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { vyhandelse, vynamnUpptaget } from './spara-vy';
import { SparadVyRepository } from './sparad-vy.repository';

/** The maker renames a view, shares it or takes it back, or lets it show what is on the screen. */
export const andraVy = (db: Db, begaran: Begaran, input: AndraVyInput): Promise<SparadVy | Konflikt<SparadVy> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SparadVy, Avslag | Konflikt<SparadVy>>(kontext, skrivval(begaran, 'andraVy', input), async (skriv) => {
    const vyer = new SparadVyRepository(skriv, kontext);
    await vyer.sparra();
    const version = await vyer.las(input.id);
    const fore = await vyer.hamta(input.id);
    if (!fore) return finnsInte();
    if (version === null)
      return avslag({ regel: 'Någon annans vy', kalla: 'Grundregel: den som sparar en vy råder över den', text: `Vyn ${fore.namn} är delad av ${fore.av}.`, utvag: 'Spara vyn i ditt eget namn, och ändra den.' });
    const vy = provaVy({ lista: fore.lista, namn: input.namn, vag: input.vag ?? fore.vag, fraga: input.fraga ?? fore.fraga, delad: input.delad });
    if (arAvslag(vy)) return vy;
    if (version !== input.version) return konflikt(fore);
    if (await vyer.namnUpptaget(vy, fore.id)) return vynamnUpptaget(vy);

    await vyer.andra(fore.id, vy);
    const nu = await vyer.hamta(fore.id);
    if (!nu) throw new Error(`view ${fore.id} is changed but cannot be read`);
    const om = vylistaText(vy.lista);
    const text = vy.delad ? (fore.delad ? `Den delade vyn ${vy.namn} av ${om} ändrades.` : `Vyn ${vy.namn} av ${om} delades.`) : fore.delad ? `Vyn ${fore.namn} av ${om} delas inte längre.` : `En egen vy av ${om} ändrades.`;
    return genomfort(nu, vyhandelse('vy_andrad', fore.id, vy, text, fore));
  });
};

/** The maker takes a view away; the e-samordnare also what others share. */
export const taBortVy = (db: Db, begaran: Begaran, input: TaBortVyInput): Promise<SparadVy | Konflikt<SparadVy> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SparadVy, Avslag | Konflikt<SparadVy>>(kontext, skrivval(begaran, 'taBortVy', input), async (skriv) => {
    const vyer = new SparadVyRepository(skriv, kontext);
    const vy = await vyer.hamta(input.id);
    if (!vy) return finnsInte();
    const nej = provaTaBortVy(vy, harRoll(kontext, 'e_samordnare'));
    if (nej) return nej;
    if (!(await vyer.taBort(vy.id, input.version))) {
      const nu = await vyer.hamta(vy.id);
      return nu ? konflikt(nu) : finnsInte();
    }
    const om = vylistaText(vy.lista);
    return genomfort(vy, vyhandelse('vy_borttagen', vy.id, vy, vy.delad ? `Den delade vyn ${vy.namn} av ${om} togs bort.` : `En egen vy av ${om} togs bort.`, vy));
  });
};
