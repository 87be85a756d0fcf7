import { type Begaran, type Db, genomfort, type Handelse, type Kontext, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type TecknaAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, type Datum, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { type Avtalsbild } from './avtalsbild.lasmodell';
import { provaAvtaletsTeckning } from './avtalet';
import { avtalsnamn } from './avtalsinmatning';

/** The e-samordnare registers the day on which an avtal was signed; from then on it binds. */
export const tecknaAvtal = (db: Db, begaran: Begaran, input: TecknaAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'tecknaAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const tecknat = await tecknaLast(kontext, avtal, bild, input.datum);
    if (tecknat === null) return avtal.konflikt(bild.id);
    return arAvslag(tecknat) ? tecknat : genomfort(await avtal.svar(bild.id), tecknat);
  });
};

/** An avtal under lock is signed on a day. Null: it has got another version. The event is the writer's to keep. */
export const tecknaLast = async (kontext: Kontext, avtal: AvtalRepository, bild: Avtalsbild, datum: Datum): Promise<Utfall<Handelse> | null> => {
  const stopp = provaAvtaletsTeckning(bild, datum, kontext.affarsdatum);
  if (stopp) return stopp;
  if (!(await avtal.teckna(bild, datum))) return null;
  return {
    handelsetyp: 'avtal_tecknat', objekttyp: 'avtal', objektId: bild.id,
    text: `Avtalet ${avtalsnamn(bild)} tecknades ${datum}.`, data: { tecknat: datum, gallerFran: bild.gallerFran, gallerTill: bild.gallerTill, takvolym: bild.takvolym },
  };
};
