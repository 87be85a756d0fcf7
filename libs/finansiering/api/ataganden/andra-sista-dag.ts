import { provaSistaDag, provaTur } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraSistaDagInput, type Atagande } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AtagandeRepository } from './atagande.repository';

/** The e-samordnare gives a party another last day to answer. */
export const andraSistaDag = (db: Db, begaran: Begaran, input: AndraSistaDagInput): Promise<Atagande | Konflikt<Atagande> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Atagande, Avslag | Konflikt<Atagande>>(kontext, skrivval(begaran, 'andraSistaDag', input), async (skriv) => {
    const ataganden = new AtagandeRepository(skriv, kontext);
    const atagande = await ataganden.hamtaOchLas(input.id);
    if (!atagande) return finnsInte();
    if (atagande.version !== input.version) return konflikt(atagande);
    const tur = provaTur(atagande.tillstand, 'andra_sista_dag');
    if (arAvslag(tur)) return tur;
    const sistaDag = provaSistaDag(input.sistaDag, kontext.affarsdatum);
    if (arAvslag(sistaDag)) return sistaDag;

    if (!(await ataganden.flyttaSistaDag(atagande, sistaDag))) return konflikt(await ataganden.hamta(atagande.id));
    return genomfort(await ataganden.hamta(atagande.id), {
      handelsetyp: 'atagande_sista_dag_andrad',
      objekttyp: 'atagande',
      objektId: atagande.id,
      text: `Sista dag för ${atagande.part} att svara om ${atagande.postNamn} ${atagande.ar} ändrades från ${atagande.sistaDag} till ${sistaDag}.`,
      data: { kostnadspostId: atagande.kostnadspostId, part: atagande.part, fran: atagande.sistaDag, till: sistaDag },
    });
  });
};
