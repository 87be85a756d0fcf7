import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { tilldeladeLagen } from '@gemensam/projekt/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Avtal, type Avtalsbevakning, type Avtalsrad, type Avtalsregister, type Avtalsval } from '@gemensam/shared/contract';
import { type Datum, plusDagar } from '@gemensam/shared/domain';
import { lasVarningsniva, takvolymbevakning } from '../avrop/takvolymbevakning';
import { avtaletsLage, tillAvtal, tillAvtalsrad, tillUpphandling } from './avtalet';
import { type Avtalsbild, lasAvtalsbild, lasAvtalsbilder } from './avtalsbild.lasmodell';

export const lasAvtalsrader = async (las: Lasning, datum: Datum): Promise<Avtalsrad[]> => (await lasAvtalsbilder(las)).map((b) => tillAvtalsrad(b, datum));

export const lasAvtalsregister = async (las: Lasning, kontext: Kontext): Promise<Avtalsregister> => ({
  avtal: await lasAvtalsrader(las, kontext.affarsdatum),
  farSkapa: harRoll(kontext, 'e_samordnare'),
});

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasAvtal = async (las: Lasning, kontext: Kontext, id: string): Promise<Avtal | null> => {
  const bild = await lasAvtalsbild(las, id);
  return bild && tillAvtal(bild, kontext);
};

/** What an avtal can be tied to. `$1`: the business date, for who has an uppdrag. */
export const avtalsvalSats: Sats = {
  namn: 'avtal.val',
  text: `
    select
      (select coalesce(json_agg(json_build_object('id', x.id, 'namn', x.namn) order by x.namn collate gemensam.sv, x.id), '[]')
        from (select distinct p.id, p.namn from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
          where u.roll in ('e_samordnare', 'namndsekreterare', 'projektledare', 'beredningsgrupp') and u.fran <= $1::date and (u.till is null or u.till >= $1::date)) x) as handlaggare,
      (select coalesce(json_agg(json_build_object('id', p.id, 'namn', p.namn, 'upphandlingar', (
          select coalesce(json_agg(json_build_object('id', h.id, 'nummer', h.nummer, 'lage', h.lage, 'foreOverprovning', h.fore_overprovning, 'sparrSista', h.sparr_sista) order by h.nummer), '[]')
          from gemensam.upphandling h where h.samverkan_id = p.samverkan_id and h.projekt_id = p.id)) order by p.namn, p.id), '[]')
        from gemensam.projekt p where p.fas is distinct from 'ide') as projekt,
      (select coalesce(json_agg(json_build_object('upphandlingId', b.upphandling_id, 'namn', b.namn, 'orgnr', b.orgnr) order by b.namn collate gemensam.sv, b.id), '[]')
        from gemensam.anbud b where b.status = 'antaget' and exists (select from gemensam.upphandlingssteg s
          where s.samverkan_id = b.samverkan_id and s.upphandling_id = b.upphandling_id and s.till in (${tilldeladeLagen.map((l) => `'${l}'`).join(', ')}))) as antagna,
      (select coalesce(json_agg(distinct a.omrade), '[]') from gemensam.avtal a) as omraden`,
};

interface Valrad {
  readonly handlaggare: Avtalsval['handlaggare'];
  readonly projekt: readonly { readonly id: string; readonly namn: string; readonly upphandlingar: readonly NonNullable<Avtalsbild['upphandling']>[] }[];
  readonly antagna: Avtalsval['antagna'];
  readonly omraden: string[];
}

export const lasAvtalsval = async (las: Lasning, kontext: Kontext): Promise<Avtalsval> => {
  const [rad] = await las.rader<Valrad & Record<string, unknown>>(avtalsvalSats, [kontext.affarsdatum]);
  if (!rad) throw new Error('a statement without a from clause gave no row');
  return {
    handlaggare: rad.handlaggare,
    antagna: rad.antagna,
    projekt: rad.projekt.map(({ id, namn, upphandlingar }) => ({ id, namn, upphandlingar: upphandlingar.map(tillUpphandling) })),
    omraden: [...rad.omraden].sort((a, b) => a.localeCompare(b, 'sv')),
  };
};

/** How many days before its own day, and before an end without an option, an avtal begins to remind. */
const FORVARNING = 90;
const SLUTVARNING = 180;

/** The days of an avtal that are near: its own day for förlängning, then the last day for notice; else its end. */
const bevakningarAv = (b: Avtalsbild, idag: Datum): Avtalsbevakning[] => {
  const { status, tid, nasta } = avtaletsLage(b, idag);
  if (!tid || (status !== 'galler' && status !== 'forlangt' && status !== 'uppsagt')) return [];
  const grund = { avtalId: b.id, beteckning: avtalsbeteckning(b.nummer), namn: b.namn };
  if (nasta && status !== 'uppsagt') {
    if (nasta.egenDag > plusDagar(idag, FORVARNING)) return [];
    const efter = nasta.egenDag < idag;
    return [
      efter
        ? { ...grund, slag: 'varsel', datum: nasta.varselSenast, text: `Sista dag att meddela förlängning (option ${nasta.nr})` }
        : { ...grund, slag: 'egen_dag', datum: nasta.egenDag, text: `Ta ställning till förlängning (option ${nasta.nr}), ska meddelas senast ${nasta.varselSenast}` },
    ];
  }
  if (tid.slutar > plusDagar(idag, SLUTVARNING)) return [];
  const missad = tid.optioner.some((o) => o.lage === 'forfallen') && status !== 'uppsagt';
  return [{ ...grund, slag: 'slut', datum: tid.slutar, text: missad ? 'Avtalet slutar. Dagen för förlängning har varit' : 'Avtalet slutar' }];
};

/** What waits, the earliest first. A handläggare is told of her own avtal. */
export const lasAvtalsbevakning = async (las: Lasning, kontext: Kontext): Promise<Avtalsbevakning[]> => {
  const [bilder, niva] = await Promise.all([lasAvtalsbilder(las), lasVarningsniva(las)]);
  const [samordnar, alla] = [harRoll(kontext, 'e_samordnare'), harRoll(kontext, 'e_samordnare', 'ordforande', 'vice_ordforande')];
  return bilder
    .flatMap((b) => {
      const egen = b.handlaggareId === kontext.person.id;
      return [...(alla || egen ? bevakningarAv(b, kontext.affarsdatum) : []), ...(samordnar || egen ? takvolymbevakning(b, niva, kontext.affarsdatum) : [])];
    })
    .sort((a, b) => (a.datum ?? '9999').localeCompare(b.datum ?? '9999') || a.beteckning.localeCompare(b.beteckning, 'sv', { numeric: true }));
};
