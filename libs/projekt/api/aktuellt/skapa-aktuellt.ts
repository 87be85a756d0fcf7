import { provaAktuelltuppgifter } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Aktuellt, type SkapaAktuelltInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { AktuelltRepository } from './aktuellt.repository';

/** Begins Aktuellt och pågående for a meeting with the newest report of every project that is not ended. One at a time is written for a meeting. */
export const skapaAktuellt = (db: Db, begaran: Begaran, input: SkapaAktuelltInput): Promise<Aktuellt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Aktuellt>(kontext, skrivval(begaran, 'skapaAktuellt', input), async (skriv) => {
    const uppgifter = provaAktuelltuppgifter(input, kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    const ny = await new AktuelltRepository(skriv, kontext).skapa(uppgifter);
    if (!ny)
      return avslag({
        regel: 'Utkast finns redan', kalla: 'Domänregel 6, Aktuellt och pågående',
        text: `En sammanställning för ${uppgifter.sammantrade} håller redan på att skrivas.`, utvag: 'Öppna den i listan, eller kassera den först.', falt: 'sammantrade',
      });
    return genomfort(ny, {
      handelsetyp: 'aktuellt_skapat', objekttyp: 'aktuellt', objektId: ny.id,
      text: `${ny.namn} för ${ny.sammantrade} påbörjades med ${ny.punkter.length} projekt.`,
      data: { namn: ny.namn, sammantrade: ny.sammantrade, nummer: ny.nummer, projekt: ny.punkter.map((p) => p.projektnamn) },
    });
  });
};
