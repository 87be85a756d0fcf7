import { provaAvrop, provaLeverantor } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avropat, type RapporteraAvropInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, arId, finnsInte, formateraBelopp, tolkaBelopp } from '@gemensam/shared/domain';
import { lasAgarregisterPer } from '../agande/agarregister.lasmodell';
import { baraAvropare, svaraEnligt } from '../avropsratt/avropssvar';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { AvropRepository, avropshandelse, inteEgen, provaReferens } from './avrop.repository';
import { farForAlla } from './avropet';

/** An organisation reports what it has called off. The avtal is locked meanwhile: two that race for the last krona take turns. */
export const rapporteraAvrop = (db: Db, begaran: Begaran, input: RapporteraAvropInput): Promise<Avropat | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropat>(kontext, skrivval(begaran, 'rapporteraAvrop', input), async (skriv) => {
    const avrop = new AvropRepository(skriv, kontext);
    if (!arId(input.organisationId)) return finnsInte();
    // Read before the lock, so that those who wait for it wait as short as can be: the frozen list decides, ownership is shown beside.
    const [egen, organisation, register] = await Promise.all([avrop.arEgen(input.organisationId), avrop.organisation(input.organisationId), lasAgarregisterPer(skriv, input.datum)]);
    const oppnad = await avrop.oppna(input.avtalId);
    if (!oppnad || !organisation) return finnsInte();
    const { bild, lage } = oppnad;
    if (!farForAlla(kontext) && !egen) return baraAvropare(kontext) ? finnsInte() : inteEgen();

    const svar = svaraEnligt(register, bild, input.organisationId, input.datum);
    if (!svar) return finnsInte();
    const belopp = tolkaBelopp(input.belopp, { falt: 'belopp' });
    if (arAvslag(belopp)) return svar.hinder ?? belopp;
    const provat = provaAvrop({ datum: input.datum, belopp, vad: input.vad }, svar, lage, kontext.affarsdatum);
    if (arAvslag(provat)) return provat;
    const leverantor = provaLeverantor({ rang: input.rang ?? null, skal: input.rangskal ?? '' }, bild.avtal);
    if (arAvslag(leverantor)) return leverantor;
    const referens = provaReferens(input.referens);
    if (arAvslag(referens)) return referens;
    if (!svar.rad) throw new Error('a yes without a row of the frozen list');

    const { kvar, ...skrivet } = provat;
    const rad = await avrop.lagg(bild.avtal.id, { ...skrivet, ...referens, organisationId: input.organisationId, organisation, orgnr: svar.rad.orgnr, leverantor, ersatterId: null });
    return genomfort(avrop.svar(rad, kvar), avropshandelse('avrop_rapporterat', rad, `${rad.organisation} avropade ${formateraBelopp(BigInt(rad.belopp))} från ${avtalsnamn(bild.avtal)}, avrop ${rad.nummer}.`, { kvar: kvar.toString() }));
  });
};
