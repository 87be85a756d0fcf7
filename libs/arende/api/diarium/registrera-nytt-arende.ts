import { type Arendetyp, formateraDnr, provaRegistrering, provaTjansteskrivelse, registreraTillstand, tomTjansteskrivelse, valjKlass } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Inkommet, type RegistreraNyttArendeInput, type RegistreratArende } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, datumdelar, finnsInte } from '@gemensam/shared/domain';
import { ArendeRepository } from '../arenden/arende.repository';
import { borjaSkrivelse, type Skrivelseborjan } from '../mallar/borja-skrivelse';
import { provaFranBorjan, slutFranBorjan } from '../sekretess/sekretess-fran-borjan';
import { DiariumRepository } from './diarium.repository';
import { inforHandling, KALLA } from './infor-handling';
import { skrivnaUppgifter } from './skrivna-uppgifter';
import { avslutaInkommen, vantandeInkommen } from './vantande-inkommen';

/**
 * The e-samordnare or the nämndsekreterare enters an ärende straight in the diarium, with the handling that it begins with if there is
 * one. The person becomes handläggare, and the beredning begins. From a project its tjänsteskrivelse is prefilled.
 */
export const registreraNyttArende = (db: Db, begaran: Begaran, input: RegistreraNyttArendeInput): Promise<RegistreratArende | Konflikt<Inkommet> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<RegistreratArende, Avslag | Konflikt<Inkommet>>(kontext, skrivval(begaran, 'registreraNyttArende', input), async (skriv) => {
    const diarium = new DiariumRepository(skriv, kontext);
    const skrivelse = await nySkrivelse(skriv, kontext, input);
    if (arAvslag(skrivelse)) return skrivelse;
    const tillstand = registreraTillstand({ tillstand: 'utkast', remissad: false, tjansteskrivelse: skrivelse.texter });
    if (arAvslag(tillstand)) return tillstand;
    const klassificering = valjKlass(input.klassificering, await diarium.plan());
    if (arAvslag(klassificering)) return klassificering;
    const handling = input.handling ? provaRegistrering(skrivnaUppgifter(input.handling), kontext.affarsdatum) : null;
    if (arAvslag(handling)) return { ...handling, falt: `handling.${handling.falt ?? ''}` };
    const sekretess = await provaFranBorjan(skriv, kontext, kontext.person.id, input.sekretess);
    if (arAvslag(sekretess)) return sekretess;
    const vantar = input.inkommen ? await vantandeInkommen(skriv, kontext, input.inkommen) : null;
    if (vantar?.slag === 'avslag') return vantar;
    if (vantar?.slag === 'konflikt') return konflikt(vantar.aktuell);
    if (vantar && (!handling || vantar.inkommen.arendeId !== null))
      return avslag({ regel: 'Hör redan till ett ärende', kalla: KALLA, text: 'Det som kom in registreras i det ärende som det hör till.', utvag: 'Registrera det från ärendets handlingar.' });

    const arenden = new ArendeRepository(skriv);
    const id = skriv.nyttId();
    await arenden.laggTill({ id, typ: input.typ, projektId: input.projektId ?? null, skapat: kontext.affarsdatum, skrivelse }, kontext.person);
    const { ar } = datumdelar(kontext.affarsdatum);
    const dnr = { ar, lopnummer: await arenden.nastaLopnummer(ar), klassificering };
    const slutet = sekretess && (await slutFranBorjan(skriv, kontext, id, formateraDnr(dnr), sekretess));
    if (arAvslag(slutet)) return slutet;
    if (!(await arenden.registrera({ id, version: slutet ? 2 : 1 }, tillstand, dnr, kontext.affarsdatum))) throw new Error('a new ärende changed');
    const infort = handling && (await inforHandling(skriv, kontext, { id, dnr }, handling, null));
    if (infort && vantar) await avslutaInkommen(diarium, vantar.inkommen, { postId: infort.postId, arendeId: id });
    return genomfort(
      { arendeId: id, dnr: formateraDnr(dnr) },
      { handelsetyp: 'arende_registrerat', objekttyp: 'arende', objektId: id, text: `Ärendet ${formateraDnr(dnr)} registrerades direkt i diariet och är under beredning.`, data: { dnr: formateraDnr(dnr), ...dnr, tillstand } },
      ...(slutet ? [slutet] : []),
      ...(infort?.handelser ?? []),
    );
  });
};

const nySkrivelse = async (skriv: Skrivning, kontext: Kontext, { rubrik, typ, projektId }: { readonly rubrik: string; readonly typ: Arendetyp; readonly projektId?: string | null }): Promise<Skrivelseborjan | Avslag> => {
  const ren = provaTjansteskrivelse({ ...tomTjansteskrivelse, rubrik });
  if (arAvslag(ren)) return ren;
  return (await borjaSkrivelse(skriv, kontext, { typ, projektId: projektId ?? null, rubrik: ren.rubrik })) ?? finnsInte();
};
