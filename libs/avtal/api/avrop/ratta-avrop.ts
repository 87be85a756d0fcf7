import { provaAvropsrattelse, provaLeverantor } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avropat, type RattaAvropInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte, formateraBelopp, tolkaBelopp } from '@gemensam/shared/domain';
import { svaraPaAvrop } from '../avropsratt/avropssvar';
import { AvropRepository, avropetIOrd, avropshandelse, type Avropskonflikt, inteEgen, provaReferens } from './avrop.repository';
import { farForAlla } from './avropet';

/** What was reported wrong is set right: the old avrop is taken back, and a new one put in its place. Who called off stands. */
export const rattaAvrop = (db: Db, begaran: Begaran, input: RattaAvropInput): Promise<Avropat | Avropskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropat, Avslag | Avropskonflikt>(kontext, skrivval(begaran, 'rattaAvrop', input), async (skriv) => {
    const avrop = new AvropRepository(skriv, kontext);
    const sedd = await avrop.las(input.id);
    if (!sedd) return finnsInte();
    const organisation = await avrop.organisation(sedd.organisationId);
    const [oppnad, forut] = await Promise.all([avrop.oppna(sedd.avtalId), avrop.las(input.id)]);
    if (!oppnad || !forut || !organisation) return finnsInte();
    const { bild, lage } = oppnad;
    if (!farForAlla(kontext) && !forut.egen) return inteEgen();

    if (forut.version !== input.version) return avrop.konflikt(forut);
    const belopp = tolkaBelopp(input.belopp, { falt: 'belopp' });
    if (arAvslag(belopp)) return belopp;
    // The supplier that stands is kept with its reason, whatever the avtal says today.
    const rang = input.rang ?? forut.rang;
    const rangskal = input.rangskal ?? forut.rangskal ?? '';
    const leverantor = rang === forut.rang && rangskal === (forut.rangskal ?? '') ? { rang, namn: forut.leverantor, rangskal: forut.rangskal } : provaLeverantor({ rang, skal: rangskal }, bild.avtal);
    if (arAvslag(leverantor)) return leverantor;
    const referens = provaReferens(input.referens);
    if (arAvslag(referens)) return referens;
    const svar = input.datum === forut.datum ? null : await svaraPaAvrop(skriv, bild, forut.organisationId, input.datum);
    if (input.datum !== forut.datum && !svar) return finnsInte();
    const ovrigt = referens.referens !== forut.referens || leverantor.rang !== forut.rang || leverantor.rangskal !== forut.rangskal;
    const provat = provaAvropsrattelse(
      { datum: forut.datum, belopp: BigInt(forut.belopp), vad: forut.vad, makulerad: forut.status === 'makulerat', ovrigt },
      { datum: input.datum, belopp, vad: input.vad, skal: input.skal }, svar, lage, kontext.affarsdatum,
    );
    if (arAvslag(provat)) return provat;

    const { kvar, skal, ...skrivet } = provat;
    if (!(await avrop.makulera(forut, skal))) return avrop.konflikt(forut);
    const rad = await avrop.lagg(bild.avtal.id, { ...skrivet, ...referens, organisationId: forut.organisationId, organisation, orgnr: forut.orgnr, leverantor, ersatterId: forut.id });
    return genomfort(
      avrop.svar(rad, kvar),
      avropshandelse('avrop_rattat', rad, `${avropetIOrd(forut)} rättades. Avrop ${rad.nummer} på ${formateraBelopp(BigInt(rad.belopp))} gäller i stället.`, {
        skal, kvar: kvar.toString(), forut: { belopp: forut.belopp, datum: forut.datum, vad: forut.vad, referens: forut.referens, leverantor: forut.leverantor },
      }),
    );
  });
};
