import { type Dialogplan, type Dialogutfall, provaDialogleverantor, provaDialogplan, provaDialogutfall } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtalsuppfoljning, type HallDialogInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte, type Utfall } from '@gemensam/shared/domain';
import { kravPlanerad } from './andra-dialog';
import { planeringshandelse, redanPlanerad } from './planera-dialog';
import { type Uppfoljningsbild } from './uppfoljning.lasmodell';
import { dialognamn, type Dialogregler, kravUppfoljare, leverantorAv, medVem, UppfoljningRepository, type Uppfoljningskonflikt, utfallsdata } from './uppfoljning.repository';

const som = (input: Pick<HallDialogInput, 'hallen' | 'deltagare' | 'punkter' | 'betyg' | 'sammanfattning'>): Dialogutfall => ({ ...input, betyg: input.betyg ?? null });

/** The next dialogue with the same supplier, about the same points; null when none is asked for. */
const provaNasta = (input: HallDialogInput, bild: Uppfoljningsbild, regler: Dialogregler, dennas: Pick<Dialogplan, 'leverantor' | 'punkter'>, affarsdatum: string): Utfall<{ readonly plan: Dialogplan | null }> => {
  if (input.nasta === null || input.nasta === undefined) return { plan: null };
  const punkter = dennas.punkter.map(({ rubrik }) => ({ rubrik, anteckning: '' }));
  const plan = provaDialogplan({ leverantor: dennas.leverantor?.namn ?? null, planerad: input.nasta, deltagare: '', punkter }, regler, { leverantor: dennas.leverantor, planerad: '' }, affarsdatum);
  if (arAvslag(plan)) return { ...plan, falt: 'nasta' };
  return redanPlanerad(bild, plan.leverantor, input.id ?? null, 'nasta') ?? { plan };
};

/** A dialogue has been held: what was said, a grade, and the day of the next one. It was planned, or is registered as it is. */
export const hallDialog = (db: Db, begaran: Begaran, input: HallDialogInput): Promise<Avtalsuppfoljning | Uppfoljningskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtalsuppfoljning, Avslag | Uppfoljningskonflikt>(kontext, skrivval(begaran, 'hallDialog', input), async (skriv) => {
    const uppfoljning = new UppfoljningRepository(skriv, kontext);
    const bild = await uppfoljning.oppna(input.avtalId);
    const rad = bild?.dialoger.find((d) => d.id === input.id);
    if (!bild || (input.id && !rad)) return finnsInte();
    const regler = kravUppfoljare(kontext, bild);
    if (arAvslag(regler)) return regler;

    if (rad && rad.version !== input.version) return uppfoljning.konflikt(bild.avtal.id);
    const vem = rad ? (kravPlanerad(rad) ?? { leverantor: leverantorAv(rad) }) : provaDialogleverantor(input.leverantor ?? null, regler);
    if (arAvslag(vem)) return vem;
    const utfall = provaDialogutfall(som(input), regler, { lagst: 1, hogst: bild.betygHogst }, kontext.affarsdatum);
    if (arAvslag(utfall)) return utfall;
    const nasta = provaNasta(input, bild, regler, { ...utfall, ...vem }, kontext.affarsdatum);
    if (arAvslag(nasta)) return nasta;

    if (rad && !(await uppfoljning.hall(rad, utfall, bild.betygHogst))) return uppfoljning.konflikt(bild.avtal.id);
    const id = rad?.id ?? (await uppfoljning.registreraHallen(bild.avtal.id, vem.leverantor, utfall, bild.betygHogst));
    const nastaId = nasta.plan && (await uppfoljning.planera(bild.avtal.id, nasta.plan));
    return genomfort(
      await uppfoljning.svar(bild.avtal.id),
      {
        handelsetyp: 'leverantorsdialog_hallen', objekttyp: 'avtal', objektId: bild.avtal.id,
        text: `En leverantörsdialog ${dialognamn(bild, vem.leverantor)} hölls ${utfall.hallen}.`,
        data: { dialogId: id, leverantor: medVem(vem.leverantor), ...utfallsdata(utfall), betygHogst: utfall.betyg === null ? null : bild.betygHogst },
      },
      ...(nasta.plan && nastaId ? [planeringshandelse(bild, nastaId, nasta.plan)] : []),
    );
  });
};
