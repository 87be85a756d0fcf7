import { provaAnmarkning, provaStegbeslut, stegaUpphandling } from '@gemensam/projekt/domain';
import { valjBeslutsreferens, type ValtBeslut } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type BytUpphandlingslageInput, type Projektfaser } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type AnnonseringPort, inget } from './annonsering';
import { type TilldelningPort } from './tilldelning';
import { FasRepository } from './fas.repository';
import { type FinansieringSakradPort } from './finansiering-sakrad';
import { stegethandelse } from './tilldela-upphandling';
import { UpphandlingRepository } from './upphandling.repository';

/**
 * The e-samordnare enters what has happened in an upphandling. Each step has its day; tilldelning and interruption have their
 * decision; the avtalsspärr is computed when the notice is sent, and an avtal before its end is refused with the first day possible.
 */
export const bytUpphandlingslage = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: BytUpphandlingslageInput, annonsering: AnnonseringPort = inget, tilldelning: TilldelningPort = async () => []): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'bytUpphandlingslage', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const upphandlingar = new UpphandlingRepository(skriv, kontext);
    const projektId = await upphandlingar.projektFor(input.id);
    if (!projektId) return finnsInte();
    const oppet = await faser.oppna(projektId, null);
    if (oppet.slag !== 'oppet') return oppet;
    const upphandling = await upphandlingar.hamta(input.id);
    if (upphandling.version !== input.version) return konflikt(await faser.sida(projektId));

    const harBeslut = Boolean(input.beslutId) || Boolean(input.beslut);
    const steg = stegaUpphandling(upphandling, { akt: input.akt, datum: input.datum, elektroniskt: input.elektroniskt ?? null, harBeslut }, kontext.affarsdatum);
    if (arAvslag(steg)) return steg;
    const anmarkning = provaAnmarkning(input.anmarkning ?? '');
    if (arAvslag(anmarkning)) return anmarkning;
    const val: ValtBeslut | Avslag | null = harBeslut ? await valjBeslutsreferens(skriv, kontext, input, { andamal: input.akt === 'tilldela' ? 'tilldelning' : 'upphandlingssteg', saker: [upphandling.id] }) : null;
    if (arAvslag(val)) return val;
    const anvant = input.akt === 'tilldela' && val ? await upphandlingar.redanTilldelat(val.beslut) : null;
    if (anvant) return anvant;
    const senare = val && provaStegbeslut(val.beslut.datum, input.datum);
    if (senare) return senare;

    if (!(await upphandlingar.flytta(upphandling, steg, { akt: input.akt, datum: input.datum, beslutId: val?.beslut.id ?? null, anmarkning }))) return konflikt(await faser.sida(projektId));
    const foljder = steg.till === 'annonserad' && steg.fran === 'dialog' ? await annonsering(skriv, kontext, input.id, input.datum) : steg.till === 'tilldelad' ? await tilldelning(skriv, kontext, input.id, input.datum) : [];
    if (arAvslag(foljder)) return foljder;
    return genomfort(
      await faser.sida(projektId),
      stegethandelse(oppet.bild, { id: input.id }, steg, { datum: input.datum, anmarkning, beslut: val?.beslut ?? null }),
      ...(val?.handelse ? [val.handelse] : []),
      ...foljder,
    );
  });
};
