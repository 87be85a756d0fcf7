import { provaOffentliggorande } from '@gemensam/projekt/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type OffentliggorAnbudInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Anbudsutfall, FOR_SENT, upphandlingenAv, utforAnbudsakt } from './anbudsakt';

/** The bids of an upphandling that was interrupted before its award are opened, with the reason why no harm is done. */
export const offentliggorAnbud = (db: Db, begaran: Begaran, input: OffentliggorAnbudInput): Promise<Anbudsutfall> =>
  utforAnbudsakt(db, begaran, 'offentliggorAnbud', input, async (bild, anbud) => {
    if (bild.lista?.version !== input.version) return FOR_SENT;
    const skal = provaOffentliggorande(upphandlingenAv(bild), input.skal);
    if (arAvslag(skal)) return skal;
    await anbud.offentliggor(bild, skal);
    return { handelsetyp: 'anbud_offentliggjorda', text: `Anbuden i den avbrutna upphandlingen för ${bild.projekt_namn} öppnades.`, data: { upphandlingId: bild.id, skal } };
  });
