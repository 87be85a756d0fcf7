import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Utfallskopplingar, type UtfallskopplingInput } from '@gemensam/shared/contract';
import { type Avslag, avslag, lagringsbar } from '@gemensam/shared/domain';
import { BudgetRepository } from './budget.repository';
import { lasBudgetregister, lasUtfallskopplingar, UtfallRepository } from './utfall.repository';

const FLEST = 500;
const KALLA = 'Grundregel E10, utfall från bokföringen';
const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: KALLA, text, utvag, falt: 'input' });

/** The e-samordnare says once where accounts and objects go; it holds for every file from now on. What is read in already stays. */
export const kopplaUtfall = (db: Db, begaran: Begaran, input: readonly UtfallskopplingInput[]): Promise<Utfallskopplingar | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Utfallskopplingar>(kontext, skrivval(begaran, 'kopplaUtfall', input), async (skriv) => {
    if (input.length === 0 || input.length > FLEST) return nej('Inget att koppla', `Välj minst ett och högst ${FLEST} konton eller objekt.`, 'Välj en budgetrad för dem som ska kopplas.');
    await new BudgetRepository(skriv).stallIKo();
    const { rader } = await lasBudgetregister(skriv, 0);
    const kopplingar = input.map((k) => ({ ...k, kod: lagringsbar(k.kod).trim(), namn: k.namn ? lagringsbar(k.namn).slice(0, 200) : null, budgetradId: k.budgetradId ?? null }));
    for (const k of kopplingar) {
      if (k.kod === '' || k.kod.length > 40 || k.dimension < 0) return nej('Konto eller objekt', `”${k.kod.slice(0, 40)}” är inte ett konto eller objekt.`, 'Välj bland dem som filen innehåller.');
      if (k.budgetradId !== null && rader.get(k.budgetradId)?.sida !== k.sida) return nej('Fel sida', `${k.kod} är ${k.sida === 'intakt' ? 'intäkter' : 'kostnader'} och kan inte kopplas till den raden.`, 'Välj en budgetrad på samma sida.');
    }

    const utfall = new UtfallRepository(skriv);
    for (const k of kopplingar) await utfall.koppla(k, kontext.affarsdatum, kontext.person.namn);
    return genomfort(await lasUtfallskopplingar(skriv), {
      handelsetyp: 'utfall_kopplat',
      objekttyp: 'utfallskoppling',
      objektId: kopplingar.length === 1 ? (kopplingar[0]?.kod ?? '') : `${kopplingar.length} st`,
      text: `${kopplingar.length} konton eller objekt kopplades till budgetrader.`,
      data: { kopplingar: kopplingar.map((k) => ({ sida: k.sida, dimension: k.dimension, kod: k.kod, budgetrad: k.budgetradId === null ? 'räknas inte med' : (rader.get(k.budgetradId)?.namn ?? '') })) },
    });
  });
};
