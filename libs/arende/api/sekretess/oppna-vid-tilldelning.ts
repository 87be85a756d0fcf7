import { type Arendesekretessmarke, formateraDnr } from '@gemensam/arende/domain';
import { type TilldelningPort } from '@gemensam/projekt/api';
import { type Handelse, type Sats } from '@gemensam/shared/api';
import { arendetsNamn } from '../arenden/arendet';
import { ArendesekretessRepository } from './arendesekretess.repository';

interface Oppnat {
  readonly id: string;
  readonly dnr_ar: number | null;
  readonly dnr_lopnummer: number | null;
  readonly klassificering: string | null;
  /** Another ground, which holds again. */
  readonly paragraf: string | null;
  readonly skal: string | null;
}

const oppna: Sats = { namn: 'arende.oppna_vid_tilldelning', text: 'select * from gemensam.oppna_upphandlingsarenden($1::uuid, $2::date)' };

/**
 * Answers projekt: the ärenden that are secret because of a procurement open when it is awarded, in the same transaction (OSL 19:3). One
 * that was secret for another reason before is so again.
 */
export const oppnaVidTilldelning: TilldelningPort = async (skriv, kontext, upphandlingId, datum) => {
  const sekretesser = new ArendesekretessRepository(skriv, kontext);
  const handelser: Handelse[] = [];
  for (const a of await skriv.rader<Oppnat & Record<string, unknown>>(oppna, [upphandlingId, kontext.affarsdatum])) {
    const { dnr_ar: ar, dnr_lopnummer: lopnummer, klassificering } = a;
    const namn = arendetsNamn({ dnr: ar !== null && lopnummer !== null && klassificering !== null ? formateraDnr({ ar, lopnummer, klassificering }) : null });
    const kvar: Arendesekretessmarke | null = a.paragraf !== null && a.skal !== null ? { slag: 'ordinarie', paragraf: a.paragraf, skal: a.skal } : null;
    const data = kvar
      ? await sekretesser.anteckna(a.id, 'andrad', kvar)
      : await sekretesser.anteckna(a.id, 'havd', { slag: 'upphandling', paragraf: '19:3', skal: `Upphandlingen tilldelades ${datum}.` });
    handelser.push({
      handelsetyp: kvar ? 'arendesekretess_andrad' : 'arendesekretess_havd', objekttyp: 'arende', objektId: a.id, data,
      text: kvar ? `Sekretessen för ${namn} ändrades när upphandlingen tilldelades.` : `Sekretess gäller inte längre för ${namn}: upphandlingen är tilldelad.`,
    });
  }
  return handelser;
};
