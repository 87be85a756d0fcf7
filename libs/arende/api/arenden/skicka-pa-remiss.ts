import { provaRemiss, remissmottagare } from '@gemensam/arende/domain';
import { type Begaran, type Db, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type SkickaPaRemissInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Aktsvar, utforAkt } from './arendeakt';
import { RemissEntitet, RemissKommunEntitet } from './remiss.entity';

const medlemmarSats: Sats = {
  namn: 'arende.remissmottagare',
  text: `select o.kommunkod::text as kod, k.namn::text as namn from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.medlem order by k.namn`,
};
const nummerSats: Sats = { namn: 'arende.nasta-remiss', text: `select coalesce(max(nummer), 0)::int + 1 as nummer from gemensam.remiss where arende_id = $1` };

/**
 * The e-samordnare asks kommuner for their view. The texts are kept as they were sent, and are locked until the remiss is closed.
 * From now on the outcome belongs to the tjänsteskrivelse.
 */
export const skickaPaRemiss = (db: Db, begaran: Begaran, input: SkickaPaRemissInput): Promise<Aktsvar> =>
  utforAkt(db, begaran, input, {
    operation: 'skickaPaRemiss',
    akt: 'skicka_pa_remiss',
    verkan: async ({ skriv, kontext, arende }) => {
      const medlemmar = await skriv.rader<{ kod: string; namn: string }>(medlemmarSats);
      const remiss = provaRemiss(input, medlemmar.map((m) => m.kod), kontext.affarsdatum);
      if (arAvslag(remiss)) return remiss;
      const namn = medlemmar.filter((m) => remiss.kommunkoder.includes(m.kod)).map((m) => m.namn);
      const [id, nummer] = [skriv.nyttId(), await nastaNummer(skriv, arende.id)];
      return {
        handelsetyp: 'arende_pa_remiss',
        textversion: 'remiss',
        mening: (vad) => `${vad} skickades på remiss.`,
        uppgift: `Till ${remissmottagare(namn, medlemmar.length)}. Sista svarsdag ${remiss.sistaDag}.`,
        data: { remissId: id, nummer },
        rader: async (skrivelse) => {
          await skriv.manager.insert(RemissEntitet, {
            id, arendeId: arende.id, nummer, fragor: remiss.fragor, sistaDag: remiss.sistaDag, skrivelse, skickad: kontext.affarsdatum, skickadAv: kontext.person.namn,
          });
          await skriv.manager.insert(RemissKommunEntitet, remiss.kommunkoder.map((kommunkod) => ({ remissId: id, arendeId: arende.id, kommunkod })));
        },
      };
    },
  });

const nastaNummer = async (skriv: Skrivning, arendeId: string): Promise<number> => (await skriv.rader<{ nummer: number }>(nummerSats, [arendeId]))[0]?.nummer ?? 1;
