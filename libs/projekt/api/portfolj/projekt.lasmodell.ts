import { type Deltagandestatus, ekonomiAv, type Fas, type Fasordning, fasvagen, type Fasvagsteg, type Inforandelage, type Kommunsumma, kommunsumma, type Projektslag, standardordning, statusAlder } from '@gemensam/projekt/domain';
import { beslutshandling, beslutsrubrik } from '@gemensam/samverkan/api';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type Risklage, type Risklagerad, risklageSql, tillRisklage } from '../risker/oppna-risker';
import { skalaSql } from '../risker/riskskala';
import { farUppdatera, type StatusLasrad } from './portfolj.lasmodell';

export interface BeslutLasrad {
  readonly id: string;
  readonly organ: string;
  readonly datum: string;
  readonly beteckning: string;
  readonly rubrik: string;
  readonly handling: string | null;
}

/** One project as its page shows it. */
export interface ProjektLasrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplanFran: number | null;
  readonly tidplanTill: number | null;
  readonly beskrivning: string;
  readonly prioritering: string | null;
  readonly vag: readonly Fasvagsteg[];
  readonly beslut: BeslutLasrad | null;
  readonly deltagande: readonly {
    readonly kommun: { readonly kommunkod: string; readonly namn: string };
    readonly status: Deltagandestatus;
    readonly fran: string | null;
  }[];
  readonly kommunsumma: Kommunsumma;
  readonly statusrapporter: readonly StatusLasrad[];
  readonly inlastKalla: string | null;
  readonly inlastDatum: string | null;
  readonly version: number;
  readonly farUppdatera: boolean;
  readonly statusAlderDagar: number | null;
  readonly statusInaktuell: boolean;
  readonly antalKommuner: number;
  readonly risklage: Risklage;
  readonly utkast: string | null;
}

/** A report inside the JSON of the one statement: its time is still text. */
type StatusJson = Omit<StatusLasrad, 'tid' | 'ekonomi'> & { readonly tid: string; readonly totalt: string | null; readonly sakrat: string | null };

interface ProjektSqlrad extends Risklagerad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Projektslag;
  readonly fas: Fas | null;
  readonly tidplan_fran: number | null;
  readonly tidplan_till: number | null;
  readonly beskrivning: string;
  readonly prioritering: string | null;
  readonly projektledare_id: string | null;
  readonly inlast_kalla: string | null;
  readonly inlast_datum: string | null;
  readonly version: number;
  readonly vilande_fran: Fas | null;
  readonly ordning: Fasordning | null;
  readonly beslut: BeslutLasrad | null;
  readonly deltagande: ProjektLasrad['deltagande'] | null;
  readonly kommunlagen: readonly { readonly deltagande: Deltagandestatus; readonly inforande: Inforandelage | null }[] | null;
  readonly statusrapporter: StatusJson[] | null;
  readonly utkast: string | null;
  readonly antal_kommuner: number;
  readonly farsk_dagar: number;
}

/** Everything a project's page shows, in one statement. */
export const projektSats: Sats = {
  namn: 'projekt.projekt',
  text: `
    select p.id, p.namn, p.slag, p.fas, p.tidplan_fran, p.tidplan_till, p.beskrivning, p.prioritering, p.projektledare_id,
      p.inlast_kalla, p.inlast_datum::text as inlast_datum, p.version, p.vilande_fran, k.risker_oppna, k.risker_varsta, ${skalaSql} as skala,
      (select o.innehall from gemensam.fasordning o where o.samverkan_id = p.samverkan_id and o.slag = p.slag order by o.version desc limit 1) as ordning,
      (select json_build_object('id', b.id, 'organ', b.organ, 'datum', b.datum, 'beteckning', b.beteckning, 'rubrik', ${beslutsrubrik('b')}, 'handling', ${beslutshandling('b')})
        from gemensam.beslut_referens b where b.samverkan_id = p.samverkan_id and b.id = p.beslut_referens_id) as beslut,
      (select json_agg(json_build_object('kommun', json_build_object('kommunkod', d.kommunkod, 'namn', k.namn), 'status', d.status, 'fran', d.fran)
          order by k.namn)
        from gemensam.deltagande d join gemensam.kommun k on k.kommunkod = d.kommunkod
        where d.samverkan_id = p.samverkan_id and d.projekt_id = p.id and d.status <> 'ej_svarat') as deltagande,
      (select json_agg(json_build_object('deltagande', coalesce(d.status, 'ej_svarat'), 'inforande', i.lage))
        from gemensam.organisation o
        left join gemensam.deltagande d on d.samverkan_id = o.samverkan_id and d.projekt_id = p.id and d.kommunkod = o.kommunkod
        left join gemensam.inforande i on i.samverkan_id = o.samverkan_id and i.projekt_id = p.id and i.kommunkod = o.kommunkod
        where o.samverkan_id = p.samverkan_id and o.medlem) as kommunlagen,
      (select json_agg(json_build_object('id', r.id, 'nummer', r.nummer, 'datum', r.datum, 'tid', r.tid, 'forfattare', r.forfattare, 'text', r.text,
          'lageTid', r.lage_tid, 'lageKostnad', r.lage_kostnad, 'lageResultat', r.lage_resultat, 'fas', r.fas, 'totalt', r.totalt_ore::text, 'sakrat', r.sakrat_ore::text, 'risker', r.risker, 'inlastKalla', r.inlast_kalla)
          order by r.nummer desc)
        from gemensam.statusrapport r where r.samverkan_id = p.samverkan_id and r.projekt_id = p.id) as statusrapporter,
      (select u.innehall from gemensam.utkast u where u.nyckel = 'statusrapport:' || p.id) as utkast,
      (select count(*)::int from gemensam.organisation o where o.medlem) as antal_kommuner,
      coalesce((select i.varde::int from gemensam.installning i where i.nyckel = 'farsk_status_dagar'), 30) as farsk_dagar
    from gemensam.projekt p
    left join (${risklageSql('$1::uuid')}) k on k.projekt_id = p.id
    where p.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasProjekt = async (las: Lasning, kontext: Kontext, id: string): Promise<ProjektLasrad | null> => {
  if (!arId(id)) return null;
  const [r] = await las.rader<ProjektSqlrad>(projektSats, [id]);
  if (!r) return null;
  const statusrapporter = (r.statusrapporter ?? []).map(({ totalt, sakrat, ...s }) => ({ ...s, ekonomi: ekonomiAv(totalt, sakrat), tid: new Date(s.tid) }));
  const alder = statusAlder(statusrapporter[0]?.datum ?? null, kontext.affarsdatum, r.farsk_dagar, r.fas);
  return {
    id: r.id,
    namn: r.namn,
    slag: r.slag,
    fas: r.fas,
    tidplanFran: r.tidplan_fran,
    tidplanTill: r.tidplan_till,
    beskrivning: r.beskrivning,
    prioritering: r.prioritering,
    vag: fasvagen(r.ordning ?? standardordning(r.slag), r.fas === 'vilande' ? r.vilande_fran : r.fas),
    beslut: r.beslut,
    deltagande: r.deltagande ?? [],
    kommunsumma: kommunsumma(r.kommunlagen ?? []),
    statusrapporter,
    inlastKalla: r.inlast_kalla,
    inlastDatum: r.inlast_datum,
    version: r.version,
    farUppdatera: farUppdatera(kontext, r.projektledare_id),
    statusAlderDagar: alder.dagar,
    statusInaktuell: alder.inaktuell,
    antalKommuner: r.antal_kommuner,
    risklage: tillRisklage(r),
    utkast: r.utkast,
  };
};
