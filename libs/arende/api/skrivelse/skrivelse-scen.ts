import { type Kontext, nyttId } from '@gemensam/shared/api';
import { type Provning } from '@gemensam/shared/testing';

/** A project of Norrbotten with one cost post, shared by Luleå and Piteå. */
export interface Projektscen {
  readonly projektId: string;
  readonly postId: string;
}

/** Sets a project with a post of 490 000 kr in equal parts; Luleå has decided its share, Piteå is not asked. */
export const stallProjekt = async (p: Provning, kontext: Kontext, namn = 'Elevhälsa'): Promise<Projektscen> => {
  const [projektId, postId] = [nyttId(), nyttId()];
  const s = kontext.samverkan.id;
  await p.agare.query(`insert into gemensam.projekt (samverkan_id, id, namn, slag, fas) values ($1, $2, $3, 'projekt', 'forbereds')`, [s, projektId, namn]);
  await p.agare.query(`insert into gemensam.kostnadspost (samverkan_id, id, namn, ar, slag, projekt_id, kalla) values ($1, $2, $3, 2021, 'projekt', $4, 'x')`, [s, postId, namn, projektId]);
  await fordela(p, kontext, postId, 1, [['2580', 24_500_000], ['2581', 24_500_000]]);
  await p.agare.query(
    `insert into gemensam.atagande (samverkan_id, id, kostnadspost_id, kommunkod, tillstand, begart_ore, atagit_ore, sista_dag, instans, beslutsdatum, handling, fragad_av, svarad_av, svarad)
     values ($1, $2, $3, '2580', 'beslutad', 24500000, 24500000, '2021-03-01', 'KS', '2021-02-01', '§ 1', 'x', 'x', now())`,
    [s, nyttId(), postId],
  );
  return { projektId, postId };
};

/** A new allocation of a post, öre by kommun. */
export const fordela = async (p: Provning, kontext: Kontext, postId: string, nummer: number, andelar: readonly (readonly [string, number])[]): Promise<void> => {
  const [id, s] = [nyttId(), kontext.samverkan.id];
  await p.agare.query('begin');
  await p.agare.query(
    `insert into gemensam.fordelning (samverkan_id, id, kostnadspost_id, nummer, totalt_ore, avrundningsenhet_ore, nyckeltyp, beraknad_av) values ($1, $2, $3, $4, $5, 100, 'lika', 'x')`,
    [s, id, postId, nummer, andelar.reduce((summa, [, ore]) => summa + ore, 0)],
  );
  for (const [kod, ore] of andelar)
    await p.agare.query(`insert into gemensam.kostnadsandel (samverkan_id, fordelning_id, kommunkod, belopp_ore) values ($1, $2, $3, $4)`, [s, id, kod, ore]);
  await p.agare.query('commit');
};
