import { provaOppnaAnbudslista } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Anbudslista, type OppnaAnbudslistaInput } from '@gemensam/shared/contract';
import { type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { AnbudRepository } from './anbud.repository';
import { type Anbudsutfall, upphandlingenAv } from './anbudsakt';
import { tillAnbudslista } from './anbudslista.lasmodell';

/** The e-samordnare or the nämndsekreterare becomes the first who handles the bids of an upphandling. From then on those who are named name others. */
export const oppnaAnbudslista = (db: Db, begaran: Begaran, input: OppnaAnbudslistaInput): Promise<Anbudsutfall> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Anbudslista, Avslag | Konflikt<Anbudslista>>(kontext, skrivval(begaran, 'oppnaAnbudslista', input), async (skriv) => {
    const anbud = new AnbudRepository(skriv, kontext);
    const bild = await anbud.oppna(input.upphandlingId);
    if (!bild) return finnsInte();
    const nej = provaOppnaAnbudslista(upphandlingenAv(bild));
    if (nej) return nej;
    if (await anbud.harNamngivna(bild.id))
      return avslag({ regel: 'Anbudslistan är öppnad', kalla: 'Domänregel U9, namngivna handläggare', text: 'Upphandlingen har redan namngivna handläggare. Bara de kan namnge fler.', utvag: 'Be den som leder upphandlingen att namnge dig.' });
    await anbud.oppnaLista(bild.id);
    return genomfort(tillAnbudslista(await anbud.bild(bild.id), kontext), {
      handelsetyp: 'anbudslista_oppnad', objekttyp: 'anbud', objektId: bild.id,
      text: `Anbudslistan för upphandlingen för ${bild.projekt_namn} öppnades.`, data: { upphandlingId: bild.id, anbudshandlaggareTill: [kontext.person.namn] },
    });
  });
};
