import {
  type Anslutning, beslutsnamn, type Fordelningslage, forandraAtaganden, type Atagandeforandring as Forandring, forklaraAnslutning, frysbar, kopIn, lagetsAndelar, nyckeltext, nyNyckel, provaUttrade, uttrad,
} from '@gemensam/finansiering/domain';
import { type Handelse, type Kontext, type Lasning, type Skrivning } from '@gemensam/shared/api';
import { type Anslutningsmetod, type AnslutningspostInput, type Atagandeforandring, type BeslutReferens, type Fordelningsforandring, type Kostnadspost } from '@gemensam/shared/contract';
import { arAvslag, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import { fragadeAtaganden, sparaAtagandeforandringar } from '../ataganden/atagande-forandring';
import { type Forandringsunderlag, lasForandringsunderlag, viktFor } from './forandringsunderlag.lasmodell';
import { jamforAndelar } from './fordelningshistorik.lasmodell';
import { type Fordelningsakt, KostnadspostRepository } from '../kostnader/kostnadspost.repository';

/** A post and what it becomes. */
export interface Postforandring {
  readonly post: Kostnadspost;
  readonly efter: Fordelningslage;
  readonly metod: Anslutningsmetod | null;
  readonly anslutning: Anslutning | null;
}

/** What the posts become when a kommun joins. Each post by its own way: buy-in, or the same key over all. */
export const beraknaAnslutning = async (las: Lasning, kontext: Kontext, kommunkod: string, poster: readonly AnslutningspostInput[]): Promise<Utfall<readonly Postforandring[]>> => {
  const underlag = await lasForandringsunderlag(las, kontext, kommunkod, poster);
  if (arAvslag(underlag)) return underlag;
  const ut: Postforandring[] = [];
  for (const [i, u] of underlag.entries()) {
    const val = poster[i];
    const fel = (falt: string | null): string | null => falt && `poster.${u.post.id}.${falt}`;
    const efter = val ? ansluten(u, val) : null;
    if (!efter) throw new Error('a post without its choice');
    if (arAvslag(efter)) return efter.falt === 'kommunkod' ? efter : { ...efter, falt: fel(efter.falt) };
    ut.push(efter);
  }
  return ut;
};

const ansluten = (u: Forandringsunderlag, val: AnslutningspostInput): Utfall<Postforandring> => {
  const deltar = u.lage.deltagare.some((d) => d.kommunkod === u.part.kommunkod);
  const ny = deltar ? { ...u.part, vikt: null } : viktFor(u, val);
  if (arAvslag(ny)) return ny;
  if (val.metod === 'kop_in') {
    const anslutning = kopIn(u.lage, ny);
    return arAvslag(anslutning) ? anslutning : { post: u.post, efter: anslutning.efter, metod: val.metod, anslutning };
  }
  const efter = nyNyckel(u.lage, ny);
  return arAvslag(efter) ? efter : { post: u.post, efter, metod: val.metod, anslutning: null };
};

/** What the posts become when a kommun withdraws before their start. */
export const beraknaUttrade = async (las: Lasning, kontext: Kontext, kommunkod: string, poster: readonly { readonly kostnadspostId: string }[]): Promise<Utfall<readonly Postforandring[]>> => {
  const underlag = await lasForandringsunderlag(las, kontext, kommunkod, poster);
  if (arAvslag(underlag)) return underlag;
  const ut: Postforandring[] = [];
  for (const u of underlag) {
    const efter = uttrad(u.lage, kommunkod);
    if (arAvslag(efter)) return efter;
    const hinder = provaUttrade({ post: u.post.namn, ...u.start });
    if (hinder) return hinder;
    ut.push({ post: u.post, efter, metod: null, anslutning: null });
  }
  return ut;
};

const som = (andelar: readonly { readonly kommunkod: string; readonly namn: string; readonly belopp: bigint }[]) => new Map(andelar.map((a) => [a.kommunkod, { namn: a.namn, belopp: a.belopp }]));
const nuvarande = (post: Kostnadspost) => som(post.andelar.map((a) => ({ ...a.kommun, belopp: a.belopp })));

const beloppen = (efter: Fordelningslage): ReadonlyMap<string, bigint> => new Map(lagetsAndelar(efter).map((a) => [a.kommunkod, a.belopp]));

/** An åtagande that changes, in words. */
const iOrd = ({ namn, slag, tillstand, tidigare, begart }: Forandring): string => {
  if (slag === 'bortfallet') return `${namn} släpps: inget återstår av ${formateraBelopp(tidigare)}.`;
  if (slag === 'omfragat') return `${namn} frågas om: ${formateraBelopp(begart)} i stället för ${formateraBelopp(tidigare)}.`;
  return `${namn} går från ${formateraBelopp(tidigare)} till ${formateraBelopp(begart)}${tillstand === 'beslutad' ? '. Beslutet räcker till det lägre beloppet.' : '.'}`;
};

/** The preview of one post. */
export const visaForandring = async (las: Lasning, f: Postforandring, kommunkod: string): Promise<Fordelningsforandring> => {
  const { post, efter, metod, anslutning } = f;
  const delar = anslutning ? forklaraAnslutning(anslutning) : [];
  const fryst = frysbar(efter);
  const egen = fryst.delar.findLast((d) => d.del !== 'lika')?.rader.find((r) => r.kommunkod === kommunkod);
  const ataganden = forandraAtaganden(await fragadeAtaganden(las, post.id), beloppen(efter));
  return {
    kostnadspostId: post.id,
    namn: post.namn,
    ar: post.ar,
    fordelningNummer: post.fordelningNummer,
    metod,
    nyckeltext: nyckeltext(efter.nyckel),
    kopIn: anslutning?.kopIn ?? null,
    vikttext: delar.findLast((d) => d.del !== 'lika')?.vikttext ?? egen?.vikt.toString() ?? null,
    viktKalla: egen?.kalla ?? null,
    viktDatum: egen?.datum ?? null,
    berakning: delar.map((d) => `${d.kvotbrak} = ${d.kvotDecimal} kr. ${d.avrundning}`),
    rader: jamforAndelar(som(lagetsAndelar(efter)), nuvarande(post)),
    summa: lagetsAndelar(efter).reduce((s, a) => s + a.belopp, 0n),
    summaNuvarande: post.belopp,
    ataganden: ataganden.map((a): Atagandeforandring => ({ part: a.namn, tidigare: a.tidigare, begart: a.begart, text: iOrd(a) })),
  };
};

/** What an act is: its own reason, who it concerns, and how the event names it. */
export interface Forandringsakt {
  readonly grund: Fordelningsakt['grund'];
  readonly part: { readonly kommunkod: string; readonly namn: string } | null;
  readonly handelsetyp: 'kommun_ansluten' | 'kommun_uttradd' | 'kostnadspost_andrad_genom_beslut';
  readonly beraknadAv: string;
}

/**
 * Puts a new allocation of a post in force, carried by its own decision. The åtaganden follow first, so that they never exceed the
 * post. The post is locked by the caller. Gives the events.
 */
export const genomforForandring = async (skriv: Skrivning, kontext: Kontext, f: Postforandring, akt: Forandringsakt, beslut: BeslutReferens): Promise<readonly [Handelse, ...Handelse[]]> => {
  const { post, efter, metod, anslutning } = f;
  const andelar = frysbar(efter);
  const ataganden = forandraAtaganden(await fragadeAtaganden(skriv, post.id), beloppen(efter));
  await sparaAtagandeforandringar(skriv, ataganden);
  const fordelning = {
    id: skriv.nyttId(), postId: post.id, nummer: post.fordelningNummer + 1, andelar, kand: kontext.affarsdatum, beraknadAv: akt.beraknadAv,
    akt: { grund: akt.grund, beslutReferensId: beslut.id, metod, part: akt.part?.kommunkod ?? null, kopIn: anslutning?.kopIn ?? null },
  };
  await new KostnadspostRepository(skriv).frys([fordelning]);
  return [
    {
      handelsetyp: akt.handelsetyp,
      objekttyp: 'kostnadspost',
      objektId: post.id,
      text: `${handelsetext(f, akt)} genom ${beslutsnamn(beslut)}: ${formateraBelopp(efter.totalt)} på ${efter.deltagare.length} kommuner.`,
      data: {
        nummer: fordelning.nummer,
        fordelningId: fordelning.id,
        grund: akt.grund,
        metod,
        part: akt.part?.kommunkod ?? null,
        kopIn: anslutning?.kopIn.toString() ?? null,
        beslut: { id: beslut.id, organ: beslut.organ, datum: beslut.datum, beteckning: beslut.beteckning, rubrik: beslut.rubrik },
        andelar: andelar.andelar.map((a) => ({ kommunkod: a.kommunkod, belopp: a.belopp.toString() })),
      },
    },
    ...ataganden.map(
      (a): Handelse => ({
        handelsetyp: `atagande_${a.slag}`,
        objekttyp: 'atagande',
        objektId: a.id,
        text: iOrd(a),
        data: { kostnadspostId: post.id, part: a.namn, tidigare: a.tidigare.toString(), begart: a.begart.toString() },
      }),
    ),
  ];
};

const handelsetext = ({ post, anslutning }: Postforandring, { grund, part }: Forandringsakt): string => {
  const vad = `${post.namn} ${post.ar}`;
  if (grund === 'uttrade') return `${part?.namn ?? ''} utträdde ur ${vad}`;
  if (grund === 'andring') return `Kostnadsposten ${vad} ändrades`;
  return `${part?.namn ?? ''} anslöt sig till ${vad}${anslutning ? ` med ett köp-in på ${formateraBelopp(anslutning.kopIn)}` : ''}`;
};
