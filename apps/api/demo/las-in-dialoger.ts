import { avtalsbeteckning, avtalstid, provaDialogatgard, provaDialogleverantor, provaDialogplan, provaDialogutfall, provaKlarAtgard, STANDARDBETYG } from '@gemensam/avtal/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { DEMODATUM } from '../installning-miljo';
import { type DemoDialog, type DemoDialogatgard } from './demoinnehall';
import { godtaget, inlast, INLASNING, laggTill } from './inlasning';
import { type Avropsunderlag } from './las-in-avrop';
import { finn } from './las-in-personer';

type Dialogavtal = Pick<Avropsunderlag, 'id' | 'nummer' | 'namn' | 'kalla' | 'tid'> & { readonly leverantorer: readonly { readonly namn: string; readonly orgnr: string | null }[] };

/** Who a measure of the demo may be owned by: user name to id, and id to name. */
export interface Dialogpersoner {
  readonly id: ReadonlyMap<string, string>;
  readonly namn: ReadonlyMap<string, string>;
}

/** Dialogues with the suppliers of an avtal, held and planned, with what they came to. */
export const lasInDialoger = async (skriv: Skrivning, avtal: Dialogavtal, dialoger: readonly DemoDialog[], personer: Dialogpersoner): Promise<readonly Handelse[]> => {
  const handelser: Handelse[] = [];
  for (const d of dialoger) {
    const rad = dialograd(skriv, avtal, d);
    await laggTill(skriv, 'leverantorsdialog', [rad]);
    const med = rad.leverantor_namn ?? 'leverantörerna';
    const om = `med ${med} om avtalet ${avtalsbeteckning(avtal.nummer)} ${avtal.namn}`;
    handelser.push(
      inlast(avtal.kalla, {
        objekttyp: 'avtal', objektId: avtal.id, text: `En leverantörsdialog ${om} lästes in som ${rad.hallen === null ? `planerad ${d.dag}` : `hållen ${rad.hallen}`}.`,
        data: {
          dialogId: rad.id, leverantor: med, dialogPlanerad: rad.planerad, dialogHallen: rad.hallen, dialogdeltagare: rad.deltagare, betyg: rad.betyg, dialogsammanfattning: rad.sammanfattning,
          punkter: rad.punkter.map(({ rubrik, anteckning }) => (anteckning ? `${rubrik}: ${anteckning}` : rubrik)),
        },
      }),
    );
    for (const a of d.atgarder ?? []) handelser.push(await lasInAtgard(skriv, avtal, { dialogId: rad.id, hallen: d.dag, om }, a, personer));
  }
  return handelser;
};

const dialograd = (skriv: Skrivning, avtal: Dialogavtal, d: DemoDialog) => {
  const regler = { start: avtal.tid.start, slut: avtalstid(avtal.tid, DEMODATUM).slutar, leverantorer: avtal.leverantorer };
  const { leverantor } = godtaget(provaDialogleverantor(d.leverantor, regler));
  const vem = { id: skriv.nyttId(), avtal_id: avtal.id, leverantor_namn: leverantor?.namn ?? null, leverantor_orgnr: leverantor?.orgnr ?? null, skapad: skriv.nu.toISOString(), andrad: skriv.nu.toISOString(), version: 1 };
  const punkter = d.punkter.map(([rubrik, anteckning]) => ({ rubrik, anteckning }));
  if (d.sammanfattning === undefined) {
    const plan = godtaget(provaDialogplan({ leverantor: d.leverantor, planerad: d.dag, deltagare: d.deltagare, punkter }, regler, null, DEMODATUM));
    return { ...vem, status: 'planerad', planerad: plan.planerad, hallen: null, deltagare: plan.deltagare, punkter: plan.punkter, betyg: null, betyg_hogst: null, sammanfattning: '' };
  }
  const utfall = godtaget(provaDialogutfall({ hallen: d.dag, deltagare: d.deltagare, punkter, betyg: d.betyg ?? null, sammanfattning: d.sammanfattning }, regler, STANDARDBETYG, DEMODATUM));
  return {
    ...vem, status: 'hallen', planerad: d.dag, hallen: utfall.hallen, deltagare: utfall.deltagare, punkter: utfall.punkter, betyg: utfall.betyg, betyg_hogst: utfall.betyg === null ? null : STANDARDBETYG.hogst, sammanfattning: utfall.sammanfattning,
  };
};

const lasInAtgard = async (skriv: Skrivning, avtal: Dialogavtal, d: { readonly dialogId: string; readonly hallen: string; readonly om: string }, a: DemoDialogatgard, personer: Dialogpersoner): Promise<Handelse> => {
  const { agareId, agare, vad, senast } = godtaget(provaDialogatgard({ vad: a.vad, agareId: a.konto === undefined ? null : finn(personer.id, a.konto), senast: a.senast }, d.hallen, personer.namn));
  const hur = a.klar ? godtaget(provaKlarAtgard({ klar: null }, { klar: a.klar.datum, hur: a.klar.hur }, d.hallen, DEMODATUM)) : null;
  const id = skriv.nyttId();
  await laggTill(skriv, 'dialogatgard', [{ id, dialog_id: d.dialogId, vad, agare_id: agareId, agare, senast, klar: a.klar?.datum ?? null, klar_hur: hur, klar_av: a.klar ? INLASNING.namn : null, version: 1 }]);
  return inlast(avtal.kalla, {
    objekttyp: 'avtal', objektId: avtal.id, text: `En åtgärd efter leverantörsdialogen ${d.om} lästes in${a.klar ? ` som klar ${a.klar.datum}` : ''}: ${vad.replace(/\.$/, '')}.`,
    data: { dialogId: d.dialogId, atgardId: id, atgard: vad, agare, atgardSenast: senast, atgardKlar: a.klar?.datum ?? null, atgardsresultat: hur },
  });
};
