import { borjarEfter, delegationsbeteckning, provaAnmalan, tolkaParagraf } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AnmalDelegationsbeslutInput, type Delegationsregisterrad } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { registerdnr, type Registersqlrad } from '../register/register.lasmodell';
import { AnmalanRepository, type Anmalanskonflikt } from './anmalan.repository';

const FLEST = 200;
const INSTALLT = 'Sammanträdet ställdes in.';
const FLYTTAT = 'Sammanträdet flyttades till före beslutet.';

/** The nämndsekreterare reports decisions to a sammanträde, under a §: all of them or none. A report to one that was cancelled, or moved to before the decision, gives way. */
export const anmalDelegationsbeslut = (db: Db, begaran: Begaran, input: AnmalDelegationsbeslutInput): Promise<readonly Delegationsregisterrad[] | Anmalanskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<readonly Delegationsregisterrad[], Avslag | Anmalanskonflikt>(kontext, skrivval(begaran, 'anmalDelegationsbeslut', input), async (skriv) => {
    const ider = [...new Set(input.ids)];
    if (ider.length === 0 || ider.length > FLEST)
      return avslag({ regel: 'Inget beslut är valt', kalla: 'Delegationsordningen: beslut på delegation anmäls till nämnden', text: ider.length === 0 ? 'Välj de beslut som anmäls.' : `Högst ${FLEST} beslut anmäls på en gång.`, utvag: 'Välj ett eller flera i listan.', falt: 'ids' });
    const anmalningar = new AnmalanRepository(skriv, kontext);
    const { rader, moten } = await anmalningar.oppna(ider);
    const mote = moten.find((m) => m.id === input.moteId);
    if (rader.length !== ider.length || !mote) return finnsInte();
    const tolkad = tolkaParagraf(input.paragraf);
    if (arAvslag(tolkad)) return tolkad;

    const handelser: Handelse[] = [];
    for (const rad of rader) {
      const gallande = rad.anmalan && moten.find((m) => m.id === rad.anmalan?.moteId);
      if (gallande && gallande.installt === null && borjarEfter(gallande, rad)) return anmalningar.konflikt(rad.id);
      const nej = provaAnmalan({ ...rad, beteckning: delegationsbeteckning(rad) }, mote, moten);
      if (nej) return nej;
      if (rad.anmalan) await anmalningar.aterkalla(rad.anmalan.id, gallande?.installt === null ? FLYTTAT : INSTALLT);
      await anmalningar.laggTill(rad.id, mote.id, tolkad.paragraf);
      handelser.push(anmald(rad, mote.datum, mote.hallet, tolkad.paragraf));
    }
    const [forsta, ...ovriga] = handelser;
    if (!forsta) throw new Error('no decision was reported');
    return genomfort(await anmalningar.svar(ider), forsta, ...ovriga);
  });
};

const anmald = (rad: Registersqlrad, motesdag: string, hallet: boolean, paragraf: string): Handelse => ({
  handelsetyp: 'delegationsbeslut_anmalt', objekttyp: 'delegationsbeslut', objektId: rad.id,
  text: `${delegationsbeteckning(rad)} ${hallet ? 'anmäldes' : 'sattes upp för anmälan'} vid sammanträdet ${motesdag} under ${paragraf}.`,
  data: { beteckning: delegationsbeteckning(rad), sammantrade: motesdag, protokollsparagraf: paragraf, dnr: registerdnr(rad) },
});
