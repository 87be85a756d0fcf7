import { provaPrisbasbelopp, provaRattelse } from '@gemensam/delegation/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, type Lasning, type Sats, skrivval } from '@gemensam/shared/api';
import { type LaggInPrisbasbeloppInput, type Prisbasbelopp, type RattaPrisbasbeloppInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte, formateraBelopp } from '@gemensam/shared/domain';
import { vantaPaBesluten } from '../ordning/tagna-beslut.lasmodell';
import { PrisbasbeloppEntitet } from './prisbasbelopp.entity';
import { lasArsPrisbasbelopp } from './prisbasbelopp.lasmodell';

/** Its year is its id. */
const ratta: Sats = { namn: 'delegation.ratta_prisbasbelopp', text: 'update gemensam.prisbasbelopp set ore = $3, kalla = $4, av_id = $5, av = $6, tid = clock_timestamp(), version = version + 1 where ar = $1 and version = $2 returning ar' };
const svaret = async (las: Lasning, ar: number): Promise<Prisbasbelopp> => {
  const p = await lasArsPrisbasbelopp(las, ar);
  if (!p) throw new Error(`the prisbasbelopp of ${ar} is written but cannot be read`);
  return p;
};

/** The administrator enters the prisbasbelopp of a year. */
export const laggInPrisbasbelopp = (db: Db, begaran: Begaran, input: LaggInPrisbasbeloppInput): Promise<Prisbasbelopp | Konflikt<Prisbasbelopp> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Prisbasbelopp, Avslag | Konflikt<Prisbasbelopp>>(kontext, skrivval(begaran, 'laggInPrisbasbelopp', input), async (skriv) => {
    const uppgift = provaPrisbasbelopp(input);
    if (arAvslag(uppgift)) return uppgift;
    await vantaPaBesluten(skriv);
    const { ar, ore, kalla } = uppgift;
    const finns = await lasArsPrisbasbelopp(skriv, ar);
    if (finns)
      return avslag({ regel: 'Året finns redan', kalla: 'Domänregel D5, prisbasbelopp', text: `Prisbasbeloppet för ${ar} är ${formateraBelopp(finns.belopp)}.`, utvag: 'Är det fel? Välj Rätta på årets rad.', falt: 'ar' });

    await skriv.manager.insert(PrisbasbeloppEntitet, { ar, ore: ore.toString(), kalla, avId: kontext.person.id, av: kontext.person.namn, version: 1 });
    return genomfort(await svaret(skriv, ar), {
      handelsetyp: 'prisbasbelopp_inlagt', objekttyp: 'prisbasbelopp', objektId: String(ar), text: `Prisbasbeloppet för ${ar}, ${formateraBelopp(ore)}, lades in.`, data: { ar, prisbasbelopp: ore.toString(), beloppskalla: kalla },
    });
  });
};

/** What was typed wrong is set right while no decision rests on it. */
export const rattaPrisbasbelopp = (db: Db, begaran: Begaran, input: RattaPrisbasbeloppInput): Promise<Prisbasbelopp | Konflikt<Prisbasbelopp> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Prisbasbelopp, Avslag | Konflikt<Prisbasbelopp>>(kontext, skrivval(begaran, 'rattaPrisbasbelopp', input), async (skriv) => {
    await vantaPaBesluten(skriv);
    const forut = await lasArsPrisbasbelopp(skriv, input.ar);
    if (!forut) return finnsInte();
    if (forut.version !== input.version) return konflikt(forut);
    const ny = provaPrisbasbelopp(input);
    if (arAvslag(ny)) return ny;
    const skal = provaRattelse({ forut: { ar: forut.ar, ore: forut.belopp, kalla: forut.kalla }, ny, skal: input.skal, anvandAv: forut.anvandAv ?? null });
    if (arAvslag(skal)) return skal;

    if ((await skriv.rader(ratta, [ny.ar, forut.version, ny.ore.toString(), ny.kalla, kontext.person.id, kontext.person.namn])).length === 0) return konflikt(await svaret(skriv, ny.ar));
    return genomfort(await svaret(skriv, ny.ar), {
      handelsetyp: 'prisbasbelopp_rattat', objekttyp: 'prisbasbelopp', objektId: String(ny.ar), text: `Prisbasbeloppet för ${ny.ar} rättades från ${formateraBelopp(forut.belopp)} till ${formateraBelopp(ny.ore)}.`,
      data: { ar: ny.ar, prisbasbelopp: ny.ore.toString(), beloppskalla: ny.kalla, skal, forut: { prisbasbelopp: forut.belopp.toString(), beloppskalla: forut.kalla } },
    });
  });
};
