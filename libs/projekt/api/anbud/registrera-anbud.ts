import { type Anbudsuppgifter, provaAnbud, provaAnbudsinmatning } from '@gemensam/projekt/domain';
import { type Begaran, type Db, type Handelsedata } from '@gemensam/shared/api';
import { type RegistreraAnbudInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Anbudsutfall, upphandlingenAv, utforAnbudsakt } from './anbudsakt';

/** A bid as the log keeps it. */
export const anbudsdata = ({ namn, orgnr, dag, klockslag, belopp }: Anbudsuppgifter): Handelsedata => ({ anbudsgivare: namn, orgnr, inkom: dag, klockslag, belopp: belopp === null ? null : belopp.toString() });

/** A bid that has come in is entered by somebody who handles the bids. */
export const registreraAnbud = (db: Db, begaran: Begaran, input: RegistreraAnbudInput): Promise<Anbudsutfall> =>
  utforAnbudsakt(db, begaran, 'registreraAnbud', input, async (bild, anbud, kontext) => {
    const uppgifter = provaAnbudsinmatning(upphandlingenAv(bild)) ?? provaAnbud(input.uppgifter, kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    const anbudId = await anbud.laggTill(bild.id, uppgifter);
    return { handelsetyp: 'anbud_registrerat', text: `Ett anbud från ${uppgifter.namn} skrevs in i upphandlingen för ${bild.projekt_namn}.`, data: { anbudId, ...anbudsdata(uppgifter) } };
  });
