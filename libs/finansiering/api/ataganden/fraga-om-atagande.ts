import { provaSistaDag } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type FragaOmAtagandeInput, type Postfinansiering } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { lasPostfinansiering, skaFragas } from './atagande.lasmodell';
import { AtagandeRepository, type NyFraga } from './atagande.repository';
import { KostnadspostRepository } from '../kostnader/kostnadspost.repository';

/**
 * The e-samordnare asks the kommuner that share a post to commit to their shares, with a last day. Those that have an open question
 * or have answered are left alone; those that declined, were withdrawn or were asked for another amount are asked again.
 */
export const fragaOmAtagande = (db: Db, begaran: Begaran, input: FragaOmAtagandeInput): Promise<Postfinansiering | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Postfinansiering, Avslag>(kontext, skrivval(begaran, 'fragaOmAtagande', input), async (skriv) => {
    const post = arId(input.kostnadspostId) ? await new KostnadspostRepository(skriv).hamtaOchLas(input.kostnadspostId) : null;
    const fore = post && (await lasPostfinansiering(skriv, kontext, post.id));
    if (!fore) return finnsInte();
    const sistaDag = provaSistaDag(input.sistaDag, kontext.affarsdatum);
    if (arAvslag(sistaDag)) return sistaDag;
    const parter = fore.parter.filter(skaFragas);
    if (parter.length === 0) return allaFragade();

    const ataganden = new AtagandeRepository(skriv, kontext);
    const nya: NyFraga[] = [];
    for (const { kommun, andel, atagande } of parter)
      if (atagande) await ataganden.fragaIgen(atagande, andel, sistaDag);
      else if (kommun) nya.push({ kostnadspostId: fore.id, kommunkod: kommun.kommunkod, externNamn: null, organisationId: null, begart: andel, sistaDag });
    await ataganden.fraga(nya);
    const efter = await lasPostfinansiering(skriv, kontext, fore.id);
    if (!efter) throw new Error(`post ${fore.id} is locked but cannot be read`);
    const summa = parter.reduce((s, p) => s + p.andel, 0n);
    return genomfort(efter, {
      handelsetyp: 'atagande_fragat',
      objekttyp: 'kostnadspost',
      objektId: fore.id,
      text: `${parter.length} kommuner tillfrågades om åtaganden för ${fore.namn} ${fore.ar}: ${formateraBelopp(summa)}, svar senast ${sistaDag}.`,
      data: { sistaDag, fragor: parter.map((p) => ({ part: p.namn, kommunkod: p.kommun?.kommunkod ?? null, begart: p.andel.toString() })) },
    });
  });
};

const allaFragade = (): Avslag =>
  avslag({
    regel: 'Alla är redan tillfrågade',
    kalla: 'Grundregel E6, åtaganden',
    text: 'Varje kommun som ska betala har redan en fråga eller har svarat.',
    utvag: 'Ändra sista dag på en fråga, eller återkalla den och fråga på nytt.',
  });
