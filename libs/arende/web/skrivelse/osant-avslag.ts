import { type VisatAvslag } from '@gemensam/shared/web';
import { type Forbindelselage } from './skrivelseforbindelse';

const regel = 'Texten är inte sparad';
const kalla = 'Domänregel 5, tjänsteskrivelse';

/** Why an act on the text waits: what is written here is not with the portal, and what makes it so. */
export const osantAvslag = (lage: Forbindelselage): VisatAvslag => {
  switch (lage) {
    case 'last':
      return { regel: 'Texten låstes', kalla, text: 'Någon annan låste texten medan du skrev, så sidan visar inte hur ärendet står nu.', utvag: 'Läs igenom ärendet och gör om det.' };
    case 'dold':
      return { regel: 'Ärendet visas inte längre', kalla, text: 'Ärendet går inte längre att visa för dig, så ingenting har gjorts.', utvag: 'Fråga handläggaren.' };
    case 'utloggad':
      return { regel, kalla, text: 'Du har blivit utloggad, så det du har skrivit har inte kommit fram och ingenting har gjorts.', utvag: 'Logga in igen i en annan flik. Texten finns kvar på den här sidan.' };
    case 'avvisad':
      return { regel, kalla, text: 'Det du har skrivit kunde inte sparas, så ingenting har gjorts.', utvag: 'Rätta det som står vid texten först.' };
    default:
      return { regel, kalla, text: 'Det du har skrivit har inte kommit fram till portalen än, så ingenting har gjorts.', utvag: 'Försök igen när det står ”Allt är sparat” ovanför texten.' };
  }
};
