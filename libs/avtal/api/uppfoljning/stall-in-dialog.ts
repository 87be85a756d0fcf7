import { provaDialogskal } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type StallInDialogInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { kravPlanerad } from './andra-dialog';
import { dialognamn, kravUppfoljare, leverantorAv, medVem, UppfoljningRepository, type Uppfoljningskonflikt } from './uppfoljning.repository';

/** A planned dialogue is cancelled, with its reason. It stays in the list. */
export const stallInDialog = (db: Db, begaran: Begaran, input: StallInDialogInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'stallInDialog', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaDialog(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;

    if (rad.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const skal = kravPlanerad(rad) ?? provaDialogskal(input.skal, 'ställs in');
    if (arAvslag(skal)) return skal;

    if (!(await uppfoljning.stallIn(rad, skal))) return uppfoljning.konflikt(bild.avtal.id);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'leverantorsdialog_installd', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `Leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} som var planerad till ${rad.planerad} ställdes in.`,
      data: { dialogId: rad.id, leverantor: medVem(leverantorAv(rad)), dialogPlanerad: rad.planerad, skal },
    });
  });
};
