import {
  type Agandebesked as Agandebild, type Agarorganisation, type Agarregister, agandebildPer, andelExakt, type Avropsbesked as Besked, bedomAvropsratt, jamforBrak, provaAvropsratt, STANDARDREGEL, avtalsbeteckning, type Avropssvar as Svar,
} from '@gemensam/avtal/domain';
import { harRoll, type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Agandebesked, type Avropsbesked, type Avropsorganisation, type Avropsratt, type Avropsregel, type Avropssvar, type Avropsval } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { lasAgarregisterPer } from '../agande/agarregister.lasmodell';
import { type Avtalsbild, lageAv, lasAvtalsbilder } from '../avtal/avtalsbild.lasmodell';
import { avtaletsLage, tidsunderlag } from '../avtal/avtalet';
import { type Avropsrattsbild, lasAvropsrattsbild, lasEgnaOrganisationer } from './avropsratt.lasmodell';

export const tillOrganisation = ({ id, namn, orgnr, slag, medlem }: Agarorganisation): Avropsorganisation => ({ id, namn, orgnr, slag, medlem });

/** An avtal as the question of avrop looks at it. */
export const avropsavtal = (a: Avtalsbild) => ({ slag: a.slag, upphandling: lageAv(a.upphandling), tid: tidsunderlag(a) });

/** Somebody who is avropare and nothing more asks for her own organisations alone. */
export const baraAvropare = (kontext: Kontext): boolean => kontext.uppdrag.every((u) => u.roll === 'avropare');

/** "Får vi avropa?" for one organisation on a day, by the ownership of that day. Null: no such avtal or organisation. */
export const svaraPaAvrop = async (las: Lasning, bild: Avropsrattsbild, organisationId: string, datum: Datum): Promise<Svar | null> =>
  svaraEnligt(await lasAgarregisterPer(las, datum), bild, organisationId, datum);

/** The same by a register that is read already. */
export const svaraEnligt = (register: Agarregister, bild: Avropsrattsbild, organisationId: string, datum: Datum): Svar | null => {
  const besked = bedomAvropsratt(agandebildPer(register, datum), bild.regel).besked(organisationId);
  return besked && provaAvropsratt({ avtal: avropsavtal(bild.avtal), frusen: bild.frusen, besked }, datum);
};

export const lasAvropssvar = async (las: Lasning, kontext: Kontext, fraga: { readonly avtalId: string; readonly organisationId: string; readonly datum: Datum }): Promise<Avropssvar | null> => {
  const bild = arId(fraga.organisationId) ? await lasAvropsrattsbild(las, kontext, fraga.avtalId) : null;
  if (!bild) return null;
  if (baraAvropare(kontext) && !(await lasEgnaOrganisationer(las, kontext)).includes(fraga.organisationId)) return null;
  const svar = await svaraPaAvrop(las, bild, fraga.organisationId, fraga.datum);
  return svar && tillAvropssvar(bild.avtal, svar);
};

const tillAvropssvar = (avtal: Avtalsbild, { hinder: _hinder, besked, rad, ...svar }: Svar): Avropssvar => ({
  ...svar, avtalId: avtal.id, beteckning: avtalsbeteckning(avtal.nummer), avtal: avtal.namn, organisation: tillOrganisation(besked.organisation), rad, besked: tillBesked(besked),
});

const tillBesked = ({ agande, styrelse, organisation: _organisation, kedjetext, ...b }: Besked): Avropsbesked => ({
  ...b, kedjetext: [...kedjetext], agande: agande && tillAgande(agande),
  styrelse: styrelse && { platser: styrelse.platser, avMedlemmar: styrelse.avMedlemmar, kravs: styrelse.kravs.text, andel: styrelse.andel?.text ?? null, utser: [...styrelse.utser] },
});

const tillAgande = (a: Agandebild): Agandebesked => ({
  andelsslag: a.andelsslag, matt: a.matt, kravs: a.kravs.text, kontrollkedja: a.kontrollkedja.text, kapital: a.kapital?.text ?? null, genomrakning: a.genomrakning?.text ?? null, fattas: a.fattas?.text ?? null,
  kedja: a.kedja.map((s) => ({
    id: s.id, namn: s.namn, slag: s.slag, omgang: s.omgang, andel: s.andel.text, kontrollEjVisad: s.kontrollEjVisad,
    agare: s.agare.map((o) => ({ id: o.id, namn: o.namn, slag: o.slag, medlem: o.medlem, raknas: o.raknas, roster: o.roster.text, kapital: o.kapital?.text ?? null })),
  })),
});

const arStandard = ({ regel: r }: Avropsrattsbild): boolean =>
  r.matt === STANDARDREGEL.matt && r.andelsslag === STANDARDREGEL.andelsslag && jamforBrak(r.troskel, STANDARDREGEL.troskel) === 0 && r.namngivna.length === 0 &&
  r.slag.length === STANDARDREGEL.slag.length && STANDARDREGEL.slag.every((s) => r.slag.includes(s));

const tillRegel = (bild: Avropsrattsbild, organisationer: readonly Agarorganisation[]): Avropsregel => ({
  standard: arStandard(bild), slag: [...bild.regel.slag], matt: bild.regel.matt, andelsslag: bild.regel.andelsslag, troskel: andelExakt(bild.regel.troskel), styrelseandel: andelExakt(bild.regel.styrelseandel),
  namngivna: organisationer.filter((o) => bild.regel.namngivna.includes(o.id)).map(tillOrganisation), version: bild.version,
});

/** Everyone judged at once on the business date. An avropare sees the row of her own organisations. */
export const tillAvropsratt = async (las: Lasning, kontext: Kontext, bild: Avropsrattsbild): Promise<Avropsratt> => {
  const datum = kontext.affarsdatum;
  const register = await lasAgarregisterPer(las, datum);
  const bedomning = bedomAvropsratt(agandebildPer(register, datum), bild.regel);
  const avtal = avropsavtal(bild.avtal);
  const egna = baraAvropare(kontext) ? await lasEgnaOrganisationer(las, kontext) : null;
  return {
    avtalId: bild.avtal.id, beteckning: avtalsbeteckning(bild.avtal.nummer), namn: bild.avtal.namn, datum, avropsregel: tillRegel(bild, register.organisationer),
    frusen: bild.frusen && { datum: bild.frusen.datum, fryst: bild.frusen.fryst, av: bild.frusen.av, rader: [...bild.frusen.rader] },
    organisationer: register.organisationer.flatMap((o) => {
      const besked = egna === null || egna.includes(o.id) ? bedomning.besked(o.id) : null;
      if (!besked) return [];
      const svar = provaAvropsratt({ avtal, frusen: bild.frusen, besked }, datum);
      return [{ organisation: tillOrganisation(o), far: svar.far, berattigad: besked.berattigad, grund: besked.grund, kontrollEjVisad: besked.kontrollEjVisad, iListan: svar.rad !== null, regel: svar.regel, text: svar.text }];
    }),
    akter: harRoll(kontext, 'e_samordnare') && bild.frusen === null && bild.avtal.slag === 'ramavtal' ? ['andra_regel', 'frys'] : [],
  };
};

export const lasAvropsratt = async (las: Lasning, kontext: Kontext, avtalId: string): Promise<Avropsratt | null> => {
  const bild = await lasAvropsrattsbild(las, kontext, avtalId);
  return bild && tillAvropsratt(las, kontext, bild);
};

export const lasAvropsval = async (las: Lasning, kontext: Kontext): Promise<Avropsval> => {
  const [avtal, { organisationer }, egna] = [await lasAvtalsbilder(las), await lasAgarregisterPer(las, kontext.affarsdatum), await lasEgnaOrganisationer(las, kontext)];
  return {
    avtal: avtal.filter((a) => a.slag === 'ramavtal').map((a) => ({ id: a.id, beteckning: avtalsbeteckning(a.nummer), namn: a.namn, status: avtaletsLage(a, kontext.affarsdatum).status })),
    organisationer: organisationer.filter((o) => !baraAvropare(kontext) || egna.includes(o.id)).map(tillOrganisation),
    egna: [...egna],
  };
};
