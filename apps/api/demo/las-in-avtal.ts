import {
  agandebildPer, type Agarregister, andelExakt, type Avropsbesked, type Avropsregel, avtalsbeteckning, type Avtalstidsunderlag, type Avtalsuppgifter, bedomAvropsratt, type FrusenAvropslista, frysAvropsberattigade, provaAvropsregel, provaAvtalstid, provaAvtalsuppgifter, provaForlangning, provaTeckning, STANDARDREGEL,
} from '@gemensam/avtal/domain';
import { lasAgarregisterPer } from '@gemensam/avtal/api';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type Datum } from '@gemensam/shared/domain';
import { DEMODATUM } from '../installning-miljo';
import { type DemoAvtal, type DemoSamverkan } from './demoinnehall';
import { godtaget, inlast, INLASNING, laggTill } from './inlasning';
import { lasInAvrop } from './las-in-avrop';
import { lasInDialoger } from './las-in-dialoger';
import { finn } from './las-in-personer';

type Upphandlingsrad = { readonly id: string; readonly projektId: string; readonly lage: Upphandlingslage };
interface Rad {
  readonly id: string;
  readonly nummer: number;
  readonly a: DemoAvtal;
  readonly u: Avtalsuppgifter;
  readonly projektId: string | null;
  readonly upphandling: Upphandlingsrad | null;
}

const benamning = ({ nummer, a }: Rad): string => `${avtalsbeteckning(nummer)} ${a.namn}`;

/** The register of avtal, judged by the rules it is written under, with who may call off as it was on the day of annonsering. */
export const lasInAvtal = async (skriv: Skrivning, { avtal, personer }: DemoSamverkan, projektId: ReadonlyMap<string, string>, personId: ReadonlyMap<string, string>): Promise<readonly Handelse[]> => {
  if (!avtal) return [];
  const upphandlingar = await skriv.rader<Upphandlingsrad>({ namn: 'demo.upphandlingar', text: `select id, projekt_id as "projektId", coalesce(fore_overprovning, lage) as lage from gemensam.upphandling where samverkan_id = gemensam.samverkan_id()` });
  const rader = avtal.map((a, plats): Rad => {
    const projekt = a.projekt === undefined ? null : finn(projektId, a.projekt);
    const upphandling = a.aldre ? null : (upphandlingar.find((u) => u.projektId === projekt) ?? null);
    return { id: skriv.nyttId(), nummer: plats + 1, a, u: uppgifterAv(a, upphandling), projektId: projekt, upphandling };
  });
  const vem = { id: personId, namn: new Map(personer.map((p) => [finn(personId, p.anvandarnamn), p.namn])) };
  const samordnare = personer.find((p) => p.uppdrag.roll === 'e_samordnare');
  await laggTill(skriv, 'avtal', rader.map((r) => avtalsrad(skriv, r, samordnare ? finn(personId, samordnare.anvandarnamn) : null)));
  await laggTill(skriv, 'avtal_leverantor', rader.flatMap(({ id, u }) => u.leverantorer.map((l) => ({ avtal_id: id, rang: l.rang, orgnr: l.orgnr, orgnr_fiktivt: true, namn: l.namn, kontakt: l.kontakt }))));
  await laggTill(skriv, 'avtal_option', rader.flatMap(({ id, u }) => u.optioner.map((o, i) => ({ avtal_id: id, nr: i + 1, ...o }))));
  const handelser: Handelse[] = rader.map(avtalshandelse);
  for (const rad of rader) {
    const { tid, nya } = await lasInForlangning(skriv, rad);
    handelser.push(...nya, ...(await lasInLista(skriv, rad, tid)));
    if (tid && rad.a.dialoger) handelser.push(...(await lasInDialoger(skriv, { id: rad.id, nummer: rad.nummer, namn: rad.a.namn, kalla: rad.a.kalla, tid, leverantorer: rad.u.leverantorer }, rad.a.dialoger, vem)));
  }
  return handelser;
};

/** What was entered, as the portal would take it. */
const uppgifterAv = (a: DemoAvtal, upphandling: Upphandlingsrad | null): Avtalsuppgifter => {
  const [fran, till] = a.galler ?? [null, null];
  const u = godtaget(
    provaAvtalsuppgifter(
      {
        namn: a.namn, omrade: a.omrade, slag: a.slag, avropsform: a.avropsform ?? null, avropsguide: a.guide, gallerFran: fran, gallerTill: till, optioner: a.optioner ?? [], egenLedtidDagar: a.ledtid ?? 60,
        uppsagningsmanader: a.uppsagningsmanader ?? null, takvolym: a.kronor === undefined ? null : `${a.kronor}`, kontaktNamn: 'Nämndens avtalsförvaltning (exempel)', kontaktEpost: '', kontaktTelefon: '',
        dialogintervallManader: a.dialogintervall ?? null, leverantorer: (a.leverantorer ?? []).map(([namn, serie]) => ({ namn, orgnr: fiktivtOrgnr(serie), kontakt: 'Kundansvarig' })),
      },
      upphandling?.lage ?? null,
    ),
  );
  if (a.tecknat !== undefined) {
    const klar = upphandling === null || upphandling.lage === 'avtalsgenomlasning' || upphandling.lage === 'avtal_tecknat';
    godtaget(provaTeckning(u, false, { datum: a.tecknat, affarsdatum: DEMODATUM, tecknasTidigast: null, upphandlingKlar: klar }));
  }
  if (fran !== null && till !== null && a.slag === 'ramavtal') godtaget(provaAvtalstid({ start: fran, slut: till, optioner: u.optioner, sarskildaSkal: u.sarskildaSkal }));
  return u;
};

const avtalsrad = (skriv: Skrivning, { id, nummer, a, u, projektId, upphandling }: Rad, handlaggareId: string | null) => ({
  id, nummer, namn: u.namn, omrade: u.omrade, slag: u.slag, upphandling_id: upphandling?.id ?? null, projekt_id: projektId, diarienummer: u.diarienummer, avropsform: u.avropsform, avropsguide: u.avropsguide, tecknat: a.tecknat ?? null,
  galler_fran: u.gallerFran, galler_till: u.gallerTill, egen_ledtid_dagar: u.egenLedtidDagar, uppsagningsmanader: u.uppsagningsmanader, sarskilda_skal: u.sarskildaSkal, takvolym: u.takvolym === null ? null : `${u.takvolym}`,
  kontakt_namn: u.kontaktNamn, kontakt_epost: u.kontaktEpost, kontakt_telefon: u.kontaktTelefon, dialogintervall_manader: u.dialogintervallManader, handlaggare_id: handlaggareId, inlast_kalla: a.kalla.namn,
  skapat: skriv.nu.toISOString(), andrat: skriv.nu.toISOString(), version: 1,
});

const avtalshandelse = (rad: Rad): Handelse => {
  const { id, a, u } = rad;
  return inlast(a.kalla, {
    objekttyp: 'avtal', objektId: id, text: `Avtalet ${benamning(rad)} lästes in i registret.`,
    data: {
      namn: u.namn, omrade: u.omrade, slag: u.slag, avropsform: u.avropsform, avropsguide: u.avropsguide, tecknat: a.tecknat ?? null, gallerFran: u.gallerFran, gallerTill: u.gallerTill, egenLedtidDagar: u.egenLedtidDagar,
      uppsagningsmanader: u.uppsagningsmanader, takvolym: u.takvolym === null ? null : `${u.takvolym}`, kontaktNamn: u.kontaktNamn, dialogintervallManader: u.dialogintervallManader,
      optioner: u.optioner.map((o) => ({ ...o })), leverantorer: u.leverantorer.map((l) => ({ ...l })),
    },
  });
};

/** Its time with the option that is taken; null when its days are not known. */
const lasInForlangning = async (skriv: Skrivning, rad: Rad): Promise<{ readonly tid: Avtalstidsunderlag | null; readonly nya: readonly Handelse[] }> => {
  const { id, a, u } = rad;
  if (u.gallerFran === null || u.gallerTill === null) return { tid: null, nya: [] };
  const tid: Avtalstidsunderlag = {
    start: u.gallerFran, slut: u.gallerTill, optioner: u.optioner, egenLedtidDagar: u.egenLedtidDagar, uppsagningsmanader: u.uppsagningsmanader, tecknat: a.tecknat ?? null, forlangningar: [], uppsagning: null,
  };
  if (!a.forlangt) return { tid, nya: [] };
  const { meddelad, beslutat, beteckning } = a.forlangt;
  const { option, slutar } = godtaget(provaForlangning(tid, { meddelad, beslutad: beslutat }, DEMODATUM));
  const beslut = { id: skriv.nyttId(), organ: 'Ordföranden', datum: beslutat, beteckning, rubrik: `Förlängning av ${a.namn}`, handling: 'Delegationsbeslut', beslutare: 'delegation' as const };
  await laggTill(skriv, 'beslut_referens', [beslut]);
  await laggTill(skriv, 'avtal_forlangning', [{ avtal_id: id, option_nr: option, meddelad, beslut_referens_id: beslut.id, av_id: INLASNING.id, av: INLASNING.namn, tid: skriv.nu.toISOString() }]);
  const { id: beslutId, ...beslutsdata } = beslut;
  return {
    tid: { ...tid, forlangningar: [{ option, meddelad, beslut }] },
    nya: [
      inlast(a.kalla, { objekttyp: 'beslut_referens', objektId: beslutId, text: `Beslutet ${beslutat} ${beteckning}, ${beslut.rubrik}, lästes in.`, data: beslutsdata }),
      inlast(a.kalla, { objekttyp: 'avtal', objektId: id, text: `Avtalet ${benamning(rad)} lästes in som förlängt till ${slutar} med option ${option}.`, data: { option, meddelad, till: slutar, beteckning } }),
    ],
  };
};

/** The owner, who reads the demo in, sees every samverkan: what is another's is left out. */
const egetRegister = async (skriv: Skrivning, datum: Datum): Promise<Agarregister> => {
  const egna = new Set((await skriv.rader<{ id: string }>({ namn: 'demo.egna_organisationer', text: 'select id from gemensam.organisation where samverkan_id = gemensam.samverkan_id()' })).map((o) => o.id));
  const { organisationer, innehav, styrelseplatser } = await lasAgarregisterPer(skriv, datum);
  return { organisationer: organisationer.filter((o) => egna.has(o.id)), innehav: innehav.filter((i) => egna.has(i.agdId)), styrelseplatser: styrelseplatser.filter((p) => egna.has(p.stiftelseId)) };
};

/** The list as it was frozen, and what was called off from it. */
const lasInLista = async (skriv: Skrivning, rad: Rad, tid: Avtalstidsunderlag | null): Promise<readonly Handelse[]> => {
  const { id, nummer, a, u } = rad;
  if (!a.lista) return [];
  const register = await egetRegister(skriv, a.lista.annonserad);
  const perNamn = new Map(register.organisationer.map((o) => [o.namn, o.id]));
  const regel = godtaget(
    provaAvropsregel({ ...STANDARDREGEL, slag: a.lista.slag ?? STANDARDREGEL.slag, namngivna: (a.lista.namngivna ?? []).map((n) => finn(perNamn, n)) }, new Set(perNamn.values())),
  );
  const bedomning = bedomAvropsratt(agandebildPer(register, a.lista.annonserad), regel);
  const frusen = godtaget(frysAvropsberattigade(bedomning));
  await skrivLista(skriv, rad, regel, frusen);
  const handelse = listhandelse(rad, regel, frusen, a.lista.namngivna ?? []);
  if (!a.avrop || tid === null || u.takvolym === null) return [handelse];
  const besked = new Map(register.organisationer.flatMap((o) => [bedomning.besked(o.id)].flatMap((b): [string, Avropsbesked][] => (b ? [[o.namn, b]] : []))));
  const avtal = { id, nummer, namn: a.namn, kalla: a.kalla, takvolym: u.takvolym, leverantorer: u.leverantorer.map((l) => l.namn), tid, frusen, besked };
  return [handelse, ...(await lasInAvrop(skriv, avtal, a.avrop))];
};

const skrivLista = async (skriv: Skrivning, { id }: Rad, regel: Avropsregel, { datum, rader }: FrusenAvropslista): Promise<void> => {
  await laggTill(skriv, 'avropsregel', [
    {
      id, slag: regel.slag, matt: regel.matt, andelsslag: regel.andelsslag, troskel_taljare: `${regel.troskel.taljare}`, troskel_namnare: `${regel.troskel.namnare}`, styrelse_taljare: `${regel.styrelseandel.taljare}`,
      styrelse_namnare: `${regel.styrelseandel.namnare}`, namngivna: regel.namngivna, andrad: skriv.nu.toISOString(), version: 1,
    },
  ]);
  await laggTill(skriv, 'avropslista', [{ avtal_id: id, datum, fryst: skriv.nu.toISOString(), av_id: INLASNING.id, av: INLASNING.namn }]);
  await laggTill(skriv, 'avropsberattigad', rader.map((r) => ({ avtal_id: id, orgnr: r.orgnr, namn: r.namn, organisation_id: r.organisationId, grund: r.grund, kontroll_ej_visad: r.kontrollEjVisad, kedjetext: r.kedjetext })));
};

const listhandelse = (rad: Rad, regel: Avropsregel, { datum, rader }: FrusenAvropslista, namngivna: readonly string[]): Handelse =>
  inlast(rad.a.kalla, {
    objekttyp: 'avtal', objektId: rad.id, text: `Listan över vilka som får avropa från ${benamning(rad)} lästes in med ${rader.length} organisationer per ${datum}.`,
    data: {
      datum, antal: rader.length, organisationer: rader.map((r) => `${r.namn}, ${r.orgnr}`), avropsslag: [...regel.slag], matt: regel.matt, andelsslag: regel.andelsslag, troskel: andelExakt(regel.troskel),
      styrelseandel: andelExakt(regel.styrelseandel), namngivna: [...namngivna],
    },
  });
