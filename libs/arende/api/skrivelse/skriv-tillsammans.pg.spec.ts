import fc from 'fast-check';
import * as Y from 'yjs';
import { type Kontext, nyttId } from '@gemensam/shared/api';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { begaranFran, oppnaProvning, type Provning } from '@gemensam/shared/testing';
import { stallProjekt } from './skrivelse-scen';
import { iTur } from './i-tur';
import { skrivTillsammans, type Textsvar } from './skriv-tillsammans';

const SEED = process.env['SEED'] ? Number(process.env['SEED']) : Math.floor(Math.random() * 2 ** 31);
process.stdout.write(`SEED=${SEED}\n`);
fc.configureGlobal({ seed: SEED });

/** A small generator (mulberry32): the same seed gives the same run. */
const slump = (start: number) => {
  let a = start >>> 0;
  return (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

let p: Provning;
let anna: Kontext;
let bo: Kontext;
let region: Kontext;
let arendeId: string;

/** An ärende as one that was written before several could write at once. */
const nyttArende = async (kontext: Kontext, tillstand = 'utkast', bakgrund = 'Först.\n\nSedan.'): Promise<string> => {
  const id = nyttId();
  const dnr = tillstand === 'utkast' ? [null, null, null] : [2021, Math.floor(Math.random() * 1e9), '2.2.0.2'];
  await p.agare.query(
    `insert into gemensam.arende (samverkan_id, id, rubrik, typ, tillstand, handlaggare_id, handlaggare, skapat, dnr_ar, dnr_lopnummer, klassificering) values ($1, $2, 'En rubrik', 'ovrigt', $3, $4, $5, '2021-02-10', $6, $7, $8)`,
    [kontext.samverkan.id, id, tillstand, kontext.person.id, kontext.person.namn, ...dnr],
  );
  await p.agare.query(`insert into gemensam.tjansteskrivelse (samverkan_id, arende_id, bakgrund, forslag_till_beslut, andrad_av, andrad) values ($1, $2, $3, array['Ett', 'Två'], $4, now() - interval '1 day')`, [kontext.samverkan.id, id, bakgrund, kontext.person.namn]);
  return id;
};

beforeAll(async () => {
  p = await oppnaProvning([]);
  anna = await p.aktor('beredningsgrupp', { kommunkod: '2580', namn: 'Anna Prov' });
  bo = await p.aktor('e_samordnare', { namn: 'Bo Prov' });
  region = await p.aktor('e_samordnare', { samverkan: 'region10' });
});
afterAll(() => p.stang());
beforeEach(async () => {
  arendeId = await nyttArende(anna);
});

const svaret = (utfall: Textsvar | Avslag): Textsvar => {
  if (arAvslag(utfall)) throw new Error(`${utfall.regel}: ${utfall.text}`);
  return utfall;
};

/** An editor: a document of its own and what it knows that the portal has. */
class Redigerare {
  readonly doc = new Y.Doc();
  portalen: Uint8Array = Y.encodeStateVector(new Y.Doc());
  nummer = 0;
  constructor(
    private readonly vem: Kontext,
    private readonly arende: string = arendeId,
  ) {}

  async synka(andring: Uint8Array | null = Y.encodeStateAsUpdate(this.doc, this.portalen)): Promise<Textsvar | Avslag> {
    const svar = await skrivTillsammans(p.db, begaranFran(this.vem), this.arende, { klient: this.doc.clientID, person: this.vem.person.id, vektor: Y.encodeStateVector(this.doc), andring, narvaro: null });
    if (!arAvslag(svar)) {
      Y.applyUpdate(this.doc, svar.andring);
      this.portalen = svar.vektor;
      this.nummer = svar.nummer;
    }
    return svar;
  }

  async oppna(): Promise<this> {
    svaret(await this.synka(null));
    return this;
  }

  /** The text of the last paragraph of a section. */
  text(avsnitt = 'bakgrund'): Y.XmlText {
    const f = this.doc.getXmlFragment(avsnitt);
    const stycke = f.get(f.length - 1);
    if (!(stycke instanceof Y.XmlElement)) throw new Error('no paragraph');
    if (stycke.length === 0) stycke.insert(0, [new Y.XmlText()]);
    const t = stycke.get(0);
    if (!(t instanceof Y.XmlText)) throw new Error('no text');
    return t;
  }
}

const lagrat = async (id = arendeId) => {
  const { rows } = await p.agare.query<{ bakgrund: string; rubrik: string; innehall: Record<string, unknown>; nummer: number; andrad_av: string; forslag_till_beslut: string[]; storlek: number }>(
    `select t.bakgrund, a.rubrik, t.innehall, s.nummer, t.andrad_av, t.forslag_till_beslut, octet_length(s.tillstand) as storlek from gemensam.tjansteskrivelse t
     join gemensam.arende a on a.id = t.arende_id left join gemensam.skrivelsetext s on s.arende_id = a.id where a.id = $1`, [id]);
  if (!rows[0]) throw new Error('nothing stored');
  return rows[0];
};

describe('one writes', () => {
  it('a figure stands in the plain text as what it says now, one that is gone as a dash, never as its key', async () => {
    const scen = await stallProjekt(p, anna);
    await p.agare.query('update gemensam.arende set projekt_id = $2 where id = $1', [arendeId, scen.projektId]);
    const a = await new Redigerare(anna).oppna();
    const siffra = (nyckel: string) => {
      const s = new Y.XmlElement('siffra');
      s.setAttribute('nyckel', nyckel);
      return s;
    };
    const stycke = new Y.XmlElement('paragraph');
    stycke.insert(0, [new Y.XmlText('Kostar '), siffra(`post:${scen.postId}:belopp`), new Y.XmlText(', saknas '), siffra(`post:${nyttId()}:saknas`)]);
    a.doc.getXmlFragment('bakgrund').insert(0, [stycke]);
    svaret(await a.synka());
    expect((await lagrat()).bakgrund).toBe('Kostar 490\u00a0000\u00a0kr, saknas –\n\nFörst.\n\nSedan.');
  });

  it('the text from before is the first document, the same for all who open it', async () => {
    const [a, b] = await Promise.all([new Redigerare(anna).oppna(), new Redigerare(bo).oppna()]);
    expect(a.doc.getXmlFragment('bakgrund').toString()).toBe('<paragraph>Först.</paragraph><paragraph>Sedan.</paragraph>');
    expect(b.doc.getXmlFragment('forslagTillBeslut').toString()).toBe(a.doc.getXmlFragment('forslagTillBeslut').toString());
    expect(Y.encodeStateVector(a.doc)).toEqual(Y.encodeStateVector(b.doc));
    expect((await lagrat()).innehall['rubrik']).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'En rubrik' }] }] });
  });

  it('a change reaches the plain text, the structure, the register, and the other', async () => {
    const [a, b] = [await new Redigerare(anna).oppna(), await new Redigerare(bo).oppna()];
    a.text().insert(0, 'Nu: ');
    a.text('rubrik').insert(0, 'Ny ');
    expect(svaret(await a.synka())).toMatchObject({ nummer: 2, last: false, ofullstandig: false });
    expect(await lagrat()).toMatchObject({ bakgrund: 'Först.\n\nNu: Sedan.', rubrik: 'Ny En rubrik', nummer: 2, andrad_av: 'Anna Prov', forslag_till_beslut: ['Ett', 'Två'] });
    await b.oppna();
    expect(b.text().toString()).toBe('Nu: Sedan.');
    // Sent again: nothing changes.
    expect(svaret(await a.synka(Y.encodeStateAsUpdate(a.doc)))).toMatchObject({ nummer: 2 });
  });

  it('what stood before a pause of two minutes is a version with its event, and who wrote what', async () => {
    const a = await new Redigerare(anna).oppna();
    a.text().insert(0, 'Nu: ');
    svaret(await a.synka());
    await p.agare.query(`update gemensam.skrivelsetext set andrad = now() - interval '3 minutes' where arende_id = $1`, [arendeId]);
    const b = await new Redigerare(bo).oppna();
    b.text().insert(4, 'också ');
    svaret(await b.synka());
    const { rows } = await p.agare.query<{ nummer: number; orsak: string; forfattare: Record<string, unknown>; text_nummer: number }>('select nummer, orsak, forfattare, text_nummer from gemensam.skrivelseversion where arende_id = $1 order by nummer', [arendeId]);
    expect(rows.map((r) => [r.nummer, r.orsak, r.text_nummer])).toEqual([[1, 'paus', 1], [2, 'paus', 2]]);
    expect(rows[1]?.forfattare['bakgrund']).toEqual([
      { person: null, namn: 'Anna Prov', langd: 6 }, { person: anna.person.id, namn: 'Anna Prov', langd: 4 }, { person: null, namn: 'Anna Prov', langd: 6 },
    ]);
    const handelser = await p.agare.query<{ text: string }>(`select text from gemensam.handelse where objekt_id = $1 order by id`, [arendeId]);
    expect(handelser.rows.map((h) => h.text)).toEqual([1, 2].map((n) => `Version ${n} av tjänsteskrivelsen i ett utkast till ärende sparades när ingen hade skrivit på två minuter.`));
  });

  it('a rubrik that is blanked while it is rewritten stays in the register', async () => {
    const id = await nyttArende(anna, 'under_beredning');
    const a = await new Redigerare(anna, id).oppna();
    a.text('rubrik').delete(0, 9);
    svaret(await a.synka());
    expect((await lagrat(id)).rubrik).toBe('En rubrik');
    a.text('rubrik').insert(0, 'Bättre');
    svaret(await a.synka());
    expect((await lagrat(id)).rubrik).toBe('Bättre');
  });
});

describe('several write', () => {
  it('20 writers x 50 changes in random order, doubled, late and out of order: nothing is lost', async () => {
    const vem = [anna, bo, await p.aktor('namndsekreterare'), await p.aktor('beredningsgrupp', { kommunkod: '2581' })];
    const skrivare = await Promise.all(Array.from({ length: 20 }, (_, i) => new Redigerare(vem[i % vem.length] ?? anna).oppna()));
    const tal = slump(SEED);
    await Promise.all(
      skrivare.map(async (s, i) => {
        const missade: Uint8Array[] = [];
        for (let n = 0; n < 50; n++) {
          let steg = new Uint8Array();
          const grepp = (u: Uint8Array): void => void (steg = new Uint8Array(u));
          s.doc.once('update', grepp);
          const t = s.text();
          t.insert(Math.floor(tal() * (t.length + 1)), `[${i}.${n}]`);
          const lott = tal();
          if (lott < 0.5) missade.push(steg);
          // Only this step, though earlier ones may never have arrived: refused as a whole, and the next sends what lacks.
          else if (lott < 0.65) svaret(await s.synka(steg));
          else svaret(await s.synka());
          if (lott > 0.9) for (const gammal of missade.splice(0).reverse()) svaret(await s.synka(gammal));
        }
        svaret(await s.synka());
      }),
    );
    await Promise.all(skrivare.map((s) => s.oppna()));
    const texter = new Set(skrivare.map((s) => s.doc.getXmlFragment('bakgrund').toString()));
    expect(texter.size).toBe(1);
    const { bakgrund, nummer, storlek } = await lagrat();
    // Runs may stand inside each other; every character is there, of every writer in full.
    const antal = (t: string): string => [...t].sort().join('');
    const skrivet = Array.from({ length: 20 }, (_, i) => Array.from({ length: 50 }, (__, n) => `[${i}.${n}]`).join('')).join('');
    expect(antal(bakgrund.replace(/\n/g, ''))).toBe(antal(`Först.Sedan.${skrivet}`));
    process.stdout.write(`20 x 50: number ${nummer}, ${bakgrund.length} characters, state ${storlek} bytes\n`);
  });

  it('two who empty one point together leave a point that can be written in', async () => {
    const [a, b] = [await new Redigerare(anna).oppna(), await new Redigerare(bo).oppna()];
    const punkt = (r: Redigerare): Y.XmlElement => {
      const lista = r.doc.getXmlFragment('forslagTillBeslut').get(0);
      const forsta = lista instanceof Y.XmlElement ? lista.get(0) : null;
      if (!(forsta instanceof Y.XmlElement)) throw new Error('no point');
      return forsta;
    };
    punkt(a).insert(1, [new Y.XmlElement('paragraph')]);
    svaret(await a.synka());
    await b.oppna();
    punkt(a).delete(0, 1);
    punkt(b).delete(1, 1);
    svaret(await a.synka());
    svaret(await b.synka());
    await a.oppna();
    expect(punkt(b).toString()).toBe('<list_item><paragraph></paragraph></list_item>');
    expect(punkt(a).toString()).toBe(punkt(b).toString());
    expect((await lagrat()).forslag_till_beslut).toEqual(['Två']);
  });

  it.each(['first', 'last'] as const)('what one writes in a paragraph that the other makes a heading comes along, when it comes %s', async (nar) => {
    const [a, b] = [await new Redigerare(anna).oppna(), await new Redigerare(bo).oppna()];
    const f = a.doc.getXmlFragment('bakgrund');
    f.delete(1, 1);
    const [rubrik, text] = [new Y.XmlElement('heading'), new Y.XmlText()];
    text.insert(0, 'Sedan.');
    rubrik.insert(0, [text]);
    f.insert(1, [rubrik]);
    b.text().insert(3, '1');
    for (const r of nar === 'first' ? [b, a] : [a, b]) svaret(await r.synka());
    // B has not seen the heading when the next is written.
    if (nar === 'first') {
      b.text().insert(4, '2');
      b.text().insert(0, '0');
      svaret(await b.synka());
    }
    await a.oppna();
    await b.oppna();
    const vantat = nar === 'first' ? '0Sed12an.' : 'Sed1an.';
    expect([a.text().toString(), b.text().toString(), (await lagrat()).bakgrund]).toEqual([vantat, vantat, `Först.\n\n${vantat}`]);
  });

  it('two rubriker become one line', async () => {
    const [a, b] = [await new Redigerare(anna).oppna(), await new Redigerare(bo).oppna()];
    for (const [r, t] of [[a, 'Ett'], [b, 'Två']] as const) {
      const f = r.doc.getXmlFragment('rubrik');
      const stycke = new Y.XmlElement('paragraph');
      stycke.insert(0, [new Y.XmlText(t)]);
      f.delete(0, f.length);
      f.insert(0, [stycke]);
      svaret(await r.synka());
    }
    expect((await lagrat()).rubrik).toMatch(/^(EttTvå|TvåEtt)$/);
    expect(b.doc.getXmlFragment('rubrik').length).toBe(1);
  });
});

describe('refused, with nothing written', () => {
  const nej = async (r: Redigerare, andring?: Uint8Array): Promise<string> => {
    const fore = await lagrat();
    const svar = await r.synka(andring);
    if (!arAvslag(svar)) return 'taken';
    expect(await lagrat()).toEqual(fore);
    return svar.regel;
  };

  it('what the schema does not have', async () => {
    const a = await new Redigerare(anna).oppna();
    const prov: ((doc: Y.Doc) => void)[] = [
      (d) => d.getXmlFragment('bakgrund').insert(0, [new Y.XmlElement('script')]),
      (d) => d.getXmlFragment('bakgrund').insert(0, [new Y.XmlText('text at the top')]),
      (d) => d.getXmlFragment('bakgrund').insert(0, [new Y.XmlElement('table_row')]),
      (d) => {
        const [tabell, rad] = [new Y.XmlElement('table'), new Y.XmlElement('table_row')];
        tabell.insert(0, [rad]);
        d.getXmlFragment('rubrik').insert(0, [tabell]);
      },
      (d) => d.getMap('annat').set('a', 1),
      (d) => d.getText('annat').insert(0, 'gömt'),
      (d) => {
        const e = new Y.XmlElement('paragraph');
        e.setAttribute('onclick', 'x');
        d.getXmlFragment('bakgrund').insert(0, [e]);
      },
      (d) => {
        const e = new Y.XmlElement('heading');
        e.setAttribute('level', '1');
        d.getXmlFragment('bakgrund').insert(0, [e]);
      },
      (d) => {
        const [e, t] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
        t.applyDelta([{ insert: 'x', attributes: { link: { href: 'javascript:alert(1)' } } }]);
        e.insert(0, [t]);
        d.getXmlFragment('bakgrund').insert(0, [e]);
      },
      (d) => {
        const [e, t] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
        t.insertEmbed(0, { image: 'data:x' });
        e.insert(0, [t]);
        d.getXmlFragment('bakgrund').insert(0, [e]);
      },
      (d) => {
        let inre = new Y.XmlElement('paragraph');
        for (let n = 0; n < 400; n++) {
          const [lista, punkt] = [new Y.XmlElement('bullet_list'), new Y.XmlElement('list_item')];
          punkt.insert(0, [inre]);
          lista.insert(0, [punkt]);
          inre = lista;
        }
        d.getXmlFragment('bakgrund').insert(0, [inre]);
      },
    ];
    for (const [i, gor] of prov.entries()) {
      const r = new Redigerare(anna);
      Y.applyUpdate(r.doc, Y.encodeStateAsUpdate(a.doc));
      r.portalen = Y.encodeStateVector(r.doc);
      gor(r.doc);
      expect([i, await nej(r)]).toEqual([i, 'Otillåtet innehåll']);
    }
  });

  it('too long', async () => {
    const a = await new Redigerare(anna).oppna();
    a.text('rubrik').insert(0, 'x'.repeat(300));
    expect(await nej(a)).toBe('För lång text');
    a.text('rubrik').delete(0, 100);
    svaret(await a.synka());
    a.text().insert(0, 'y'.repeat(150_000));
    expect(await nej(a)).toBe('För lång text');
  });

  it('written under another person\'s number, or the portal\'s', async () => {
    const [a, b] = [await new Redigerare(anna).oppna(), await new Redigerare(bo).oppna()];
    a.text().insert(0, 'Annas ');
    svaret(await a.synka());
    await b.oppna();
    const portalens = (await p.agare.query<{ k: string }>('select portalens_klient as k from gemensam.skrivelsetext where arende_id = $1', [arendeId])).rows[0]?.k;
    for (const annans of [a.doc.clientID, Number(portalens)]) {
      const f = new Redigerare(bo);
      Y.applyUpdate(f.doc, Y.encodeStateAsUpdate(b.doc));
      f.portalen = Y.encodeStateVector(f.doc);
      f.doc.clientID = annans;
      f.text().insert(0, 'falskt ');
      expect(await nej(f)).toBe('Annans text');
    }
  });

  it('garbage, without a crash', async () => {
    const a = await new Redigerare(anna).oppna();
    a.text().insert(0, 'Sist. ');
    const akta = Y.encodeStateAsUpdate(a.doc, a.portalen);
    const skrap = fc.sample(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.tuple(fc.nat(akta.length - 1), fc.nat(255)).map(([i, v]) => Uint8Array.from(akta, (b, j) => (j === i ? v : b))), fc.nat(akta.length).map((n) => akta.slice(0, n))), 300);
    for (const bytes of skrap) {
      const svar = await a.synka(bytes);
      if (arAvslag(svar)) expect(svar.regel).toMatch(/^(Otillåtet innehåll|Annans text|För lång text)$/);
    }
    // What some of the broken ones happen to say is a change like any other. The text can be read and written on.
    const b = await new Redigerare(bo).oppna();
    expect(b.doc.getXmlFragment('bakgrund').toString()).toContain('Först.');
    b.text('rubrik').insert(0, 'Ännu ');
    svaret(await b.synka());
    expect((await lagrat()).rubrik).toContain('Ännu ');
  });

  it('at once for one who does not see the ärende, also while somebody writes', async () => {
    await new Redigerare(anna).oppna();
    let slapp: () => void = () => undefined;
    const skriver = iTur(arendeId, () => new Promise<void>((klar) => (slapp = klar)));
    const f = new Redigerare(region);
    const svar = await f.synka(Y.encodeStateAsUpdate(f.doc));
    expect(arAvslag(svar) && svar.regel).toBe('Finns inte');
    slapp();
    await skriver;
  });

  it('another samverkan\'s id, an unknown one, and no id', async () => {
    await new Redigerare(anna).oppna();
    for (const [vem, id] of [[region, arendeId], [anna, nyttId()], [anna, "x'"]] as const) {
      const svar = await new Redigerare(vem, id).synka(null);
      expect(arAvslag(svar) && svar.regel).toBe('Finns inte');
    }
  });

  it('a text that is locked, which can still be read', async () => {
    const id = await nyttArende(anna, 'beredd');
    const a = await new Redigerare(anna, id).oppna();
    expect(svaret(await a.synka(null)).last).toBe(true);
    a.text().insert(0, 'sent ');
    const svar = await a.synka();
    expect(arAvslag(svar) && svar.regel).toBe('Tjänsteskrivelsen är låst');
    expect((await lagrat(id)).bakgrund).toBe('Först.\n\nSedan.');
  });
});
