import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type PublikAvropare, type PubliktAvtal } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { avtaletsLage } from './avtalet';
import { avropatFran, type Avtalsbild, lasTecknadeAvtal } from './avtalsbild.lasmodell';

/** What everybody may know of a signed avtal (OSL 5:2, TF 2): what, who supplies, until when. Nothing of an upphandling, a bid or a handling. */
const tillPublikt = (b: Avtalsbild, datum: Datum, farAvropa: readonly PublikAvropare[] | null): PubliktAvtal => {
  const { status, tid } = avtaletsLage(b, datum);
  return {
    beteckning: avtalsbeteckning(b.nummer), namn: b.namn, omrade: b.omrade, slag: b.slag, status, diarienummer: b.diarienummer,
    leverantorer: b.leverantorer.map(({ namn, orgnr, orgnrFiktivt }) => ({ namn, orgnr, orgnrFiktivt })), avropsform: b.avropsform, tecknat: b.tecknat ?? '', gallerFran: b.gallerFran ?? '',
    slutar: tid?.slutar ?? '', slutarSenast: tid?.slutarSenast ?? '', takvolym: b.takvolym === null ? null : BigInt(b.takvolym), avropat: avropatFran(b),
    farAvropa: farAvropa && [...farAvropa],
  };
};

/** The frozen lists of signed avtal: each with who may call off, by name. A list may be empty. */
export const publikaListorSats: Sats = {
  namn: 'avtal.publika_listor',
  text: `
    select l.avtal_id as "avtalId", coalesce(json_agg(json_build_object('namn', b.namn, 'orgnr', b.orgnr, 'orgnrFiktivt', o.orgnr_fiktivt) order by b.namn collate gemensam.sv, b.orgnr) filter (where b.orgnr is not null), '[]') as rader
    from gemensam.avropslista l join gemensam.avtal a on a.samverkan_id = l.samverkan_id and a.id = l.avtal_id and a.tecknat is not null
      left join gemensam.avropsberattigad b on b.samverkan_id = l.samverkan_id and b.avtal_id = l.avtal_id
      left join gemensam.organisation o on o.samverkan_id = b.samverkan_id and o.id = b.organisation_id
    group by l.avtal_id`,
};

/** The register as the public sees it, by number. */
export const lasPubliktAvtalsregister = async (las: Lasning, datum: Datum): Promise<PubliktAvtal[]> => {
  const [bilder, listor] = await Promise.all([lasTecknadeAvtal(las), las.rader<{ avtalId: string; rader: readonly PublikAvropare[] }>(publikaListorSats)]);
  const perAvtal = new Map(listor.map((l) => [l.avtalId, l.rader]));
  return bilder.map((b) => tillPublikt(b, datum, perAvtal.get(b.id) ?? null));
};
