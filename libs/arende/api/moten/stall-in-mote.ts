import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Mote, type StallInMoteInput } from '@gemensam/shared/contract';
import { arHallet } from '@gemensam/arende/domain';
import { avslag, type Avslag, enRad, finnsInte } from '@gemensam/shared/domain';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';

const KALLA = 'Domänregel K7, kalendern';

/** What is refused of a meeting that is cancelled. */
export const installt = (): Avslag => avslag({ regel: 'Mötet är inställt', kalla: KALLA, text: 'Mötet är inställt och ändras inte.', utvag: 'Lägg in ett nytt möte.' });

/** The e-samordnare or the nämndsekreterare cancels a meeting that has not been held, with a reason that everybody sees. */
export const stallInMote = (db: Db, begaran: Begaran, input: StallInMoteInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'stallInMote', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return moten.konflikt(bild.id);
    if (bild.installt) return installt();
    if (arHallet(bild, kontext.affarsdatum)) return avslag({ regel: 'Mötet har varit', kalla: KALLA, text: `Mötet var ${bild.datum} och kan inte ställas in.`, utvag: 'Ändra dagen om den är fel.' });
    const skal = enRad(input.skal);
    if (skal === '' || skal.length > 500)
      return avslag({ regel: 'Skäl saknas', kalla: KALLA, text: skal === '' ? 'Skriv varför mötet ställs in.' : 'Skälet får ha högst 500 tecken.', utvag: 'De som är kallade ser skälet.', falt: 'skal' });

    if (!(await moten.stallIn(bild, skal))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'mote_installt', objekttyp: 'mote', objektId: bild.id,
      text: `I kalendern ställdes ${motesnamn(bild)} in.`,
      data: { moteslag: bild.slag, datum: bild.datum, skal },
    });
  });
};
