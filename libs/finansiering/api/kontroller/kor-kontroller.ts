import { type Db, genomfort, type Kontext, type SamverkanRef } from '@gemensam/shared/api';
import { type Kontrollkorning } from '@gemensam/shared/contract';
import { type Avslag, avslag, type Datum } from '@gemensam/shared/domain';
import { kontrollera } from './kontroller';

/** Who the nightly control acts as: a person of the installation that nobody can log in as. */
const NATTKONTROLL = { id: '00000000-0000-7000-8000-000000000001', namn: 'Nattkontroll' } as const;

/** The context of the nightly control in one samverkan. */
export const nattkontext = (samverkan: SamverkanRef, affarsdatum: Datum): Kontext => ({ samverkan, person: NATTKONTROLL, uppdrag: [], affarsdatum });

/**
 * Runs the controls of the money of one samverkan and keeps the result. With `omInteSedan`: only if none has been run since then;
 * otherwise refused. Runs take turns, so that several API processes that start at once make one run.
 */
export const korKontroller = (db: Db, kontext: Kontext, omInteSedan: Date | null = null): Promise<Kontrollkorning | Avslag> =>
  db.skriva<Kontrollkorning, Avslag>(kontext, { operation: 'korKontroller' }, async (skriv) => {
    await skriv.rader({ namn: 'kontroll.ko', text: `select pg_advisory_xact_lock(hashtextextended('kontrollkorning:' || gemensam.samverkan_id()::text, 0))` });
    const [nyligen] = await skriv.rader({ namn: 'kontroll.nyligen', text: `select 1 from gemensam.kontrollkorning where tid > $1 limit 1` }, [omInteSedan]);
    if (nyligen) return avslag({ regel: 'Redan kontrollerat', kalla: 'Nattkontrollen', text: 'Kontrollen har redan körts.' });

    await skriv.rader({ namn: 'kontroll.person', text: `insert into gemensam.person (id, anvandarnamn, namn) values ($1, 'nattkontroll', $2) on conflict do nothing` }, [
      NATTKONTROLL.id, NATTKONTROLL.namn,
    ]);
    const kontroller = await kontrollera(skriv);
    const avvikelser = kontroller.reduce((s, k) => s + k.avvikelser.length, 0);
    const korning: Kontrollkorning = { id: skriv.nyttId(), tid: skriv.nu, godkand: avvikelser === 0, kontroller };
    await skriv.rader({ namn: 'kontroll.spara', text: `insert into gemensam.kontrollkorning (id, tid, godkand, kontroller) values ($1, $2, $3, $4)` }, [
      korning.id, korning.tid, korning.godkand, JSON.stringify(kontroller),
    ]);
    return genomfort(korning, {
      handelsetyp: 'kontroll_kord',
      objekttyp: 'kontrollkorning',
      objektId: korning.id,
      text: korning.godkand ? 'Nattkontrollen av kostnaderna kördes utan avvikelser.' : `Nattkontrollen av kostnaderna hittade ${avvikelser} avvikelser.`,
      data: { godkand: korning.godkand, kontroller: kontroller.map((k) => ({ namn: k.namn, antal: k.antalKontrollerade, avvikelser: k.avvikelser })) },
    });
  });
