import { arSenAtgard, avtalsbeteckning, type Dialogstatus, type Uppfoljningslage, uppfoljningslagen } from '@gemensam/avtal/domain';
import { harRoll, type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { type Uppfoljningsbevakning, type Uppfoljningsrad } from '@gemensam/shared/contract';
import { type Datum, plusDagar } from '@gemensam/shared/domain';
import { avtaletsLage } from '../avtal/avtalet';
import { type Avtalsbild, avtalSql } from '../avtal/avtalsbild.lasmodell';
import { dialogavtal, dialogfakta } from './uppfoljning.lasmodell';

/** Every signed avtal with its dialogues and measures, by number. */
export const uppfoljningsregisterSats: Sats = {
  namn: 'uppfoljning.register',
  text: avtalSql(`
      (select coalesce(json_agg(json_build_object('id', d.id, 'leverantorNamn', d.leverantor_namn, 'leverantorOrgnr', d.leverantor_orgnr, 'status', d.status, 'planerad', d.planerad, 'hallen', d.hallen,
          'betyg', d.betyg, 'betygHogst', d.betyg_hogst, 'atgarder', (
            select coalesce(json_agg(json_build_object('id', t.id, 'vad', t.vad, 'agareId', t.agare_id, 'agare', t.agare, 'senast', t.senast, 'klar', t.klar)), '[]')
              from gemensam.dialogatgard t where t.samverkan_id = d.samverkan_id and t.dialog_id = d.id)) order by d.id), '[]')
        from gemensam.leverantorsdialog d where d.samverkan_id = a.samverkan_id and d.avtal_id = a.id) as dialoger`, 'where a.tecknat is not null order by a.nummer'),
};

interface Registerdialog {
  readonly id: string;
  readonly leverantorNamn: string | null;
  readonly leverantorOrgnr: string | null;
  readonly status: Dialogstatus;
  readonly planerad: Datum | null;
  readonly hallen: Datum | null;
  readonly betyg: number | null;
  readonly betygHogst: number | null;
  readonly atgarder: readonly { readonly id: string; readonly vad: string; readonly agareId: string | null; readonly agare: string; readonly senast: Datum; readonly klar: Datum | null }[];
}

type Registerbild = Avtalsbild & { readonly dialoger: readonly Registerdialog[] };

const lasBilder = (las: Lasning): Promise<Registerbild[]> => las.rader<Registerbild & Record<string, unknown>>(uppfoljningsregisterSats);

const lagen = (b: Registerbild, datum: Datum): readonly Uppfoljningslage[] => {
  const regler = dialogavtal(b, datum);
  return regler ? uppfoljningslagen(regler, b.dialoger.map(dialogfakta), datum) : [];
};

/** How a supplier of an avtal is followed up on a day, for whoever judges that avtal are followed up. */
export interface Leverantorslage extends Uppfoljningslage {
  readonly avtalId: string;
  readonly avtal: string;
}

/** Where the follow-up stands for every supplier of every signed avtal: the latest grades, days since the last dialogue, what is late. */
export const lasLeverantorslagen = async (las: Lasning, datum: Datum): Promise<readonly Leverantorslage[]> =>
  (await lasBilder(las)).flatMap((b) => lagen(b, datum).map((l) => ({ ...l, avtalId: b.id, avtal: `${avtalsbeteckning(b.nummer)} ${b.namn}` })));

const tillRad = (b: Registerbild, l: Uppfoljningslage, datum: Datum): Uppfoljningsrad => {
  const senast = l.betyg.at(-1);
  return {
    avtalId: b.id, beteckning: avtalsbeteckning(b.nummer), nummer: b.nummer, namn: b.namn, omrade: b.omrade, status: avtaletsLage(b, datum).status, leverantor: l.leverantor.namn, handlaggare: b.handlaggare,
    intervallManader: b.dialogintervallManader, senaste: l.senaste, betyg: senast?.betyg ?? null, betygHogst: senast?.hogst ?? null, betygen: [...l.betyg], nasta: l.nasta?.dag ?? null,
    planerad: l.nasta?.planerad ?? false, forsenadDagar: l.nasta?.forsenadDagar ?? 0, oppnaAtgarder: l.oppnaAtgarder, senaAtgarder: l.senaAtgarder,
  };
};

export const lasUppfoljningsrader = async (las: Lasning, datum: Datum): Promise<Uppfoljningsrad[]> => (await lasBilder(las)).flatMap((b) => lagen(b, datum).map((l) => tillRad(b, l, datum)));

/** How many days before its day a dialogue, and a measure, begins to remind. */
const DIALOGVARNING = 30;
const ATGARDSVARNING = 14;

/** What somebody answers for: her own avtal; for the e-samordnare those that nobody handles, and what is late in the others. */
const ansvarar = (b: Registerbild, kontext: Kontext, sen: boolean): boolean => b.handlaggareId === kontext.person.id || (harRoll(kontext, 'e_samordnare') && (b.handlaggareId === null || sen));

const dialogerAtt = (b: Registerbild, kontext: Kontext): Uppfoljningsbevakning[] => {
  const nara = plusDagar(kontext.affarsdatum, DIALOGVARNING);
  const vantar = lagen(b, kontext.affarsdatum).flatMap(({ nasta, nastaId, leverantor }) => (nasta && nasta.dag <= nara && ansvarar(b, kontext, nasta.forsenadDagar > 0) ? [{ nasta, nastaId, leverantor }] : []));
  const sedda = new Set<string>();
  return vantar.flatMap(({ nasta, nastaId, leverantor }) => {
    // One with all the suppliers at once is one thing to do.
    const gemensam = nastaId !== null && b.dialoger.some((d) => d.id === nastaId && d.leverantorNamn === null);
    const id = nastaId ?? `${b.id} ${leverantor.namn}`;
    if (sedda.has(id)) return [];
    sedda.add(id);
    const vem = gemensam ? 'avtalets leverantörer' : leverantor.namn;
    return [{ id, slag: 'dialog' as const, avtalId: b.id, text: nasta.planerad ? `Leverantörsdialog med ${vem}` : `Planera leverantörsdialog med ${vem}`, om: avtalet(b), datum: nasta.dag }];
  });
};

const atgarderAtt = (b: Registerbild, kontext: Kontext): Uppfoljningsbevakning[] => {
  const nara = plusDagar(kontext.affarsdatum, ATGARDSVARNING);
  return b.dialoger.flatMap((d) =>
    d.atgarder
      .filter((a) => a.klar === null && a.senast <= nara && (a.agareId === kontext.person.id || ansvarar(b, kontext, arSenAtgard(a, kontext.affarsdatum))))
      .map((a) => ({ id: a.id, slag: 'atgard' as const, avtalId: b.id, text: a.vad, om: `${a.agareId === kontext.person.id ? 'Du' : a.agare}, ${avtalet(b)}`, datum: a.senast })),
  );
};

const avtalet = (b: Registerbild): string => `${avtalsbeteckning(b.nummer)} ${b.namn}`;

/** What waits for the person in the follow-up, the earliest first. */
export const lasUppfoljningsbevakning = async (las: Lasning, kontext: Kontext): Promise<Uppfoljningsbevakning[]> =>
  (await lasBilder(las))
    .flatMap((b) => [...(avtaletsLage(b, kontext.affarsdatum).status === 'utgatt' ? [] : dialogerAtt(b, kontext)), ...atgarderAtt(b, kontext)])
    .sort((a, b) => a.datum.localeCompare(b.datum) || a.text.localeCompare(b.text, 'sv'));
