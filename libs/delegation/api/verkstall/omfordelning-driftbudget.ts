import { kvarAv, bundetAv } from '@gemensam/delegation/domain';
import { type Budgetomfordelning, omfordelaBudget, type Omfordelningspost, tolkaOmfordelning } from '@gemensam/finansiering/domain';
import { lasFastBudgetposter, omfordelaIBudgeten } from '@gemensam/finansiering/api';
import { type Lasning } from '@gemensam/shared/api';
import { type OmfordelningInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, type Belopp, finnsInte, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import { lasArsutrymme, lasUtrymmen, type Utrymmesrad } from '../inkop/budgetutrymme.lasmodell';
import { inget, type Verkstallighet } from './verkstallighet';

const INGET: OmfordelningInput = { belopp: '' };
const iFaltet = (a: Avslag | null): Avslag | null => a && { ...a, falt: a.falt === null ? null : `uppgifter.omfordelning.${a.falt}` };
const utanTill = (): Avslag => avslag({ regel: 'Rad saknas', kalla: 'Delegationsordningen punkt 4: omfördelning av driftbudget inom totalram', text: 'Det framgår inte vart pengarna flyttas.', utvag: 'Välj en rad att flytta till.', falt: 'tillId' });

const utanFran = (): Avslag => avslag({ regel: 'Rad saknas', kalla: 'Delegationsordningen punkt 4: omfördelning av driftbudget inom totalram', text: 'Det framgår inte varifrån pengarna flyttas.', utvag: 'Välj en rad att flytta från.', falt: 'uppgifter.omfordelning.franId' });

interface Flytt {
  readonly fran: Utrymmesrad;
  readonly till: Utrymmesrad | null;
  readonly belopp: Utfall<Belopp>;
  readonly utfall: Utfall<Budgetomfordelning>;
}

const somPost = (f: Utrymmesrad): Omfordelningspost => ({ id: f.id, ar: f.ar, sida: f.sida, namn: f.namn, belopp: f.budget });

/** What would be moved, judged on what now stands, both rows in one statement. Null: no such row. */
const lasFlytt = async (las: Lasning, franId: string | null, input: OmfordelningInput): Promise<Flytt | null> => {
  const poster = await lasUtrymmen(las, [franId ?? '', input.tillId ?? '']);
  const [fran, till] = [poster.get((franId ?? '').toLowerCase()), poster.get((input.tillId ?? '').toLowerCase()) ?? null];
  if (!fran) return null;
  const belopp = tolkaOmfordelning(input.belopp);
  const utfall = !till ? utanTill() : arAvslag(belopp) ? belopp : omfordelaBudget({ fran: somPost(fran), till: somPost(till), belopp, bundet: bundetAv(fran), totalram: fran.totalram });
  return { fran, till, belopp, utfall };
};

/** Point 4: an amount is moved between two rows of a year's budget. The row it is moved from is the matter. */
export const omfordelningDriftbudget: Verkstallighet = {
  las: async ({ skriv }, { sakId, uppgifter }) => {
    await lasFastBudgetposter(skriv, [sakId ?? '', uppgifter.omfordelning?.tillId ?? '']);
    return null;
  },

  sak: async ({ las, kontext }, { sakId, uppgifter }) => {
    if (!sakId) return utanFran();
    const flytt = await lasFlytt(las, sakId, uppgifter.omfordelning ?? INGET);
    if (!flytt) return finnsInte();
    const { fran, till, belopp, utfall } = flytt;
    const aret = Number(kontext.affarsdatum.slice(0, 4));
    const annatAr = fran.ar === aret ? null : avslag({ regel: 'Ett annat års budget', kalla: 'Delegationsordningen punkt 4', text: `${fran.namn} hör till budgeten för ${fran.ar}. I dag är det ${kontext.affarsdatum}.`, utvag: `Välj en rad i budgeten för ${aret}, eller hänskjut till nämnden.` });
    return {
      saktyp: 'budgetpost', sakId: fran.id, version: fran.version, namn: `${fran.namn} ${fran.ar}`, motpart: null,
      underlag: { ...inget, belopp: arAvslag(belopp) ? null : { ore: belopp, moms: 'ut', momssats: 0 }, budget: { post: fran.namn, kvar: kvarAv(fran), moms: 'ut' }, totalram: arAvslag(utfall) ? null : utfall.totalram },
      hinder: annatAr ?? (arAvslag(utfall) ? iFaltet(utfall) : null),
      rubrik: till && !arAvslag(belopp) ? `Omfördelning från ${fran.namn} till ${till.namn}` : '',
      beslutstext: till && !arAvslag(utfall) ? `${formateraBelopp(utfall.belopp)} flyttas från ${fran.namn} till ${till.namn} i budgeten ${fran.ar}. ${fran.namn} blir ${formateraBelopp(utfall.fran.efter)} och ${till.namn} ${formateraBelopp(utfall.till.efter)}. Totalramen ${formateraBelopp(utfall.totalram.efter)} är oförändrad.` : '',
      uppgifter: { franId: fran.id, fran: fran.namn, tillId: till?.id ?? null, till: till?.namn ?? null, belopp: arAvslag(belopp) ? null : belopp.toString() },
    };
  },

  verkstall: async ({ skriv, las, kontext }, beslut, sak, { sakId, uppgifter }) => {
    const flytt = await lasFlytt(las, sakId, uppgifter.omfordelning ?? INGET);
    if (!flytt) return finnsInte();
    if (arAvslag(flytt.utfall)) return iFaltet(flytt.utfall) ?? finnsInte();
    if (!flytt.till || sak.version === null) throw new Error('an omfördelning passed the check without its rows');
    const gjort = await omfordelaIBudgeten(
      skriv, kontext,
      { fran: { id: flytt.fran.id, version: sak.version }, till: { id: flytt.till.id, version: uppgifter.omfordelning?.tillVersion ?? flytt.till.version }, belopp: flytt.utfall.belopp, skal: `Enligt ${beslut.beteckning}` },
      { id: beslut.referens.id, beteckning: beslut.beteckning, datum: beslut.referens.datum }, () => Promise.resolve(bundetAv(flytt.fran)),
    );
    return arAvslag(gjort) ? iFaltet(gjort) ?? gjort : gjort.handelser;
  },

  mojliga: async ({ las, kontext }) =>
    (await lasArsutrymme(las, Number(kontext.affarsdatum.slice(0, 4)))).filter((p) => kvarAv(p) > 0n).map((p) => ({ saktyp: 'budgetpost' as const, id: p.id, namn: `${p.namn}, ${p.sida === 'intakt' ? 'intäkt' : 'kostnad'}`, lage: `${formateraBelopp(kvarAv(p))} kvar av ${formateraBelopp(p.budget)}` })),
};
