import { formateraDnr, registreraTillstand, valjKlass } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type RegistreraArendeInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, datumdelar, finnsInte } from '@gemensam/shared/domain';
import { DiariumRepository } from '../diarium/diarium.repository';
import { type ArendeLas } from './arende.lasmodell';
import { ArendeRepository } from './arende.repository';
import { arendet } from './arendet';
import { provaFranBorjan, slutFranBorjan } from '../sekretess/sekretess-fran-borjan';
import { textVidAkt } from '../skrivelse/text-vid-akt';

/**
 * The e-samordnare or the nämndsekreterare enters the ärende in the diarium: it gets the next serial of the business date's
 * year, without gaps and doubles, and its beredning begins. A second registration is refused.
 */
export const registreraArende = (db: Db, begaran: Begaran, input: RegistreraArendeInput): Promise<ArendeLas | Konflikt<ArendeLas> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<ArendeLas, Avslag | Konflikt<ArendeLas>>(kontext, skrivval(begaran, 'registreraArende', input), async (skriv) => {
    const arenden = new ArendeRepository(skriv);
    const arende = await arenden.hamtaOchLas(input.arendeId);
    if (!arende) return finnsInte();

    const tillstand = registreraTillstand(arende);
    if (arAvslag(tillstand)) return tillstand;
    const klassificering = valjKlass(input.klassificering, await new DiariumRepository(skriv, kontext).plan());
    if (arAvslag(klassificering)) return klassificering;
    const sekretess = await provaFranBorjan(skriv, kontext, arende.handlaggareId, input.sekretess);
    if (arAvslag(sekretess)) return sekretess;
    if (arende.version !== input.version) return konflikt(await arendet(skriv, kontext, arende.id));

    const skrivelse = await textVidAkt(skriv, kontext, arende.id, input.textnummer ?? null);
    if (arAvslag(skrivelse)) return skrivelse;

    const { ar } = datumdelar(kontext.affarsdatum);
    const dnr = { ar, lopnummer: await arenden.nastaLopnummer(ar), klassificering };
    const slutet = sekretess && (await slutFranBorjan(skriv, kontext, arende.id, formateraDnr(dnr), sekretess));
    if (arAvslag(slutet)) return slutet;
    if (!(await arenden.registrera({ id: arende.id, version: arende.version + (slutet ? 1 : 0) }, tillstand, dnr, kontext.affarsdatum))) return konflikt(await arendet(skriv, kontext, arende.id));
    const version = await skrivelse.spara('registrerad');
    return genomfort(await arendet(skriv, kontext, arende.id), {
      handelsetyp: 'arende_registrerat',
      objekttyp: 'arende',
      objektId: arende.id,
      text: `Ärendet registrerades med dnr ${formateraDnr(dnr)} och är under beredning.`,
      data: { dnr: formateraDnr(dnr), ...dnr, tillstand },
    }, ...(slutet ? [slutet] : []), version);
  });
};
