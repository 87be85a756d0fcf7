import { bemanningsrollText, omfattningText, provaBehov } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Bemanning, type SkapaBemanningsbehovInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { BemanningRepository } from './bemanning.repository';

export const farInteFraga = (): Avslag => saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren eller projektledaren fråga kommunerna.');

/** The kommuner asked are members, each once. Null: they may be asked. */
export const provaTillfragade = (kommuner: readonly string[], medlemmar: readonly { readonly kommunkod: string }[]): Avslag | null => {
  const nej = (text: string, utvag: string): Avslag => avslag({ regel: 'Tillfrågade kommuner', kalla: 'Varje kommun svarar för sin personal', text, utvag, falt: 'kommuner' });
  if (kommuner.length === 0) return nej('Ange vilka kommuner som tillfrågas.', 'Välj minst en kommun.');
  return kommuner.every((kod) => medlemmar.some((m) => m.kommunkod === kod)) ? null : nej('En av kommunerna är inte medlem i samverkan.', 'Välj bland medlemskommunerna.');
};

/** The e-samordnare (any project) or the projektledare (own project) asks kommuner for people. */
export const skapaBemanningsbehov = (db: Db, begaran: Begaran, input: SkapaBemanningsbehovInput): Promise<Bemanning | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Bemanning>(kontext, skrivval(begaran, 'skapaBemanningsbehov', input), async (skriv) => {
    const bemanning = new BemanningRepository(skriv, kontext);
    const bild = await bemanning.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (!farUppdatera(kontext, bild.projektledare_id)) return farInteFraga();
    const { roll, beskrivning, omfattning, enhet, fran, till, sistaDag } = input;
    const behov = provaBehov({ roll, beskrivning, omfattning, enhet, fran, till, sistaDag }, { affarsdatum: kontext.affarsdatum, sistaDagForut: null, loften: [] });
    if (arAvslag(behov)) return behov;
    const kommuner = [...new Set(input.kommuner)];
    const fel = provaTillfragade(kommuner, bild.kommuner);
    if (fel) return fel;

    const id = await bemanning.laggTill(bild.id, behov, kommuner);
    return genomfort(await bemanning.sida(bild.id), {
      handelsetyp: 'bemanning_efterfragad', objekttyp: 'projekt', objektId: bild.id,
      text: `${bild.namn} frågade ${kommuner.length === 1 ? '1 kommun' : `${kommuner.length} kommuner`} om ${bemanningsrollText(roll).toLowerCase()}: ${omfattningText(behov)}.`,
      data: { behovId: id, bemanningsroll: bemanningsrollText(roll), beskrivning: behov.beskrivning, omfattning: omfattningText(behov), fran, till, sistaDag, kommuner },
    });
  });
};
