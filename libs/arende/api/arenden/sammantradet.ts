import { type PlaneratSammantrade } from '@gemensam/arende/domain';
import { type Kontext, type Lasning, type Sats } from '@gemensam/shared/api';
import { arId, type Datum } from '@gemensam/shared/domain';

const sammantradeSats: Sats = {
  namn: 'arende.sammantrade-for-plan',
  text: `select m.datum::text as datum, m.installt is not null as installt from gemensam.mote m where m.id = $1 and m.slag = 'sammantrade' for share`,
};

/** The sammanträde as the gates see it, held until the transaction ends. Null: no such sammanträde here. */
export const lasSammantradet = async (las: Lasning, kontext: Kontext, id: string | null): Promise<PlaneratSammantrade | null> => {
  if (id === null || !arId(id)) return null;
  const [rad] = await las.rader<{ datum: Datum; installt: boolean }>(sammantradeSats, [id]);
  if (!rad) return null;
  return { datum: rad.datum, hinder: rad.installt ? 'installt' : rad.datum < kontext.affarsdatum ? 'passerat' : null };
};
