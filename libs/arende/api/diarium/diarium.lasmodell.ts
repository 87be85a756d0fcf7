import { type Arendetillstand, type Arendetyp, formateraDnr, type Handlingsriktning } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Diariearende, type Diarium } from '@gemensam/shared/contract';
import { datumdelar } from '@gemensam/shared/domain';
import { farRegistrera, OMFATTAS, posterSql, type PostSqlrad, tillPost } from './registerpost.lasmodell';

interface ArendeSqlrad {
  readonly id: string | null;
  readonly ar: number;
  readonly lopnummer: number;
  readonly klassificering: string;
  readonly klassnamn: string | null;
  readonly registrerat: string;
  readonly paragraf: string | null;
  readonly rubrik: string | null;
  readonly typ: Arendetyp | null;
  readonly tillstand: Arendetillstand | null;
  readonly handlaggare: string | null;
  readonly projekt_namn: string | null;
  readonly antal: number | null;
  readonly riktningar: readonly Handlingsriktning[] | null;
}

interface DiariumSqlrad {
  readonly aren: readonly number[];
  readonly arenden: readonly ArendeSqlrad[];
  readonly poster: readonly PostSqlrad[] | null;
}

/**
 * The register of a year in one statement: the ärenden that the reader sees, and of the rest number and day (OSL 5:2). `$1`: year; `$2`:
 * as one who asks from outside gets it, that is every secret row masked. A secret ärende says nothing of its handlingar, not their number.
 */
const diariumSats: Sats = {
  namn: 'diarium.ar',
  text: `
    select array(select s.ar from gemensam.dnr_serie s order by s.ar desc) as aren,
      coalesce((
        select jsonb_agg(to_jsonb(x) order by x.lopnummer desc)
        from (
          select a.id, a.dnr_ar as ar, a.dnr_lopnummer as lopnummer, a.klassificering, k.namn as klassnamn, coalesce(a.registrerat, a.skapat) as registrerat,
            a.sekretess_paragraf as paragraf, a.rubrik, a.typ, a.tillstand, a.handlaggare, p.namn as projekt_namn, n.antal, n.riktningar
          from gemensam.arende a
            left join gemensam.diarieklass k on k.samverkan_id = a.samverkan_id and k.kod = a.klassificering
            left join gemensam.projekt p on p.samverkan_id = a.samverkan_id and p.id = a.projekt_id
            cross join lateral (
              select count(*)::int as antal, array_agg(distinct r.riktning) as riktningar from gemensam.registerpost r where r.samverkan_id = a.samverkan_id and r.arende_id = a.id
            ) n
          where a.dnr_ar = $1 and not ($2::boolean and a.sekretess_slag is not null)
          union all
          select null, m.ar, m.lopnummer, m.klassificering, k.namn, m.registrerat, null, null, null, null, null, null, null, null
          from gemensam.maskat_register($2) m left join gemensam.diarieklass k on k.kod = m.klassificering
          where m.ar = $1
        ) x), '[]') as arenden,
      (${posterSql('a.dnr_ar = $1 and not ($2 and a.sekretess_slag is not null)', '$2')}) as poster`,
};

export const lasDiarium = async (las: Lasning, kontext: Kontext, ar: number | null, somAllmanheten: boolean): Promise<Diarium> => {
  const visatAr = ar ?? datumdelar(kontext.affarsdatum).ar;
  const [rad] = await las.rader<DiariumSqlrad & Record<string, unknown>>(diariumSats, [visatAr, somAllmanheten]);
  const far = farRegistrera(kontext) && !somAllmanheten;
  return {
    ar: visatAr,
    aren: [...new Set([...(rad?.aren ?? []), datumdelar(kontext.affarsdatum).ar])].sort((a, b) => b - a),
    arenden: (rad?.arenden ?? []).map(tillRad),
    handlingar: (rad?.poster ?? []).map((p) => tillPost(p, far)),
    farRegistrera: far,
  };
};

const tillRad = (r: ArendeSqlrad): Diariearende => ({
  id: r.id,
  dnr: formateraDnr(r),
  ar: r.ar,
  lopnummer: r.lopnummer,
  klassificering: r.klassificering,
  klassnamn: r.klassnamn,
  registrerat: r.registrerat,
  sekretess: r.id === null ? OMFATTAS : r.paragraf ? `OSL ${r.paragraf}` : null,
  rubrik: r.rubrik,
  typ: r.typ,
  tillstand: r.tillstand,
  handlaggare: r.handlaggare,
  projektNamn: r.projekt_namn,
  antalHandlingar: r.id === null ? null : (r.antal ?? 0),
  riktningar: [...(r.riktningar ?? [])],
});
