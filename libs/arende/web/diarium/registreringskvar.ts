import { type Graf, lasUtkast } from '@gemensam/shared/web';
import { ArendesekretessOperation } from '../generated/operationer';

/** What was kept of a registration that was begun. In a secret ärende nothing is, and what was kept before it became so is taken away. */
export interface Registreringskvar {
  readonly nyckel: string;
  readonly text: string;
  readonly hemligt: boolean;
}

/** Asked before the dialog opens. Null when it cannot be known: then nothing is kept. `foremal`: the file or what came in, where it is about one. */
export const lasRegistreringskvar = async (graf: Graf, arendeId: string, foremal: string | null = null): Promise<Registreringskvar | null> => {
  const nyckel = ['registrering', arendeId, ...(foremal ? [foremal] : [])].join(':');
  try {
    const [{ arendesekretess }, text] = await Promise.all([graf.fraga(ArendesekretessOperation, { arendeId }), lasUtkast(graf, nyckel)]);
    return { nyckel, text, hemligt: !arendesekretess || arendesekretess.sekretess !== null };
  } catch {
    return null; // the dialog works without, and says what is wrong when it sends
  }
};
