import { createHash } from 'node:crypto';
import { type Filfel, jamforUtfall, kopplaUtfall, periodtext } from '@gemensam/finansiering/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type Utfallsforhandsvisning } from '@gemensam/shared/contract';
import { type GallandeUtfall, lasGallandeUtfall } from './budget.lasmodell';
import { type Budgetregister, lasBudgetregister, lasKopplingar, type NyttUtfall } from './utfall.repository';
import { type LastUtfallsfil, lasUtfallsfil } from './utfallsfil';

export interface GranskatUtfall {
  readonly visning: Utfallsforhandsvisning;
  readonly fil: LastUtfallsfil;
  /** What storing it would take: figures that no longer stand, and those that do instead. */
  readonly gamlaId: readonly string[];
  readonly nya: readonly NyttUtfall[];
}

interface Filinput {
  readonly ar: number;
  readonly filnamn: string;
  readonly innehallBase64: string;
}

/** Judges a file against what stands: the same for the preview and for the import, so that what was shown is what is done. */
export const granskaUtfall = async (las: Lasning, input: Filinput): Promise<GranskatUtfall> => {
  const register = await lasBudgetregister(las, input.ar);
  const fil = lasUtfallsfil(input, { ar: input.ar, orgnr: register.orgnr });
  if (!fil.underlag) return { fil, gamlaId: [], nya: [], visning: visa(input.ar, fil, {}) };
  const { underlag } = fil;
  const kopplat = kopplaUtfall(underlag.poster, await lasKopplingar(las));
  const { utfall, perioder } = await lasGallandeUtfall(las, input.ar);
  const { andringar, oforandrade, krockar } = jamforUtfall(kopplat.rader, utfall, underlag);
  const plats = (r: { readonly budgetradId: string; readonly franManad: number; readonly tillManad: number }): string => `${r.budgetradId} ${r.franManad} ${r.tillManad}`;
  const ids = new Map(utfall.map((u) => [plats(u), u.id]));
  const tackt = Array.from({ length: underlag.tillManad - underlag.franManad + 1 }, (_, i) => underlag.franManad + i).every((m) => perioder.some((p) => p.franManad <= m && p.tillManad >= m));
  const fel = [...krockfel(krockar, register), ...utanBudget(kopplat.rader, register, input.ar)];
  return {
    fil,
    gamlaId: andringar.flatMap((a) => (a.nu === null ? [] : [ids.get(plats(a)) ?? ''])),
    nya: andringar.flatMap((a) => (a.ny === null ? [] : [{ budgetradId: a.budgetradId, franManad: a.franManad, tillManad: a.tillManad, belopp: a.ny }])),
    visning: visa(input.ar, fil, {
      fel,
      okopplade: kopplat.okopplade,
      antalUtanfor: kopplat.antalUtanfor,
      oforandrade,
      redanInlast: andringar.length === 0 && tackt && kopplat.okopplade.length === 0 && fel.length === 0,
      andringar: andringar
        .map((a) => ({ ...namnge(register, a.budgetradId), franManad: a.franManad, tillManad: a.tillManad, nu: a.nu, ny: a.ny }))
        .sort((a, b) => a.sida.localeCompare(b.sida) || a.budgetrad.localeCompare(b.budgetrad, 'sv') || a.franManad - b.franManad),
    }),
  };
};

const namnge = (register: Budgetregister, id: string): { readonly budgetrad: string; readonly sida: 'intakt' | 'kostnad' } => {
  const rad = register.rader.get(id);
  return { budgetrad: rad?.namn ?? '', sida: rad?.sida ?? 'kostnad' };
};

const krockfel = (krockar: readonly GallandeUtfall[], register: Budgetregister): readonly Filfel[] =>
  krockar.map((k) => ({
    rad: null,
    regel: 'Perioderna skär varandra',
    text: `${namnge(register, k.budgetradId).budgetrad} är inläst som en summa för ${periodtext(k)}, och filen gäller bara en del av den tiden. Läs in en fil för hela tiden.`,
  }));

const utanBudget = (rader: readonly NyttUtfall[], register: Budgetregister, ar: number): readonly Filfel[] =>
  [...new Set(rader.map((r) => r.budgetradId))]
    .filter((id) => register.rader.get(id)?.iAr !== true)
    .map((id) => ({ rad: null, regel: 'Raden saknas i budgeten', text: `${namnge(register, id).budgetrad} finns inte i budgeten ${ar}. Lägg in den, med 0 kr om inget är budgeterat.` }));

const visa = (ar: number, fil: LastUtfallsfil, val: Partial<Pick<Utfallsforhandsvisning, 'fel' | 'okopplade' | 'antalUtanfor' | 'andringar' | 'oforandrade' | 'redanInlast'>>): Utfallsforhandsvisning => {
  const andringar = val.andringar ?? [];
  return {
    ar,
    franManad: fil.underlag?.franManad ?? null,
    tillManad: fil.underlag?.tillManad ?? null,
    slag: fil.slag,
    sietyp: fil.sietyp,
    foretag: fil.foretag,
    orgnr: fil.orgnr,
    teckenkodning: fil.teckenkodning,
    fel: [...fil.fel, ...(val.fel ?? [])],
    anmarkningar: fil.underlag?.anmarkningar ?? [],
    okopplade: val.okopplade ?? [],
    antalUtanfor: val.antalUtanfor ?? 0,
    andringar,
    oforandrade: val.oforandrade ?? 0,
    redanInlast: val.redanInlast ?? false,
    kontrollsumma: createHash('sha256')
      .update(JSON.stringify([ar, fil.sha256, fil.underlag?.franManad ?? null, fil.underlag?.tillManad ?? null, andringar.map((a) => [a.sida, a.budgetrad, a.franManad, a.tillManad, String(a.nu), String(a.ny)])]))
      .digest('hex'),
  };
};
