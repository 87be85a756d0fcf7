import { type Belopp, type Brak, dagarMellan, delaAvrundat, forkortat, formateraBelopp } from '@gemensam/shared/domain';
import { type Arendetyp } from '../ordning/arendetyp';
import { type Delegationspunkt } from '../ordning/delegationsordning';
import { type Momsval, type Tak } from '../ordning/tak';
import { type Regelrad } from './regelrad';
import { type Kopbelopp, type Momsbelopp, type Provningsunderlag, type SammaSak } from './provningsunderlag';
import { brister, ejTillamplig, HANSKJUT, type Regel, uppfylld, vantarPaBelopp } from './rad';

const TAK: Regel = { regel: 'Beloppet inom taket', kalla: 'Delegationsordningen; domänregel D5' };
const UPPDELNING: Regel = { regel: 'Inte uppdelat', kalla: 'Delegationsordningen; domänregel D5' };
const BUDGET: Regel = { regel: 'Inom budgeten', kalla: 'Delegationsordningen; domänregel D5' };

/** These draw on a budgetpost, which the person chooses. */
const FRAN_BUDGET: readonly Arendetyp[] = ['inkop', 'beslutsattest', 'omfordelning_driftbudget'];
/** The amount of these is written by the person: none is one that is not written yet, or that cannot be read. */
const MED_SKRIVET_BELOPP: readonly Arendetyp[] = ['inkop', 'omfordelning_driftbudget'];
export const vantarBelopp = (u: Pick<Provningsunderlag, 'arendetyp' | 'belopp'>): boolean => u.belopp === null && MED_SKRIVET_BELOPP.includes(u.arendetyp);

const momstext = (moms: Momsval): string => (moms === 'in' ? 'med moms' : 'utan moms');

/**
 * An amount counted with or without VAT, exactly. Unit: öre, as a fraction; nothing is rounded, so that 0,4 öre above a limit is above it.
 * Source: domain rule D5 (VAT in or out is a setting of the point).
 * @example medMoms({ ore: 10000n, moms: 'ut', momssats: 25 }, 'in') // { taljare: 1250000n, namnare: 100n }
 */
export const medMoms = (b: Momsbelopp, moms: Momsval): Brak => {
  if (b.moms === moms) return { taljare: b.ore, namnare: 1n };
  if (b.annars !== undefined) return { taljare: b.annars, namnare: 1n };
  const faktor = 100n + BigInt(b.momssats);
  return moms === 'in' ? { taljare: b.ore * faktor, namnare: 100n } : { taljare: b.ore * 100n, namnare: faktor };
};

const plus = (a: Brak, b: Brak): Brak => forkortat({ taljare: a.taljare * b.namnare + b.taljare * a.namnare, namnare: a.namnare * b.namnare });
const over = (a: Brak, grans: Belopp): boolean => a.taljare > grans * a.namnare;
/** For reading: whole öre, half up. What is judged is the exact fraction. */
const visat = (b: Brak): string => formateraBelopp(delaAvrundat(b.taljare, b.namnare));

/** @example hundradelar('0,5') // 50n */
const hundradelar = (antal: string): bigint => {
  const [hela = '0', delar = ''] = antal.split(',');
  return BigInt(hela) * 100n + BigInt(delar.padEnd(2, '0').slice(0, 2));
};

/**
 * The limit of a point in öre, by the prisbasbelopp of the year of the decision; null when that year's is missing.
 * Rounding: a part of a prisbasbelopp goes down to whole öre (never more than the limit).
 * Source: domain rule D5.
 * @example takOre({ slag: 'prisbasbelopp', antal: '1', moms: 'ut' }, 4_760_000n) // 4760000n
 */
export const takOre = (tak: Tak, prisbasbelopp: Belopp | null): Belopp | null => {
  if (tak.slag === 'kronor') return tak.ore;
  return prisbasbelopp === null ? null : (prisbasbelopp * hundradelar(tak.antal)) / 100n;
};

const antalText = (antal: string): string => (antal === '1' ? 'ett prisbasbelopp' : `${antal} prisbasbelopp`);
const takText = (tak: Tak, ore: Belopp, ar: string): string =>
  tak.slag === 'kronor' ? `${formateraBelopp(ore)} ${momstext(tak.moms)}` : `${antalText(tak.antal)}, ${formateraBelopp(ore)} för ${ar}, ${momstext(tak.moms)}`;

/** An attest that is a purchase is bound by the limit of orders, since nobody else has decided it; the kept check tells of it by this source. */
export const KOP_KALLA = 'Delegationsordningen, inköp och beställningar; domänregel D5';
const KOP_UTVAG = 'Knyt fakturan till sin beställning eller till nämndens beslut om köpet, eller hänskjut till nämnden.';

/** One amount against one limit. */
const motTaket = (u: Provningsunderlag, tak: Tak, belopp: Momsbelopp | null): Regelrad => {
  const ar = u.datum.slice(0, 4);
  const grans = takOre(tak, u.prisbasbelopp);
  if (grans === null) return brister(TAK, { text: `Prisbasbeloppet för ${ar} finns inte i portalen. Utan det går det inte att pröva taket.`, utvag: `Be administratören lägga in prisbasbeloppet för ${ar}.` });
  if (!belopp) return vantarBelopp(u) ? vantarPaBelopp(TAK, `Väntar på beloppet. Punkten gäller upp till ${takText(tak, grans, ar)}.`) : brister(TAK, { text: `Beloppet saknas. Punkten gäller upp till ${takText(tak, grans, ar)}.`, utvag: HANSKJUT, falt: 'belopp' });
  const raknat = medMoms(belopp, tak.moms);
  return over(raknat, grans)
    ? brister(TAK, { text: `${visat(raknat)} ${momstext(tak.moms)} är över taket: ${takText(tak, grans, ar)}.`, utvag: HANSKJUT, falt: 'belopp' })
    : uppfylld(TAK, `${visat(raknat)} ${momstext(tak.moms)} ryms inom taket: ${takText(tak, grans, ar)}.`);
};

/** The points in force by which the one who attests may also buy, from that row of the budget. */
const koppunkter = (u: Provningsunderlag): readonly Delegationspunkt[] =>
  (u.ordning?.punkter ?? []).filter((p) => p.arendetyp === 'inkop' && p.delegat === u.punkt?.delegat && !(p.aterkallad && p.aterkallad.fran <= u.datum) && (p.budgetpost === null || p.budgetpost === u.budget?.post));

/**
 * What the attest itself buys. What is above its order by its VAT alone is bought only where a limit of orders in force counts VAT in: there it is
 * more than what was decided, elsewhere it is not. Null: nothing.
 */
const kopet = (u: Provningsunderlag): Kopbelopp | null => {
  if (!u.kop?.baraMedMoms) return u.kop;
  const raknasMed = (u.ordning?.punkter ?? []).some((p) => p.arendetyp === 'inkop' && p.tak?.moms === 'in' && !(p.aterkallad && p.aterkallad.fran <= u.datum));
  return raknasMed && !u.bradskande ? u.kop : null;
};

/** A purchase by attest against every point that it may be made by: one that lets it is enough. */
const kopetsRad = (u: Provningsunderlag, kop: Kopbelopp, regel: Regel, mot: (p: Delegationspunkt) => Regelrad): Regelrad => {
  const rader = koppunkter(u).map((p) => ({ p, rad: mot(p) }));
  const vald = rader.find((r) => r.rad.utfall !== 'brister') ?? rader[0];
  const inledning = `${kop.varfor}, så attesten är också beslutet att köpa.`;
  if (!vald) return brister(regel, { text: `${inledning} Ordningen ger inte rätt att köpa.`, utvag: KOP_UTVAG, kalla: KOP_KALLA });
  const text = `${inledning} Punkt ${vald.p.nr} gäller köpet: ${vald.rad.text.replace(/^./, (c) => c.toLocaleLowerCase('sv'))}`;
  return vald.rad.utfall === 'brister' ? brister(regel, { text, utvag: vald.rad.utvag === HANSKJUT ? KOP_UTVAG : (vald.rad.utvag ?? KOP_UTVAG), kalla: KOP_KALLA }) : { ...vald.rad, text, kalla: KOP_KALLA };
};

/**
 * Row 7: the amount is not above the limit of the point, counted with or without VAT as the limit is. An attest of what nobody has decided to buy
 * (`kop`) is a purchase, and is bound by the limit of orders too, each counted with its own VAT.
 * Source: domain rule D5. Without the prisbasbelopp of the year nobody can say, and it is refused.
 */
export const provaTak = (u: Provningsunderlag): Regelrad => {
  if (u.bradskande) return ejTillamplig(TAK, 'Ett brådskande beslut har ingen beloppsgräns i ordningen.');
  const tak = u.punkt?.tak ?? null;
  const egen = tak ? motTaket(u, tak, u.belopp) : ejTillamplig(TAK, 'Punkten har ingen beloppsgräns.');
  const kop = kopet(u);
  if (!kop || egen.utfall === 'brister') return egen;
  return kopetsRad(u, kop, TAK, (p) => (p.tak ? motTaket(u, p.tak, kop) : ejTillamplig(TAK, 'Punkten har ingen beloppsgräns.')));
};

/** The decisions that count as the same matter, with VAT or without: what comes to something so counted, within the period back from the day of this one, the day itself included. */
export const inomPerioden = (u: Pick<Provningsunderlag, 'sammaSak' | 'datum' | 'period'>, moms: Momsval): readonly SammaSak[] =>
  u.sammaSak.map((s) => (moms === 'in' && s.datumMedMoms ? { ...s, datum: s.datumMedMoms } : s)).filter((s) => s.datum <= u.datum && dagarMellan(s.datum, u.datum) <= u.period && medMoms(s, moms).taljare > 0n);

/** One amount with all others of its matter against one limit. */
const motSumman = (u: Provningsunderlag, tak: Tak | null, belopp: Momsbelopp): Regelrad => {
  const moms = tak?.moms ?? belopp.moms;
  const andra = inomPerioden(u, moms);
  if (andra.length === 0) return uppfylld(UPPDELNING, `Inga andra beslut i samma sak de senaste ${u.period} dagarna.`);
  const summa = andra.reduce((s, a) => plus(s, medMoms(a, moms)), medMoms(belopp, moms));
  const vilka = [...andra].sort((a, b) => (a.datum === b.datum ? a.nummer.localeCompare(b.nummer, 'sv') : a.datum < b.datum ? -1 : 1)).map((a) => `${a.nummer} (${a.datum}, ${a.dold ? 'omfattas av sekretess' : visat(medMoms(a, moms))})`);
  const raknat = `Med ${vilka.join(', ')} blir det ${visat(summa)} ${momstext(moms)} på ${u.period} dagar`;
  const grans = tak ? takOre(tak, u.prisbasbelopp) : null;
  if (tak === null || grans === null) return tak === null ? uppfylld(UPPDELNING, `${raknat}. Punkten har ingen beloppsgräns.`) : ejTillamplig(UPPDELNING, `${raknat}. Taket går inte att pröva.`);
  return over(summa, grans)
    ? brister(UPPDELNING, { text: `${raknat}, över taket ${formateraBelopp(grans)}. En sak delas inte upp för att komma under taket.`, utvag: HANSKJUT, falt: 'belopp' })
    : uppfylld(UPPDELNING, `${raknat}, inom taket ${formateraBelopp(grans)}.`);
};

/**
 * Row 8: the decisions of the same matter within the period and this one together are not above the limit. They are shown and
 * summed in any case. An attest of what is already decided is no new purchase; one that is a purchase (`kop`) is summed as an order is.
 * Source: the delegationsordning (a matter is treated in one) and domain rule D5. Sums are exact fractions of öre, whatever their order.
 */
export const provaUppdelning = (u: Provningsunderlag): Regelrad => {
  if (!u.belopp) return vantarBelopp(u) ? vantarPaBelopp(UPPDELNING) : ejTillamplig(UPPDELNING, 'Saken har inget belopp.');
  const tak = u.bradskande ? null : (u.punkt?.tak ?? null);
  const kop = kopet(u);
  if (!kop) return u.arendetyp === 'beslutsattest' && !tak ? ejTillamplig(UPPDELNING, 'Attesten är inget nytt köp.') : motSumman(u, tak, u.belopp);
  if (u.bradskande) return motSumman(u, null, kop);
  const egen = tak ? motSumman(u, tak, u.belopp) : null;
  return egen?.utfall === 'brister' ? egen : kopetsRad(u, kop, UPPDELNING, (p) => motSumman(u, p.tak, kop));
};

/**
 * Row 9: what is left of the budgetpost covers the amount, counted as the budget is.
 * Source: domain rule D5.
 */
export const provaBudget = (u: Provningsunderlag): Regelrad => {
  const post = u.punkt?.budgetpost ?? null;
  if (!u.budget)
    return FRAN_BUDGET.includes(u.arendetyp) || (post !== null && !u.bradskande)
      ? brister(BUDGET, { text: post === null ? 'Ingen budgetpost är vald.' : `Punkten gäller budgetposten ${post}. Den är inte vald.`, utvag: 'Välj den budgetpost som beslutet belastar.', falt: 'budgetpostId' })
      : ejTillamplig(BUDGET, 'Beslutet belastar ingen budgetpost.');
  if (post !== null && !u.bradskande && post !== u.budget.post)
    return brister(BUDGET, { text: `Punkten gäller budgetposten ${post}, inte ${u.budget.post}.`, utvag: `Välj ${post}, eller hänskjut till nämnden.`, falt: 'budgetpostId' });
  if (vantarBelopp(u)) return vantarPaBelopp(BUDGET);
  if (!u.belopp)
    return FRAN_BUDGET.includes(u.arendetyp) ? brister(BUDGET, { text: 'Beloppet saknas.', utvag: HANSKJUT, falt: 'belopp' }) : ejTillamplig(BUDGET, 'Beslutet har inget belopp.');
  const raknat = medMoms(u.belopp, u.budget.moms);
  const kvar = `${u.budget.post} har ${formateraBelopp(u.budget.kvar)} kvar`;
  // A credit note gives back, also to a post that is overdrawn.
  if (raknat.taljare <= 0n) return uppfylld(BUDGET, `${kvar}. Beslutet tar inget från den.`);
  return over(raknat, u.budget.kvar)
    ? brister(BUDGET, { text: `${kvar}. ${visat(raknat)} ${momstext(u.budget.moms)} ryms inte.`, utvag: 'Omfördela inom budgeten först, eller hänskjut till nämnden.', falt: 'belopp' })
    : uppfylld(BUDGET, `${kvar}. ${visat(raknat)} ${momstext(u.budget.moms)} ryms.`);
};
