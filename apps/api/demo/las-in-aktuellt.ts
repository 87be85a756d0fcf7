import { type Handelse, type Sats, type Skrivning } from '@gemensam/shared/api';
import { type DemoSamverkan } from './demoinnehall';
import { inlast, INLASNING, laggTill } from './inlasning';

const NAMN = 'Aktuellt och pågående';

const punkterSats: Sats = {
  namn: 'demo.aktuelltpunkt',
  text: `
    insert into gemensam.aktuelltpunkt (aktuellt_id, projekt_id, plats, statusrapport_id, projektnamn, text, rapport_nummer, rapport_datum, fas)
    select $1, p.id, row_number() over (order by p.ordning), r.id, p.namn, r.text, r.nummer, r.datum, r.fas
    from gemensam.projekt p join gemensam.statusrapport r on r.samverkan_id = p.samverkan_id and r.projekt_id = p.id and r.datum = $2::date
    returning projektnamn, text`,
};
const frysSats: Sats = { namn: 'demo.frys_aktuellt', text: `update gemensam.aktuellt set tillstand = 'fryst', fryst = sammantrade, fryst_tid = $2, fryst_av = $3 where id = $1` };

/** What the meeting of the source had before it: the status reports of that day, frozen. */
export const lasInAktuellt = async (skriv: Skrivning, { portfolj, sammantrade }: DemoSamverkan): Promise<readonly Handelse[]> => {
  const kalla = portfolj.find((p) => p.status && p.status.datum === sammantrade?.datum)?.status?.kalla;
  if (!sammantrade || !kalla) return [];
  const id = skriv.nyttId();
  await laggTill(skriv, 'aktuellt', [{ id, namn: NAMN, sammantrade: sammantrade.datum, nummer: 1, tillstand: 'utkast', skapad_av: INLASNING.namn, inlast_kalla: kalla.namn, version: 1 }]);
  const punkter = await skriv.rader<{ projektnamn: string; text: string }>(punkterSats, [id, sammantrade.datum]);
  await skriv.rader(frysSats, [id, skriv.nu, INLASNING.namn]);
  return [
    inlast(kalla, {
      objekttyp: 'aktuellt', objektId: id, text: `${NAMN} ${sammantrade.datum} lästes in med ${punkter.length} projekt.`,
      data: { namn: NAMN, sammantrade: sammantrade.datum, punkter: punkter.map((p) => ({ projekt: p.projektnamn, text: p.text })) },
    }),
  ];
};
