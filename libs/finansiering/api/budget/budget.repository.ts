import { type Budgetpostuppgifter, type Budgetsida } from '@gemensam/finansiering/domain';
import { type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { BudgetpostEntitet } from './budgetpost.entity';

export interface LastBudgetpost {
  readonly id: string;
  readonly ar: number;
  readonly version: number;
  readonly namn: string;
  readonly sida: Budgetsida;
}

/** Rows of the budget, their forecasts and comments. Exists only inside `Db.skriva`. */
export class BudgetRepository {
  constructor(private readonly skriv: Skrivning) {}

  /** Those who enter rows of a samverkan's budget or its actuals take turns. */
  async stallIKo(): Promise<void> {
    await this.skriv.rader({ namn: 'budget.ko', text: `select pg_advisory_xact_lock(hashtextextended('budget:' || gemensam.samverkan_id()::text, 0))` });
  }

  /** Locks the row for this transaction. Null: no such row here. */
  async hamtaOchLas(id: string): Promise<LastBudgetpost | null> {
    const [rad] = await this.skriv.rader<LastBudgetpost>(
      { namn: 'budget.las', text: `select p.id, p.ar, p.version, r.namn, r.sida from gemensam.budgetpost p join gemensam.budgetrad r on r.id = p.budgetrad_id where p.id = $1 for update of p` },
      [id],
    );
    return rad ?? null;
  }

  /** The id of the row of that name; made when no year had it before. */
  async budgetrad(sida: Budgetsida, namn: string): Promise<string> {
    const [finns] = await this.skriv.rader<{ id: string }>({ namn: 'budget.rad', text: `select id from gemensam.budgetrad where sida = $1 and namn = $2` }, [sida, namn]);
    if (finns) return finns.id;
    const id = this.skriv.nyttId();
    await this.skriv.rader(
      { namn: 'budget.ny_rad', text: `insert into gemensam.budgetrad (id, sida, namn, ordning) select $1, $2, $3, coalesce(max(r.ordning), 0) + 1 from gemensam.budgetrad r` },
      [id, sida, namn],
    );
    return id;
  }

  /** False: the year has that row already. */
  async laggTill(id: string, budgetradId: string, u: Budgetpostuppgifter): Promise<boolean> {
    const finns = await this.skriv.manager.existsBy(BudgetpostEntitet, { budgetradId, ar: u.ar });
    if (finns) return false;
    await this.skriv.manager.insert(BudgetpostEntitet, { id, budgetradId, ar: u.ar, beloppOre: u.belopp.toString(), kalla: u.kalla });
    return true;
  }

  /** False: the version was not the one given. Without fields: only the version moves, since something beside the row was added. */
  async andra(post: { readonly id: string; readonly version: number }, falt: { readonly belopp: bigint; readonly kalla: string } | null): Promise<boolean> {
    return updateVersioned(this.skriv.manager, BudgetpostEntitet, post, falt ? { beloppOre: falt.belopp.toString(), kalla: falt.kalla } : {});
  }

  /** The amount alone: its source stands, and what moved it stands beside. False: the version was not the one given. */
  async andraBelopp(post: { readonly id: string; readonly version: number }, belopp: bigint): Promise<boolean> {
    return updateVersioned(this.skriv.manager, BudgetpostEntitet, post, { beloppOre: belopp.toString() });
  }

  async laggTillPrognos(postId: string, belopp: bigint, datum: string, av: string): Promise<void> {
    await this.skriv.rader(
      {
        namn: 'budget.prognos',
        text: `insert into gemensam.prognos (budgetpost_id, nummer, belopp_ore, datum, av) select $1::uuid, coalesce(max(p.nummer), 0) + 1, $2, $3, $4 from gemensam.prognos p where p.budgetpost_id = $1`,
      },
      [postId, belopp.toString(), datum, av],
    );
  }

  async laggTillKommentar(postId: string, manad: number, text: string, datum: string, av: string): Promise<void> {
    await this.skriv.rader(
      {
        namn: 'budget.kommentar',
        text: `insert into gemensam.avvikelsekommentar (budgetpost_id, manad, nummer, text, datum, av)
          select $1::uuid, $2::int, coalesce(max(k.nummer), 0) + 1, $3, $4, $5 from gemensam.avvikelsekommentar k where k.budgetpost_id = $1 and k.manad = $2`,
      },
      [postId, manad, text, datum, av],
    );
  }
}
