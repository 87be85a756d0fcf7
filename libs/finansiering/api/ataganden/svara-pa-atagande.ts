import { atagandetillstandText, besvara } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Atagande, type SvaraPaAtagandeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { farSvaraFor } from './atagande.lasmodell';
import { AtagandeRepository } from './atagande.repository';

/**
 * A party answers what it was asked: the kommunrepresentant for her own kommun and no other, the e-samordnare for an external
 * financier. If the åtagande was changed since, what stands now is shown and nothing is written.
 */
export const svaraPaAtagande = (db: Db, begaran: Begaran, input: SvaraPaAtagandeInput): Promise<Atagande | Konflikt<Atagande> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Atagande, Avslag | Konflikt<Atagande>>(kontext, skrivval(begaran, 'svaraPaAtagande', input), async (skriv) => {
    const ataganden = new AtagandeRepository(skriv, kontext);
    const atagande = await ataganden.hamtaOchLas(input.id);
    if (!atagande) return finnsInte();
    if (!farSvaraFor(kontext, atagande.kommunkod))
      return saknarBehorighet(
        atagande.kommunkod ? `Bara kommunrepresentanten för ${atagande.part} svarar för kommunen.` : `E-samordnaren anmäler svaret från ${atagande.part}.`,
        'Be den som svarar för parten att göra det.',
      );
    if (atagande.version !== input.version) return konflikt(atagande);
    if (atagande.annatBelopp) return annatBelopp(atagande);
    const svar = besvara(atagande, input, kontext.affarsdatum);
    if (arAvslag(svar)) return svar;

    if (!(await ataganden.svara(atagande, svar))) return konflikt(await ataganden.hamta(atagande.id));
    const belopp = svar.atagit === 0n ? '' : ` om ${formateraBelopp(svar.atagit)}`;
    const beslut = svar.instans === null ? '' : `, ${svar.instans} ${svar.beslutsdatum ?? ''}`;
    return genomfort(await ataganden.hamta(atagande.id), {
      handelsetyp: 'atagande_besvarat',
      objekttyp: 'atagande',
      objektId: atagande.id,
      text: `${atagande.part} svarade på frågan om ${atagande.postNamn} ${atagande.ar}: ${atagandetillstandText(svar.tillstand).toLowerCase()}${belopp}${beslut}.`,
      data: { ...svar, atagit: svar.atagit.toString(), kostnadspostId: atagande.kostnadspostId, part: atagande.part, begart: atagande.begart.toString() },
    });
  });
};

const annatBelopp = (a: Atagande): Avslag =>
  avslag({
    regel: 'Frågan gäller ett annat belopp',
    kalla: 'Grundregel E6, åtaganden',
    text: `${a.part} tillfrågades om ${formateraBelopp(a.begart)}, men andelen är nu ${formateraBelopp(a.andel)}.`,
    utvag: 'Be e-samordnaren fråga på nytt.',
  });
