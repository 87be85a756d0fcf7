import { arForsenad, arHallet, dnrText, motesvarningar, type Motestid, provaNarvaro } from '@gemensam/arende/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type ArendeTillstand, type Deltagarslag, type Mote, type Motesarbete, type Motesarende, type Motesdeltagare, type Moteskommun, type Motesuppgift, type Narvaro, type Roll } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { farAndraMoten, ledtiderSql, type Ledtidstext, type Motessqlrad, moteskolumner, tillLedtider } from './moten.lasmodell';

export interface Deltagarrad {
  readonly id: string;
  readonly slag: Deltagarslag;
  readonly personId: string | null;
  readonly namn: string;
  readonly roll: Roll | null;
  readonly kommunkod: string | null;
  readonly kommun: string | null;
  readonly narvaro: Narvaro | null;
  readonly marktAv: string | null;
  readonly version: number;
}

export interface Uppgiftsrad {
  readonly id: string;
  readonly moteId: string;
  readonly moteDatum: Datum;
  readonly text: string;
  readonly agareId: string | null;
  readonly agareKommunkod: string | null;
  readonly agare: string;
  readonly dag: Datum;
  readonly klar: Datum | null;
  readonly klarAnteckning: string | null;
  readonly klarAv: string | null;
  readonly version: number;
}

interface Arenderad {
  readonly id: string;
  readonly rubrik: string;
  readonly ar: number | null;
  readonly lopnummer: number | null;
  readonly klassificering: string | null;
  readonly tillstand: ArendeTillstand;
  readonly handlaggare: string;
}

/** A meeting with everything that hangs on it, as far as the person may read. */
export interface Motesbild extends Motessqlrad {
  readonly ledtider: Ledtidstext | null;
  readonly sammaDag: readonly Motestid[] | null;
  readonly deltagare: readonly Deltagarrad[] | null;
  readonly kommuner: readonly { readonly kommunkod: string; readonly namn: string }[] | null;
  readonly anteckning: { readonly text: string; readonly forfattare: string; readonly tid: string; readonly version: number } | null;
  readonly utkast: string | null;
  readonly uppgifter: readonly Uppgiftsrad[] | null;
  readonly arenden: readonly Arenderad[] | null;
  readonly personer: readonly { readonly id: string; readonly namn: string }[] | null;
}

/** The columns of a task, from the tables as `u` and `m`. */
export const uppgiftskolumner = `u.id, u.mote_id as "moteId", m.datum::text as "moteDatum", u.text, u.agare_id as "agareId", u.agare_kommunkod as "agareKommunkod", u.agare, u.dag::text as dag,
  u.klar::text as klar, u.klar_anteckning as "klarAnteckning", u.klar_av as "klarAv", u.version`;

export const moteSats: Sats = {
  namn: 'arende.mote',
  text: `
    select ${moteskolumner}, ${ledtiderSql} as ledtider,
      (select json_agg(json_build_object('id', s.id, 'slag', s.slag, 'datum', s.datum, 'borjar', s.borjar, 'slutar', s.slutar, 'installt', s.installt) order by s.borjar, s.id)
        from gemensam.mote s where s.samverkan_id = m.samverkan_id and s.datum = m.datum) as "sammaDag",
      (select json_agg(json_build_object('id', d.id, 'slag', d.slag, 'personId', d.person_id, 'namn', d.namn, 'roll', d.roll, 'kommunkod', d.kommunkod, 'kommun', k.namn, 'narvaro', d.narvaro,
          'marktAv', d.markt_av, 'version', d.version) order by d.slag desc, k.namn collate gemensam.sv nulls last, d.namn, d.id)
        from gemensam.motesdeltagare d left join gemensam.kommun k on k.kommunkod = d.kommunkod where d.samverkan_id = m.samverkan_id and d.mote_id = m.id) as deltagare,
      (select json_agg(json_build_object('kommunkod', k.kommunkod, 'namn', k.namn) order by k.namn collate gemensam.sv)
        from gemensam.organisation o join gemensam.kommun k on k.kommunkod = o.kommunkod where o.medlem) as kommuner,
      (select json_build_object('text', a.text, 'forfattare', a.andrad_av, 'tid', a.andrad, 'version', a.version)
        from gemensam.moteanteckning a where a.samverkan_id = m.samverkan_id and a.id = m.id) as anteckning,
      (select u.innehall from gemensam.utkast u where u.nyckel = 'motesanteckning:' || m.id) as utkast,
      (select json_agg(r order by r.klar is not null, r.dag, r.id) from (select ${uppgiftskolumner} from gemensam.motesuppgift u where u.samverkan_id = m.samverkan_id and u.mote_id = m.id) r) as uppgifter,
      (select json_agg(json_build_object('id', a.id, 'rubrik', a.rubrik, 'ar', a.dnr_ar, 'lopnummer', a.dnr_lopnummer, 'klassificering', a.klassificering, 'tillstand', a.tillstand,
          'handlaggare', a.handlaggare) order by a.dnr_ar, a.dnr_lopnummer, a.id)
        from gemensam.arende a where a.samverkan_id = m.samverkan_id and a.sammantrade_id = m.id) as arenden,
      (select json_agg(json_build_object('id', x.id, 'namn', x.namn) order by x.namn collate gemensam.sv, x.id)
        from (select distinct p.id, p.namn from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
          where u.roll in ('e_samordnare', 'namndsekreterare', 'beredningsgrupp', 'projektledare') and u.fran <= $2::date and (u.till is null or u.till >= $2::date)) x) as personer
    from gemensam.mote m where m.id = $1::uuid`,
};

/** Null for an unknown id, for another samverkan's, and for a text that is no id. */
export const lasMotesbild = async (las: Lasning, kontext: Kontext, id: string): Promise<Motesbild | null> =>
  arId(id) ? ((await las.rader<Motesbild>(moteSats, [id, kontext.affarsdatum]))[0] ?? null) : null;

export const lasMote = async (las: Lasning, kontext: Kontext, id: string): Promise<Mote | null> => {
  const bild = await lasMotesbild(las, kontext, id);
  return bild && tillMote(bild, kontext);
};

/** Those who prepare write the notes and the tasks; the presidium and the revisor read them. The database keeps to the same. */
const farSkriva = (kontext: Kontext): boolean => harRoll(kontext, 'e_samordnare', 'namndsekreterare', 'beredningsgrupp');
const farLasa = (kontext: Kontext): boolean => farSkriva(kontext) || harRoll(kontext, 'ordforande', 'vice_ordforande', 'revisor');

/** Who keeps the calendar marks anybody; the beredningsgrupp its own kommun. */
export const farMarkeraKommun = (kontext: Kontext, kommunkod: string | null): boolean =>
  farAndraMoten(kontext) || (kommunkod !== null && kontext.uppdrag.some((u) => u.roll === 'beredningsgrupp' && u.kommunkod === kommunkod));

/** Those who prepare close any task; others their own. */
export const farKlaraUppgift = (kontext: Kontext, agareId: string | null): boolean => farSkriva(kontext) || agareId === kontext.person.id;

export const tillUppgift = (u: Uppgiftsrad, kontext: Kontext): Motesuppgift => ({ ...u, forsenad: arForsenad(u, kontext.affarsdatum), farKlara: farKlaraUppgift(kontext, u.agareId) });

export const tillMote = ({ narvarande, ledtider, sammaDag, deltagare, kommuner, anteckning, utkast, uppgifter, personer, arenden, ...m }: Motesbild, kontext: Kontext): Mote => {
  const oppen = provaNarvaro(m, kontext.affarsdatum) === null;
  const rader = deltagare ?? [];
  return {
    ...m,
    hallet: arHallet({ ...m, narvarande }, kontext.affarsdatum),
    varningar: [...motesvarningar(m, sammaDag ?? [])],
    ledtider: tillLedtider(ledtider),
    deltagare: rader.map(({ personId: _, ...d }): Motesdeltagare => ({ ...d, farMarkera: oppen && farMarkeraKommun(kontext, d.kommunkod) })),
    kommuner: (kommuner ?? []).map((k) => tillMoteskommun(k, rader, !m.installt && farMarkeraKommun(kontext, k.kommunkod))),
    arbete: m.slag === 'beredningsgrupp' && farLasa(kontext) ? tillArbete({ anteckning, utkast, uppgifter, personer }, kontext, m.installt) : null,
    arenden: (arenden ?? []).map(tillMotesarende),
    farAndra: farAndraMoten(kontext),
  };
};

const tillMotesarende = ({ id, rubrik, ar, lopnummer, klassificering, tillstand, handlaggare }: Arenderad): Motesarende => ({
  id, rubrik, tillstand, handlaggare, dnr: dnrText({ ar, lopnummer, klassificering }),
});

const tillMoteskommun = (k: { readonly kommunkod: string; readonly namn: string }, rader: readonly Deltagarrad[], farMarkera: boolean): Moteskommun => {
  const kallade = rader.filter((d) => d.slag === 'kallad' && d.kommunkod === k.kommunkod);
  const narvaro = kallade.some((d) => d.narvaro === 'narvarande') ? 'narvarande' : kallade.some((d) => d.narvaro === 'franvarande') ? 'franvarande' : null;
  return { ...k, kallade: kallade.length, narvaro, farMarkera };
};

const tillArbete = ({ anteckning, utkast, uppgifter, personer }: Pick<Motesbild, 'anteckning' | 'utkast' | 'uppgifter' | 'personer'>, kontext: Kontext, installt: Datum | null): Motesarbete => ({
  anteckning: anteckning ? { ...anteckning, tid: new Date(anteckning.tid) } : { text: '', forfattare: null, tid: null, version: 0 },
  utkast,
  uppgifter: (uppgifter ?? []).map((u) => tillUppgift(u, kontext)),
  personer: farSkriva(kontext) ? [...(personer ?? [])] : [],
  farSkriva: farSkriva(kontext) && !installt,
});
