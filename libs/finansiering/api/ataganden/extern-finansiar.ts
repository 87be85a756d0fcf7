import { kommunernasDel, provaOppenForAndring, provaSistaDag, provaTur } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraExternFinansiarInput, type Atagande, type ExternFinansiarInput, type Postfinansiering } from '@gemensam/shared/contract';
import { arAvslag, arId, type Avslag, avslag, finnsInte, formateraBelopp, lagringsbar, tolkaBelopp, type Utfall } from '@gemensam/shared/domain';
import { fordelaResten } from './atagande-fordelning';
import { lasPostfinansiering } from './atagande.lasmodell';
import { AtagandeRepository } from './atagande.repository';
import { KostnadspostRepository } from '../kostnader/kostnadspost.repository';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';

/**
 * The e-samordnare enters an external financier of a post that no decision carries. It is a party with an åtagande of its own, and
 * the kommuner share the rest by the same key and weights. If the post was changed since, what stands now is shown.
 */
export const registreraExternFinansiar = (db: Db, begaran: Begaran, input: ExternFinansiarInput): Promise<Postfinansiering | Konflikt<Postfinansiering> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Postfinansiering, Avslag | Konflikt<Postfinansiering>>(kontext, skrivval(begaran, 'registreraExternFinansiar', input), async (skriv) => {
    const last = arId(input.kostnadspostId) ? await new KostnadspostRepository(skriv).hamtaOchLas(input.kostnadspostId) : null;
    const fore = last && (await lasPostfinansiering(skriv, kontext, last.id));
    if (!fore) return finnsInte();
    const stangd = provaOppenForAndring((await hamtaPost(skriv, kontext, fore.id)).beslut);
    if (stangd) return stangd;
    if (fore.postversion !== input.postversion) return konflikt(fore);
    const ataganden = new AtagandeRepository(skriv, kontext);
    const part = await provaFinansiar(ataganden, fore, input.namn);
    if (arAvslag(part)) return part;
    const belopp = provaExterntBelopp(input.belopp);
    if (arAvslag(belopp)) return belopp;
    const kommuner = kommunernasDel(fore.totalt, fore.extern + belopp);
    if (arAvslag(kommuner)) return kommuner;
    const sistaDag = provaSistaDag(input.sistaDag, kontext.affarsdatum);
    if (arAvslag(sistaDag)) return sistaDag;

    await ataganden.fraga([{ kostnadspostId: fore.id, kommunkod: null, externNamn: part.namn, organisationId: part.organisationId, begart: belopp, sistaDag }]);
    const omfordelat = await fordelaResten(skriv, kontext, fore.id, kommuner, `När ${part.namn} blev finansiär, av ${kontext.person.namn}`);
    if (arAvslag(omfordelat)) return omfordelat;
    await ataganden.nyPostversion({ id: fore.id, version: fore.postversion });
    const efter = await lasPostfinansiering(skriv, kontext, fore.id);
    if (!efter) throw new Error(`post ${fore.id} is locked but cannot be read`);
    return genomfort(
      efter,
      {
        handelsetyp: 'extern_finansiar_registrerad',
        objekttyp: 'kostnadspost',
        objektId: fore.id,
        text: `${part.namn} tillfrågades om ${formateraBelopp(belopp)} av ${fore.namn} ${fore.ar}. Kommunerna delar på ${formateraBelopp(kommuner)}.`,
        data: { ...part, belopp: belopp.toString(), kommuner: kommuner.toString(), sistaDag },
      },
      ...omfordelat,
    );
  });
};

/** The e-samordnare changes the amount of an external financier that has not decided; it is asked anew, and the kommuner share the rest. */
export const andraExternFinansiar = (db: Db, begaran: Begaran, input: AndraExternFinansiarInput): Promise<Atagande | Konflikt<Atagande> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Atagande, Avslag | Konflikt<Atagande>>(kontext, skrivval(begaran, 'andraExternFinansiar', input), async (skriv) => {
    const ataganden = new AtagandeRepository(skriv, kontext);
    const atagande = await ataganden.hamtaOchLas(input.id);
    const post = atagande && (await lasPostfinansiering(skriv, kontext, atagande.kostnadspostId));
    if (!atagande || !post) return finnsInte();
    if (atagande.kommunkod !== null) return inteExtern(atagande.part);
    const stangd = provaOppenForAndring((await hamtaPost(skriv, kontext, post.id)).beslut);
    if (stangd) return stangd;
    if (atagande.version !== input.version) return konflikt(atagande);
    if (atagande.tillstand === 'aterkallad') return nej(null, 'Finansiären är borttagen', `${atagande.part} är inte längre finansiär av posten.`, 'Lägg till finansiären på nytt.');
    const tur = provaTur(atagande.tillstand, 'fraga_om');
    if (arAvslag(tur)) return tur;
    const belopp = provaExterntBelopp(input.belopp);
    if (arAvslag(belopp)) return belopp;
    const kommuner = kommunernasDel(post.totalt, post.extern - atagande.begart + belopp);
    if (arAvslag(kommuner)) return kommuner;

    if (!(await ataganden.fragaIgen(atagande, belopp, atagande.sistaDag))) return konflikt(await ataganden.hamta(atagande.id));
    const omfordelat = await fordelaResten(skriv, kontext, post.id, kommuner, `När beloppet från ${atagande.part} ändrades av ${kontext.person.namn}`);
    if (arAvslag(omfordelat)) return omfordelat;
    await ataganden.nyPostversion({ id: post.id, version: post.postversion });
    return genomfort(
      await ataganden.hamta(atagande.id),
      {
        handelsetyp: 'extern_finansiar_andrad',
        objekttyp: 'atagande',
        objektId: atagande.id,
        text: `${atagande.part} tillfrågas om ${formateraBelopp(belopp)} av ${post.namn} ${post.ar} i stället för ${formateraBelopp(atagande.begart)}. Kommunerna delar på ${formateraBelopp(kommuner)}.`,
        data: { kostnadspostId: post.id, part: atagande.part, fran: atagande.begart.toString(), till: belopp.toString(), kommuner: kommuner.toString() },
      },
      ...omfordelat,
    );
  });
};

const nej = (falt: string | null, regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel E6: en extern finansiär är en egen part', text, utvag, falt });

const inteExtern = (part: string): Avslag => nej(null, 'Inte en extern finansiär', `${part} är en kommun. Dess andel följer av fördelningen.`, 'Ändra kostnadsposten i stället.');

const provaExterntBelopp = (text: string): Utfall<bigint> => {
  const belopp = tolkaBelopp(text, { falt: 'belopp', minst0: true });
  return belopp === 0n ? nej('belopp', 'Inget belopp', 'Ett bidrag på noll kronor är inget bidrag.', 'Skriv beloppet, till exempel 100 000.') : belopp;
};

const provaFinansiar = async (ataganden: AtagandeRepository, post: Postfinansiering, text: string): Promise<Utfall<{ readonly namn: string; readonly organisationId: string | null }>> => {
  const namn = lagringsbar(text).trim();
  if (namn === '') return nej('namn', 'Namn saknas', 'Ange vem som bidrar.', 'Skriv till exempel Tillväxtverket.');
  if (namn.length > 160) return nej('namn', 'För långt namn', 'Namnet får vara högst 160 tecken.', 'Korta namnet.');
  const organisation = await ataganden.organisation(namn);
  if (organisation?.medlem) return nej('namn', 'Medlemskommun', `${namn} är medlem och delar på kostnaden genom fördelningen.`, 'Ändra kostnadsposten om kommunen ska delta.');
  if (post.parter.some((p) => p.kommun === null && p.namn.toLocaleLowerCase('sv') === namn.toLocaleLowerCase('sv')))
    return nej('namn', 'Finansiären finns redan', `${namn} är redan finansiär av posten.`, 'Ändra beloppet på den finansiär som finns.');
  return { namn, organisationId: organisation?.id ?? null };
};
