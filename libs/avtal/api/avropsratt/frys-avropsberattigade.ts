import { agandebildPer, bedomAvropsratt, type FrusenAvropslista, frysAvropsberattigade as frysta } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, type Lasning, skrivval } from '@gemensam/shared/api';
import { type Avropsratt, type FrysAvropsberattigadeInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, type Datum, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { lasAgarregisterPer } from '../agande/agarregister.lasmodell';
import { inteRamavtal, redanFryst } from './andra-avropsregel';
import { type Avropsrattsbild } from './avropsratt.lasmodell';
import { AvropsrattRepository, type Avropsrattskonflikt, fryshandelse } from './avropsratt.repository';

const nej = (text: string, utvag: string): Avslag => avslag({ regel: 'Dagen för annonsering', kalla: 'LOU 7:3; domänregel U6', text, utvag, falt: 'datum' });

const provaDag = ({ avtal }: Avropsrattsbild, datum: Datum, affarsdatum: Datum): Avslag | null => {
  if (datum > affarsdatum) return nej(`${datum} ligger efter i dag, ${affarsdatum}.`, 'Frys listan den dag upphandlingen annonseras.');
  if (avtal.upphandling?.lage === 'dialog') return nej('Upphandlingen är inte annonserad.', 'Listan fryses av sig själv när annonseringen registreras på projektet.');
  if (avtal.tecknat !== null && datum > avtal.tecknat) return nej(`Avtalet tecknades ${avtal.tecknat}. Upphandlingen annonserades före dess.`, 'Skriv dagen då den annonserades.');
  return null;
};

/** The list of an avtal as its rule gives it by the ownership of the day. */
export const listanPer = async (las: Lasning, bild: Avropsrattsbild, datum: Datum): Promise<Utfall<FrusenAvropslista>> =>
  frysta(bedomAvropsratt(agandebildPer(await lasAgarregisterPer(las, datum), datum), bild.regel));

/** The e-samordnare freezes the list of an avtal whose upphandling was announced outside the portal, or before the avtal was entered. */
export const frysAvropsberattigade = (db: Db, begaran: Begaran, input: FrysAvropsberattigadeInput): Promise<Avropsratt | Avropsrattskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropsratt, Avslag | Avropsrattskonflikt>(kontext, skrivval(begaran, 'frysAvropsberattigade', input), async (skriv) => {
    const ratt = new AvropsrattRepository(skriv, kontext);
    const bild = await ratt.oppna(input.avtalId);
    if (!bild) return finnsInte();

    if (bild.frusen) return redanFryst(bild.frusen.datum);
    if (bild.version !== input.version) return ratt.konflikt(bild.avtal.id);
    if (bild.avtal.slag === 'kontrakt') return inteRamavtal();
    const fel = provaDag(bild, input.datum, kontext.affarsdatum);
    if (fel) return fel;
    const lista = await listanPer(skriv, bild, input.datum);
    if (arAvslag(lista)) return lista;

    await ratt.frys(bild, lista);
    return genomfort(await ratt.svar(bild.avtal.id), fryshandelse(bild, lista));
  });
};
