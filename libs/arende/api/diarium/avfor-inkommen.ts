import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AvforInkommenInput, type Inkommet } from '@gemensam/shared/contract';
import { type Avslag, avslag, enRad } from '@gemensam/shared/domain';
import { DiariumRepository } from './diarium.repository';
import { lasInkommen } from './inkommet.lasmodell';
import { avslutaInkommen, vantandeInkommen } from './vantande-inkommen';

const KALLA = 'OSL 5:1, handlingar som inte behöver registreras';
const LANGSTA_SKAL = 500;

/**
 * The e-samordnare or the nämndsekreterare settles what came in without registering it: it is obviously of little importance, belongs
 * to somebody else, or was noted twice. The reason is kept.
 */
export const avforInkommen = (db: Db, begaran: Begaran, input: AvforInkommenInput): Promise<Inkommet | Konflikt<Inkommet> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Inkommet, Avslag | Konflikt<Inkommet>>(kontext, skrivval(begaran, 'avforInkommen', input), async (skriv) => {
    const vantar = await vantandeInkommen(skriv, kontext, input);
    if (vantar.slag === 'avslag') return vantar;
    const skal = enRad(input.skal);
    if (skal === '' || skal.length > LANGSTA_SKAL)
      return avslag({
        regel: skal === '' ? 'Skäl saknas' : 'För långt skäl', kalla: KALLA, falt: 'skal',
        text: skal === '' ? 'Skriv varför handlingen inte registreras.' : `Skälet får vara högst ${LANGSTA_SKAL} tecken.`,
        utvag: 'Det ska vara uppenbart att den är av ringa betydelse, eller så hör den inte till nämnden.',
      });
    if (vantar.slag === 'konflikt') return konflikt(vantar.aktuell);
    await avslutaInkommen(new DiariumRepository(skriv, kontext), vantar.inkommen, { skal });
    const { id, arendeId } = vantar.inkommen;
    return genomfort(await lasInkommen(skriv, id), {
      handelsetyp: 'inkommen_avford',
      ...(arendeId ? { objekttyp: 'arende', objektId: arendeId } : { objekttyp: 'inkommen_handling', objektId: id }),
      text: 'En inkommen handling avfördes utan registrering, med skäl.',
      data: { inkom: vantar.inkommen.inkom },
    });
  });
};
