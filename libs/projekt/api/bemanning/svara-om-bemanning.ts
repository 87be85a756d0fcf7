import { type Bemanningslofte, bemanningsrollText, omfattningText, provaBemanningssvar, svararSom } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Bemanning, type SvaraOmBemanningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { barKommunenSvarar } from '../kommuner/satt-deltagande';
import { type Behovsrad } from './bemanning.lasmodell';
import { BemanningRepository } from './bemanning.repository';

const lofteAv = ({ utlova, omfattning, enhet, fran, till, person, skal, kalla }: SvaraOmBemanningInput): Bemanningslofte => ({
  tillstand: utlova ? 'utlovad' : 'avbojd',
  mangd: utlova && typeof omfattning === 'number' ? { omfattning, enhet: enhet ?? 'procent', fran: fran ?? '', till: till ?? '' } : null,
  person: person ?? null,
  skal: skal ?? null,
  kalla: kalla ?? null,
});

/** A kommun promises people to a project or says that it does not: its own representative, or the e-samordnare from a source. */
export const svaraOmBemanning = (db: Db, begaran: Begaran, input: SvaraOmBemanningInput): Promise<Bemanning | Konflikt<Bemanning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Bemanning, Avslag | Konflikt<Bemanning>>(kontext, skrivval(begaran, 'svaraOmBemanning', input), async (skriv) => {
    const bemanning = new BemanningRepository(skriv, kontext);
    const funnen = await bemanning.oppnaFor(input.behovId);
    const rad = funnen?.behov.svar.find((s) => s.kommun.kommunkod === input.kommunkod);
    if (!funnen || !rad) return finnsInte();
    const som = svararSom(kontext.uppdrag, rad.kommun.kommunkod);
    if (!som) return barKommunenSvarar(rad.kommun.namn);
    const { bild, behov } = funnen;
    if (rad.version !== input.version) return bemanning.konflikt(bild);
    const lofte = provaBemanningssvar(behov, lofteAv(input), som);
    if (arAvslag(lofte)) return lofte;

    if (!(await bemanning.svara(behov.id, rad.kommun.kommunkod, rad.version, lofte))) throw new Error(`the answer of ${rad.kommun.kommunkod} changed under its lock`);
    return genomfort(await bemanning.sida(bild.id), besvarad(behov, rad.kommun, lofte));
  });
};

const besvarad = (behov: Behovsrad, kommun: { readonly kommunkod: string; readonly namn: string }, { mangd, person, skal, kalla }: Bemanningslofte): Handelse => {
  const roll = bemanningsrollText(behov.roll).toLowerCase();
  return {
    handelsetyp: 'bemanning_besvarad', objekttyp: 'projekt', objektId: behov.projektId,
    text: mangd ? `${kommun.namn} lovade ${omfattningText(mangd)} ${roll} till ${behov.projekt}.` : `${kommun.namn} bidrar inte med ${roll} till ${behov.projekt}.`,
    data: { behovId: behov.id, kommunkod: kommun.kommunkod, bemanningsroll: bemanningsrollText(behov.roll), omfattning: mangd && omfattningText(mangd), fran: mangd?.fran ?? null, till: mangd?.till ?? null, person, skal, kalla },
  };
};
