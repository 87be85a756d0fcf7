import { createHash } from 'node:crypto';
import {
  type Fakturamottagare, type Fakturapost, type Fakturaregel, type Fakturerat, forvaldFakturaregel, type Kommunfakturering, type Kostnadsslag, planeraFakturering, provaFakturaperiod,
} from '@gemensam/finansiering/domain';
import { installningsslag } from '@gemensam/samverkan/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Fakturainstallning } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { lasFakturainstallning } from './faktura-installning.lasmodell';

/** A member that may be invoiced, with what its underlag will say. */
export interface Mottagare extends Fakturamottagare {
  readonly organisation: string;
  readonly orgnrFiktivt: boolean;
}

/** A post of the year; `beslutad`: a decision carries it. */
export interface Planpost extends Fakturapost {
  readonly antagande: string | null;
  readonly beslutad: boolean;
}

/** A period with everything that decides what is invoiced in it. */
export interface Fakturaplan {
  readonly installning: Fakturainstallning;
  readonly poster: readonly Planpost[];
  /** The posts that no decision carries and that have something to invoice, with what it comes to. */
  readonly attValja: readonly (Planpost & { readonly vald: boolean; readonly netto: bigint })[];
  readonly mottagare: readonly Mottagare[];
  readonly kommuner: readonly Kommunfakturering[];
  readonly kontrollsumma: string;
}

interface PostSqlrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Kostnadsslag;
  readonly antagande: string | null;
  readonly beslutad: boolean;
  readonly fordelning_id: string;
  readonly koder: readonly string[] | null;
  readonly belopp: readonly string[] | null;
  readonly frusen: Fakturaregel | null;
}

/** The posts of a year with the allocation in force, and the rule that the first invoice of the post froze. */
const postSats: Sats = {
  namn: 'faktura.poster',
  text: `
    select p.id, p.namn, p.slag, p.antagande, p.beslut_referens_id is not null as beslutad, f.id as fordelning_id, a.koder, a.belopp, r.frusen
    from gemensam.kostnadspost p
    join lateral (select x.id from gemensam.fordelning x where x.samverkan_id = p.samverkan_id and x.kostnadspost_id = p.id order by x.nummer desc limit 1) f on true
    left join lateral (
      select array_agg(a.kommunkod::text order by a.kommunkod) as koder, array_agg(a.belopp_ore::text order by a.kommunkod) as belopp
      from gemensam.kostnadsandel a where a.fordelning_id = f.id
    ) a on true
    left join lateral (
      select jsonb_build_object('plan', x.plan, 'forskott', x.forskott, 'momskod', x.momskod) as frusen
      from gemensam.fakturarad x where x.kostnadspost_id = p.id limit 1
    ) r on true
    where p.ar = $1 order by p.ordning, p.namn, p.id`,
};
const faktureratSats: Sats = {
  namn: 'faktura.fakturerat',
  text: `
    select r.kostnadspost_id, r.kommunkod::text, sum(r.belopp_ore)::text as belopp, (array_agg(u.id order by u.serie_ar desc, u.nummer desc))[1] as senaste
    from gemensam.fakturarad r join gemensam.fakturaunderlag u on u.samverkan_id = r.samverkan_id and u.id = r.underlag_id
    where r.ar = $1 group by r.kostnadspost_id, r.kommunkod`,
};
const mottagarSats: Sats = {
  namn: 'faktura.mottagare',
  text: `
    select k.kommunkod::text, k.namn, coalesce(o.namn, k.namn) as organisation, o.orgnr, coalesce(o.orgnr_fiktivt, false) as orgnr_fiktivt
    from gemensam.kommun k left join gemensam.organisation o on o.kommunkod = k.kommunkod and o.slag = 'kommun'
    where o.medlem or exists (select from gemensam.kostnadsandel a where a.kommunkod = k.kommunkod)
    order by k.namn`,
};
const foreSats: Sats = { namn: 'faktura.manader_fore', text: `select varde from gemensam.installning where nyckel = 'fakturera_manader_fore'` };
const manadSats: Sats = { namn: 'faktura.senaste_manad', text: `select max(manad) as manad from gemensam.fakturaunderlag where ar = $1` };

/** The latest month of a year that is invoiced. */
export const lasSenasteManad = async (las: Lasning, ar: number): Promise<number | null> => (await las.rader<{ manad: number | null }>(manadSats, [ar]))[0]?.manad ?? null;

const lasPoster = async (las: Lasning, ar: number, installning: Fakturainstallning): Promise<Fakturaplan['poster']> =>
  (await las.rader<PostSqlrad>(postSats, [ar])).map((r) => ({
    id: r.id,
    namn: r.namn,
    antagande: r.antagande,
    beslutad: r.beslutad,
    fordelningId: r.fordelning_id,
    regel: r.frusen ?? installning.regler.find((x) => x.slag === r.slag) ?? forvaldFakturaregel(r.slag),
    andelar: (r.koder ?? []).map((kommunkod, i) => ({ kommunkod, belopp: BigInt(r.belopp?.[i] ?? 0) })),
  }));

const avsandareSaknas = (): Avslag =>
  avslag({
    regel: 'Avsändare saknas',
    kalla: 'Grundregel E9: en faktura har avsändare och konto',
    text: 'Det finns inga uppgifter om vem som skickar fakturorna och vart de ska betalas.',
    utvag: 'Fyll i dem under Kostnader, Fakturering, Inställningar.',
  });

/** How many months ahead a period may be invoiced: the samverkan's setting. */
export const lasManaderFore = async (las: Lasning): Promise<number> =>
  Number((await las.rader<{ varde: string }>(foreSats))[0]?.varde ?? installningsslag.fakturera_manader_fore.forval);

/** Which period is asked for, and the posts without a decision that were chosen to be invoiced all the same. */
export interface Periodval {
  readonly ar: number;
  readonly manad: number;
  readonly valda: readonly string[];
}

/** What is to be invoiced in a period, as it stands in this transaction. A post that no decision carries is held back unless it was chosen. */
export const lasFakturaplan = async (las: Lasning, kontext: Kontext, { ar, manad, valda }: Periodval): Promise<Fakturaplan | Avslag> => {
  const installning = await lasFakturainstallning(las, kontext);
  if (installning.version === 0) return avsandareSaknas();
  const poster = await lasPoster(las, ar, installning);
  const fakturerat = (await las.rader<{ kostnadspost_id: string; kommunkod: string; belopp: string; senaste: string }>(faktureratSats, [ar])).map(
    (r): Fakturerat => ({ kostnadspostId: r.kostnadspost_id, kommunkod: r.kommunkod, belopp: BigInt(r.belopp), senasteUnderlagId: r.senaste }),
  );
  const mottagare = (await las.rader<{ kommunkod: string; namn: string; organisation: string; orgnr: string | null; orgnr_fiktivt: boolean }>(mottagarSats)).map(
    (r): Mottagare => ({ kommunkod: r.kommunkod, namn: r.namn, organisation: r.organisation, orgnr: r.orgnr, orgnrFiktivt: r.orgnr_fiktivt }),
  );
  const senasteManad = await lasSenasteManad(las, ar);
  const planera = (nagra: readonly Planpost[]) => planeraFakturering({ ar, manad, senasteManad, poster: nagra, fakturerat, mottagare });
  const kommuner = planera(poster.filter((p) => p.beslutad || valda.includes(p.id)));
  if (arAvslag(kommuner)) return kommuner;
  const forTidigt = provaFakturaperiod({ ar, manad }, kontext.affarsdatum, await lasManaderFore(las));
  if (forTidigt) return forTidigt;
  const attValja = poster.filter((p) => !p.beslutad).flatMap((p) => {
    const egna = planera([p]);
    if (arAvslag(egna) || egna.length === 0) return [];
    return [{ ...p, vald: valda.includes(p.id), netto: egna.reduce((s, k) => s + k.netto, 0n) }];
  });
  return { installning, poster, attValja, mottagare, kommuner, kontrollsumma: kontrollsumma(ar, manad, installning.version, kommuner) };
};

/** Changes when anything of what is shown or will be written changes. */
const kontrollsumma = (ar: number, manad: number, version: number, kommuner: readonly Kommunfakturering[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        ar, manad, version,
        kommuner.map((k) => [
          k.mottagare.kommunkod, k.mottagare.orgnr, k.hinder?.regel ?? null,
          k.underlag.map((u) => [u.slag, u.rader.map((r) => [r.kostnadspostId, r.fordelningId, r.belopp.toString(), r.regel.momskod, r.rattarId])]),
        ]),
      ]),
    )
    .digest('hex');
