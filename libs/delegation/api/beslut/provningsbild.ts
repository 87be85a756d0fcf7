import { type Delegationsprovning } from '@gemensam/shared/contract';
import { type Provad, type Provningsbegaran } from './provningen';

/** The check as the form shows it. */
export const tillProvningsbild = (b: Provningsbegaran, p: Provad): Delegationsprovning => {
  const { sak, provning } = p;
  const lank = sak.saktyp && sak.sakId ? { saktyp: sak.saktyp === 'upphandling' ? ('projekt' as const) : sak.saktyp, id: sak.saktyp === 'upphandling' ? String(sak.uppgifter['projektId']) : sak.sakId } : null;
  return {
    arendetyp: b.arendetyp, saktyp: sak.saktyp, sakId: sak.sakId, version: sak.version, sakNamn: sak.namn, sakLank: lank, motpartId: sak.motpart?.organisationId ?? null, avtalId: sak.avtalId ?? null,
    punkter: p.punkter.map(({ id, nr, text, delegat, ersattare }) => ({ id, nr, text, delegat, ersattare })), punktId: p.punkt?.id ?? null, bradskanderatt: p.bradskanderatt,
    rader: provning.rader.map(({ regel, kalla, utfall, text, utvag, falt }) => ({ regel, kalla, utfall, text, utvag, falt })), gron: provning.gron, som: provning.som, varfor: provning.varfor,
    beslutstext: sak.beslutstext, rubrik: sak.rubrik, beslutat: p.sakens.beslut, hanskjutet: p.sakens.hanskjutet, arenden: [...p.arenden],
  };
};
