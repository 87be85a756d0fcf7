import { type Fakturainstallningar, faktureringsplanText, kostnadsslag, kostnadsslagText, momskodText, provaFakturainstallningar } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Fakturainstallning, type FakturainstallningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { lasFakturainstallning } from './faktura-installning.lasmodell';

const ko = { namn: 'faktura.installning_ko', text: `select pg_advisory_xact_lock(hashtextextended('fakturainstallning:' || gemensam.samverkan_id()::text, 0))` };

/** The sender and the rules of invoicing, as a new version: what was invoiced keeps the one it had. */
export const sparaFakturainstallning = (db: Db, begaran: Begaran, input: FakturainstallningInput): Promise<Fakturainstallning | Konflikt<Fakturainstallning> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Fakturainstallning, Avslag | Konflikt<Fakturainstallning>>(kontext, skrivval(begaran, 'sparaFakturainstallning', input), async (skriv) => {
    const ny = provaFakturainstallningar(input);
    if (arAvslag(ny)) return ny;
    await skriv.rader(ko);
    const forr = await lasFakturainstallning(skriv, kontext);
    if (forr.version !== input.version) return konflikt(forr);
    const version = forr.version + 1;
    await laggTill(skriv, version, ny, kontext.person.namn);
    const { avsandare, regler } = ny;
    return genomfort(await lasFakturainstallning(skriv, kontext), {
      handelsetyp: 'fakturainstallning_sparad',
      objekttyp: 'fakturainstallning',
      objektId: String(version),
      text: `Inställningarna för fakturering sparades: avsändare ${avsandare.namn}, ${kostnadsslag.map((s) => `${kostnadsslagText(s).toLowerCase()} ${faktureringsplanText(regler[s].plan).toLowerCase()} ${regler[s].forskott ? 'i förskott' : 'i efterskott'} (${momskodText(regler[s].momskod).toLowerCase()})`).join(', ')}.`,
      data: { version, ...avsandare, regler: Object.fromEntries(kostnadsslag.map((s) => [s, { ...regler[s] }])) },
    });
  });
};

const laggTill = async (skriv: Skrivning, version: number, { avsandare: a, regler }: Fakturainstallningar, av: string): Promise<void> => {
  await skriv.rader(
    {
      namn: 'faktura.installning_ny',
      text: `insert into gemensam.fakturainstallning (version, namn, orgnr, orgnr_fiktivt, bankgiro, plusgiro, betalningsdagar, sparad_av)
        values ($1, $2, $3, exists (select from gemensam.organisation o where o.orgnr = $3 and o.orgnr_fiktivt), $4, $5, $6, $7)`,
    },
    [version, a.namn, a.orgnr, a.bankgiro, a.plusgiro, a.betalningsdagar, av],
  );
  await skriv.rader(
    {
      namn: 'faktura.regel_ny',
      text: `insert into gemensam.fakturaregel (samverkan_id, version, slag, plan, forskott, momskod)
        select (select gemensam.samverkan_id()), $1, * from unnest($2::text[], $3::text[], $4::boolean[], $5::text[])`,
    },
    [version, [...kostnadsslag], kostnadsslag.map((s) => regler[s].plan), kostnadsslag.map((s) => regler[s].forskott), kostnadsslag.map((s) => regler[s].momskod)],
  );
};
