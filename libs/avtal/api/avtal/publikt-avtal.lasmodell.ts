import { avtalsbeteckning } from '@gemensam/avtal/domain';
import { type Lasning } from '@gemensam/shared/api';
import { type PubliktAvtal } from '@gemensam/shared/contract';
import { type Datum } from '@gemensam/shared/domain';
import { avtaletsLage } from './avtalet';
import { type Avtalsbild, lasTecknadeAvtal } from './avtalsbild.lasmodell';

/** What everybody may know of a signed avtal (OSL 5:2, TF 2): what, who supplies, until when. Nothing of an upphandling, a bid or a handling. */
const tillPublikt = (b: Avtalsbild, datum: Datum): PubliktAvtal => {
  const { status, tid } = avtaletsLage(b, datum);
  return {
    beteckning: avtalsbeteckning(b.nummer), namn: b.namn, omrade: b.omrade, slag: b.slag, status, diarienummer: b.diarienummer,
    leverantorer: b.leverantorer.map(({ namn, orgnr, orgnrFiktivt }) => ({ namn, orgnr, orgnrFiktivt })), avropsform: b.avropsform, tecknat: b.tecknat ?? '', gallerFran: b.gallerFran ?? '',
    slutar: tid?.slutar ?? '', slutarSenast: tid?.slutarSenast ?? '', takvolym: b.takvolym === null ? null : BigInt(b.takvolym),
  };
};

/** The register as the public sees it, by number. */
export const lasPubliktAvtalsregister = async (las: Lasning, datum: Datum): Promise<PubliktAvtal[]> => (await lasTecknadeAvtal(las)).map((b) => tillPublikt(b, datum));
