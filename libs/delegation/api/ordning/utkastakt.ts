import { type Begaran, type Db, genomfort, type Genomfort, type Handelse, konflikt, type Konflikt, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Delegationspunkt, type Delegationsutkast, type KasseraDelegationsutkastInput, type SkapaDelegationsutkastInput, type SparaBradskanderattInput, type SparaDelegationspunktInput, type TaBortDelegationspunktInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { arendetypText, bradskandeandring, delegatText, kravenText, provaPunkt, punktandringar, type Punktuppgifter, takText } from '@gemensam/delegation/domain';
import { OrdningRepository, tillUtkastpunkt } from './ordning.repository';
import { lasOrdningar } from './ordningar.lasmodell';

export type Utkastkonflikt = Konflikt<Delegationsutkast>;
type Utkastsvar = Promise<Delegationsutkast | Utkastkonflikt | Avslag>;
type Skrivet = Promise<Genomfort<Delegationsutkast> | Utkastkonflikt | Avslag>;

const FLEST = 99;

export const handelse = (handelsetyp: string, objektId: string, text: string, data: Handelse['data']): Handelse => ({ handelsetyp, objekttyp: 'delegationsordning', objektId, text, data });

/** A point as the log keeps it. */
export const punktdata = (p: Punktuppgifter): Handelse['data'] => ({
  delegationstyp: p.arendetyp, punkttext: p.text, delegat: p.delegat, ersattare: p.ersattare, tak: p.tak && takText(p.tak), budgetrad: p.budgetpost, punktkrav: kravenText(p.kraver), vidaredelegation: p.vidaredelegation, attest: p.attest,
});

/** Begins what the nämnd is to adopt: with the points of the newest version, or empty. */
export const skapaDelegationsutkast = (db: Db, begaran: Begaran, input: SkapaDelegationsutkastInput): Utkastsvar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Delegationsutkast, Avslag | Utkastkonflikt>(kontext, skrivval(begaran, 'skapaDelegationsutkast', input), async (skriv) => {
    const ordning = new OrdningRepository(skriv, kontext);
    const finns = await ordning.utkast();
    if (finns) return konflikt(finns);
    const [senaste] = input.kopiera ? (await lasOrdningar(skriv, kontext)).versioner : [];
    const utkast = await ordning.nytt((senaste?.punkter ?? []).filter((p) => !p.aterkallad).map(tillUtkastpunkt), senaste?.bradskanderatt ?? 'ingen');
    return genomfort(utkast, handelse('delegationsutkast_skapat', utkast.id, `Ett utkast till delegationsordning påbörjades med ${antalPunkter(utkast.punkter.length)}.`, { antalPunkter: utkast.punkter.length }));
  });
};

export const antalPunkter = (n: number): string => (n === 1 ? '1 punkt' : `${n} punkter`);

/** Within the writing: the utkast of that id and version, or why not. */
const medUtkast = async (skriv: Skrivning, begaran: Begaran, nyckel: { readonly ordningId: string; readonly version: number }, gor: (ordning: OrdningRepository, utkast: Delegationsutkast) => Skrivet): Skrivet => {
  const ordning = new OrdningRepository(skriv, kravKontext(begaran));
  const utkast = await ordning.utkast();
  if (!utkast || utkast.id !== nyckel.ordningId) return finnsInte();
  return utkast.version === nyckel.version ? gor(ordning, utkast) : konflikt(utkast);
};

/** Adds a point, or changes one. */
export const sparaDelegationspunkt = (db: Db, begaran: Begaran, input: SparaDelegationspunktInput): Utkastsvar =>
  db.skriva<Delegationsutkast, Avslag | Utkastkonflikt>(kravKontext(begaran), skrivval(begaran, 'sparaDelegationspunkt', input), (skriv) =>
    medUtkast(skriv, begaran, input, async (ordning, utkast) => {
      const fore = input.punktId ? utkast.punkter.find((p) => p.id === input.punktId) : null;
      if (fore === undefined) return finnsInte();
      const uppgifter = provaPunkt({ ...input, ersattare: input.ersattare ?? null, budgetpost: input.budgetpost ?? null, tak: input.tak ?? null });
      if (arAvslag(uppgifter)) return uppgifter;
      const andra = utkast.punkter.filter((p) => p.id !== fore?.id);
      if (andra.length >= FLEST) return avslag({ regel: 'För många punkter', kalla: 'Delegationsordningen', text: `Högst ${FLEST} punkter.`, utvag: 'Slå ihop punkter som liknar varandra.' });
      const plats = Math.min(Math.max(input.nr ?? fore?.nr ?? FLEST, 1), andra.length + 1);
      const id = fore?.id ?? skriv.nyttId();
      const punkter = [...andra.slice(0, plats - 1).map(tillUtkastpunkt), { ...uppgifter, id }, ...andra.slice(plats - 1).map(tillUtkastpunkt)];
      if (fore && plats === fore.nr && punktandringar({ ...tillUtkastpunkt(fore), nr: fore.nr }, { ...uppgifter, nr: plats }).length === 0) return ingenAndring();
      return (await ordning.skrivPunkter(utkast, punkter)) ? genomfort(await ordning.svar(), sparad(utkast.id, uppgifter, plats, fore ?? null)) : konflikt(await ordning.svar());
    }),
  );

const ingenAndring = (): Avslag => avslag({ regel: 'Ingen ändring', kalla: 'Grundregel: historiken visar ändringar', text: 'Punkten är likadan som förut.', utvag: 'Ändra något, eller avbryt.' });

const sparad = (id: string, p: Punktuppgifter, nr: number, fore: Delegationspunkt | null): Handelse => {
  const vad = `${arendetypText(p.arendetyp).toLowerCase()}, ${delegatText(p.delegat).toLowerCase()}`;
  if (!fore) return handelse('delegationspunkt_tillagd', id, `Punkt ${nr} lades till i utkastet: ${vad}.`, { punktnummer: nr, ...punktdata(p) });
  const forut = tillUtkastpunkt(fore);
  const andrade = punktandringar({ ...forut, nr: fore.nr }, { ...p, nr }).map((a) => a.falt.toLowerCase());
  return handelse('delegationspunkt_andrad', id, `Punkt ${nr} (${vad}) ändrades i utkastet: ${andrade.join(', ')}.`, { punktnummer: nr, ...punktdata(p), forut: { punktnummer: fore.nr, ...punktdata(forut) } });
};

export const taBortDelegationspunkt = (db: Db, begaran: Begaran, input: TaBortDelegationspunktInput): Utkastsvar =>
  db.skriva<Delegationsutkast, Avslag | Utkastkonflikt>(kravKontext(begaran), skrivval(begaran, 'taBortDelegationspunkt', input), (skriv) =>
    medUtkast(skriv, begaran, input, async (ordning, utkast) => {
      const bort = utkast.punkter.find((p) => p.id === input.punktId);
      if (!bort) return finnsInte();
      if (!(await ordning.skrivPunkter(utkast, utkast.punkter.filter((p) => p !== bort).map(tillUtkastpunkt)))) return konflikt(await ordning.svar());
      return genomfort(await ordning.svar(), handelse('delegationspunkt_borttagen', utkast.id, `Punkt ${bort.nr} (${arendetypText(bort.arendetyp).toLowerCase()}) togs bort ur utkastet.`, { punktnummer: bort.nr, ...punktdata(tillUtkastpunkt(bort)) }));
    }),
  );

/** To whom the nämnd is to give the right in what cannot wait. */
export const sparaBradskanderatt = (db: Db, begaran: Begaran, input: SparaBradskanderattInput): Utkastsvar =>
  db.skriva<Delegationsutkast, Avslag | Utkastkonflikt>(kravKontext(begaran), skrivval(begaran, 'sparaBradskanderatt', input), (skriv) =>
    medUtkast(skriv, begaran, input, async (ordning, utkast) => {
      const andring = bradskandeandring(utkast.bradskanderatt, input.bradskanderatt);
      if (!andring) return { ...ingenAndring(), text: 'Rätten är likadan som förut.' };
      if (!(await ordning.skrivBradskanderatt(utkast, input.bradskanderatt))) return konflikt(await ordning.svar());
      return genomfort(await ordning.svar(), handelse('bradskanderatt_andrad', utkast.id, `Rätten att besluta i brådskande ärenden ändrades i utkastet till: ${andring.efter.toLocaleLowerCase('sv')}.`, {
        bradskanderatt: input.bradskanderatt, forut: { bradskanderatt: utkast.bradskanderatt },
      }));
    }),
  );

/** The utkast goes, and its points with it; the log keeps what it was. */
export const kasseraDelegationsutkast = (db: Db, begaran: Begaran, input: KasseraDelegationsutkastInput) => {
  const kontext = kravKontext(begaran);
  return db.skriva(kontext, skrivval(begaran, 'kasseraDelegationsutkast', input), async (skriv) => {
    const ordning = new OrdningRepository(skriv, kontext);
    const utkast = await ordning.utkast();
    if (!utkast || utkast.id !== input.ordningId) return finnsInte();
    if (utkast.version !== input.version || !(await ordning.kassera(utkast))) return konflikt(utkast);
    return genomfort(
      await lasOrdningar(skriv, kontext),
      handelse('delegationsutkast_kasserat', utkast.id, `Utkastet till delegationsordning med ${antalPunkter(utkast.punkter.length)} kastades.`, { bradskanderatt: utkast.bradskanderatt, delegationspunkter: utkast.punkter.map((p) => `${p.nr}. ${p.text}`) }),
    );
  });
};
