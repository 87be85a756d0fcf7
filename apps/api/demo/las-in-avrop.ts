import { type Avropsbesked, avtalsbeteckning, type Avtalstidsunderlag, type FrusenAvropslista, provaAvrop, provaAvropsmakulering, provaAvropsratt, type Takvolymlage } from '@gemensam/avtal/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type Datum, formateraBelopp } from '@gemensam/shared/domain';
import { DEMODATUM } from '../installning-miljo';
import { type DemoAvrop, type Kalla } from './demoinnehall';
import { godtaget, inlast, INLASNING, laggTill } from './inlasning';

/** An avtal that is called off from, as its avrop are judged. */
export interface Avropsunderlag {
  readonly id: string;
  readonly nummer: number;
  readonly namn: string;
  readonly kalla: Kalla;
  readonly takvolym: bigint;
  readonly leverantorer: readonly string[];
  readonly tid: Avtalstidsunderlag;
  readonly frusen: FrusenAvropslista;
  readonly besked: ReadonlyMap<string, Avropsbesked>;
}

const makuleraSats = { namn: 'demo.makulera_avrop', text: `update gemensam.avrop set status = 'makulerat', skal = $2, makulerat = $3, makulerat_av_id = $4, makulerat_av = $5, version = 2 where id = $1` };

/** Avrop in the order they were made, each judged as when it is reported: in the frozen list, in time, within the takvolym. */
export const lasInAvrop = async (skriv: Skrivning, avtal: Avropsunderlag, alla: readonly DemoAvrop[]): Promise<readonly Handelse[]> => {
  const kommunkoder = new Map((await skriv.rader<{ id: string; kommunkod: string | null }>({ namn: 'demo.kommunkoder', text: 'select id, kommunkod from gemensam.organisation' })).map((o) => [o.id, o.kommunkod]));
  const handelser: Handelse[] = [];
  let avropat = 0n;
  let nummer = 0;
  for (const a of alla) {
    const lage = (): Takvolymlage => ({ takvolym: avtal.takvolym, avropat, kvar: avtal.takvolym - avropat });
    const rad = (kronor: bigint, ersatter: string | null) => avropsrad(skriv, avtal, a, { belopp: godkantBelopp(avtal, a, kronor, lage()), ersatter, kommunkoder });
    const fel = a.forst ? rad(a.forst.kronor, null) : null;
    if (fel && a.forst) {
      await laggTill(skriv, 'avrop', [fel]);
      const { skal } = godtaget(provaAvropsmakulering({ datum: a.datum, belopp: BigInt(fel.belopp), makulerad: false }, a.forst.skal, { ...lage(), avropat: BigInt(fel.belopp) }));
      await skriv.rader(makuleraSats, [fel.id, skal, skriv.nu, INLASNING.id, INLASNING.namn]);
      handelser.push(avropshandelse(avtal, fel, ++nummer, 'makulerat', skal));
    }
    const ratt = rad(a.kronor, fel?.id ?? null);
    await laggTill(skriv, 'avrop', [ratt]);
    avropat += BigInt(ratt.belopp);
    handelser.push(avropshandelse(avtal, ratt, ++nummer, 'gallande', null));
  }
  return handelser;
};

/** Öre. The organisation may call off on the day, and it is within what is left. */
const godkantBelopp = (avtal: Avropsunderlag, a: DemoAvrop, kronor: bigint, lage: Takvolymlage): bigint => {
  const svar = provaAvropsratt({ avtal: { slag: 'ramavtal', upphandling: null, tid: avtal.tid }, frusen: avtal.frusen, besked: beskedOm(avtal, a.organisation) }, a.datum);
  return godtaget(provaAvrop({ datum: a.datum, belopp: kronor * 100n, vad: a.vad }, svar, lage, DEMODATUM)).belopp;
};

const beskedOm = ({ besked }: Avropsunderlag, namn: string): Avropsbesked => {
  const funnet = besked.get(namn);
  if (!funnet) throw new Error(`the demo calls off for ${namn}, which it does not hold`);
  return funnet;
};

interface Avropsrad {
  readonly id: string;
  readonly orgnr: string | null;
  readonly organisation: string;
  readonly rang: number;
  readonly leverantor: string;
  readonly rangskal: string | null;
  readonly belopp: string;
  readonly datum: Datum;
  readonly vad: string;
  readonly referens: string | null;
  readonly ersatter_id: string | null;
}

const avropsrad = (skriv: Skrivning, avtal: Avropsunderlag, a: DemoAvrop, { belopp, ersatter, kommunkoder }: { readonly belopp: bigint; readonly ersatter: string | null; readonly kommunkoder: ReadonlyMap<string, string | null> }) => {
  const { organisation } = beskedOm(avtal, a.organisation);
  const rang = a.rang ?? 1;
  return {
    id: skriv.nyttId(), avtal_id: avtal.id, organisation_id: organisation.id, orgnr: organisation.orgnr, organisation: organisation.namn, kommunkod: kommunkoder.get(organisation.id) ?? null, rang, leverantor: avtal.leverantorer[rang - 1] ?? '',
    rangskal: a.rangskal ?? null, belopp: `${belopp}`, datum: a.datum, vad: a.vad, referens: a.referens ?? null, ersatter_id: ersatter, lamnat: skriv.nu.toISOString(), lamnat_av_id: INLASNING.id, lamnat_av: INLASNING.namn, status: 'gallande', version: 1,
  };
};

/** As the acts of the portal tell it, of the avrop. */
const avropshandelse = (avtal: Avropsunderlag, a: Avropsrad, nummer: number, status: 'gallande' | 'makulerat', skal: string | null): Handelse =>
  inlast(avtal.kalla, {
    objekttyp: 'avrop', objektId: a.id,
    text: `${a.organisation} avropade ${formateraBelopp(BigInt(a.belopp))} från ${avtalsbeteckning(avtal.nummer)} ${avtal.namn} ${a.datum}, avrop ${nummer}.${status === 'makulerat' ? ' Avropet är makulerat.' : ''}`,
    data: { avtalId: avtal.id, organisation: a.organisation, orgnr: a.orgnr, belopp: a.belopp, datum: a.datum, vad: a.vad, referens: a.referens, leverantor: a.leverantor, rang: a.rang, rangskal: a.rangskal, skal },
  });
