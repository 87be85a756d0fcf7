import { fakturanummer, fakturaperiodText, forfallodag } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SkapadeFakturaunderlag, type SkapaFakturaunderlagInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, formateraBelopp } from '@gemensam/shared/domain';
import { type Fakturaplan, lasFakturaplan, type Mottagare } from './faktura-plan.lasmodell';
import { type Fakturakorning, FakturaRepository, type NyttUnderlag } from './faktura.repository';
import { lasUnderlagMedId } from './fakturaunderlag.lasmodell';

const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel E5: det som är fakturerat skrivs inte om', text, utvag });

/**
 * Invoices a period for every kommun that can be, in one transaction: all underlag with their numbers, or none. Only what is not
 * invoiced already, and only what was previewed.
 */
export const skapaFakturaunderlag = (db: Db, begaran: Begaran, input: SkapaFakturaunderlagInput): Promise<SkapadeFakturaunderlag | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<SkapadeFakturaunderlag, Avslag>(kontext, skrivval(begaran, 'skapaFakturaunderlag', input), async (skriv) => {
    const fakturor = new FakturaRepository(skriv);
    await fakturor.stallIKo();
    const { ar, manad } = input;
    const plan = await lasFakturaplan(skriv, kontext, { ar, manad, valda: input.valda ?? [] });
    if (arAvslag(plan)) return plan;
    const period = fakturaperiodText(ar, manad);
    const utkast = plan.kommuner.filter((k) => k.hinder === null).flatMap((k) => k.underlag);
    const utelamnade = plan.kommuner.flatMap((k) => k.hinder ?? []);
    if (utkast.length === 0)
      return utelamnade[0] ?? inteFaststallda(plan) ?? nej('Inget att fakturera', `Allt som ska faktureras till och med ${period} är redan fakturerat.`, 'Välj en senare period, eller vänta tills en fördelning har räknats om.');
    if (plan.kontrollsumma !== input.kontrollsumma)
      return nej('Underlaget har ändrats', 'Det som ska faktureras har ändrats sedan det förhandsgranskades.', 'Granska perioden igen och skapa sedan underlagen.');

    const datum = kontext.affarsdatum;
    const serieAr = Number(datum.slice(0, 4));
    const forst = await fakturor.taNummer(serieAr, utkast.length);
    const mottagare = new Map(plan.mottagare.map((m) => [m.kommunkod, m]));
    const nya = utkast.map((u, i): NyttUnderlag => ({ id: skriv.nyttId(), nummer: forst + i, utkast: u, mottagare: finn(mottagare, u.mottagare.kommunkod) }));
    const korning: Fakturakorning = {
      serieAr, ar, manad, datum,
      forfallodag: forfallodag(datum, plan.installning.betalningsdagar),
      installningVersion: plan.installning.version,
      skapadAv: kontext.person.namn,
    };
    await fakturor.laggTill(korning, nya);
    const utanBeslut = new Map(plan.attValja.map((p) => [p.id, p.namn]));
    const [forsta, ...resten] = nya.map((n) => handelse(korning, n, utanBeslut));
    if (!forsta) throw new Error('a run without underlag');
    return genomfort({ underlag: await lasUnderlagMedId(skriv, nya.map((n) => n.id)), utelamnade }, forsta, ...resten);
  });
};

const finn = (mottagare: ReadonlyMap<string, Mottagare>, kommunkod: string): Mottagare => {
  const m = mottagare.get(kommunkod);
  if (!m) throw new Error(`no receiver ${kommunkod}`);
  return m;
};

/** What is left is of posts that no decision carries, and none of them was chosen. */
const inteFaststallda = ({ attValja }: Fakturaplan): Avslag | null =>
  attValja.length === 0
    ? null
    : avslag({
        regel: 'Posten är inte fastställd',
        kalla: 'Grundregel E3: det som faktureras bärs av ett beslut, om inte någon uttryckligen väljer annat',
        text: `${attValja.map((p) => p.namn).join(', ')}: ${attValja.length === 1 ? 'posten är inte fastställd och hålls' : 'posterna är inte fastställda och hålls'} inne.`,
        utvag: 'Fastställ posten först, eller kryssa i den för att fakturera den ändå.',
        falt: 'valda',
      });

const handelse = (k: Fakturakorning, { id, nummer, utkast, mottagare }: NyttUnderlag, utanBeslut: ReadonlyMap<string, string>): Handelse => {
  const namn = fakturanummer(k.serieAr, nummer);
  const { netto, moms, brutto } = utkast.summor;
  const valda = utkast.rader.flatMap((r) => utanBeslut.get(r.kostnadspostId) ?? []);
  const vad = utkast.slag === 'faktura' ? 'Fakturaunderlag' : 'Kreditunderlag';
  return {
    handelsetyp: 'fakturaunderlag_skapat',
    objekttyp: 'fakturaunderlag',
    objektId: id,
    text: `${vad} ${namn} till ${mottagare.organisation} skapades till och med ${fakturaperiodText(k.ar, k.manad)}: ${formateraBelopp(brutto)}.${valda.length === 0 ? '' : ` Faktureras utan att vara fastställt: ${valda.join(', ')}.`}`,
    data: {
      nummer: namn, slag: utkast.slag, kommunkod: mottagare.kommunkod, orgnr: mottagare.orgnr, ar: k.ar, manad: k.manad, datum: k.datum, forfallodag: k.forfallodag, ...(valda.length === 0 ? {} : { ejFaststallda: valda }),
      netto: netto.toString(), moms: moms.toString(),
      rader: utkast.rader.map((r) => ({ kostnadspostId: r.kostnadspostId, fordelningId: r.fordelningId, belopp: r.belopp.toString(), momskod: r.regel.momskod, rattarId: r.rattarId })),
    },
  };
};
