import { provaAvropsmakulering } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avropat, type MakuleraAvropInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvropRepository, avropetIOrd, avropshandelse, type Avropskonflikt, inteEgen } from './avrop.repository';
import { farForAlla } from './avropet';

/** An avrop is taken back with a reason. It stays in the list and counts nothing. */
export const makuleraAvrop = (db: Db, begaran: Begaran, input: MakuleraAvropInput): Promise<Avropat | Avropskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropat, Avslag | Avropskonflikt>(kontext, skrivval(begaran, 'makuleraAvrop', input), async (skriv) => {
    const avrop = new AvropRepository(skriv, kontext);
    const sedd = await avrop.las(input.id);
    if (!sedd) return finnsInte();
    const [oppnad, rad] = await Promise.all([avrop.oppna(sedd.avtalId), avrop.las(input.id)]);
    if (!oppnad || !rad) return finnsInte();
    if (!farForAlla(kontext) && !rad.egen) return inteEgen();

    if (rad.version !== input.version) return avrop.konflikt(rad);
    const provat = provaAvropsmakulering({ datum: rad.datum, belopp: BigInt(rad.belopp), makulerad: rad.status === 'makulerat' }, input.skal, oppnad.lage);
    if (arAvslag(provat)) return provat;

    if (!(await avrop.makulera(rad, provat.skal))) return avrop.konflikt(rad);
    const efter = await avrop.las(input.id);
    if (!efter) throw new Error(`avrop ${input.id} is locked but cannot be read`);
    return genomfort(avrop.svar(efter, provat.kvar), avropshandelse('avrop_makulerat', efter, `${avropetIOrd(efter)} makulerades.`, { skal: provat.skal, kvar: provat.kvar.toString() }));
  });
};
