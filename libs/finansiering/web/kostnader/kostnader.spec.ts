import { signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Graf, Sammanhang } from '@gemensam/shared/web';
import { waitUntil } from '../../../../tools/wait-until.mjs';
import { ErKommunSida } from './er-kommun-sida';
import type { AndelRadDelFragment, ErKommunQuery, KostnadsmatrisQuery, MatrisPostDelFragment, PostDelFragment, VarforQuery } from '../generated/operationer';
import { MatrisSida } from './matris-sida';
import { NattkontrollPanel } from '../kontroller/nattkontroll-panel';
import { PostformularSida } from './postformular-sida';
import { VarforSida } from '../fordelning/varfor-sida';

const post = (id: string, namn: string, belopp: string, del: Partial<MatrisPostDelFragment> = {}): MatrisPostDelFragment => ({
  id, namn, slag: 'tjanst', utanforBudget: false, antagande: null, anmarkning: null, beslut: null, belopp, summa: belopp, ...del,
});
const grund = post('g', 'Grundbelopp', '30000');
const arkiv = post('a', 'e-arkiv', '10000', { antagande: 'Ingen nyckel i källan.' });
const elev = post('e', 'Elevhälsa', '5000', { utanforBudget: true, beslut: { id: 'b', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2' }, anmarkning: 'Källan gav 51 kr.' });
const lulea = { kommunkod: '2580', namn: 'Luleå' };
const pajala = { kommunkod: '2521', namn: 'Pajala' };
const matris: KostnadsmatrisQuery = {
  kostnadsmatris: {
    ar: 2021, tillgangligaAr: [2021, 2020], summa: '45000', summaInomBudget: '40000', summaUtanforBudget: '5000', farSkapa: false, poster: [grund, arkiv, elev],
    rader: [{ kommun: lulea, belopp: ['15000', '9000', '5000'], summa: '29000' }, { kommun: pajala, belopp: ['15000', '1000', null], summa: '16000' }],
  },
};
const rad = (kommun: typeof lulea, del: Partial<AndelRadDelFragment>): AndelRadDelFragment => ({
  kommun, egen: false, vikt: '1', vikttext: '1 invånare', viktKalla: 'Direktivet', viktDatum: null, kvotbrak: '100 × 1 ÷ 3', kvotDecimal: '33,3…', golv: '3300', rest: '0,3…',
  rang: 1, fickRestenhet: false, tillagg: '0', varfor: 'Plats 1.', belopp: '3300', ...del,
});
const postDel: PostDelFragment = {
  id: 'e', namn: 'Elevhälsa', ar: 2021, slag: 'projekt', belopp: '10000', nyckel: { typ: 'invanarantal', text: '', andelLikaProcent: null, referensdatum: null, avrundningsenhet: '100', enhet: null, varden: [] },
  fordelningNummer: 1, beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', projektId: null, projektNamn: null, utanforBudget: true, antagande: null, kalla: 'Direktivet',
  anmarkning: null, beslut: { id: 'b', organ: 'Nämnden', datum: '2021-01-28', beteckning: '§ 2', rubrik: 'Elevhälsa', handling: null }, faktureras: null, deltagare: [lulea, pajala], andelar: [], version: 1, farAndra: true,
};
const varfor: VarforQuery = {
  kostnadsandel: {
    post: postDel, kommun: pajala, belopp: '3300', nyckelnamn: 'Invånarantal', nyckeltext: 'Efter invånarantal (datum saknas i källan).', summaAndelar: '10000', beraknad: '2021-02-15T10:00:00Z', beraknadAv: 'Inläsning', anslutning: null, andelar: [],
    delar: [{
      del: 'invanarantal', rubrik: 'Efter invånarantal', delbelopp: '10000', summaVikter: '3', viktrubrik: 'Invånare', summavikttext: '3 invånare', avrundningsenhet: '100', kvarvarandeEnheter: 1, kvarvarandeBelopp: '100', resttext: 'Störst rest först.', fickRest: ['Luleå'], summa: '10000',
      egen: rad(pajala, { egen: true, rang: 2, varfor: 'Plats 2 av 2: betalar inget.' }),
      rader: [rad(lulea, { vikt: '2', golv: '6600', tillagg: '100', fickRestenhet: true, belopp: '6700' }), rad(pajala, { egen: true, rang: 2 })],
    }],
  },
};

const starta = async (komponent: Type<unknown>, vag: string, adress: string, svara: (operation: string, variabler: object) => object, kommunkoder: readonly string[] = ['2521']) => {
  const fragor: { operation: string; variabler: object }[] = [];
  const svar = async (o: { namn: string }, variabler: object): Promise<object> => {
    fragor.push({ operation: o.namn, variabler });
    return svara(o.namn, variabler);
  };
  const sammanhang = {
    samverkan: signal('norrbotten'), kommunkoder: signal(kommunkoder), kommuner: signal([]), affarsdatum: signal('2021-02-15'), valt: signal(null), harRoll: () => true,
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: vag, component: komponent }], withComponentInputBinding()),
      { provide: Graf, useValue: { samverkan: signal('norrbotten'), fraga: svar, andra: svar } },
      { provide: Sammanhang, useValue: sammanhang },
    ],
  });
  const ram = await RouterTestingHarness.create();
  await ram.navigateByUrl(adress);
  await ram.fixture.whenStable();
  const rot = ram.routeNativeElement?.parentElement ?? document.body;
  return { ram, rot, fragor };
};
const text = (el: Element | null | undefined): string => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
const celler = (r: Element | null): readonly string[] => [...(r?.children ?? [])].map(text);

describe('MatrisSida', () => {
  const oppna = (query = '', kommunkoder?: readonly string[]) => starta(MatrisSida, ':samverkan/kostnader', `/norrbotten/kostnader${query}`, () => matris, kommunkoder);
  const hela = (rot: HTMLElement) => rot.querySelector<HTMLElement>('.hela') ?? rot;

  it('shows every amount as a link to its Varför?, named by kommun and post, and a dash where a kommun does not take part', async () => {
    const { rot } = await oppna();
    const lankar = [...hela(rot).querySelectorAll<HTMLAnchorElement>('td.tal a')];
    expect(lankar.map((a) => a.getAttribute('href'))).toContain('/norrbotten/kostnader/poster/e/varfor/2580');
    expect(lankar).toHaveLength(5);
    expect(lankar[0]?.getAttribute('aria-label')).toBe('150\u00a0kr, varför? Luleå, Grundbelopp');
    const pajalas = [...hela(rot).querySelectorAll('tbody tr')].find((r) => text(r).startsWith('Pajala'));
    expect(text(pajalas)).toContain('deltar inte');
    expect(pajalas?.classList).toContain('egen');
  });

  it('has sums that come from the answer, and says what is assumed and what stands beside the budget', async () => {
    const { rot } = await oppna();
    expect(text(hela(rot).querySelector('tfoot'))).toBe('Summa, alla kommuner 300 100 50 450');
    for (const status of ['○ Arbetsversion', '▲ Antagande', '✓ Fastställd (Nämnden 2021-01-28 § 2)']) expect(text(rot.querySelector('.marken'))).toContain(status);
    expect(text(rot.querySelector('gs-om-posterna'))).toContain('Ingen nyckel i källan.');
    expect(text(rot.querySelector('gs-om-posterna'))).toContain('Källan gav 51 kr.');
  });

  it('sorts by a post and filters from the address, and asks for the year in it', async () => {
    const { rot, fragor } = await oppna('?sort=p2&ar=2020');
    expect(fragor[0]?.variabler).toEqual({ ar: 2020, kantDen: null });
    expect([...hela(rot).querySelectorAll('tbody th a')].map(text)).toEqual(['Pajala', 'Luleå']);
  });

  it('on a narrow screen offers one kommun, its own first, or one post', async () => {
    const { rot } = await oppna();
    expect(text(rot.querySelector('section.bara-smal caption'))).toBe('Pajala 2021, belopp i kronor');
    TestBed.resetTestingModule();
    const enPost = await oppna('?visa=post&post=a');
    expect(text(enPost.rot.querySelector('section.bara-smal caption'))).toBe('e-arkiv 2021, belopp i kronor');
  });

  it('offers the files of the year shown', async () => {
    const { rot } = await oppna();
    expect(rot.querySelector('a[href="/api/norrbotten/kostnader.xlsx?ar=2021"]')).not.toBeNull();
  });
});

describe('ErKommunSida', () => {
  const svar: ErKommunQuery = {
    kommunKostnad: {
      kommun: pajala, kommuner: [lulea, pajala], ar: 2021, tillgangligaAr: [2021], summa: '16000', summaInomBudget: '16000', summaUtanforBudget: '0', summaForraAret: '15000',
      poster: [
        { post: grund, nyckeltyp: 'lika', belopp: '15000', andelProcent: '50,00', antalDeltagare: 2 },
        { post: arkiv, nyckeltyp: 'invanarantal', belopp: '1000', andelProcent: '10,00', antalDeltagare: 2 },
        { post: elev, nyckeltyp: 'invanarantal', belopp: null, andelProcent: null, antalDeltagare: 1 },
      ],
    },
  };
  const vag = ':samverkan/kostnader/er-kommun/:kommunkod';

  it('answers first what is to be paid, then per post, and names what the kommun is not part of', async () => {
    const { rot } = await starta(ErKommunSida, vag, '/norrbotten/kostnader/er-kommun/2521', () => svar);
    expect(text(rot.querySelector('.svar'))).toBe('Att betala 2021 160 kr 2020 betalade kommunen 150 kr.');
    expect(text(rot.querySelector('tbody'))).toContain('Lika delar, 2 kommuner');
    expect(text(rot)).toContain('Pajala deltar inte i Elevhälsa.');
    expect(rot.querySelectorAll('a.varfor')).toHaveLength(2);
  });

  it('another kommun is shown for the year that was just chosen', async () => {
    const { rot } = await starta(ErKommunSida, vag, '/norrbotten/kostnader/er-kommun/2521?kand=2021-02-01', () => ({ kommunKostnad: { ...svar.kommunKostnad, tillgangligaAr: [2021, 2020] } }));
    for (const [id, varde] of [['er-kommun-ar', '2020'], ['er-kommun-val', '2580']]) {
      const val = rot.querySelector<HTMLSelectElement>(`#${id}`);
      if (val) val.value = varde ?? '';
      val?.dispatchEvent(new Event('change'));
    }
    const router = TestBed.inject(Router);
    await waitUntil(() => router.url.includes('/2580'));
    await new Promise((klar) => setTimeout(klar, 300));
    expect(router.url).toBe('/norrbotten/kostnader/er-kommun/2580?kand=2021-02-01&ar=2020');
  });

  it('of another samverkan is "finns inte"', async () => {
    const { rot } = await starta(ErKommunSida, vag, '/norrbotten/kostnader/er-kommun/0180', () => ({ kommunKostnad: null }));
    expect(text(rot.querySelector('h1'))).toBe('Finns inte');
  });
});

describe('VarforSida', () => {
  const vag = ':samverkan/kostnader/poster/:id/varfor/:kommunkod';

  it('gives weight with source and missing date, exact quota, what was left and who got it, and the decision', async () => {
    const { rot } = await starta(VarforSida, vag, '/norrbotten/kostnader/poster/e/varfor/2521', () => varfor);
    expect(text(rot.querySelector('h1'))).toBe('Pajala betalar 33 kr');
    const steg = [...rot.querySelectorAll('.steg li')].map(text);
    expect(steg[1]).toContain('Källa: Direktivet, datum saknas i källan');
    expect(steg[2]).toContain('100 × 1 ÷ 3 = 33,3… kr');
    expect(steg[4]).toContain('Först till sist: Luleå.');
    expect(steg[4]).toContain('Pajala: Plats 2 av 2: betalar inget.');
    expect(text(rot.querySelector('tr.egen'))).toContain('Pajala');
    expect(celler(rot.querySelector('tfoot tr'))).toEqual(['', 'Summa', '3', '100', '', '', '+1', '100']);
    expect(text(rot.querySelector('.kontroll'))).toContain('100 kr, precis hela posten');
    expect(text(rot.querySelector('.gs-fakta'))).toContain('Fastställd (Nämnden 2021-01-28 § 2)');
  });

  const med = (egen: Partial<AndelRadDelFragment>, del: Partial<NonNullable<VarforQuery['kostnadsandel']>['delar'][number]>): VarforQuery => {
    const rader = [rad(pajala, { egen: true, ...egen }), rad(lulea, { viktKalla: 'Avtal', viktDatum: '2021-01-01', vikttext: egen.vikttext ?? '' })];
    const [forst] = varfor.kostnadsandel?.delar ?? [];
    if (!varfor.kostnadsandel || !forst || !rader[0]) throw new Error('no explanation');
    return { kostnadsandel: { ...varfor.kostnadsandel, delar: [{ ...forst, egen: rader[0], rader, ...del }] } };
  };

  it.each([
    ['procent', med({ vikttext: '33,35\u00a0%', kvotbrak: '100 × 33,35 %' }, { del: 'procent', viktrubrik: 'Procent', summavikttext: '100\u00a0%' }), 'Pajala ska betala 33,35 %. Andelarna är tillsammans 100 %.', '33,35', 7],
    ['antal', med({ vikt: '40', vikttext: '40 elever' }, { del: 'antal', viktrubrik: 'Elever', summaVikter: '120', summavikttext: '120 elever' }), 'Pajala har 40 av 120 elever.', '40', 7],
    ['fast belopp', med({ vikt: '3300', vikttext: '33\u00a0kr' }, { del: 'fast_belopp', viktrubrik: 'Avtalat belopp', summavikttext: '100\u00a0kr' }), 'Pajala ska betala 33 kr. De avtalade beloppen är tillsammans 100 kr.', '33', 3],
  ] as const)('explains %s by what the kommun weighs, with the source of each', async (_, svar, mening, cell, steg) => {
    const { rot } = await starta(VarforSida, vag, '/norrbotten/kostnader/poster/e/varfor/2521', () => svar);
    const alla = [...rot.querySelectorAll('.steg li')].map(text);
    expect(alla[1]).toContain(mening);
    expect(alla).toHaveLength(steg === 3 ? 3 : 6);
    expect(celler(rot.querySelector('tr.egen'))).toContain(cell);
    expect(celler(rot.querySelector('tr.egen'))).toContain('Direktivet, datum saknas i källan');
  });

  it('of a kommun that does not take part is "finns inte"', async () => {
    const { rot } = await starta(VarforSida, vag, '/norrbotten/kostnader/poster/e/varfor/2514', () => ({ kostnadsandel: null }));
    expect(text(rot.querySelector('h1'))).toBe('Finns inte');
  });
});

describe('PostformularSida', () => {
  const underlag = {
    kostnadspost: postDel, folkmangd: { datum: ['2020-12-31', '2019-12-31'] }, organisationer: [{ medlem: true, kommun: lulea }, { medlem: true, kommun: pajala }, { medlem: false, kommun: null }],
    portfolj: [], kostnadsmatris: { poster: [] }, installningar: [{ nyckel: 'e_kontor_andel_lika_procent', varde: '50' }],
  };
  const oppna = (svara: (operation: string) => object) =>
    starta(PostformularSida, ':samverkan/kostnader/poster/:id/andra', '/norrbotten/kostnader/poster/e/andra', (o) => (o === 'Postformular' ? underlag : svara(o)));
  const spara = async (ram: RouterTestingHarness, rot: HTMLElement): Promise<void> => {
    rot.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await ram.fixture.whenStable();
  };
  const falt = (rot: HTMLElement, etikett: string): HTMLInputElement => {
    const id = [...rot.querySelectorAll('label')].find((l) => text(l) === etikett)?.htmlFor ?? '';
    const el = rot.querySelector<HTMLInputElement>(`#${id}`);
    if (!el) throw new Error(`no field ${etikett}`);
    return el;
  };
  const skriv = async (ram: RouterTestingHarness, el: HTMLInputElement, varde: string): Promise<void> => {
    el.value = varde;
    el.dispatchEvent(new Event('input'));
    await ram.fixture.whenStable();
  };

  it('shows a refusal at its field and keeps what was typed', async () => {
    const { ram, rot } = await oppna((o) => (o === 'AndraKostnadspost' ? { andraKostnadspost: { __typename: 'Avslag', regel: 'Inte ett belopp', kalla: '', text: 'Inte ett belopp.', utvag: 'Skriv 490 000.', falt: 'belopp' } } : { forhandsgranskaFordelning: { __typename: 'Avslag', falt: 'namn', text: '' } }));
    await skriv(ram, falt(rot, 'Belopp'), '120 kr');
    await spara(ram, rot);
    expect(falt(rot, 'Belopp').value).toBe('120 kr');
    expect(falt(rot, 'Belopp').getAttribute('aria-invalid')).toBe('true');
    expect(text(rot.querySelector('gs-beloppsfalt'))).toContain('Inte ett belopp. Skriv 490 000.');
  });

  it('says all that is wrong at once before it is sent, and the list leads to each field', async () => {
    const { ram, rot, fragor } = await oppna(() => ({ forhandsgranskaFordelning: { __typename: 'Avslag', falt: 'namn', text: '' } }));
    await skriv(ram, falt(rot, 'Namn'), ' ');
    await skriv(ram, falt(rot, 'Belopp'), '12O kr');
    await spara(ram, rot);
    expect(fragor.some((f) => f.operation === 'AndraKostnadspost')).toBe(false);
    expect([...rot.querySelectorAll('.fellista li')].map(text)).toEqual(['Namn: Ge kostnadsposten ett namn.', expect.stringContaining('Belopp: ”12O kr” är inte ett belopp.')]);
    expect(document.activeElement).toBe(falt(rot, 'Namn'));
    rot.querySelectorAll<HTMLButtonElement>('.fellista button')[1]?.click();
    expect(document.activeElement).toBe(falt(rot, 'Belopp'));
  });

  it('shows the shares before the post has a name and a source', async () => {
    const { ram, rot, fragor } = await oppna(() => ({ forhandsgranskaFordelning: { __typename: 'Forhandsfordelning', nyckeltext: 'Lika.', summa: '100', summaNuvarande: null, rader: [] } }));
    await skriv(ram, falt(rot, 'Namn'), ' ');
    await waitUntil(() => text(rot.querySelector('gs-forhandsfordelning')).includes('Lika.'));
    expect(fragor.filter((f) => f.operation === 'Forhandsgranska').at(-1)?.variabler).toMatchObject({ input: { namn: '(utan namn)', kalla: 'Direktivet' } });
  });

  it('says at once that a population is missing on the date it chose', async () => {
    const { rot } = await oppna(() => ({ forhandsgranskaFordelning: { __typename: 'Avslag', regel: 'Folkmängd saknas', kalla: '', falt: 'referensdatum', text: 'Luleå saknar folkmängd 2020-12-31.', utvag: 'Läs in den.' } }));
    rot.querySelector<HTMLInputElement>('input[value="invanarantal"]')?.click();
    await waitUntil(() => text(rot.querySelector('#post-datum-fel')) !== '');
    expect(text(rot.querySelector('#post-datum-fel'))).toContain('Luleå saknar folkmängd 2020-12-31. Läs in den.');
    expect(text(rot.querySelector('.forhand'))).toContain('Luleå saknar folkmängd');
  });

  it('takes the equal part of a mixed key from the setting', async () => {
    const { ram, rot } = await oppna(() => ({ forhandsgranskaFordelning: { __typename: 'Avslag', falt: 'namn', text: '' } }));
    rot.querySelector<HTMLInputElement>('input[value="blandad"]')?.click();
    await ram.fixture.whenStable();
    expect(falt(rot, 'Del som fördelas lika, procent').value).toBe('50');
  });

  it('sends the values per kommun as typed, and tells the missing difference while one types', async () => {
    const { ram, rot, fragor } = await oppna((o) => (o === 'AndraKostnadspost' ? { andraKostnadspost: { __typename: 'Avslag', regel: 'Procent möter inte totalen', kalla: '', text: 'Andelarna är tillsammans 99,9 %.', utvag: null, falt: 'varden' } } : { forhandsgranskaFordelning: { __typename: 'Avslag', falt: 'varden', text: '' } }));
    rot.querySelector<HTMLInputElement>('input[value="procent"]')?.click();
    await ram.fixture.whenStable();
    const ruta = (namn: string): HTMLInputElement => rot.querySelector<HTMLInputElement>(`input[aria-label="Procent, ${namn}"]`) ?? document.createElement('input');
    await skriv(ram, ruta('Luleå'), '60');
    expect(text(rot.querySelector('gs-nyckelvarden .lage'))).toBe('1 av 2 kommuner har inget värde än.▲ 40 procentenheter för lite');
    await skriv(ram, ruta('Pajala'), '39,9');
    expect(text(rot.querySelector('gs-nyckelvarden .lage'))).toBe('▲ 0,1 procentenheter för lite');
    expect(text(rot.querySelector('gs-nyckelvarden tfoot'))).toBe('Summa99,9 %Ska vara100 %');
    await spara(ram, rot);
    expect(text(rot.querySelector('gs-nyckelvarden > gs-faltfel'))).toBe('Fel: Andelarna är tillsammans 99,9 %.');
    expect(fragor.findLast((f) => f.operation === 'AndraKostnadspost')?.variabler).toMatchObject({
      input: { nyckeltyp: 'procent', enhet: null, referensdatum: null, varden: [{ kommunkod: '2580', varde: '60', kalla: null, datum: null }, { kommunkod: '2521', varde: '39,9' }] },
    });
    await skriv(ram, ruta('Pajala'), '40');
    expect(text(rot.querySelector('gs-nyckelvarden .lage'))).toBe('✓ Summan stämmer.');
  });

  it('on a conflict shows both versions, lets one take theirs, and saves on the new version', async () => {
    const { ram, rot, fragor } = await oppna((o) => (o === 'AndraKostnadspost' ? { andraKostnadspost: { __typename: 'KostnadspostKonflikt', aktuell: { ...postDel, version: 7, belopp: '77700', kalla: 'Ny källa' } } } : { forhandsgranskaFordelning: { __typename: 'Avslag', falt: 'namn', text: '' } }));
    await skriv(ram, falt(rot, 'Belopp'), '200');
    await spara(ram, rot);
    expect([...rot.querySelectorAll('.krock tbody tr')].map((r) => celler(r).slice(0, 3))).toEqual([['Belopp', '200', '777'], ['Källa', 'Direktivet', 'Ny källa']]);
    rot.querySelectorAll<HTMLButtonElement>('.krock tbody button')[1]?.click();
    await ram.fixture.whenStable();
    rot.querySelector<HTMLButtonElement>('.krock > button')?.click();
    await ram.fixture.whenStable();
    await spara(ram, rot);
    expect(fragor.filter((f) => f.operation === 'AndraKostnadspost').at(-1)?.variabler).toMatchObject({ version: 7, input: { belopp: '200', kalla: 'Ny källa' } });
  });
});

describe('NattkontrollPanel', () => {
  const korning = (avvikelser: readonly string[]) => ({ kontrollkorningar: [{ id: 'k', tid: '2021-02-15T01:30:00Z', godkand: avvikelser.length === 0, kontroller: [{ namn: 'Summa', regel: '', antalKontrollerade: 6, avvikelser }] }] });

  it.each([[[], 'Allt stämmer'], [['Fel'], '1 avvikelse'], [['Fel', 'Fel igen'], '2 avvikelser']])('says in words what was found: %j', async (avvikelser, ord) => {
    const { rot } = await starta(NattkontrollPanel, 'hem', '/hem', () => korning(avvikelser));
    expect(text(rot.querySelector('gs-utfall'))).toContain(ord);
  });
});
