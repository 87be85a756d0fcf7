import { type Budgetomfordelning, type Budgetsida, omfordelaBudget, type Omfordelningspost } from '@gemensam/finansiering/domain';
import { type Handelse, type Kontext, type Lasning, type Sats, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, arId, avslag, type Avslag, type Belopp, finnsInte, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import { BudgetRepository } from './budget.repository';

/** A row of the budget as it is moved from or to, and the version that the person saw. */
export interface Omfordelningsdel {
  readonly id: string;
  readonly version: number;
}

/** What is to be moved. */
export interface Omfordelningsval {
  readonly fran: Omfordelningsdel;
  readonly till: Omfordelningsdel;
  readonly belopp: Belopp;
  readonly skal: string;
}

/** The decision that it rests on. */
export interface Omfordelningsbeslut {
  readonly id: string;
  readonly beteckning: string;
  readonly datum: string;
}

/** A row of the budget as it stands in the database, with what its side comes to in all. */
interface Omfordelningsrad extends Omfordelningspost {
  readonly version: number;
  readonly totalram: Belopp;
}

const kolumner = `select p.id, p.ar, p.version, r.namn, r.sida, p.belopp_ore::text as belopp,
    (select sum(q.belopp_ore) from gemensam.budgetpost q join gemensam.budgetrad s on s.samverkan_id = q.samverkan_id and s.id = q.budgetrad_id where q.ar = p.ar and s.sida = r.sida)::text as totalram
  from gemensam.budgetpost p join gemensam.budgetrad r on r.samverkan_id = p.samverkan_id and r.id = p.budgetrad_id where p.id = any($1::uuid[]) order by p.id`;
const lasSats: Sats = { namn: 'omfordelning.poster', text: kolumner };
/** In the order of their ids: two that move between the same rows take turns and never wait for each other. */
const lasPosterSats: Sats = { namn: 'omfordelning.las_poster', text: 'select from gemensam.budgetpost p where p.id = any($1::uuid[]) order by p.id for update' };

interface Sqlrad extends Record<string, unknown> {
  readonly id: string;
  readonly ar: number;
  readonly version: number;
  readonly namn: string;
  readonly sida: Budgetsida;
  readonly belopp: string;
  readonly totalram: string;
}

/** The rows of a year's budget of those ids, by id; an id that is none here is not in it. Works outside a writing too: then nothing is locked. */
const lasOmfordelningsposter = async (las: Lasning, ider: readonly string[]): Promise<ReadonlyMap<string, Omfordelningsrad>> =>
  new Map((await las.rader<Sqlrad>(lasSats, [ider.filter(arId)])).map((r) => [r.id, { ...r, belopp: BigInt(r.belopp), totalram: BigInt(r.totalram) }]));

/** Locks rows of the budget for this transaction, in an order that is the same for everybody. */
export const lasFastBudgetposter = async (skriv: Skrivning, ider: readonly string[]): Promise<void> => {
  await skriv.rader(lasPosterSats, [ider.filter(arId)]);
};

const andradUnderTiden = (sag: Omfordelningsdel, nu: Omfordelningsrad, falt: string): Avslag | null =>
  sag.version === nu.version
    ? null
    : avslag({ regel: 'Ändrad under tiden', kalla: 'Grundregel: ingen skriver över någon annan', text: `${nu.namn} ${nu.ar} har ändrats sedan du såg den. Nu är den ${formateraBelopp(nu.belopp)}.`, utvag: 'Läs beloppen igen och pröva på nytt.', falt });

const handelse = (rad: Omfordelningsrad, andra: Omfordelningsrad, byte: { readonly fore: Belopp; readonly efter: Belopp }, belopp: Belopp, riktning: 'till' | 'fran', skal: string, beslut: Omfordelningsbeslut): Handelse => ({
  handelsetyp: 'budget_omfordelad',
  objekttyp: 'budgetpost',
  objektId: rad.id,
  text: `${formateraBelopp(belopp)} flyttades från ${riktning === 'till' ? rad.namn : andra.namn} till ${riktning === 'till' ? andra.namn : rad.namn} i budgeten ${rad.ar}, ${beslut.beteckning}. ${rad.namn} är nu ${formateraBelopp(byte.efter)}.`,
  data: { ar: rad.ar, sida: rad.sida, namn: rad.namn, belopp: belopp.toString(), fran: byte.fore.toString(), till: byte.efter.toString(), budgetmotpost: andra.namn, skal, beslut: `${beslut.beteckning}, ${beslut.datum}` },
});

/**
 * Moves an amount between two rows of the budget within the writing that decides it: locks both, judges it on what then stands, and keeps
 * both as they were before and after. `bundet` gives what is used of a row, after the lock. No operation of its own: it is called by what decides.
 */
export const omfordelaIBudgeten = async (
  skriv: Skrivning, kontext: Kontext, val: Omfordelningsval, beslut: Omfordelningsbeslut, bundet: (rad: Omfordelningsrad) => Promise<Belopp>,
): Promise<Utfall<{ readonly utfall: Budgetomfordelning; readonly handelser: readonly [Handelse, Handelse] }>> => {
  const ider = [val.fran.id, val.till.id];
  await lasFastBudgetposter(skriv, ider);
  const poster = await lasOmfordelningsposter(skriv, ider);
  const [fran, till] = [poster.get(val.fran.id), poster.get(val.till.id)];
  if (!fran || !till) return finnsInte();
  const andrad = andradUnderTiden(val.fran, fran, 'franId') ?? andradUnderTiden(val.till, till, 'tillId');
  if (andrad) return andrad;
  const utfall = omfordelaBudget({ fran, till, belopp: val.belopp, bundet: await bundet(fran), totalram: fran.totalram });
  if (arAvslag(utfall)) return utfall;

  const budget = new BudgetRepository(skriv);
  for (const [rad, { efter }] of [[fran, utfall.fran], [till, utfall.till]] as const)
    if (!(await budget.andraBelopp(rad, efter))) throw new Error(`budget row ${rad.id} changed under its lock`);
  await skriv.rader(
    {
      namn: 'omfordelning.ny',
      text: `insert into gemensam.omfordelning (id, ar, sida, fran_post_id, till_post_id, belopp_ore, fran_fore, fran_efter, till_fore, till_efter, skal, beslut_referens_id, datum, av)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    },
    [skriv.nyttId(), fran.ar, fran.sida, fran.id, till.id, `${utfall.belopp}`, `${utfall.fran.fore}`, `${utfall.fran.efter}`, `${utfall.till.fore}`, `${utfall.till.efter}`, val.skal, beslut.id, beslut.datum, kontext.person.namn],
  );
  return { utfall, handelser: [handelse(fran, till, utfall.fran, utfall.belopp, 'till', val.skal, beslut), handelse(till, fran, utfall.till, utfall.belopp, 'fran', val.skal, beslut)] };
};
