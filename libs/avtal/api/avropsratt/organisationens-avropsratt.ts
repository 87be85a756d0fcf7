import { agandebildPer, andelExakt, type Avropsbedomning, type Avropsregel, avtalsbeteckning, bedomAvropsratt, provaAvropsratt } from '@gemensam/avtal/domain';
import { type Kontext, type Lasning } from '@gemensam/shared/api';
import { type Organisationsavropsratt } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { lasAgarregisterPer } from '../agande/agarregister.lasmodell';
import { avtaletsLage } from '../avtal/avtalet';
import { lasEgnaOrganisationer, lasOrganisationensAvtal } from './avropsratt.lasmodell';
import { avropsavtal, baraAvropare, tillOrganisation } from './avropssvar';

const nyckel = (r: Avropsregel): string => JSON.stringify([r.slag, r.matt, r.andelsslag, andelExakt(r.troskel), andelExakt(r.styrelseandel), r.namngivna]);

/** Every ramavtal judged for one organisation on a day: each rule is worked out once. Null: no such organisation, or somebody else's to an avropare. */
export const lasOrganisationsavropsratt = async (las: Lasning, kontext: Kontext, organisationId: string, datum: Datum): Promise<Organisationsavropsratt | null> => {
  if (!arId(organisationId) || (baraAvropare(kontext) && !(await lasEgnaOrganisationer(las, kontext)).includes(organisationId))) return null;
  const [bilder, register] = [await lasOrganisationensAvtal(las, organisationId), await lasAgarregisterPer(las, datum)];
  const organisation = register.organisationer.find((o) => o.id === organisationId);
  if (!organisation) return null;
  const agande = agandebildPer(register, datum);
  const bedomningar = new Map<string, Avropsbedomning>();
  const bedomning = (regel: Avropsregel): Avropsbedomning => {
    const klar = bedomningar.get(nyckel(regel)) ?? bedomAvropsratt(agande, regel);
    bedomningar.set(nyckel(regel), klar);
    return klar;
  };
  return {
    organisation: tillOrganisation(organisation),
    datum,
    avtal: bilder.flatMap(({ avtal, regel, frusen }) => {
      const besked = bedomning(regel).besked(organisationId);
      if (!besked) return [];
      const svar = provaAvropsratt({ avtal: avropsavtal(avtal), frusen, besked }, datum);
      const { status, tid } = avtaletsLage(avtal, datum);
      return [{
        avtalId: avtal.id, beteckning: avtalsbeteckning(avtal.nummer), nummer: avtal.nummer, namn: avtal.namn, status, slutar: tid?.slutar ?? avtal.gallerTill, far: svar.far, berattigad: besked.berattigad,
        kontrollEjVisad: besked.kontrollEjVisad, fryst: frusen?.datum ?? null, iListan: svar.rad !== null, regel: svar.regel, text: svar.text,
      }];
    }),
  };
};
