import {
  type Avropsdagar, avtalsbeteckning, avtalsstatus, avtalstid, type Avtalstid, type Avtalstidsunderlag, type Avtalsuppgifter, type Avtalsuppsagning, nastaForlangning, type Optionstid, provaAterforlangning, provaAvtalstid, provaForlangning,
  provaRattadTid, provaTeckning, provaUppsagning, saknasForTeckning, type Uppsagningsinmatning,
} from '@gemensam/avtal/domain';
import { type RegistreratBeslut } from '@gemensam/samverkan/api';
import { harRoll, type Kontext } from '@gemensam/shared/api';
import { type Avtal, type Avtalsakt, type Avtalsoption, type Avtalsrad, type Avtalsupphandling } from '@gemensam/shared/contract';
import { avslag, type Avslag, type Datum, plusDagar, stycke, type Utfall } from '@gemensam/shared/domain';
import { avropatFran, type Avtalsbild, uppgifterAv } from './avtalsbild.lasmodell';

/** The time of an avtal, as the rules look at it; null when its days are not known (it is not signed then). */
export const tidsunderlag = (b: Avtalsbild): Avtalstidsunderlag | null => {
  if (b.gallerFran === null || b.gallerTill === null) return null;
  return {
    start: b.gallerFran, slut: b.gallerTill, optioner: b.optioner, egenLedtidDagar: b.egenLedtidDagar, uppsagningsmanader: b.uppsagningsmanader, tecknat: b.tecknat,
    forlangningar: b.forlangningar.map(({ nr, meddelad, beslut }) => ({ option: nr, meddelad, beslut: { ...beslut, handling: beslut.handling ?? null, beslutare: 'namnd' as const } })),
    uppsagning: b.uppsagning && { ...b.uppsagning, beslut: null },
  };
};

/** Where an avtal stands on a day, and its time; no time is told of an avtal whose days are not known. */
export const avtaletsLage = (b: Avtalsbild, datum: Datum) => {
  const underlag = tidsunderlag(b);
  const tid = underlag && avtalstid(underlag, datum);
  return { status: avtalsstatus(underlag, b.upphandling?.lage ?? null, datum), tid, nasta: underlag && b.tecknat !== null && tid && datum <= tid.slutar ? kommande(nastaForlangning(underlag, datum)) : null };
};

const kommande = (o: Optionstid | null): Optionstid | null => (o?.lage === 'mojlig' ? o : null);
const kvar = (tid: Avtalstid | null): number => tid?.optioner.filter((o) => o.lage === 'mojlig' || o.lage === 'vantar').length ?? 0;

/** A row of the register. */
export const tillAvtalsrad = (b: Avtalsbild, datum: Datum): Avtalsrad => {
  const { status, tid, nasta } = avtaletsLage(b, datum);
  return {
    id: b.id, beteckning: avtalsbeteckning(b.nummer), nummer: b.nummer, namn: b.namn, omrade: b.omrade, slag: b.slag, status, leverantorer: b.leverantorer.map((l) => l.namn), diarienummer: b.diarienummer,
    tecknat: b.tecknat, gallerFran: b.gallerFran, slutar: tid?.slutar ?? b.gallerTill, slutarSenast: tid?.slutarSenast ?? null, optionerKvar: kvar(tid), varselSenast: nasta?.varselSenast ?? null,
    egenDag: nasta?.egenDag ?? null, takvolym: b.takvolym === null ? null : BigInt(b.takvolym), avropat: avropatFran(b), handlaggare: b.handlaggare, projektId: b.projektId, projektNamn: b.projektNamn, version: b.version,
  };
};

export const tillUpphandling = (u: NonNullable<Avtalsbild['upphandling']>): Avtalsupphandling => ({ id: u.id, nummer: u.nummer, lage: u.lage, tecknasTidigast: tecknasTidigast(u) });

const tecknasTidigast = (u: Avtalsbild['upphandling']): Datum | null => (u?.sparrSista ? plusDagar(u.sparrSista, 1) : null);

/** The page of an avtal. */
export const tillAvtal = (b: Avtalsbild, kontext: Kontext): Avtal => {
  const { leverantorer, optioner, forlangningar, upphandling, takvolym, ...grund } = b;
  const { status, tid } = avtaletsLage(b, kontext.affarsdatum);
  return {
    ...grund, beteckning: avtalsbeteckning(b.nummer), status, slutar: tid?.slutar ?? b.gallerTill, slutarSenast: tid?.slutarSenast ?? null, takvolym: takvolym === null ? null : BigInt(takvolym), avropat: avropatFran(b),
    leverantorer: [...leverantorer],
    optioner: optioner.map((o): Avtalsoption => {
      const tagen = forlangningar.find((f) => f.nr === o.nr);
      const t = tid?.optioner.find((x) => x.nr === o.nr);
      return { ...o, lage: t?.lage ?? 'vantar', slutar: t?.slutar ?? null, varselSenast: t?.varselSenast ?? null, egenDag: t?.egenDag ?? null, meddelad: tagen?.meddelad ?? null, beslut: tagen?.beslut ?? null };
    }),
    upphandling: upphandling && tillUpphandling(upphandling),
    saknas: b.tecknat === null ? [...saknasForTeckning(uppgifterAv(b)), ...(b.slag === 'ramavtal' && takvolym === null ? ['takvolym'] : [])] : [],
    akter: [...akterna(b, status, kontext)],
  };
};

const akterna = (b: Avtalsbild, status: Avtal['status'], kontext: Kontext): readonly Avtalsakt[] => {
  const [samordnar, beslutar] = [harRoll(kontext, 'e_samordnare'), harRoll(kontext, 'e_samordnare', 'ordforande', 'vice_ordforande')];
  const tecknat = b.tecknat !== null;
  const nasta = tecknat ? nastaOption(b, kontext.affarsdatum) : null;
  return [
    ...(samordnar ? (['andra'] as const) : []),
    ...(samordnar && !tecknat && status !== 'avbrutet' ? (['teckna'] as const) : []),
    ...(beslutar && nasta && !b.uppsagning && status !== 'utgatt' ? (['forlang'] as const) : []),
    ...(beslutar && tecknat && !b.uppsagning && status !== 'utgatt' ? (['saga_upp'] as const) : []),
    ...(samordnar && tecknat ? (['ratta'] as const) : []),
    ...(beslutar && b.forlangningar.length > 0 ? (['aterta_forlangning'] as const) : []),
  ];
};

/** Also one that is too late: a notice that was given in time may be registered after its day. */
const nastaOption = (b: Avtalsbild, datum: Datum): Optionstid | null => {
  const underlag = tidsunderlag(b);
  return underlag && nastaForlangning(underlag, datum);
};

/** U3 where the days are known. Null: the time may be so long. */
export const provaTiden = (a: Avtalsuppgifter): Avslag | null =>
  a.slag === 'ramavtal' && a.gallerFran !== null && a.gallerTill !== null ? provaAvtalstid({ start: a.gallerFran, slut: a.gallerTill, optioner: a.optioner, sarskildaSkal: a.sarskildaSkal }) : null;

export const provaAvtaletsTeckning = (b: Avtalsbild, datum: Datum, affarsdatum: Datum): Avslag | null => {
  const uppgifter = uppgifterAv(b);
  const u = b.upphandling;
  return (
    provaTeckning(uppgifter, b.tecknat !== null, { datum, affarsdatum, tecknasTidigast: tecknasTidigast(u), upphandlingKlar: u === null || u.lage === 'avtalsgenomlasning' || u.lage === 'avtal_tecknat' }) ??
    provaTiden(uppgifter)
  );
};

const utanDagar = (): Avslag => avslag({ regel: 'Avtalet är inte tecknat', kalla: 'Domänregel U1', text: 'Avtalet är inte tecknat.', utvag: 'Registrera först när det tecknades.' });

/** `avropat`: by the day the supplier was told, öre. */
export const provaAvtaletsForlangning = (b: Avtalsbild, { meddelad, avropat }: { readonly meddelad: Datum; readonly avropat: bigint }, beslut: RegistreratBeslut, affarsdatum: Datum): Utfall<{ readonly option: number; readonly slutar: Datum }> => {
  const underlag = tidsunderlag(b);
  return underlag ? provaForlangning(underlag, { meddelad, beslutad: beslut.datum, volym: b.takvolym === null ? null : { takvolym: BigInt(b.takvolym), avropat } }, affarsdatum) : utanDagar();
};

export const provaAvtaletsAterforlangning = (b: Avtalsbild, f: { readonly skal: string; readonly senasteAvrop: Datum | null }): ReturnType<typeof provaAterforlangning> => {
  const underlag = tidsunderlag(b);
  return underlag ? provaAterforlangning(underlag, f) : utanDagar();
};

export const provaAvtaletsUppsagning = (b: Avtalsbild, u: Uppsagningsinmatning, beslut: RegistreratBeslut | null, affarsdatum: Datum): Utfall<Omit<Avtalsuppsagning, 'beslut'>> => {
  const underlag = tidsunderlag(b);
  return underlag ? provaUppsagning(underlag, { ...u, skal: stycke(u.skal) }, beslut?.datum ?? null, affarsdatum) : utanDagar();
};

/** A correction leaves what has been called off within the time of the avtal. Null: it does. */
export const provaTidenMotAvrop = (b: Avtalsbild, nu: Avtalsuppgifter, avrop: Avropsdagar | null): Avslag | null => {
  const forut = tidsunderlag(b);
  const { gallerFran, gallerTill, optioner } = nu;
  return forut && gallerFran !== null && gallerTill !== null ? provaRattadTid(forut, { ...forut, start: gallerFran, slut: gallerTill, optioner }, avrop) : null;
};

/** A correction leaves the options that are taken as they were. Null: it does. */
export const provaTagnaOptioner = (b: Avtalsbild, nu: Avtalsuppgifter): Avslag | null => {
  const rubbad = b.forlangningar.find(({ nr }) => {
    const [forut, ny] = [b.optioner.find((o) => o.nr === nr), nu.optioner[nr - 1]];
    return !ny || ny.manader !== forut?.manader || ny.varselmanader !== forut.varselmanader;
  });
  return rubbad
    ? avslag({
        regel: 'Optionen är utnyttjad', kalla: 'Grundregel: det som är beslutat står kvar', text: `Option ${rubbad.nr} är utnyttjad genom ett beslut och ändras inte.`,
        utvag: 'Låt den stå som den är, och rätta det övriga.', falt: `optioner.${rubbad.nr - 1}.manader`,
      })
    : null;
};
