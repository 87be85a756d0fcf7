import { type BehorighetNamn, type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Budgetuppfoljningsrad } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { lasBudgetrad } from './budget.lasmodell';
import { BudgetRepository, type LastBudgetpost } from './budget.repository';

interface Laget {
  readonly budget: BudgetRepository;
  readonly post: LastBudgetpost;
  /** As it stood before. */
  readonly fore: Budgetuppfoljningsrad;
  readonly troskel: bigint;
  readonly kontext: Kontext;
}

type Svar = Budgetuppfoljningsrad | Konflikt<Budgetuppfoljningsrad> | Avslag;

/** What every change of a budget row begins and ends with: lock it, hold the version, and answer it as it then stands. `gor` null: somebody was first. */
export const paBudgetpost = (
  db: Db,
  begaran: Begaran,
  val: { readonly operation: BehorighetNamn; readonly input: { readonly id: string; readonly version: number }; readonly manad: number | null },
  gor: (laget: Laget) => Promise<Handelse | Avslag | null>,
): Promise<Svar> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Budgetuppfoljningsrad, Avslag | Konflikt<Budgetuppfoljningsrad>>(kontext, skrivval(begaran, val.operation, val.input), async (skriv) => {
    const budget = new BudgetRepository(skriv);
    const post = arId(val.input.id) ? await budget.hamtaOchLas(val.input.id) : null;
    if (!post) return finnsInte();
    const { rad: fore, troskel } = await lasBudgetrad(skriv, kontext, post.id, post.ar, val.manad);
    if (post.version !== val.input.version) return konflikt(fore);
    const utfall = await gor({ budget, post, fore, troskel, kontext });
    if (utfall === null) return konflikt(fore);
    if (arAvslag(utfall)) return utfall;
    return genomfort((await lasBudgetrad(skriv, kontext, post.id, post.ar, val.manad)).rad, utfall);
  });
};
