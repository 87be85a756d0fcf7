import { type Deltagandestatus, type Fas, type Inforandelage, kommunsumma, svararSom } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kommunsvar, type Projektkommuner, type Svarsuppgift } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';

interface KommunsvarSqlrad {
  readonly projekt_id: string;
  readonly projekt_namn: string;
  readonly fas: Fas | null;
  readonly kommunkod: string;
  readonly namn: string;
  readonly status: Deltagandestatus | null;
  readonly fran: string | null;
  readonly d_av: string | null;
  readonly d_datum: string | null;
  readonly d_kalla: string | null;
  readonly d_version: number | null;
  readonly lage: Inforandelage | null;
  readonly datum: string | null;
  readonly ansvarig: string | null;
  readonly i_av: string | null;
  readonly i_datum: string | null;
  readonly i_kalla: string | null;
  readonly i_version: number | null;
  readonly personer: string[] | null;
}

/** Every member kommun, and any other that has answered, with what it says. `$1`: the project; `$2`: the business date; `$3`: one kommun or null. */
export const kommunsvarSats: Sats = {
  namn: 'projekt.kommunsvar',
  text: `
    select p.id as projekt_id, p.namn as projekt_namn, p.fas, k.kommunkod::text, k.namn,
      d.status, d.fran::text as fran, d.svarad_av as d_av, d.svarad_datum::text as d_datum, d.kalla as d_kalla, d.version as d_version,
      i.lage, i.datum::text as datum, i.ansvarig, i.svarad_av as i_av, i.svarad_datum::text as i_datum, i.kalla as i_kalla, i.version as i_version,
      (select array_agg(distinct q.namn order by q.namn) from gemensam.uppdrag u join gemensam.person q on q.id = u.person_id
        where u.samverkan_id = p.samverkan_id and u.kommunkod = k.kommunkod and u.fran <= $2 and (u.till is null or u.till >= $2)) as personer
    from gemensam.projekt p
    cross join (
      select o.kommunkod from gemensam.organisation o where o.medlem
      union select x.kommunkod from gemensam.deltagande x where x.projekt_id = $1
    ) m
    join gemensam.kommun k on k.kommunkod = m.kommunkod
    left join gemensam.deltagande d on d.samverkan_id = p.samverkan_id and d.projekt_id = p.id and d.kommunkod = k.kommunkod
    left join gemensam.inforande i on i.samverkan_id = p.samverkan_id and i.projekt_id = p.id and i.kommunkod = k.kommunkod
    where p.id = $1 and ($3::text is null or k.kommunkod = $3)
    order by k.namn collate gemensam.sv`,
};

const uppgift = (av: string | null, datum: string | null, kalla: string | null): Svarsuppgift | null => (av === null && kalla === null ? null : { av, datum, kalla });

const tillKommunsvar = (r: KommunsvarSqlrad, kontext: Kontext): Kommunsvar => {
  const som = svararSom(kontext.uppdrag, r.kommunkod);
  return {
    kommun: { kommunkod: r.kommunkod, namn: r.namn },
    deltagande: r.status ?? 'ej_svarat',
    fran: r.fran,
    deltagandeSvarat: uppgift(r.d_av, r.d_datum, r.d_kalla),
    deltagandeVersion: r.d_version ?? 0,
    inforande: r.lage,
    inforandedatum: r.datum,
    ansvarig: r.ansvarig,
    inforandeSvarat: uppgift(r.i_av, r.i_datum, r.i_kalla),
    inforandeVersion: r.i_version ?? 0,
    svararSom: som,
    personer: som ? (r.personer ?? []) : [],
  };
};

/** Every kommun of a project with its answers. Null: no such project here. */
export const lasProjektkommuner = async (las: Lasning, kontext: Kontext, projektId: string): Promise<Projektkommuner | null> => {
  if (!arId(projektId)) return null;
  const sqlrader = await las.rader<KommunsvarSqlrad>(kommunsvarSats, [projektId, kontext.affarsdatum, null]);
  const [forsta] = sqlrader;
  if (!forsta) return null;
  const rader = sqlrader.map((r) => tillKommunsvar(r, kontext));
  return { projektId: forsta.projekt_id, namn: forsta.projekt_namn, fas: forsta.fas, rader, summa: kommunsumma(rader) };
};

/** What one kommun says of one project, and the project. Null: no such project here, or the kommun is no member. */
export const lasKommunsvar = async (
  las: Lasning,
  kontext: Kontext,
  projektId: string,
  kommunkod: string,
): Promise<{ readonly projektId: string; readonly projekt: string; readonly fas: Fas | null; readonly svar: Kommunsvar } | null> => {
  const [r] = await las.rader<KommunsvarSqlrad>(kommunsvarSats, [projektId, kontext.affarsdatum, kommunkod]);
  return r ? { projektId: r.projekt_id, projekt: r.projekt_namn, fas: r.fas, svar: tillKommunsvar(r, kontext) } : null;
};
