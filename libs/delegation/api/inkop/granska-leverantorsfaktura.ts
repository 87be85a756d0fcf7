import { farGranska, provaOattesterad } from '@gemensam/delegation/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type LeverantorsfakturaaktInput } from '@gemensam/shared/contract';
import { avslag } from '@gemensam/shared/domain';
import { fakturahandelse, fakturanIOrd } from './inkopshandelse';
import { type Fakturasvar, paFaktura } from './pa-faktura';

/** Somebody else than the one who entered an invoice says that what is charged for has come and is right. */
export const granskaLeverantorsfaktura = (db: Db, begaran: Begaran, input: LeverantorsfakturaaktInput): Promise<Fakturasvar> =>
  paFaktura(db, begaran, { operation: 'granskaLeverantorsfaktura', input }, async ({ repo, faktura, kontext }) => {
    const hinder = provaOattesterad(faktura);
    if (hinder) return hinder;
    if (!farGranska(faktura, kontext.person.id))
      return faktura.granskadAvId === null
        ? avslag({ regel: 'Två personer', kalla: 'KL 6:6, intern kontroll', text: 'Du har själv registrerat fakturan.', utvag: 'Be nämndsekreteraren eller e-samordnaren granska den.' })
        : avslag({ regel: 'Redan granskad', kalla: 'KL 6:6, intern kontroll', text: `Fakturan är granskad av ${faktura.granskadAv ?? ''}.`, utvag: 'Den kan attesteras.' });
    if (!(await repo.granskaFaktura(faktura))) return null;
    return (efter) => fakturahandelse('leverantorsfaktura_granskad', efter, `${fakturanIOrd(efter)} granskades.`);
  });
