import { type DemoDelegation } from './demoinnehall';
import { protokoll, SAMMANTRADE } from './norrbotten-kallor';

/** The delegationsordning that § 6 adopted. Point 7 names no ersättare. Whether the tak of point 5 counts moms is not in the source: it is an example. */
export const DELEGATION_NORRBOTTEN: DemoDelegation = {
  kalla: protokoll('§ 6'),
  gallerFran: SAMMANTRADE,
  beslut: '§ 6',
  bradskanderatt: 'ordforande_vice',
  punkter: [
    { arendetyp: 'firmateckning', text: 'Skriva under för nämnden när det som skrivs under redan är beslutat.', delegat: 'ordforande', ersattare: 'vice_ordforande', kraver: ['inom_fattat_beslut'] },
    { arendetyp: 'avtalsforlangning', text: 'Förlänga ett avtal som ger rätt till förlängning.', delegat: 'ordforande', ersattare: 'vice_ordforande', kraver: ['option_och_varsel'] },
    { arendetyp: 'tilldelning', text: 'Tilldela ramavtal efter upphandling.', delegat: 'ordforande', ersattare: 'vice_ordforande', kraver: ['upphandling_utvarderad'] },
    { arendetyp: 'omfordelning_driftbudget', text: 'Flytta pengar mellan poster i driftbudgeten så länge totalen är densamma.', delegat: 'e_samordnare', kraver: ['inom_totalram'] },
    { arendetyp: 'inkop', text: 'Löpande inköp och beställningar.', delegat: 'e_samordnare', prisbasbelopp: { antal: '1', moms: 'ut' } },
    { arendetyp: 'beslutsattest', text: 'Beslutsattestera fakturor.', delegat: 'e_samordnare', attest: true },
    { arendetyp: 'projektstart', text: 'Starta projekt när kommunerna eller någon annan har säkrat finansieringen.', delegat: 'ordforande', kraver: ['finansiering_sakrad'] },
  ],
};
