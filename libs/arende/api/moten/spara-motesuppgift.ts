import { provaUppgift } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Mote, type SparaMotesuppgiftInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type Motesbild } from './mote.lasmodell';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';
import { installt } from './stall-in-mote';

const KALLA = 'Domänregel 5, möten i beredningsgruppen';

/** A task of a meeting of the beredningsgrupp, new or changed while it is open. What it says is arbetsmaterial and stands in no event. */
export const sparaMotesuppgift = (db: Db, begaran: Begaran, input: SparaMotesuppgiftInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'sparaMotesuppgift', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const bild = await moten.oppna(input.moteId);
    const rad = bild?.uppgifter?.find((u) => u.id === input.id);
    if (!bild || (input.id && !rad)) return finnsInte();

    if (rad && rad.version !== input.version) return moten.konflikt(bild.id);
    const { text, dag } = input;
    const nej = provaMotet(bild) ?? (rad?.klar ? avslag({ regel: 'Uppgiften är klar', kalla: KALLA, text: `Uppgiften blev klar ${rad.klar}.`, utvag: 'Öppna den igen om den inte är gjord.' }) : null);
    const uppgift = nej ?? provaUppgift({ text, agareId: input.agareId ?? null, agareKommunkod: input.agareKommunkod ?? null, dag }, bild.datum, agare(bild));
    if (arAvslag(uppgift)) return uppgift;

    if (rad && !(await moten.andraUppgift(rad, uppgift))) return moten.konflikt(bild.id);
    const id = rad?.id ?? (await moten.nyUppgift(bild.id, uppgift));
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: rad ? 'motesuppgift_andrad' : 'motesuppgift_skapad', objekttyp: 'mote', objektId: bild.id,
      text: `En uppgift från ${motesnamn(bild)} ${rad ? 'ändrades' : 'lades till'}.`,
      data: { uppgiftId: id, dag, agare: uppgift.agare, ...(rad && { forut: { dag: rad.dag, agare: rad.agare } }) },
    });
  });
};

const provaMotet = (bild: Motesbild): Avslag | null =>
  bild.slag === 'sammantrade' ? avslag({ regel: 'Bara beredningsgruppens möten har uppgifter', kalla: KALLA, text: 'Uppgifter läggs till vid beredningsgruppens möten.', utvag: 'Välj ett av dem i kalendern.' }) : bild.installt ? installt() : null;

const agare = (bild: Motesbild): { personer: ReadonlyMap<string, string>; kommuner: ReadonlyMap<string, string> } => ({
  personer: new Map((bild.personer ?? []).map((p) => [p.id, p.namn])),
  kommuner: new Map((bild.kommuner ?? []).map((k) => [k.kommunkod, k.namn])),
});
