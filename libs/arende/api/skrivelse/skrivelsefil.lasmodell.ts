import { innehallAvText, type Skrivelseinnehall, type Skrivelsesiffra, skrivelsesiffror, type Skrivelseuppgifter } from '@gemensam/arende/domain';
import { DOLD_TITEL, far, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { type SkrivelseSqlrad, skrivelsekolumner, skrivelsetabeller, tillGrund, tillSkrivelse } from '../arenden/arenden.lasmodell';
import { siffraposterSql, type SiffrapostSqlrad, tillSiffrapost } from './skrivelsesiffror.lasmodell';
import { underlagSql } from './underlag.lasmodell';

interface Sqlrad extends SkrivelseSqlrad {
  /** Null: written before there was structure. */
  readonly innehall: Skrivelseinnehall | null;
  readonly versionsdag: string | null;
  readonly sekretess_paragraf: string | null;
  readonly frysta: string | null;
  /** Kept with the version, or frozen. */
  readonly siffror: readonly Skrivelsesiffra[] | null;
  readonly poster: readonly SiffrapostSqlrad[];
  readonly handlingar: readonly { readonly titel: string | null; readonly plats: number | null }[];
}

/** All that a file of a tjänsteskrivelse holds, in one statement. `$1`: the ärende; `$2`: number of a version, or null for the text as it stands. */
export const skrivelsefilSats: Sats = {
  namn: 'arende.skrivelsefil',
  text: `
    select ${skrivelsekolumner}, case when $2::int is null then t.innehall else v.innehall end as innehall, (v.tid at time zone 'Europe/Stockholm')::date::text as versionsdag, a.sekretess_paragraf, case when $2::int is null then a.siffror_frysta end::text as frysta,
      case when $2::int is null then a.frysta_siffror else v.siffror end as siffror,
      case when case when $2::int is null then a.frysta_siffror else v.siffror end is null then ${siffraposterSql('a.projekt_id', 'a.samverkan_id')} else '[]' end as poster,
      ${underlagSql} as handlingar
    from ${skrivelsetabeller}
    left join gemensam.skrivelseversion v on v.samverkan_id = a.samverkan_id and v.arende_id = a.id and v.nummer = $2
    where a.id = $1 and ($2::int is null or v.nummer is not null)`,
};

/**
 * Null: no such ärende or version here, or one that the person may not see. What the text said before is arbetsmaterial (TF 2:12), and is
 * given to those who see the versions.
 */
export const lasSkrivelsefil = async (las: Lasning, kontext: Kontext, arendeId: string, version: number | null = null): Promise<Skrivelseuppgifter | null> => {
  if (!arId(arendeId) || (version !== null && !far(kontext, 'skrivelseversion'))) return null;
  const [rad] = await las.rader<Sqlrad & Record<string, unknown>>(skrivelsefilSats, [arendeId, version]);
  if (!rad) return null;
  const { dnr, handlaggare, tillstand } = tillGrund(rad);
  return {
    samverkan: kontext.samverkan.namn,
    dnr,
    datum: rad.frysta ?? kontext.affarsdatum,
    handlaggare,
    tillstand,
    sekretess: rad.sekretess_paragraf,
    innehall: rad.innehall ?? innehallAvText(tillSkrivelse(rad)),
    siffror: rad.siffror ?? skrivelsesiffror(rad.poster.map(tillSiffrapost)),
    frysta: rad.frysta,
    underlag: rad.handlingar.flatMap((h) => (h.plats === null ? [] : [h.titel ?? DOLD_TITEL])),
    version: version !== null && rad.versionsdag !== null ? { nummer: version, datum: rad.versionsdag, egnaSiffror: rad.siffror !== null } : null,
  };
};
