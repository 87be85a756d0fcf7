import { arMed, type Deltagandestatus, type Fas, type Inforandelage, type Projektslag, svararSom, vantandeFraga } from '@gemensam/projekt/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type KommunensPortfolj } from '@gemensam/shared/contract';

interface KommunensSqlrad {
  readonly kommunkod: string;
  readonly kommun: string;
  /** Null on the one row of a samverkan without projects. */
  readonly projekt_id: string | null;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly status: Deltagandestatus | null;
  readonly fran: string | null;
  readonly lage: Inforandelage | null;
  readonly datum: string | null;
  readonly ansvarig: string | null;
  readonly antal_svar: number;
}

/** Every project as it stands for one member kommun. */
export const kommunensPortfoljSats: Sats = {
  namn: 'projekt.kommunens_portfolj',
  text: `
    select k.kommunkod::text, k.namn as kommun, p.id as projekt_id, p.namn, p.slag, p.fas, d.status, d.fran::text as fran, i.lage, i.datum::text as datum, i.ansvarig,
      (select count(*)::int from gemensam.deltagande x where x.samverkan_id = p.samverkan_id and x.projekt_id = p.id and x.status <> 'ej_svarat') as antal_svar
    from gemensam.organisation o
    join gemensam.kommun k on k.kommunkod = o.kommunkod
    left join gemensam.projekt p on p.samverkan_id = o.samverkan_id
    left join gemensam.deltagande d on d.samverkan_id = p.samverkan_id and d.projekt_id = p.id and d.kommunkod = k.kommunkod
    left join gemensam.inforande i on i.samverkan_id = p.samverkan_id and i.projekt_id = p.id and i.kommunkod = k.kommunkod
    where o.medlem and o.kommunkod = $1
    order by p.ordning, p.namn`,
};

/** Null for a kommun that is no member. */
export const lasKommunensPortfolj = async (las: Lasning, kontext: Kontext, kommunkod: string): Promise<KommunensPortfolj | null> => {
  const rader = await las.rader<KommunensSqlrad>(kommunensPortfoljSats, [kommunkod]);
  const [forsta] = rader;
  if (!forsta) return null;
  const projekt = rader.flatMap((r) => {
    if (r.projekt_id === null) return [];
    const deltagande = r.status ?? 'ej_svarat';
    const fraga = vantandeFraga({ fas: r.fas, deltagande, inforande: r.lage, inforandedatum: r.datum, antalSvar: r.antal_svar }, kontext.affarsdatum);
    return [{ projektId: r.projekt_id, namn: r.namn, slag: r.slag, fas: r.fas, deltagande, fran: r.fran, inforande: r.lage, inforandedatum: r.datum, ansvarig: r.ansvarig, fraga }];
  });
  return {
    kommun: { kommunkod: forsta.kommunkod, namn: forsta.kommun },
    projekt,
    deltar: projekt.filter((p) => arMed(p.deltagande)).length,
    driftsatta: projekt.filter((p) => p.inforande === 'driftsatt').length,
    attSvara: projekt.filter((p) => p.fraga !== null).length,
    farSvara: svararSom(kontext.uppdrag, forsta.kommunkod) === 'kommunen',
  };
};
