import { periodtext, provaAr } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type LasInUtfallInput, type Utfallsforhandsvisning, type Utfallsinlasning } from '@gemensam/shared/contract';
import { type Avslag, avslag, lagringsbar } from '@gemensam/shared/domain';
import { BudgetRepository } from './budget.repository';
import { granskaUtfall } from './granska-utfall';
import { UtfallRepository } from './utfall.repository';

const KALLA = 'Grundregel E10, utfall från bokföringen';

/**
 * Reads in the file that was previewed: all of it, in one transaction with one event, or nothing. The file is judged again, and what
 * it would do must be exactly what was shown. The same file twice changes nothing: the second time there is no difference.
 */
export const lasInUtfall = (db: Db, begaran: Begaran, input: LasInUtfallInput): Promise<Utfallsinlasning | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Utfallsinlasning>(kontext, skrivval(begaran, 'lasInUtfall', input), async (skriv) => {
    const felAr = provaUtfallsar(input.ar);
    if (felAr) return felAr;
    await new BudgetRepository(skriv).stallIKo();
    const { visning, fil, gamlaId, nya } = await granskaUtfall(skriv, input);
    const nej = prova(visning, input.kontrollsumma);
    if (nej || !fil.underlag || fil.sha256 === null) return nej ?? felIFilen(visning);

    const utfall = new UtfallRepository(skriv);
    const { franManad, tillManad } = fil.underlag;
    const inlasning = await utfall.laggTillInlasning({
      id: skriv.nyttId(), ar: input.ar, franManad, tillManad, slag: fil.slag, filnamn: filnamnet(input.filnamn), sha256: fil.sha256, teckenkodning: fil.teckenkodning,
      kalla: lagringsbar(fil.slag === 'csv' ? 'CSV' : `SIE ${fil.sietyp ?? ''} från ${fil.foretag ?? 'okänt företag'}`).slice(0, 200), antalAndringar: visning.andringar.length, av: kontext.person.namn,
    });
    await utfall.ersatt(inlasning, gamlaId, nya);
    return genomfort(inlasning, handelsen(inlasning, visning));
  });
};

/** A year that the budget can have. */
export const provaUtfallsar = (ar: number): Avslag | null =>
  provaAr(ar) && avslag({ regel: 'År', kalla: KALLA, text: 'Året ska vara mellan 2000 och 2100.', utvag: 'Välj det år som filen gäller.', falt: 'ar' });

const felIFilen = ({ fel }: Utfallsforhandsvisning): Avslag => {
  const [forsta] = fel;
  const plats = forsta?.rad ? `Rad ${forsta.rad}: ` : '';
  return avslag({
    regel: forsta?.regel ?? 'Fel i filen', kalla: KALLA, text: `${plats}${forsta?.text ?? 'Filen kan inte läsas.'} Inget har lästs in.`,
    utvag: fel.length > 1 ? `Rätta filens ${fel.length} fel och förhandsgranska den igen.` : 'Rätta filen och förhandsgranska den igen.', falt: 'innehallBase64',
  });
};

const prova = (v: Utfallsforhandsvisning, kontrollsumma: string): Avslag | null => {
  if (v.fel.length > 0) return felIFilen(v);
  if (v.okopplade.length > 0)
    return avslag({ regel: 'Okänt konto eller objekt', kalla: KALLA, text: `${v.okopplade.length} konton eller objekt i filen är inte kopplade till någon budgetrad. Inget har lästs in.`, utvag: 'Koppla dem först. Kopplingen gäller sedan alla filer.', falt: 'innehallBase64' });
  if (v.redanInlast) return avslag({ regel: 'Redan inläst', kalla: KALLA, text: 'Allt i filen är redan inläst. Inget har ändrats.', utvag: 'Välj en fil med nytt utfall.', falt: 'innehallBase64' });
  if (v.kontrollsumma === kontrollsumma) return null;
  return avslag({
    regel: 'Annat än det som visades', kalla: 'Grundregel: bara det som har granskats läses in',
    text: 'Utfallet eller kopplingarna har ändrats sedan förhandsgranskningen, eller så är det en annan fil. Inget har lästs in.', utvag: 'Förhandsgranska filen igen.', falt: 'kontrollsumma',
  });
};

/** The name alone, without folders and control characters. */
const filnamnet = (skrivet: string): string => lagringsbar(skrivet.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(0, 200) || 'utan namn';

const handelsen = (i: Utfallsinlasning, v: Utfallsforhandsvisning): Handelse => ({
  handelsetyp: 'utfall_inlast',
  objekttyp: 'utfallsinlasning',
  objektId: i.id,
  text: `Utfall ${i.ar} för ${periodtext(i)} lästes in från ${i.filnamn ?? ''}: ${v.andringar.length} belopp ändrades.`,
  data: {
    ar: i.ar, franManad: i.franManad, tillManad: i.tillManad, filnamn: i.filnamn ?? null, sha256: i.sha256 ?? null, teckenkodning: i.teckenkodning ?? null, kalla: i.kalla,
    andringar: v.andringar.map((a) => ({ budgetrad: a.budgetrad, sida: a.sida, franManad: a.franManad, tillManad: a.tillManad, fran: a.nu?.toString() ?? null, till: a.ny?.toString() ?? null })),
  },
});
