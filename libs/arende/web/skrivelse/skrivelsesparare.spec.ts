import { TestBed } from '@angular/core/testing';
import { lagradSkrivelse } from '@gemensam/arende/domain';
import { Graf, GrafFel, Meddelanden, Sammanfogning, type Sammanfogat, type Sammanfogningsdata } from '@gemensam/shared/web';
import { type ArendeDelFragment, type SparaTjansteskrivelseInput } from '../generated/operationer';
import { Skrivelsesparare } from './skrivelsesparare';

const grund: ArendeDelFragment = {
  id: 'a', dnr: null, rubrik: 'Rubrik', typ: 'ovrigt', tillstand: 'utkast', klassificering: null, klassificeringForslag: '', projektId: null, projektNamn: null,
  handlaggare: 'Jag', skapat: '2021-02-15', handlingar: [], farRedigera: true, akter: ['redigera'], handlaggareId: 'h', remissad: false, remisser: [], sammantrade: null, version: 1,
  tjansteskrivelse: {
    mottagare: 'M', forslagTillBeslut: ['Ett'], sammanfattning: '', bakgrund: 'B', ekonomi: '', juridik: '', remissutfall: '', expedierasTill: '',
    andradAv: 'Jag', andrad: '2021-02-15T10:00:00Z',
  },
};
const med = (version: number, andring: Partial<ArendeDelFragment['tjansteskrivelse']>, rubrik = 'Rubrik'): ArendeDelFragment => ({
  ...grund, version, rubrik, tjansteskrivelse: { ...grund.tjansteskrivelse, ...andring },
});

/** A server with one stored version, as the API behaves: a stale version gives what stands. */
class Server {
  lagrat = grund;
  readonly sparade: SparaTjansteskrivelseInput[] = [];
  nasta: (() => Promise<unknown>) | null = null;

  async andra(_operation: unknown, { input }: { readonly input: SparaTjansteskrivelseInput }): Promise<unknown> {
    this.sparade.push(input);
    const sarskilt = this.nasta;
    this.nasta = null;
    if (sarskilt) return sarskilt();
    if (input.version !== this.lagrat.version) return { sparaTjansteskrivelse: { __typename: 'ArendeKonflikt', aktuell: this.lagrat } };
    const { arendeId: _id, version, ...skrivet } = input;
    const { rubrik, ...avsnitt } = lagradSkrivelse(skrivet);
    this.lagrat = med(version + 1, { ...avsnitt, andradAv: 'Jag' }, rubrik);
    return { sparaTjansteskrivelse: { __typename: 'Arende', ...this.lagrat } };
  }
}

let server: Server;
let sparare: Skrivelsesparare;
let fragor: Sammanfogningsdata[];
let svar: Sammanfogat;
let meddelanden: string[];

beforeEach(() => {
  server = new Server();
  fragor = [];
  svar = null;
  meddelanden = [];
  TestBed.configureTestingModule({
    providers: [
      Skrivelsesparare,
      { provide: Graf, useValue: server },
      { provide: Sammanfogning, useValue: { oppna: async (d: Sammanfogningsdata) => (fragor.push(d), svar) } },
      { provide: Meddelanden, useValue: { visa: (text: string) => meddelanden.push(text) } },
    ],
  });
  sparare = TestBed.inject(Skrivelsesparare);
  sparare.borja(grund, () => undefined);
});

describe('saving while one writes', () => {
  it('sends the whole with its version, and says so', async () => {
    sparare.andra({ juridik: 'KL' });
    expect(sparare.lage()).toBe('vantar');
    expect(await sparare.spara()).toBe(true);
    expect(server.sparade).toMatchObject([{ arendeId: 'a', version: 1, juridik: 'KL', bakgrund: 'B' }]);
    expect(sparare.lage()).toBe('sparat');
  });

  it('sends nothing when nothing is changed, or changed back', async () => {
    sparare.andra({ juridik: 'x' });
    sparare.andra({ juridik: '' });
    expect(sparare.lage()).toBe('sparat');
    expect(await sparare.spara()).toBe(true);
    expect(server.sparade).toEqual([]);
  });

  it('goes on by itself with what was written during a save', async () => {
    sparare.andra({ juridik: 'ett' });
    server.nasta = async () => {
      sparare.andra({ juridik: 'två' });
      server.lagrat = med(2, { juridik: 'ett' });
      return { sparaTjansteskrivelse: { __typename: 'Arende', ...server.lagrat } };
    };
    await sparare.spara();
    expect(server.lagrat).toMatchObject({ version: 3, tjansteskrivelse: { juridik: 'två' } });
    expect(sparare.lage()).toBe('sparat');
  });

  it('does not take a trimmed rubrik for a change, nor out of the hands of who writes it', async () => {
    sparare.andra({ rubrik: 'Ny rubrik ' });
    await sparare.spara();
    expect(sparare.skrivet().rubrik).toBe('Ny rubrik ');
    expect(sparare.lage()).toBe('sparat');
    await sparare.spara();
    expect(server.sparade).toHaveLength(1);
  });

  it('does not save again and again what the server stores without its control characters', async () => {
    sparare.andra({ juridik: 'a\u0000b\r\nc' });
    expect(await sparare.spara()).toBe(true);
    expect(server.lagrat.tjansteskrivelse.juridik).toBe('ab\nc');
    expect([server.sparade.length, sparare.lage()]).toEqual([1, 'sparat']);
  });

  it('keeps the text when the network fails, and sends it at the next try', async () => {
    sparare.andra({ juridik: 'KL' });
    server.nasta = () => Promise.reject(new GrafFel('natverk'));
    expect(await sparare.spara()).toBe(false);
    expect([sparare.lage(), sparare.fel()?.slag, sparare.skrivet().juridik]).toEqual(['ej_sparat', 'natverk', 'KL']);
    expect(await sparare.spara()).toBe(true);
    expect([sparare.fel(), server.lagrat.tjansteskrivelse.juridik]).toEqual([undefined, 'KL']);
  });

  it('shows a refusal and keeps the text', async () => {
    sparare.andra({ juridik: 'lång' });
    server.nasta = async () => ({ sparaTjansteskrivelse: { __typename: 'Avslag', regel: 'För lång text', text: 'x', kalla: 'y', utvag: null, falt: 'juridik' } });
    expect(await sparare.spara()).toBe(false);
    expect(sparare.avslag()).toMatchObject({ falt: 'juridik' });
    expect(sparare.skrivet().juridik).toBe('lång');
  });
});

describe('when somebody else was first', () => {
  it('joins changes of different sections without asking', async () => {
    server.lagrat = med(2, { sammanfattning: 'deras', andradAv: 'Hen' });
    sparare.andra({ juridik: 'min' });
    expect(await sparare.spara()).toBe(true);
    expect(fragor).toEqual([]);
    expect(server.lagrat).toMatchObject({ version: 3, tjansteskrivelse: { sammanfattning: 'deras', juridik: 'min' } });
    expect(sparare.skrivet()).toMatchObject({ sammanfattning: 'deras', juridik: 'min' });
    expect(meddelanden).toEqual(['Hen ändrade samtidigt. Bådas ändringar finns med']);
  });

  it('asks about the sections both changed, and those alone', async () => {
    server.lagrat = med(2, { juridik: 'deras', sammanfattning: 'deras', andradAv: 'Hen' });
    svar = { juridik: 'båda' };
    sparare.andra({ juridik: 'min', ekonomi: 'min' });
    expect(await sparare.spara()).toBe(true);
    expect(fragor).toMatchObject([{ avVem: 'Hen', falt: [{ namn: 'juridik', min: 'min', deras: 'deras' }] }]);
    expect(server.lagrat).toMatchObject({ version: 3, tjansteskrivelse: { juridik: 'båda', sammanfattning: 'deras', ekonomi: 'min' } });
  });

  it('merges points as numbered text', async () => {
    server.lagrat = med(2, { forslagTillBeslut: ['Ett', 'Deras'] });
    svar = { forslagTillBeslut: '1. Ett\n\n2. Deras\n\n3. Min' };
    sparare.andra({ forslagTillBeslut: ['Ett', 'Min'] });
    await sparare.spara();
    expect(fragor[0]?.falt[0]).toMatchObject({ min: '1. Ett\n\n2. Min', deras: '1. Ett\n\n2. Deras' });
    expect(server.lagrat.tjansteskrivelse.forslagTillBeslut).toEqual(['Ett', 'Deras', 'Min']);
  });

  it('loses nothing and writes nothing when the person goes on writing', async () => {
    server.lagrat = med(2, { juridik: 'deras' });
    sparare.andra({ juridik: 'min' });
    expect(await sparare.spara()).toBe(false);
    expect([sparare.skrivet().juridik, server.lagrat.tjansteskrivelse.juridik, sparare.lage()]).toEqual(['min', 'deras', 'ej_sparat']);
  });

  it('does not ask when both wrote the same', async () => {
    server.lagrat = med(2, { juridik: 'samma' });
    sparare.andra({ juridik: 'samma' });
    expect(await sparare.spara()).toBe(true);
    expect(fragor).toEqual([]);
  });
});
