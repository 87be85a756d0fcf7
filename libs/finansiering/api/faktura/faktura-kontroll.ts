import { attFaktureraTillOchMed, type Fakturaregel } from '@gemensam/finansiering/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Kontroll } from '@gemensam/shared/contract';

interface FaktureratSqlrad {
  readonly vilken: string;
  readonly fakturerat: string;
  readonly andel: string;
  readonly manad: number;
  readonly plan: Fakturaregel['plan'];
  readonly forskott: boolean;
  readonly momskod: Fakturaregel['momskod'];
}

/** Per post and kommun: all that was invoiced, and what the newest row was to bring it up to. */
const faktureratSats: Sats = {
  namn: 'kontroll.fakturerat',
  text: `
    select p.namn || ' ' || p.ar || ', ' || k.namn as vilken, s.fakturerat::text, coalesce(a.belopp_ore, 0)::text as andel, s.manad, s.plan, s.forskott, s.momskod
    from (
      select distinct on (r.kostnadspost_id, r.kommunkod) r.kostnadspost_id, r.kommunkod, r.fordelning_id, r.manad, r.plan, r.forskott, r.momskod,
        sum(r.belopp_ore) over (partition by r.kostnadspost_id, r.kommunkod) as fakturerat
      from gemensam.fakturarad r join gemensam.fakturaunderlag u on u.samverkan_id = r.samverkan_id and u.id = r.underlag_id
      order by r.kostnadspost_id, r.kommunkod, u.serie_ar desc, u.nummer desc
    ) s
    join gemensam.kostnadspost p on p.id = s.kostnadspost_id join gemensam.kommun k on k.kommunkod = s.kommunkod
    left join gemensam.kostnadsandel a on a.fordelning_id = s.fordelning_id and a.kommunkod = s.kommunkod
    order by p.ar, p.namn, k.namn`,
};
const seriesats: Sats = {
  namn: 'kontroll.fakturanummer',
  text: `
    select s.ar, s.senaste, count(u.id)::int as antal, coalesce(max(u.nummer), 0)::int as hogsta
    from gemensam.fakturaserie s left join gemensam.fakturaunderlag u on u.samverkan_id = s.samverkan_id and u.serie_ar = s.ar
    group by s.ar, s.senaste order by s.ar`,
};
const radsats: Sats = {
  namn: 'kontroll.fakturarader',
  text: `
    select u.serie_ar || '-' || lpad(u.nummer::text, 4, '0') as nummer, u.netto_ore::text as netto, coalesce(sum(r.belopp_ore), 0)::text as rader
    from gemensam.fakturaunderlag u left join gemensam.fakturarad r on r.samverkan_id = u.samverkan_id and r.underlag_id = u.id
    group by u.samverkan_id, u.id, u.serie_ar, u.nummer, u.netto_ore order by u.serie_ar, u.nummer`,
};

const kontroll = (namn: string, regel: string, rader: readonly (string | null)[]): Kontroll => ({
  namn,
  regel,
  antalKontrollerade: rader.length,
  avvikelser: rader.flatMap((r) => r ?? []).slice(0, 100),
});

/** The controls of what is invoiced: it is the allocations to the öre, the numbers have no gaps, and every underlag is its rows. Reads only. */
export const kontrolleraFakturor = async (las: Lasning): Promise<readonly Kontroll[]> => {
  const fakturerat = await las.rader<FaktureratSqlrad>(faktureratSats);
  const serier = await las.rader<{ ar: number; senaste: number; antal: number; hogsta: number }>(seriesats);
  const underlag = await las.rader<{ nummer: string; netto: string; rader: string }>(radsats);
  return [
    kontroll(
      'Det som är fakturerat är lika med andelen',
      'Grundregel E3 och E5: alla underlag för en post är tillsammans den del av andelen som har förfallit, till öret',
      fakturerat.map(({ vilken, fakturerat: summa, andel, manad, ...regel }) => {
        const ska = attFaktureraTillOchMed(BigInt(andel), regel, manad);
        return ska === BigInt(summa) ? null : `${vilken}: fakturerat ${summa} öre, ska vara ${ska} öre`;
      }),
    ),
    kontroll(
      'Fakturanumren har inga luckor',
      'Grundregel E9: underlag numreras utan luckor och dubbletter',
      serier.map((s) => (s.senaste === s.antal && s.senaste === s.hogsta ? null : `${s.ar}: ${s.antal} underlag, högsta nummer ${s.hogsta}, senaste ${s.senaste}`)),
    ),
    kontroll(
      'Varje underlag är lika med sina rader',
      'Grundregel E5: det som är fakturerat skrivs inte om',
      underlag.map((u) => (u.netto === u.rader ? null : `${u.nummer}: underlaget är ${u.netto} öre, raderna ${u.rader} öre`)),
    ),
  ];
};
