import { ekonomiAv, ROLLER_FOR_AKTUELLT } from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Aktuellt, type Aktuelltlista, type Aktuelltpunkt, type Aktuelltrad } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';

const listaSats: Sats = {
  namn: 'projekt.aktuelltlista',
  text: `
    select a.id, a.namn, a.sammantrade::text, a.nummer, a.tillstand, a.fryst::text, a.fryst_av as "frystAv", a.skapad_av as "skapadAv", a.inlast_kalla as "inlastKalla",
      (select count(*)::int from gemensam.aktuelltpunkt k where k.samverkan_id = a.samverkan_id and k.aktuellt_id = a.id) as antal
    from gemensam.aktuellt a where a.tillstand = 'fryst' or ($1 and a.tillstand = 'utkast')
    order by a.sammantrade desc, a.nummer desc`,
};

/** May assemble, and see what is not frozen yet: a draft is no allmän handling. */
export const farSammanstalla = (kontext: Kontext): boolean => harRoll(kontext, ...ROLLER_FOR_AKTUELLT);

export const lasAktuelltlista = async (las: Lasning, kontext: Kontext): Promise<Aktuelltlista> => {
  const farSkapa = farSammanstalla(kontext);
  return { rader: await las.rader<Aktuelltrad>(listaSats, [farSkapa]), farSkapa };
};

type Punktjson = Omit<Aktuelltpunkt, 'ekonomi'> & { readonly totalt: string | null; readonly sakrat: string | null };
type Sqlrad = Omit<Aktuellt, 'punkter' | 'kandidater' | 'farRedigera'> & { readonly punkter: Punktjson[] | null; readonly kandidater: Aktuellt['kandidater'] | null };

/** One compilation with its projects, and while it is written those to choose among, in one statement. */
export const aktuelltSats: Sats = {
  namn: 'projekt.aktuellt',
  text: `
    select a.id, a.namn, a.sammantrade::text, a.nummer, a.tillstand, a.fryst::text, a.fryst_tid as "frystTid", a.fryst_av as "frystAv", a.skapad_av as "skapadAv",
      a.inlast_kalla as "inlastKalla", a.version, u.innehall as utkast,
      (select b.id from gemensam.aktuellt b where b.sammantrade = a.sammantrade and b.nummer > a.nummer and b.tillstand = 'fryst' order by b.nummer desc limit 1) as "senareId",
      (select json_agg(json_build_object('projektId', k.projekt_id, 'projektnamn', k.projektnamn, 'text', k.text, 'rapportId', k.statusrapport_id, 'rapportNummer', k.rapport_nummer,
          'rapportDatum', k.rapport_datum, 'fas', k.fas, 'lageTid', k.lage_tid, 'lageKostnad', k.lage_kostnad, 'lageResultat', k.lage_resultat,
          'totalt', k.totalt_ore::text, 'sakrat', k.sakrat_ore::text, 'risker', k.risker) order by k.plats)
        from gemensam.aktuelltpunkt k where k.samverkan_id = a.samverkan_id and k.aktuellt_id = a.id) as punkter,
      case when a.tillstand = 'utkast' then (
        select json_agg(json_build_object('projektId', p.id, 'projektnamn', p.namn, 'fas', p.fas, 'rapport', r.rapport) order by p.ordning, p.namn)
        from gemensam.projekt p
        left join lateral (
          select json_build_object('id', s.id, 'nummer', s.nummer, 'datum', s.datum, 'text', s.text, 'lageTid', s.lage_tid, 'lageKostnad', s.lage_kostnad, 'lageResultat', s.lage_resultat) as rapport
          from gemensam.statusrapport s where s.samverkan_id = p.samverkan_id and s.projekt_id = p.id order by s.nummer desc limit 1
        ) r on true
        where p.samverkan_id = a.samverkan_id and (p.fas is null or p.fas not in ('ide', 'avslutad'))) end as kandidater
    from gemensam.aktuellt a
    left join gemensam.utkast u on u.nyckel = 'aktuellt:' || a.id
    where a.id = $1`,
};

/** Null: no such compilation here, or one that is not frozen and that the person does not write. */
export const lasAktuellt = async (las: Lasning, kontext: Kontext, id: string): Promise<Aktuellt | null> => {
  const [r] = arId(id) ? await las.rader<Sqlrad>(aktuelltSats, [id]) : [];
  const skriver = farSammanstalla(kontext);
  if (!r || (r.tillstand !== 'fryst' && !skriver)) return null;
  return {
    ...r,
    punkter: (r.punkter ?? []).map(({ totalt, sakrat, ...k }) => ({ ...k, ekonomi: ekonomiAv(totalt, sakrat) })),
    kandidater: skriver ? (r.kandidater ?? []) : [],
    farRedigera: skriver && r.tillstand === 'utkast',
  };
};
