import { provaMall, provaMallanteckning } from '@gemensam/arende/domain';
import { type Begaran, type Db, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SparaSkrivelsemallInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { nyMallversion } from './ny-mallversion';
import { lasSkrivelsemall, type SkrivelsemallLas } from './skrivelsemall.lasmodell';

/** The nämndsekreterare changes what new tjänsteskrivelser of an ärendetyp begin with. Those that are begun stay as they are. */
export const sparaSkrivelsemall = (db: Db, begaran: Begaran, input: SparaSkrivelsemallInput): Promise<SkrivelsemallLas | Konflikt<SkrivelsemallLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SkrivelsemallLas, Avslag | Konflikt<SkrivelsemallLas>>(kontext, skrivval(begaran, 'sparaSkrivelsemall', input), async (skriv) => {
    const innehall = provaMall(input.innehall);
    if (arAvslag(innehall)) return innehall;
    const anteckning = provaMallanteckning(input.anteckning);
    if (arAvslag(anteckning)) return anteckning;
    const aktuell = await lasSkrivelsemall(skriv, kontext, input.typ);
    if (!aktuell) return finnsInte();
    return nyMallversion(skriv, kontext, aktuell, { typ: input.typ, efter: input.nummer, innehall, anteckning, text: 'ändrades' });
  });
};
