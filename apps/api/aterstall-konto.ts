import { hashaLosenord, nyttForstaLosenord } from '@gemensam/samverkan/api';
import { Databasfel, type Db, genomfort, type Handelse, type Kontext, type Lasning, type OppnadDatabas, type SamverkanRef, type Skrivning } from '@gemensam/shared/api';
import { arAvslag, avslag } from '@gemensam/shared/domain';

/** A new first password, shown once. */
export interface AterstalltKonto {
  readonly anvandarnamn: string;
  readonly namn: string;
  readonly losenord: string;
  readonly antalSessioner: number;
  /** Every samverkan whose history has the event. */
  readonly samverkan: readonly string[];
}

interface Kontot {
  readonly id: string;
  readonly anvandarnamn: string;
  readonly namn: string;
  readonly demo: boolean;
}

/** Who runs the portal. Has no password and no uppdrag: nobody can log in as it. */
const DRIFTEN = { id: '01770000-0000-7000-8000-000000000003', namn: 'Driften' };

/**
 * Gives an account a new first password, ends its sessions, and tells every samverkan where the person has or has had an uppdrag. For
 * the one who runs the portal, when no administrator can (a sole administrator, or an account of several samverkan). With `utanTvasteg` her
 * second factors go too. `nu`: the business date.
 * Errors: Databasfel in one Swedish line when there is no such account, when it is the demo's, or when it has no uppdrag.
 */
export const aterstallKonto = (databas: OppnadDatabas, anvandarnamn: string, affarsdatum: string, utanTvasteg = false): Promise<AterstalltKonto> =>
  databas.somAgare(async ({ db, datakalla }) => {
    const namnet = anvandarnamn.trim().toLowerCase();
    const [konto] = await datakalla.query<Kontot[]>('select id, anvandarnamn, namn, demo from gemensam.person where anvandarnamn = $1', [namnet]);
    if (!konto) throw new Databasfel(`Det finns inget konto som heter ${namnet}.`);
    if (konto.demo) throw new Databasfel('Demons konton har ett gemensamt lösenord som inte byts.');
    const alla = await datakalla.query<SamverkanRef[]>('select id, kortnamn, namn, form from gemensam.samverkan order by kortnamn');
    const kontexter = alla.map((samverkan): Kontext => ({ samverkan, person: DRIFTEN, uppdrag: [], affarsdatum }));
    const [forsta, ...andra] = await medUppdrag(db, kontexter, konto.id);
    if (!forsta) throw new Databasfel(`${namnet} har inget uppdrag i någon samverkan. Ge kontot ett uppdrag först, eller skapa samverkan med GEMENSAM_SAMVERKAN.`);

    await datakalla.query(`insert into gemensam.person (id, anvandarnamn, namn) values ($1, 'driften', $2) on conflict do nothing`, [DRIFTEN.id, DRIFTEN.namn]);
    const losenord = nyttForstaLosenord();
    const losenordHash = await hashaLosenord(losenord);
    const antalSessioner = await db.skriva<number>(forsta, { operation: 'aterstallKonto' }, async (skriv) => {
      const [rad] = await skriv.rader<{ id: string }>(
        { namn: 'drift.nytt_losenord', text: `update gemensam.person set losenord_hash = $2, maste_byta_losenord = true where id = $1 and not demo returning id` },
        [konto.id, losenordHash],
      );
      if (!rad) return avslag({ regel: 'Demokonto', kalla: 'Drift', text: 'Kontot är demons.' });
      const avslutade = await skriv.rader(
        { namn: 'drift.avsluta_sessioner', text: `update gemensam.session set avslutad = clock_timestamp() where person_id = $1 and avslutad is null returning id` },
        [konto.id],
      );
      await skriv.rader({ namn: 'drift.lossa_faktorsparr', text: 'select gemensam.lossa_faktorsparr($1)' }, [konto.id]);
      if (utanTvasteg) await taBortFaktorer(skriv, konto.id);
      return genomfort(avslutade.length, handelse(konto, avslutade.length, utanTvasteg));
    });
    if (arAvslag(antalSessioner)) throw new Databasfel(antalSessioner.text);
    for (const kontext of andra) await db.skriva(kontext, { operation: 'aterstallKonto' }, async () => genomfort(null, handelse(konto, antalSessioner, utanTvasteg)));
    return { anvandarnamn: konto.anvandarnamn, namn: konto.namn, losenord, antalSessioner, samverkan: [forsta, ...andra].map((k) => k.samverkan.namn) };
  });

/** The samverkan where the person has or has had an uppdrag. Named in the statement: the owner sees past row-level security. */
const medUppdrag = async (db: Db, kontexter: readonly Kontext[], personId: string): Promise<readonly Kontext[]> => {
  const ut: Kontext[] = [];
  for (const kontext of kontexter) if (await db.lasa(kontext, (las) => harUppdrag(las, personId))) ut.push(kontext);
  return ut;
};

const harUppdrag = async (las: Lasning, personId: string): Promise<boolean> =>
  (await las.rader({ namn: 'drift.har_uppdrag', text: 'select from gemensam.uppdrag where person_id = $1 and samverkan_id = gemensam.samverkan_id() limit 1' }, [personId])).length > 0;

const taBortFaktorer = async (skriv: Skrivning, personId: string): Promise<void> => {
  for (const tabell of ['totp', 'passkey', 'aterhamtningskod'] as const)
    await skriv.rader({ namn: `drift.ta_bort_${tabell}`, text: `delete from gemensam.${tabell} where person_id = $1` }, [personId]);
};

const handelse = ({ id, anvandarnamn, namn }: Kontot, antalSessioner: number, utanTvasteg: boolean): Handelse => ({
  handelsetyp: 'losenord_aterstallt',
  objekttyp: 'person',
  objektId: id,
  text: `Lösenordet${utanTvasteg ? ' och tvåstegsinloggningen' : ''} för ${namn} återställdes av den som driver portalen.`,
  data: { anvandarnamn, antalSessioner },
});
