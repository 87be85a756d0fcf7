import { type Folkmangdsandringar, jamforFolkmangd } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Handelse, kravKontext, skrivval } from '@gemensam/shared/api';
import { type FolkmangdInlast, type LasInFolkmangdInput } from '@gemensam/shared/contract';
import { type Avslag, avslag } from '@gemensam/shared/domain';
import { lasFolkmangd, lasKommuner, lasOchSparraFolkmangd, skrivFolkmangd, tillTabell } from './folkmangd.repository';
import { kontrollsumma } from './forhandsgranska-folkmangd';
import { lasFolkmangdsfil } from './las-folkmangdsfil';

const KALLA = 'Domänregel E2: varje vikt har egen källa och eget referensdatum';

/**
 * Reads in the file that was previewed: all of it, in one transaction with one event that names file, rows and source, or nothing.
 * The file is judged again, and what it would do must be exactly what was shown.
 */
export const lasInFolkmangd = (db: Db, begaran: Begaran, input: LasInFolkmangdInput): Promise<FolkmangdInlast | Avslag> =>
  db.skriva(kravKontext(begaran), skrivval(begaran, 'lasInFolkmangd', input), async (skriv) => {
    const kommuner = await lasKommuner(skriv);
    const lagrade = await lasOchSparraFolkmangd(skriv);
    const { rader, fel } = lasFolkmangdsfil(input.innehallBase64, kommuner);
    const andringar = jamforFolkmangd(rader, lagrade);
    const nej = prova(andringar, fel.length, kontrollsumma(andringar, input.innehallBase64) === input.kontrollsumma);
    if (nej) return nej;

    const skrivs = new Set([...andringar.nya, ...andringar.andrade].map((r) => `${r.kommunkod} ${r.datum}`));
    await skrivFolkmangd(skriv, rader.filter((r) => skrivs.has(`${r.kommunkod} ${r.datum}`)));
    const tabell = tillTabell(await lasFolkmangd(skriv), kommuner);
    return genomfort({ antalRader: skrivs.size, tabell }, handelsen(filnamn(input.filnamn), andringar, kommuner));
  });

const prova = ({ nya, andrade, oforandrade }: Folkmangdsandringar, antalFel: number, sammaSomVisad: boolean): Avslag | null => {
  if (antalFel > 0)
    return avslag({ regel: 'Fel i filen', kalla: KALLA, text: `Filen har ${antalFel} fel. Inget har lästs in.`, utvag: 'Rätta raderna och förhandsgranska filen igen.', falt: 'innehallBase64' });
  if (!sammaSomVisad)
    return avslag({
      regel: 'Annat än det som visades',
      kalla: 'Grundregel: bara det som har granskats läses in',
      text: 'Folkmängden har ändrats sedan förhandsgranskningen, eller så är det en annan fil. Inget har lästs in.',
      utvag: 'Förhandsgranska filen igen.',
      falt: 'kontrollsumma',
    });
  if (nya.length + andrade.length === 0)
    return avslag({ regel: 'Inget att läsa in', kalla: KALLA, text: `Alla ${oforandrade} rader finns redan med samma folkmängd och källa.`, utvag: 'Välj en fil med nya eller ändrade rader.', falt: 'innehallBase64' });
  return null;
};

/** The name alone, without folders and control characters. */
const filnamn = (skrivet: string): string => (skrivet.split(/[\\/]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').slice(0, 200) || 'utan namn';

const handelsen = (fil: string, { nya, andrade, oforandrade }: Folkmangdsandringar, kommuner: ReadonlyMap<string, string>): Handelse => {
  const kommun = (kommunkod: string): string => kommuner.get(kommunkod) ?? '';
  const kallor = [...new Set([...nya.map((r) => r.kalla), ...andrade.map((r) => r.kallaTill)])].sort();
  const datum = [...new Set([...nya, ...andrade].map((r) => r.datum))].sort();
  return {
    handelsetyp: 'folkmangd_inlast',
    objekttyp: 'folkmangd',
    objektId: datum.length === 1 ? (datum[0] ?? '') : `${datum[0]}–${datum.at(-1)}`,
    text: `Folkmängd lästes in från ${fil}: ${nya.length} nya och ${andrade.length} ändrade rader. Källa: ${kallor.join('; ')}.`,
    data: { fil, kallor, datum, oforandrade, nya: nya.map((r) => ({ ...r, kommun: kommun(r.kommunkod) })), andrade: andrade.map((r) => ({ ...r, kommun: kommun(r.kommunkod) })) },
  };
};
