import { provaAvropsregel, tolkaAndel } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraAvropsregelInput, type Avropsratt } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { AvropsrattRepository, type Avropsrattskonflikt, regeldata } from './avropsratt.repository';

export const redanFryst = (datum: string): Avslag =>
  avslag({ regel: 'Listan är fryst', kalla: 'LOU 7:3; domänregel U6', text: `Listan frystes per ${datum}. Den ändras inte, och inte heller regeln som gav den.`, utvag: 'Den som ska få avropa namnges i nästa upphandling.' });

export const inteRamavtal = (): Avslag =>
  avslag({ regel: 'Kontrakt', kalla: 'LOU 7 kap., ramavtal', text: 'Avtalet är ett kontrakt. Från det avropas inte.', utvag: 'Välj ett ramavtal.' });

/** The e-samordnare says who may call off from an avtal, until its list is frozen. */
export const andraAvropsregel = (db: Db, begaran: Begaran, input: AndraAvropsregelInput): Promise<Avropsratt | Avropsrattskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropsratt, Avslag | Avropsrattskonflikt>(kontext, skrivval(begaran, 'andraAvropsregel', input), async (skriv) => {
    const ratt = new AvropsrattRepository(skriv, kontext);
    const bild = await ratt.oppna(input.avtalId);
    if (!bild) return finnsInte();

    if (bild.frusen) return redanFryst(bild.frusen.datum);
    if (bild.version !== input.version) return ratt.konflikt(bild.avtal.id);
    if (bild.avtal.slag === 'kontrakt') return inteRamavtal();
    const [troskel, styrelseandel] = [tolkaAndel(input.troskel, 'troskel'), tolkaAndel(input.styrelseandel, 'styrelseandel')];
    if (arAvslag(troskel)) return troskel;
    if (arAvslag(styrelseandel)) return styrelseandel;
    const namn = await ratt.organisationer();
    const regel = provaAvropsregel({ slag: input.slag, matt: input.matt, andelsslag: input.andelsslag, troskel, styrelseandel, namngivna: input.namngivna }, new Set(namn.keys()));
    if (arAvslag(regel)) return regel;

    if (!(await ratt.sattRegel(bild, regel))) return ratt.konflikt(bild.avtal.id);
    return genomfort(await ratt.svar(bild.avtal.id), {
      handelsetyp: 'avropsregel_andrad', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `Regeln för vilka som får avropa från ${avtalsnamn(bild.avtal)} ändrades.`, data: { ...regeldata(regel, namn), forut: regeldata(bild.regel, namn) },
    });
  });
};
