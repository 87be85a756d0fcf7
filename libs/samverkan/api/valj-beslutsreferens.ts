import { beslutareText, type Beslutsuppgifter, provaBeslutsandamal, provaBeslutsdatum, provaBeslutsreferens, registrerarBeslut } from '@gemensam/samverkan/domain';
import { type Handelse, harRoll, type Kontext, type Skrivning } from '@gemensam/shared/api';
import { type BeslutReferensInput } from '@gemensam/shared/contract';
import { arAvslag, arId, avslag, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { type Beslutsdorr, lasBeslutsreferens, lasSammaBeslut, type RegistreratBeslut } from './beslutsreferens.lasmodell';

/** A decision that is registered, by its id, or one to register. */
export interface Beslutsval {
  readonly beslutId?: string | null;
  readonly beslut?: BeslutReferensInput | null;
}

export interface ValtBeslut {
  readonly beslut: RegistreratBeslut;
  /** That the decision was registered; null when it already was. */
  readonly handelse: Handelse | null;
}

/**
 * The decision that carries something, within the writing that ties it there: one that is registered, or a new one. A new one that
 * is already registered in the same words is that one. Refused: one that does not carry what it is chosen for (`dorr`), a decision to come,
 * two rubriker for one §, and a new one by somebody who does not enter that kind.
 */
export const valjBeslutsreferens = async (skriv: Skrivning, kontext: Kontext, val: Beslutsval, dorr: Beslutsdorr): Promise<Utfall<ValtBeslut>> => {
  if (val.beslutId && !val.beslut) return registrerat(skriv, kontext, val.beslutId, dorr);
  if (val.beslut && !val.beslutId) return nytt(skriv, kontext, val.beslut, dorr);
  return avslag({
    regel: 'Beslut saknas',
    kalla: 'Grundregel: det som fastställs bärs av ett beslut',
    text: 'Ange ett beslut: antingen ett som redan är registrerat eller ett nytt.',
    utvag: 'Välj beslutet i listan eller fyll i det.',
    falt: 'beslutId',
  });
};

const registrerat = async (skriv: Skrivning, kontext: Kontext, id: string, dorr: Beslutsdorr): Promise<Utfall<ValtBeslut>> => {
  const beslut = arId(id) ? await lasBeslutsreferens(skriv, id) : null;
  if (!beslut) return { ...finnsInte(), falt: 'beslutId' };
  const barInte = provaBeslutsandamal(beslut, dorr.andamal, dorr.saker ?? null);
  if (barInte) return barInte;
  return provaBeslutsdatum(beslut.datum, kontext.affarsdatum, 'beslutId') ?? { beslut, handelse: null };
};

const nytt = async (skriv: Skrivning, kontext: Kontext, input: BeslutReferensInput, dorr: Beslutsdorr): Promise<Utfall<ValtBeslut>> => {
  const uppgifter = provaBeslutsreferens(input, kontext.affarsdatum);
  if (arAvslag(uppgifter)) return uppgifter;
  if (uppgifter.beslutare === 'delegation')
    return avslag({
      regel: 'Beslut på delegation fattas i portalen', kalla: 'KL 6:37–40; delegationsordningen', text: 'Ett beslut på delegation prövas mot delegationsordningen och får sitt nummer när det fattas. Det registreras inte här.',
      utvag: 'Fatta beslutet under Delegation. Är det redan fattat, välj det i listan.', falt: 'beslut.beteckning',
    });
  const barInte = provaBeslutsandamal({ ...uppgifter, ursprung: null }, dorr.andamal, null);
  if (barInte) return { ...barInte, falt: 'beslut.beteckning' };
  if (!harRoll(kontext, ...registrerarBeslut(uppgifter.beslutare)))
    return avslag({
      regel: 'Saknar behörighet', kalla: 'Rolltabellen, uppdrag i kraft', text: `Du kan inte registrera ett nytt beslut av ${beslutareText(uppgifter.beslutare)}.`,
      utvag: 'E-samordnaren eller nämndsekreteraren registrerar det. Därefter kan du välja det i listan.', falt: 'beslut.beteckning',
    });
  const id = skriv.nyttId();
  const { organ, datum, beteckning, rubrik, handling, beslutare } = uppgifter;
  const nya = await skriv.rader(
    {
      namn: 'samverkan.ny_beslutsreferens',
      text: `insert into gemensam.beslut_referens (id, organ, datum, beteckning, rubrik, handling, beslutare) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
    },
    [id, organ, datum, beteckning, rubrik, handling, beslutare],
  );
  if (nya.length === 1) return { beslut: { id, ...uppgifter, ursprung: null }, handelse: registreringen(id, uppgifter) };
  const samma = await lasSammaBeslut(skriv, uppgifter);
  if (samma && samma.rubrik === rubrik && samma.beslutare === beslutare) return { beslut: samma, handelse: null };
  return avslag({
    regel: 'Beslutet finns redan',
    kalla: 'Grundregel: ett beslut registreras en gång',
    text: `${organ} ${datum} ${beteckning} är redan registrerat med rubriken ”${samma?.rubrik ?? ''}”.`,
    utvag: 'Välj beslutet i listan, eller kontrollera paragrafen.',
    falt: 'beslut.beteckning',
  });
};

const registreringen = (id: string, u: Beslutsuppgifter): Handelse => ({
  handelsetyp: 'beslut_registrerat',
  objekttyp: 'beslut_referens',
  objektId: id,
  text: `Beslutet ${u.organ} ${u.datum} ${u.beteckning}, ${u.rubrik}, registrerades.`,
  data: { ...u },
});
