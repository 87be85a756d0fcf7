import { provaDialogplan } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraDialogInput, type Avtalsuppfoljning } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { redanPlanerad } from './planera-dialog';
import { type Dialograd } from './uppfoljning.lasmodell';
import { dialognamn, kravUppfoljare, leverantorAv, medVem, plandata, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

/** A dialogue that is not planned is not moved. Null: it is planned. */
export const kravPlanerad = (d: Dialograd): Avslag | null =>
  d.status === 'planerad'
    ? null
    : avslag({
        regel: 'Dialogen är inte planerad', kalla: 'Grundregel: det som har hänt står kvar', text: d.status === 'hallen' ? `Dialogen hölls ${d.hallen}.` : 'Dialogen är inställd.',
        utvag: d.status === 'hallen' ? 'Rätta det som blev fel, eller planera nästa.' : 'Planera en ny.',
      });

/** The day, the supplier, the participants or the points of a planned dialogue. */
export const andraDialog = (db: Db, begaran: Begaran, input: AndraDialogInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'andraDialog', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaDialog(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;

    if (rad.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const forut = { leverantor: leverantorAv(rad), planerad: rad.planerad ?? '' };
    const plan = kravPlanerad(rad) ?? provaDialogplan({ ...input, leverantor: input.leverantor ?? null }, regler, forut, kontext.affarsdatum);
    if (arAvslag(plan)) return plan;
    const redan = redanPlanerad(bild, plan.leverantor, rad.id, 'leverantor');
    if (redan) return redan;

    if (!(await uppfoljning.andra(rad, plan))) return uppfoljning.konflikt(bild.avtal.id);
    const flyttad = plan.planerad !== rad.planerad;
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'leverantorsdialog_andrad', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `Den planerade leverantörsdialogen ${dialognamn(bild, plan.leverantor)} ${flyttad ? `flyttades från ${rad.planerad} till ${plan.planerad}` : 'ändrades'}.`,
      data: { dialogId: rad.id, leverantor: medVem(plan.leverantor), ...plandata(plan), forut: { leverantor: medVem(forut.leverantor), ...plandata({ ...rad, planerad: forut.planerad }) } },
    });
  });
};
