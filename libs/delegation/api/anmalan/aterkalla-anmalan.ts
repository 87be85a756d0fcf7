import { delegationsbeteckning, provaAnmalansaterkallelse } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterkallaAnmalanInput, type Delegationsregisterrad } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AnmalanRepository, type Anmalanskonflikt } from './anmalan.repository';

/** The nämndsekreterare takes back a report that was wrong, with the reason, before the sammanträde has been held. */
export const aterkallaAnmalan = (db: Db, begaran: Begaran, input: AterkallaAnmalanInput): Promise<Delegationsregisterrad | Anmalanskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Delegationsregisterrad, Avslag | Anmalanskonflikt>(kontext, skrivval(begaran, 'aterkallaAnmalan', input), async (skriv) => {
    const anmalningar = new AnmalanRepository(skriv, kontext);
    const beslutId = await anmalningar.beslutFor(input.id);
    if (beslutId === null) return finnsInte();
    const { rader, moten } = await anmalningar.oppna([beslutId]);
    const [rad] = rader;
    if (!rad) throw new Error('an anmälan without its decision');
    const mote = moten.find((m) => m.id === rad.anmalan?.moteId);
    if (!rad.anmalan || rad.anmalan.id !== input.id || rad.anmalan.version !== input.version || !mote) return anmalningar.konflikt(beslutId);
    const provad = provaAnmalansaterkallelse(input.skal, { hallet: mote.hallet, datum: rad.anmalan.datum }, kontext.affarsdatum);
    if (arAvslag(provad)) return provad;

    await anmalningar.aterkalla(input.id, provad.skal);
    const [efter] = await anmalningar.svar([beslutId]);
    if (!efter) throw new Error('a decision that cannot be read');
    return genomfort(efter, {
      handelsetyp: 'anmalan_aterkallad', objekttyp: 'delegationsbeslut', objektId: beslutId,
      text: `Anmälan av ${delegationsbeteckning(rad)} vid sammanträdet ${mote.datum} under ${rad.anmalan.paragraf} togs tillbaka.`,
      data: { beteckning: delegationsbeteckning(rad), sammantrade: mote.datum, protokollsparagraf: rad.anmalan.paragraf, skal: provad.skal },
    });
  });
};
