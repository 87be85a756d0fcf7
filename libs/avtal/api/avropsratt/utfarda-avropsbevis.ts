import { avropsbevisuppgifter, avtalsbeteckning, kanoniskText } from '@gemensam/avtal/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avropsbevis, type UtfardaAvropsbevisInput } from '@gemensam/shared/contract';
import { arId, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { AvropsbevisEntitet } from './avropsbevis.entity';
import { kontrollsummaAv, tillAvropsbevis } from './avropsbevis.lasmodell';
import { lasAvropsrattsbild, lasEgnaOrganisationer } from './avropsratt.lasmodell';
import { baraAvropare, svaraPaAvrop } from './avropssvar';

/** The answer to "Får vi avropa?" is kept as evidence, as it is given at this moment. */
export const utfardaAvropsbevis = (db: Db, begaran: Begaran, input: UtfardaAvropsbevisInput): Promise<Avropsbevis | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avropsbevis>(kontext, skrivval(begaran, 'utfardaAvropsbevis', input), async (skriv) => {
    const bild = arId(input.organisationId) ? await lasAvropsrattsbild(skriv, kontext, input.avtalId) : null;
    if (!bild || (baraAvropare(kontext) && !(await lasEgnaOrganisationer(skriv, kontext)).includes(input.organisationId))) return finnsInte();
    const svar = await svaraPaAvrop(skriv, bild, input.organisationId, input.datum);
    if (!svar) return finnsInte();

    const uppgifter = avropsbevisuppgifter(svar, {
      samverkan: kontext.samverkan.namn, avtal: { beteckning: avtalsbeteckning(bild.avtal.nummer), namn: bild.avtal.namn, diarienummer: bild.avtal.diarienummer }, fragadeAv: kontext.person.namn, fragat: skriv.nu.toISOString(),
    });
    const text = kanoniskText(uppgifter);
    const grund = { id: skriv.nyttId(), avtalId: bild.avtal.id, organisationId: input.organisationId, utfardat: skriv.nu, av: kontext.person.namn, kontrollsumma: kontrollsummaAv(text) };
    await skriv.manager.insert(AvropsbevisEntitet, { ...grund, avId: kontext.person.id, uppgifter: text });
    return genomfort(tillAvropsbevis({ ...grund, uppgifter }), {
      handelsetyp: 'avropsbevis_utfardat', objekttyp: 'organisation', objektId: input.organisationId,
      text: `Bevis utfärdades: ${svar.besked.organisation.namn} ${svar.far ? 'får' : 'får inte'} avropa från ${avtalsnamn(bild.avtal)} den ${svar.datum}.`,
      data: { avtalId: bild.avtal.id, datum: svar.datum, regel: svar.regel, kontrollsumma: grund.kontrollsumma },
    });
  });
};
