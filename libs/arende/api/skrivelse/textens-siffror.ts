import { anvandaSiffror, type AnvandSiffra, type Skrivelseinnehall, type Skrivelsesiffra } from '@gemensam/arende/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { lasSkrivelsesiffror } from './skrivelsesiffror.lasmodell';

const innehallSats: Sats = { namn: 'arende.siffror-i-texten', text: `select innehall from gemensam.tjansteskrivelse where arende_id = $1` };

/** A text with the figures that it holds, each once, as they are now or as they were frozen. */
export interface Textensiffror {
  /** Null: written before there was structure; then it holds no figures. */
  readonly innehall: Skrivelseinnehall | null;
  readonly siffror: readonly Skrivelsesiffra[];
  readonly harSiffror: boolean;
  /** The first that finansiering no longer has. */
  readonly saknad: AnvandSiffra | null;
}

/** The figures are asked for only when the text holds any. */
export const lasTextensSiffror = async (las: Lasning, arendeId: string): Promise<Textensiffror> => {
  const [rad] = await las.rader<{ innehall: Skrivelseinnehall | null }>(innehallSats, [arendeId]);
  const innehall = rad?.innehall ?? null;
  const anvanda = innehall ? anvandaSiffror(innehall) : [];
  const finns = new Map((anvanda.length > 0 ? await lasSkrivelsesiffror(las, arendeId) : null)?.siffror.map((s) => [s.nyckel, s]));
  const siffror = [...new Set(anvanda.map((a) => a.nyckel))].flatMap((nyckel) => finns.get(nyckel) ?? []);
  return { innehall, siffror, harSiffror: anvanda.length > 0, saknad: anvanda.find((a) => !finns.has(a.nyckel)) ?? null };
};
