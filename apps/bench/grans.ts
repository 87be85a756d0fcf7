import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { Pool, type PoolClient } from 'pg';
import { STATUS_SATS } from './scenarier';

/**
 * The limit: a bare HTTP server that sends the text of one prepared statement, under the same role, row-level security, signed
 * context and transaction as the API. It knows neither session, GraphQL nor rules. Told by its parent what to run.
 */
interface Uppdrag {
  readonly appUrl: string;
  readonly nyckel: string;
  readonly samverkan: string;
  readonly person: string;
  readonly satser: readonly { readonly text: string; readonly samverkan: string }[];
}

const TEXT_SATS = `update gemensam.skrivelsetext set tillstand = decode($2, 'base64'), nummer = nummer + 1, andrad = clock_timestamp() where arende_id = $1
  returning json_build_object('nummer', nummer)::text as svar`;

const skapa = (u: Uppdrag): void => {
  const pool = new Pool({ connectionString: u.appUrl, max: 20 });
  const kontextFor = (samverkan: string): string => {
    const innehall = JSON.stringify({ samverkan, person: u.person, roller: ['e_samordnare'] });
    const signatur = createHmac('sha256', Buffer.from(u.nyckel, 'hex')).update(innehall).digest('hex');
    return `select set_config('gemensam.kontext', '${innehall}', true), set_config('gemensam.signatur', '${signatur}', true)`;
  };
  const satser = u.satser.map((s) => ({ text: s.text, begin: `begin read only; ${kontextFor(s.samverkan)}` }));
  const kontext = kontextFor(u.samverkan);
  const las = async (klient: PoolClient, nummer: number, varden: readonly unknown[]): Promise<string> => {
    await klient.query(satser[nummer]?.begin ?? '');
    const { rows } = await klient.query<{ svar: string }>({ name: `s${nummer}`, text: satser[nummer]?.text ?? '', values: [...varden] });
    await klient.query('rollback');
    return rows[0]?.svar ?? '';
  };
  const skriv = async (klient: PoolClient, name: string, text: string, varden: readonly unknown[]): Promise<string> => {
    await klient.query(`begin; ${kontext}`);
    const { rows } = await klient.query<{ svar: string }>({ name, text, values: [...varden] });
    await klient.query('commit');
    return rows[0]?.svar ?? '';
  };
  const server = createServer((req, res) => {
    const bitar: Buffer[] = [];
    req.on('data', (bit: Buffer) => bitar.push(bit));
    req.on('end', () => {
      const varden: unknown[] = JSON.parse(Buffer.concat(bitar).toString());
      const vad = req.url?.slice(1) ?? '';
      void svara(vad, varden).then(
        (text) => res.setHeader('content-type', 'application/json').end(text),
        (fel: unknown) => res.writeHead(500).end(String(fel)),
      );
    });
  });
  const svara = async (vad: string, varden: readonly unknown[]): Promise<string> => {
    const klient = await pool.connect();
    try {
      if (vad === 'text') return await skriv(klient, vad, TEXT_SATS, varden);
      return vad === 'status' ? await skriv(klient, vad, STATUS_SATS, varden) : await las(klient, Number(vad), varden);
    } finally {
      klient.release();
    }
  };
  server.listen(0, '127.0.0.1', () => {
    const adress = server.address();
    process.send?.({ port: typeof adress === 'object' ? adress?.port : null });
  });
};

process.once('message', (uppdrag: Uppdrag) => skapa(uppdrag));
process.once('disconnect', () => process.exit(0));
