import { type Begaran, type Db, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterstallSkrivelsemallInput } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { nyMallversion } from './ny-mallversion';
import { lasSkrivelsemall, type SkrivelsemallLas } from './skrivelsemall.lasmodell';

/** The nämndsekreterare goes back to an older version of a template, or to the portal's own: it becomes the newest version. */
export const aterstallSkrivelsemall = (db: Db, begaran: Begaran, input: AterstallSkrivelsemallInput): Promise<SkrivelsemallLas | Konflikt<SkrivelsemallLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SkrivelsemallLas, Avslag | Konflikt<SkrivelsemallLas>>(kontext, skrivval(begaran, 'aterstallSkrivelsemall', input), async (skriv) => {
    const aktuell = await lasSkrivelsemall(skriv, kontext, input.typ);
    const mal = await lasSkrivelsemall(skriv, kontext, input.typ, input.till);
    if (!aktuell || !mal) return finnsInte();
    const vad = input.till === 0 ? 'portalens egen mall' : `version ${input.till}`;
    return nyMallversion(skriv, kontext, aktuell, { typ: input.typ, efter: input.nummer, innehall: mal.innehall, anteckning: `Återställd till ${vad}`, text: `återställdes till ${vad}` });
  });
};
