import { randomUUID } from 'node:crypto';
import { type Client } from 'pg';

/** The order and the invoice that the matrix and the canary test ask for. */
export interface Inkopsobjekt {
  readonly bestallning: string;
  readonly leverantorsfaktura: string;
}

/** An order with an invoice that waits, and an amount that was moved between two rows of the budget; every text holds `text`. */
export const nyttInkop = async (agare: Client, samverkanId: string, text: string, budgetpost: string, person: string): Promise<Inkopsobjekt> => {
  const [bestallning, leverantorsfaktura, rad, till] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const beslut = async (): Promise<string> => {
    const id = randomUUID();
    await agare.query(`insert into gemensam.beslut_referens (samverkan_id, id, organ, datum, beteckning, rubrik, beslutare) values ($1, $2, $3, '2021-02-10', $4, $3, 'delegation')`, [samverkanId, id, text, `D ${id.slice(0, 8)}`]);
    return id;
  };
  await agare.query(
    `insert into gemensam.bestallning (samverkan_id, id, beslut_referens_id, leverantor, leverantor_nyckel, vad, belopp_ore, moms, momssats, netto_ore, budgetpost_id, datum, av_id, av)
     values ($1, $2, $3, $4, $4, $4, 100, 'ut', 25, 100, $5, '2021-02-10', $6, $4)`,
    [samverkanId, bestallning, await beslut(), text, budgetpost, person],
  );
  await agare.query(
    `insert into gemensam.leverantorsfaktura (samverkan_id, id, leverantor, leverantor_nyckel, nummer, vad, fakturadatum, forfallodag, netto_ore, moms_ore, brutto_ore, budgetpost_id, bestallning_id, registrerad_av_id, registrerad_av)
     values ($1, $2, $3, $3, $4, $3, '2021-02-01', '2021-03-03', 100, 25, 125, $5, $6, $7, $3)`,
    [samverkanId, leverantorsfaktura, text, text.slice(0, 60), budgetpost, bestallning, person],
  );
  await agare.query(`insert into gemensam.budgetrad (samverkan_id, id, sida, namn, ordning) values ($1, $2, 'kostnad', $3, 901)`, [samverkanId, rad, `${text} flyttat till`]);
  await agare.query(`insert into gemensam.budgetpost (samverkan_id, id, budgetrad_id, ar, belopp_ore, kalla) values ($1, $2, $3, 2021, 1000, $4)`, [samverkanId, till, rad, text]);
  await agare.query(
    `insert into gemensam.omfordelning (samverkan_id, id, ar, sida, fran_post_id, till_post_id, belopp_ore, fran_fore, fran_efter, till_fore, till_efter, skal, beslut_referens_id, datum, av)
     values ($1, $2, 2021, 'kostnad', $3, $4, 1000, 121000, 120000, 0, 1000, $5, $6, '2021-02-10', $5)`,
    [samverkanId, randomUUID(), budgetpost, till, text, await beslut()],
  );
  return { bestallning, leverantorsfaktura };
};
