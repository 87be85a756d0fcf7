import { type Folkmangdsrad } from '@gemensam/samverkan/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type FolkmangdTabell } from '@gemensam/shared/contract';

/**
 * The kommuner whose populations the samverkan keeps: those among its organisations, members or not. Populations are shared by all
 * samverkan, so this is also what keeps an administrator from changing the figures of kommuner elsewhere.
 */
export const lasKommuner = async (las: Lasning): Promise<ReadonlyMap<string, string>> => {
  const rader = await las.rader<{ kommunkod: string; namn: string }>({
    namn: 'folkmangd.kommuner',
    text: `select k.kommunkod, k.namn from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.slag = 'kommun' order by k.namn`,
  });
  return new Map(rader.map((r) => [r.kommunkod, r.namn]));
};

/** The populations of the samverkan's kommuner, newest date first. */
export const lasFolkmangd = (las: Lasning): Promise<Folkmangdsrad[]> =>
  las.rader<Folkmangdsrad>({
    namn: 'folkmangd.alla',
    text: `select f.kommunkod, f.datum::text as datum, f.antal, f.kalla
      from gemensam.folkmangd f join gemensam.kommun k on k.kommunkod = f.kommunkod
      where f.kommunkod in (select o.kommunkod from gemensam.organisation o where o.slag = 'kommun')
      order by f.datum desc, k.namn`,
  });

/** Imports take turns, so that what was compared is what is changed. */
export const lasOchSparraFolkmangd = async (las: Lasning): Promise<Folkmangdsrad[]> => {
  await las.rader({ namn: 'folkmangd.sparra', text: `select pg_advisory_xact_lock(hashtextextended('gemensam.folkmangd', 0))` });
  return lasFolkmangd(las);
};

export const skrivFolkmangd = async (las: Lasning, rader: readonly Folkmangdsrad[]): Promise<void> => {
  await las.rader(
    {
      namn: 'folkmangd.skriv',
      text: `insert into gemensam.folkmangd (kommunkod, datum, antal, kalla)
        select * from unnest($1::text[], $2::date[], $3::int[], $4::text[])
        on conflict (kommunkod, datum) do update set antal = excluded.antal, kalla = excluded.kalla, inlast = clock_timestamp()`,
    },
    [rader.map((r) => r.kommunkod), rader.map((r) => r.datum), rader.map((r) => r.antal), rader.map((r) => r.kalla)],
  );
};

export const tillTabell = (rader: readonly Folkmangdsrad[], kommuner: ReadonlyMap<string, string>): FolkmangdTabell => ({
  datum: [...new Set(rader.map((r) => r.datum))],
  rader: rader.map((r) => tillRad(r, kommuner)),
});

/** A row with the kommun's name, for the contract. */
export const tillRad = <R extends { readonly kommunkod: string }>(rad: R, kommuner: ReadonlyMap<string, string>): R & { readonly kommun: { readonly kommunkod: string; readonly namn: string } } => ({
  ...rad,
  kommun: { kommunkod: rad.kommunkod, namn: kommuner.get(rad.kommunkod) ?? rad.kommunkod },
});
