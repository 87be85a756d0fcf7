import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { avslag, type Avslag } from '@gemensam/shared/domain';

const forbrukat: Sats = {
  namn: 'avtal.forbrukat_beslut',
  text: `select exists (select from gemensam.avtal_forlangning where beslut_referens_id = $1)
    or exists (select from gemensam.avtal_aterforlangning where forlangning_beslut_id = $1 and beslut_referens_id is not null) as forbrukat`,
};

const anvant: Sats = {
  namn: 'avtal.anvant_beslut',
  text: `select exists (select from gemensam.avtal_uppsagning where beslut_referens_id = $1) or exists (select from gemensam.avtal_aterforlangning where beslut_referens_id = $1) as anvant`,
};

const KALLA = 'KL 6:37; delegationsordningen punkt 2';
const arDelegat = (kontext: Kontext): boolean => harRoll(kontext, 'ordforande', 'vice_ordforande');

/**
 * What a förlängning asks of its decision besides that it is one about the avtal: the e-samordnare registers the nämnd's alone, and a decision
 * that the portal took on delegation carries its option once; again only where it was registered wrong and taken back without a decision.
 * Null: it carries the förlängning.
 */
export const provaForlangningsbeslut = async (las: Lasning, kontext: Kontext, beslut: RegistreratBeslut): Promise<Avslag | null> => {
  const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt: 'beslutId' });
  if (beslut.beslutare === 'delegation' && !arDelegat(kontext))
    return nej('Saknar behörighet', `${beslut.beteckning} är fattat på delegation. Du registrerar nämndens beslut, men inte delegatens.`, 'Ordföranden eller vice ordföranden registrerar beslutet, eller så väljer du nämndens.');
  if (!beslut.ursprung) return null;
  const [rad] = await las.rader<{ forbrukat: boolean }>(forbrukat, [beslut.id]);
  return rad?.forbrukat ? nej('Beslutet är redan använt', `${beslut.beteckning} har redan förlängt avtalet en gång.`, 'Fatta ett nytt beslut under Delegation för nästa option.') : null;
};

/** An övrigt decision that the portal took ends an avtal, or takes a förlängning of it back, once. Null: it has not been used. */
export const provaOanvant = async (las: Lasning, beslut: RegistreratBeslut): Promise<Avslag | null> => {
  if (beslut.ursprung?.delegationstyp !== 'ovrigt') return null;
  const [rad] = await las.rader<{ anvant: boolean }>(anvant, [beslut.id]);
  return rad?.anvant ? avslag({ regel: 'Beslutet är redan använt', kalla: 'KL 6:37 och 6:39', text: `${beslut.beteckning} har redan verkställts en gång i avtalet.`, utvag: 'Fatta ett nytt beslut om avtalet under Delegation, eller välj nämndens beslut.', falt: 'beslutId' }) : null;
};

/**
 * A förlängning that was decided on delegation in the portal is taken back without a decision by the delegat alone, who answers for it; others
 * need a decision. Null: it may be taken back.
 */
export const provaAtertagare = (kontext: Kontext, forlangd: { readonly beteckning: string; readonly iPortalen: boolean }, medBeslut: boolean): Avslag | null =>
  !forlangd.iPortalen || medBeslut || arDelegat(kontext)
    ? null
    : avslag({
        regel: 'Beslutet är fattat på delegation', kalla: KALLA, text: `Avtalet förlängdes genom ${forlangd.beteckning}. Du kan inte ta tillbaka det utan ett beslut.`,
        utvag: 'Låt ordföranden ta tillbaka förlängningen, eller ange nämndens beslut.', falt: 'beslutId',
      });
