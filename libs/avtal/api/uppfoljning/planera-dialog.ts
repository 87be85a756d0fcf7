import { type Dialogleverantor, type Dialogplan, provaDialogplan, sammaLeverantor } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type PlaneraDialogInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { type Uppfoljningsbild } from './uppfoljning.lasmodell';
import { dialognamn, kravUppfoljare, leverantorAv, medVem, plandata, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

/** Whoever follows up an avtal plans the next dialogue with a supplier, or with all of them. */
export const planeraDialog = (db: Db, begaran: Begaran, input: PlaneraDialogInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'planeraDialog', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const bild = await uppfoljning.oppna(input.avtalId);
    if (!bild) return finnsInte();

    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;
    const plan = provaDialogplan({ ...input, leverantor: input.leverantor ?? null }, regler, null, kontext.affarsdatum);
    if (arAvslag(plan)) return plan;
    const redan = redanPlanerad(bild, plan.leverantor, null, 'planerad');
    if (redan) return redan;

    const id = await uppfoljning.planera(bild.avtal.id, plan);
    return genomfort(await uppfoljning.svar(bild.avtal.id), planeringshandelse(bild, id, plan));
  });
};

const samma = (a: Dialogleverantor | null, b: Dialogleverantor | null): boolean => (a === null || b === null ? a === b : sammaLeverantor(a, b));

/** One is planned at a time with each supplier. Null: none stands in the way. `utom` is the one that is changed. */
export const redanPlanerad = (bild: Uppfoljningsbild, leverantor: Dialogleverantor | null, utom: string | null, falt: string): Avslag | null => {
  const forst = bild.dialoger.find((d) => d.status === 'planerad' && d.id !== utom && samma(leverantorAv(d), leverantor));
  return forst
    ? avslag({
        regel: 'Redan planerad', kalla: 'Grundregel: en sak att göra står en gång', text: `En dialog med ${medVem(leverantor)} är planerad till ${forst.planerad}.`,
        utvag: 'Flytta den, eller ställ in den först.', falt,
      })
    : null;
};

export const planeringshandelse = (bild: Uppfoljningsbild, dialogId: string, plan: Dialogplan): Handelse => ({
  handelsetyp: 'leverantorsdialog_planerad', objekttyp: 'avtal', objektId: bild.avtal.id,
  text: `En leverantörsdialog ${dialognamn(bild, plan.leverantor)} planerades till ${plan.planerad}.`,
  data: { dialogId, leverantor: medVem(plan.leverantor), ...plandata(plan) },
});
