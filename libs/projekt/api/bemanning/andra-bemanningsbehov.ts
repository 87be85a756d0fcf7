import { bemanningsrollText, omfattningText, provaBehov } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraBemanningsbehovInput, type Bemanning } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { type Behovsrad } from './bemanning.lasmodell';
import { BemanningRepository } from './bemanning.repository';
import { farInteFraga, provaTillfragade } from './skapa-bemanningsbehov';

const utlovat = (b: Behovsrad) =>
  b.svar.flatMap(({ kommun, omfattning, enhet, fran, till }) => (omfattning !== null && enhet !== null && fran !== null && till !== null ? [{ kommun: kommun.namn, omfattning, enhet, fran, till }] : []));

/** What is asked for changes, and more kommuner are asked; promises that are given stand. */
export const andraBemanningsbehov = (db: Db, begaran: Begaran, input: AndraBemanningsbehovInput): Promise<Bemanning | Konflikt<Bemanning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Bemanning, Avslag | Konflikt<Bemanning>>(kontext, skrivval(begaran, 'andraBemanningsbehov', input), async (skriv) => {
    const bemanning = new BemanningRepository(skriv, kontext);
    const funnen = await bemanning.oppnaFor(input.id);
    if (!funnen) return finnsInte();
    const { bild, behov: rad } = funnen;
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteFraga();
    if (rad.version !== input.version) return bemanning.konflikt(bild);
    if (rad.aterkallat !== null) return avslag({ regel: 'Behovet är återkallat', kalla: 'Det som är avslutat ändras inte', text: `Behovet återkallades ${rad.aterkallat}.`, utvag: 'Fråga om ett nytt behov.' });
    const { roll, beskrivning, omfattning, enhet, fran, till, sistaDag } = input;
    const behov = provaBehov({ roll, beskrivning, omfattning, enhet, fran, till, sistaDag }, { affarsdatum: kontext.affarsdatum, sistaDagForut: rad.sistaDag, loften: utlovat(rad) });
    if (arAvslag(behov)) return behov;
    const nya = [...new Set(input.kommuner)].filter((kod) => !rad.svar.some((s) => s.kommun.kommunkod === kod));
    const fel = nya.length > 0 ? provaTillfragade(nya, bild.kommuner) : null;
    if (fel) return fel;

    await bemanning.andra(rad, behov, nya);
    return genomfort(await bemanning.sida(bild.id), {
      handelsetyp: 'bemanning_andrad', objekttyp: 'projekt', objektId: bild.id,
      text: `Behovet av ${bemanningsrollText(roll).toLowerCase()} i ${bild.namn} ändrades.`,
      data: {
        behovId: rad.id, bemanningsroll: bemanningsrollText(roll), beskrivning: behov.beskrivning, omfattning: omfattningText(behov), fran, till, sistaDag, kommuner: nya,
        forut: { bemanningsroll: bemanningsrollText(rad.roll), beskrivning: rad.beskrivning, omfattning: omfattningText(rad), fran: rad.fran, till: rad.till, sistaDag: rad.sistaDag },
      },
    });
  });
};
