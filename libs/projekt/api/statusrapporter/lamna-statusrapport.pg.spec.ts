import { arKonflikt, type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { lamnaStatusrapport } from './lamna-statusrapport';
import { lasPortfolj, type PortfoljLasrad } from '../portfolj/portfolj.lasmodell';
import { ProjektEntitet, StatusrapportEntitet } from '../projekt.entity';
import { stallProjekt, statusinput } from '../projekt-scen';

const REDAKTORER = Number(process.env['REDAKTORER'] ?? 8);
const GANGER = Number(process.env['GANGER'] ?? 20);

/** The port: what the money says of any project here. */
const ekonomi = async () => ({ totalt: 490_000_00n, sakrat: 160_522_00n, saknas: 329_478_00n });

let p: Provning;
let samordnaren: Kontext;
let kollegan: Kontext;
let ledaren: Kontext;

beforeAll(async () => {
  p = await oppnaProvning([ProjektEntitet, StatusrapportEntitet]);
  samordnaren = await p.aktor('e_samordnare', { namn: 'Samordnaren' });
  kollegan = await p.aktor('e_samordnare', { namn: 'Kollegan' });
  ledaren = await p.aktor('projektledare', { namn: 'Ledaren' });
});
afterAll(() => p.stang());

const lamna = (vem: Kontext, id: string, version: number, text: string, nyckel: string | null = null) =>
  lamnaStatusrapport(p.db, ekonomi, begaranFran(vem, nyckel), statusinput(id, version, text));

const texter = async (id: string): Promise<string[]> => {
  const { rows } = await p.agare.query<{ text: string }>('select text from gemensam.statusrapport where projekt_id = $1 order by nummer', [id]);
  return rows.map((r) => r.text);
};

const kravRad = (svar: Awaited<ReturnType<typeof lamna>>): PortfoljLasrad => {
  if (arAvslag(svar) || arKonflikt<PortfoljLasrad>(svar)) throw new Error(`not written: ${JSON.stringify(svar)}`);
  return svar;
};

describe('lamnaStatusrapport', () => {
  it('freezes the report and gives the row back with its new version', async () => {
    const id = await stallProjekt(p, samordnaren, { fas: 'upphandling' });
    const rad = kravRad(await lamna(samordnaren, id, 1, 'Avtalet är klart.'));
    expect(rad).toMatchObject({
      id, version: 2, statusAlderDagar: 0, statusInaktuell: false, farUppdatera: true,
      status: { nummer: 1, text: 'Avtalet är klart.', datum: '2021-02-15', forfattare: 'Samordnaren', fas: 'upphandling', lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker', ekonomi: { totalt: 490_000_00n, sakrat: 160_522_00n, saknas: 329_478_00n } },
    });
    expect(rad.status?.tid).toBeInstanceOf(Date);
  });

  it('leaves one event in the audit log, with the whole report', async () => {
    const id = await stallProjekt(p, samordnaren, { namn: 'Elevhälsa' });
    await lamna(samordnaren, id, 1, 'Första.');
    const { rows } = await p.agare.query(
      `select h.aktor, h.affarsdatum::text, h.handelsetyp, h.objekttyp, h.text, h.data, l.nr is not null as i_kedjan
       from gemensam.handelse h left join gemensam.handelse_lank l on l.samverkan_id = h.samverkan_id and l.handelse_id = h.id where h.objekt_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        aktor: 'Samordnaren', affarsdatum: '2021-02-15', handelsetyp: 'statusrapport_lamnad', objekttyp: 'projekt',
        text: 'Statusrapport 1 lämnades för Elevhälsa.', i_kedjan: true,
        data: {
          statusrapportId: expect.any(String), nummer: 1, datum: '2021-02-15', text: 'Första.', fas: 'forbereds',
          lageTid: 'enligt_plan', lageKostnad: 'risk', lageResultat: 'avviker', totalt: '49000000', sakrat: '16052200', risker: [],
        },
      },
    ]);
  });

  it('shows the second of two people both texts and writes nothing; on the new version the merged text goes in', async () => {
    const id = await stallProjekt(p, samordnaren);
    await lamna(samordnaren, id, 1, 'Samordnarens text.');
    const krock = await lamna(kollegan, id, 1, 'Kollegans text.');
    expect(krock).toMatchObject({ slag: 'konflikt', aktuell: { version: 2, status: { text: 'Samordnarens text.', forfattare: 'Samordnaren' } } });
    expect(await texter(id)).toEqual(['Samordnarens text.']);
    kravRad(await lamna(kollegan, id, 2, 'Samordnarens text. Kollegans text.'));
    expect(await texter(id)).toEqual(['Samordnarens text.', 'Samordnarens text. Kollegans text.']);
  });

  it('refuses a blank text at its field, and writes neither report nor event', async () => {
    const id = await stallProjekt(p, samordnaren);
    expect(await lamna(samordnaren, id, 1, ' \n\u200b')).toMatchObject({ slag: 'avslag', regel: 'Tom statusrapport', falt: 'text' });
    expect(await texter(id)).toEqual([]);
    expect((await p.agare.query('select 1 from gemensam.handelse where objekt_id = $1', [id])).rowCount).toBe(0);
  });

  it.each([['a space', ' '], ['a line end', '\n'], ['a no-break space', '\u00a0'], ['an em space', '\u2003'], ['a zero-width space', '\u200b'], ['nothing', '']])(
    'is backed by the database, which refuses %s too',
    async (_, text) => {
      const id = await stallProjekt(p, samordnaren);
      const insert = p.agare.query(
        `insert into gemensam.statusrapport (samverkan_id, id, projekt_id, nummer, datum, forfattare, text, inlast_kalla) values ($1, $2, $3, 1, '2021-02-15', 'X', $4, 'X')`,
        [samordnaren.samverkan.id, nyttId(), id, text],
      );
      await expect(insert).rejects.toMatchObject({ code: '23514' });
    },
  );

  it('lets a projektledare report on the own project alone', async () => {
    const eget = await stallProjekt(p, ledaren, { projektledare: ledaren.person.id });
    const annat = await stallProjekt(p, ledaren);
    expect(kravRad(await lamna(ledaren, eget, 1, 'Vi ligger i fas.')).version).toBe(2);
    expect(await lamna(ledaren, annat, 1, 'Inte mitt.')).toMatchObject({ slag: 'avslag', regel: 'Saknar behörighet' });
    expect(await texter(annat)).toEqual([]);
  });

  it("answers another samverkan's project, an unknown id and a text that is no id in the same words", async () => {
    const region = await p.aktor('e_samordnare', { samverkan: 'region10' });
    const id = await stallProjekt(p, samordnaren);
    const svar = await Promise.all([lamna(region, id, 1, 'X.'), lamna(region, nyttId(), 1, 'X.'), lamna(region, 'elevhalsan', 1, 'X.')]);
    expect(svar[0]).toMatchObject({ slag: 'avslag', regel: 'Finns inte' });
    expect(svar[1]).toEqual(svar[0]);
    expect(svar[2]).toEqual(svar[0]);
    expect(await texter(id)).toEqual([]);
  });

  it("is done with the writer's draft, and with nobody else's", async () => {
    const id = await stallProjekt(p, samordnaren);
    await p.db.sparaUtkast(samordnaren, `statusrapport:${id}`, 'mitt');
    await p.db.sparaUtkast(kollegan, `statusrapport:${id}`, 'ditt');
    expect(kravRad(await lamna(samordnaren, id, 1, 'Klar.')).utkast).toBeNull();
    const [hos] = await p.db.lasa(kollegan, (las) => lasPortfolj(las, kollegan, id));
    expect(hos?.utkast).toBe('ditt');
  });

  it('gives a retry with the same key the same answer, and writes once', async () => {
    const id = await stallProjekt(p, samordnaren);
    const nyckel = nyttId();
    const forsta = await lamna(samordnaren, id, 1, 'En gång.', nyckel);
    expect(await lamna(samordnaren, id, 1, 'En gång.', nyckel)).toEqual(forsta);
    expect(await texter(id)).toEqual(['En gång.']);
  });
});

describe('many editors of one project', () => {
  it(`lose nothing: ${REDAKTORER} editors, ${GANGER} reports each, every one built on the version the editor saw`, async () => {
    const id = await stallProjekt(p, samordnaren);
    const redaktorer: Kontext[] = [];
    for (let r = 0; r < REDAKTORER; r++) redaktorer.push(await p.aktor('e_samordnare', { namn: `Redaktör ${r}` }));
    let krockar = 0;
    await Promise.all(
      redaktorer.map(async (vem, r) => {
        let version = 1;
        for (let n = 0; n < GANGER; ) {
          const svar = await lamna(vem, id, version, `${r}:${n}`);
          if (arKonflikt<PortfoljLasrad>(svar)) {
            krockar++;
            version = svar.aktuell.version;
          } else {
            version = kravRad(svar).version;
            n++;
          }
        }
      }),
    );
    const skrivna = await texter(id);
    const vantade = redaktorer.flatMap((_, r) => Array.from({ length: GANGER }, (__, n) => `${r}:${n}`));
    expect([...skrivna].sort()).toEqual(vantade.sort());
    expect(krockar).toBeGreaterThan(0);
    const { rows } = await p.agare.query('select version from gemensam.projekt where id = $1', [id]);
    expect(rows).toEqual([{ version: 1 + REDAKTORER * GANGER }]);
    const handelser = await p.agare.query('select count(*)::int as antal from gemensam.handelse where objekt_id = $1', [id]);
    expect(handelser.rows).toEqual([{ antal: REDAKTORER * GANGER }]);
  }, 600_000);
});
