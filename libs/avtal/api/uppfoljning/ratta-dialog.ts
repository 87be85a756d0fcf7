import { type Dialogutfall, provaAtgardernasDialogdag, provaDialogskal, provaDialogutfall } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type RattaDialogInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { type Dialograd } from './uppfoljning.lasmodell';
import { dialognamn, type Dialogregler, kravUppfoljare, leverantorAv, medVem, UppfoljningRepository, type Uppfoljningskonflikt, utfallsdata } from './uppfoljning.repository';

const KALLA = 'Grundregel: en rättelse syns';

const utfallAv = ({ hallen, deltagare, punkter, betyg, sammanfattning }: Dialograd): Dialogutfall | null => (hallen === null ? null : { hallen, deltagare, punkter, betyg, sammanfattning });
const samma = (a: Dialogutfall, b: Dialogutfall): boolean => JSON.stringify(utfallsdata(a)) === JSON.stringify(utfallsdata(b));

/** A dialogue that has been held, set right: something differs, and the reason is given. */
const provaRattad = (rad: Dialograd, input: RattaDialogInput, regler: Dialogregler, hogst: number, affarsdatum: string): Utfall<{ readonly forut: Dialogutfall; readonly nu: Dialogutfall; readonly skal: string; readonly hogst: number }> => {
  const forut = utfallAv(rad);
  if (!forut) return avslag({ regel: 'Dialogen är inte hållen', kalla: KALLA, text: 'En dialog som inte har hållits har inget att rätta.', utvag: 'Ändra planeringen i stället.' });
  const betyg = input.betyg ?? null;
  // A grade that stays is judged on the scale it was given on.
  const skala = betyg !== null && betyg === rad.betyg && rad.betygHogst !== null ? rad.betygHogst : hogst;
  const nu = provaDialogutfall({ hallen: input.hallen, deltagare: input.deltagare, punkter: input.punkter, betyg, sammanfattning: input.sammanfattning }, regler, { lagst: 1, hogst: skala }, affarsdatum);
  if (arAvslag(nu)) return nu;
  const fore = nu.hallen === forut.hallen ? null : provaAtgardernasDialogdag(nu.hallen, rad.atgarder);
  if (fore) return fore;
  if (samma(forut, nu)) return avslag({ regel: 'Inget skiljer', kalla: KALLA, text: 'Uppgifterna är desamma som förut.', utvag: 'Ändra det som var fel.' });
  const skal = provaDialogskal(input.skal, 'rättas');
  return arAvslag(skal) ? skal : { forut, nu, skal, hogst: skala };
};

/** What was written wrong about a dialogue that has been held. Both readings stay, with the reason. */
export const rattaDialog = (db: Db, begaran: Begaran, input: RattaDialogInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'rattaDialog', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const funnen = await uppfoljning.oppnaDialog(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;

    if (rad.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const rattad = provaRattad(rad, input, regler, bild.betygHogst, kontext.affarsdatum);
    if (arAvslag(rattad)) return rattad;

    const { forut, nu, skal, hogst } = rattad;
    if (!(await uppfoljning.ratta(rad, forut, nu, hogst, skal))) return uppfoljning.konflikt(bild.avtal.id);
    return genomfort(await uppfoljning.svar(bild.avtal.id), {
      handelsetyp: 'leverantorsdialog_rattad', objekttyp: 'avtal', objektId: bild.avtal.id,
      text: `Uppgifterna om leverantörsdialogen ${dialognamn(bild, leverantorAv(rad))} ${rad.hallen} rättades.`,
      data: { dialogId: rad.id, leverantor: medVem(leverantorAv(rad)), skal, ...utfallsdata(nu), forut: utfallsdata(forut) },
    });
  });
};
