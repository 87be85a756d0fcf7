import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type TecknaAvtalInput } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
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
    const stopp = provaAvtaletsTeckning(bild, input.datum, kontext.affarsdatum);
    if (stopp) return stopp;

    if (!(await avtal.teckna(bild, input.datum))) return avtal.konflikt(bild.id);
    return genomfort(await avtal.svar(bild.id), {
      handelsetyp: 'avtal_tecknat', objekttyp: 'avtal', objektId: bild.id,
      text: `Avtalet ${avtalsnamn(bild)} tecknades ${input.datum}.`, data: { tecknat: input.datum, gallerFran: bild.gallerFran, gallerTill: bild.gallerTill, takvolym: bild.takvolym },
    });
  });
};
