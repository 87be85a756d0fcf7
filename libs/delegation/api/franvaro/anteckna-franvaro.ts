import { franvaroskalText, provaFranvaro } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type AntecknaFranvaroInput, type Franvaro } from '@gemensam/shared/contract';
import { arId, type Avslag, type Datum, finnsInte } from '@gemensam/shared/domain';
import { FranvaroEntitet } from './franvaro.entity';
import { farSkrivaOm, lasFranvaro, lasFranvarolista } from './franvaro.lasmodell';

/** Those who write about one person take turns. What is no id names nobody: the caller answers so. */
export const lasPerson = async (skriv: Skrivning, tabell: 'franvaro' | 'styrelseuppdrag', samverkanId: string, personId: string): Promise<void> => {
  if (!arId(personId)) return;
  await skriv.rader({ namn: 'delegation.las_person', text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' }, [`${tabell}:${samverkanId}${personId}`]);
};

/** "2021-02-15" or "2021-02-15–2021-02-20". */
export const dagarna = ({ fran, till }: { readonly fran: Datum; readonly till: Datum }): string => (fran === till ? fran : `${fran}–${till}`);

/** Somebody with an uppdrag is away: then her ersättare or her överordnad may decide. */
export const antecknaFranvaro = (db: Db, begaran: Begaran, input: AntecknaFranvaroInput): Promise<Franvaro | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Franvaro>(kontext, skrivval(begaran, 'antecknaFranvaro', input), async (skriv) => {
    await lasPerson(skriv, 'franvaro', kontext.samverkan.id, input.personId);
    const { rader, personer } = await lasFranvarolista(skriv, kontext);
    const vem = personer.find((p) => p.id === input.personId);
    if (!vem) return farSkrivaOm(kontext, input.personId) ? finnsInte() : saknarBehorighet('Du antecknar din egen frånvaro.', 'Be personen själv, e-samordnaren eller nämndsekreteraren.');
    const stopp = provaFranvaro(input, rader.filter((r) => r.personId === vem.id && !r.aterkallad), kontext.affarsdatum);
    if (stopp) return stopp;

    const id = skriv.nyttId();
    const { fran, till, skal } = input;
    await skriv.manager.insert(FranvaroEntitet, { id, personId: vem.id, fran, till, skal, aterkallad: false, noteradAvId: kontext.person.id, noteradAv: kontext.person.namn, noteradDatum: kontext.affarsdatum, svar: null, svarat: null, version: 1 });
    const franvaro = await lasFranvaro(skriv, kontext, id);
    if (!franvaro) throw new Error(`franvaro ${id} is written but cannot be read`);
    return genomfort(franvaro, {
      handelsetyp: 'franvaro_antecknad', objekttyp: 'franvaro', objektId: id, text: `${vem.namn} är frånvarande ${dagarna(input)}.`,
      data: { personId: vem.id, person: vem.namn, fran, till, franvaroskal: franvaroskalText(skal) },
    });
  });
};
