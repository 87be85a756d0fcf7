import { signal, type Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Graf, Meddelanden, Sammanhang } from '@gemensam/shared/web';
import { FaserSida } from './faser-sida';
import { FasordningSida } from './fasordning-sida';
import type { FasordningDelFragment, LeverabellistaDelFragment, ProjektfaserDelFragment } from '../generated/operationer';
import { LeverablerSida } from '../leverabler/leverabler-sida';
import { Projektvy } from '../portfolj/projektvy';
import { VilandePanel } from './vilande-panel';

type Grind = NonNullable<ProjektfaserDelFragment['nasta']>;
const grind = (del: Partial<Grind> = {}): Grind => ({
  fran: 'forbereds', till: 'utveckling', beteckning: 'BP3', beslutare: ['namnd', 'delegation'], registrerar: ['namnd'], gron: false, delegationskrav: null,
  krav: [
    { slag: 'leverabel', namn: 'Projektdirektiv', uppfyllt: true, lage: 'Godkänd', vem: 'E-samordnaren' },
    { slag: 'finansiering', namn: 'Finansieringen är säkrad', uppfyllt: false, lage: '490 000 kr saknas av 490 000 kr', vem: 'Luleå, Pajala' },
  ],
  ...del,
});
const faser = (del: Partial<ProjektfaserDelFragment> = {}): ProjektfaserDelFragment => ({
  id: 'p1', slag: 'projekt', fas: 'forbereds', version: 3, ordningVersion: 0, nasta: grind(), bakat: null, vilar: null, farVila: false, farAteruppta: false, farUpphandla: false, historik: [], upphandlingar: [], vag: [], plan: null, ...del,
});

interface Prov {
  readonly ram: ComponentFixture<unknown>;
  readonly rot: HTMLElement;
  readonly skickat: { readonly namn: string; readonly input: Record<string, unknown> }[];
  readonly laddad: () => number;
}

/** A page with a server that answers questions by name and acts in turn. */
const rita = async (sida: Type<unknown>, fragor: Record<string, unknown>, svar: readonly object[] = [], roller: readonly string[] = []): Promise<Prov> => {
  const skickat: Prov['skickat'] = [];
  let laddad = 0;
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Meddelanden, useValue: { visa: () => undefined } },
      { provide: Projektvy, useValue: { ladda: async () => void laddad++ } },
      {
        provide: Sammanhang,
        useValue: { affarsdatum: signal('2021-02-15'), samverkan: signal('norrbotten'), valt: signal({ samverkan: { namn: 'Norrbottens e-nämnd' } }), harRoll: (...r: string[]) => r.some((x) => roller.includes(x)) },
      },
      {
        provide: Graf,
        useValue: {
          samverkan: signal('norrbotten'),
          fraga: async ({ namn }: { namn: string }) => fragor[namn],
          andra: async ({ namn }: { namn: string }, { input }: { input: Record<string, unknown> }) => {
            skickat.push({ namn, input });
            return { [namn.replace(/^./, (c) => c.toLowerCase())]: svar[skickat.length - 1] };
          },
        },
      },
    ],
  });
  const ram = TestBed.createComponent(sida);
  if (sida === FaserSida || sida === LeverablerSida) {
    ram.componentRef.setInput('id', 'p1');
    ram.componentRef.setInput('samverkan', 'norrbotten');
  }
  await ram.whenStable();
  return { ram, rot: ram.nativeElement, skickat, laddad: () => laddad };
};
/** Every text of an element, with one blank between: cells and blocks stand apart, as they do on the screen. */
const text = (e: Node | null | undefined): string => {
  const texter = (n: Node): string[] => (n.nodeType === Node.TEXT_NODE ? [(n.textContent ?? '').trim()] : [...n.childNodes].flatMap(texter));
  return e ? texter(e).filter(Boolean).join(' ').replace(/\s+/g, ' ') : '';
};
const knapp = (rot: HTMLElement, namn: RegExp): HTMLButtonElement | undefined => [...rot.querySelectorAll('button')].find((b) => namn.test(text(b)));
const klicka = async ({ ram, rot }: Prov, namn: RegExp): Promise<void> => {
  knapp(rot, namn)?.click();
  await ram.whenStable();
};
const skriv = (rot: HTMLElement, etikett: string, varde: string): void => {
  const id = [...rot.querySelectorAll('label')].find((l) => text(l) === etikett)?.getAttribute('for') ?? '';
  const falt = rot.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[id="${id}"]`);
  if (!falt) throw new Error(`no field ${etikett}`);
  falt.value = varde;
  falt.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('FaserSida', () => {
  const med = (p: ProjektfaserDelFragment) => ({ Projektfaser: { projektfaser: p }, Beslutsval: { beslutsreferenser: [] } });

  it('says of each line whether it is met, who can put it right, and where; and has no act while something is missing', async () => {
    const { rot } = await rita(FaserSida, med(faser()));
    expect(text(rot.querySelector('h2'))).toBe('Nästa grind: BP3 till Utveckling/realisering 1 av 2 saknas');
    expect([...rot.querySelectorAll('gs-nasta-grind li')].map(text)).toEqual(['✓ Projektdirektiv Uppfyllt: Godkänd', '○ Finansieringen är säkrad Saknas: 490 000 kr saknas av 490 000 kr Luleå, Pajala Till ekonomin : Finansieringen är säkrad']);
    expect(rot.querySelector('gs-nasta-grind a')?.getAttribute('href')).toBe('/norrbotten/projekt/p1/ekonomi');
    expect(knapp(rot, /Passera/)).toBeUndefined();
  });

  it('says who enters the decision to one who may not', async () => {
    const { rot } = await rita(FaserSida, med(faser({ nasta: grind({ gron: true, registrerar: [] }) })));
    expect(text(rot.querySelector('gs-nasta-grind'))).toContain('Allt är uppfyllt. Nämndens beslut registreras av e-samordnaren eller nämndsekreteraren. Ordföranden registrerar själv sitt beslut på delegation.');
    expect(knapp(rot, /Passera/)).toBeUndefined();
  });

  it.each([['namndsekreterare', 1], ['ordforande', 0]])('what the nämnd takes over is entered by those who enter its decisions: %s', async (roll, antal) => {
    const { rot } = await rita(FaserSida, med(faser()), [], [roll]);
    expect([...rot.querySelectorAll('a')].filter((a) => a.getAttribute('href') === '/norrbotten/delegation/ta-over?typ=projekt&sak=p1')).toHaveLength(antal);
  });

  it('passes with a new decision on the version that was seen, shows what stands after it, and lets the frame follow', async () => {
    const prov = await rita(FaserSida, med(faser({ nasta: grind({ gron: true }) })), [{ __typename: 'Projektfaser', ...faser({ fas: 'utveckling', version: 4, nasta: grind({ till: 'upphandling', beteckning: 'BP4' }) }) }]);
    await klicka(prov, /^Passera BP3/);
    for (const [etikett, varde] of [['Beslutsdatum', '2021-01-28'], ['Paragraf eller nummer', '§ 2'], ['Beslutets rubrik', 'Direktiv']] as const) skriv(prov.rot, etikett, varde);
    await prov.ram.whenStable();
    prov.rot.querySelector('form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(prov.skickat).toEqual([{ namn: 'PasseraGrind', input: { projektId: 'p1', version: 3, beslutare: 'namnd', beslutId: null, beslut: { organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2', rubrik: 'Direktiv', handling: '' } } }]);
    expect(text(prov.rot.querySelector('h2'))).toContain('BP4');
    expect(prov.laddad()).toBe(1);
  });

  it('shows a refusal with its rule and keeps the form; when somebody was first it says so and asks again', async () => {
    const avslag = { __typename: 'Avslag', regel: 'Finansieringen är inte säkrad', text: 'Det saknas pengar.', kalla: 'D7', utvag: 'Säkra den.', falt: 'beslutare' };
    const prov = await rita(FaserSida, med(faser({ nasta: grind({ gron: true }) })), [avslag, { __typename: 'FasaktKonflikt', aktuell: { id: 'p1', fas: 'vilande', version: 9 } }]);
    await klicka(prov, /^Passera BP3/);
    skriv(prov.rot, 'Beslutsdatum', '2021-01-28');
    await prov.ram.whenStable();
    prov.rot.querySelector('form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(text(prov.rot.querySelector('[role="alert"]'))).toContain('Finansieringen är inte säkrad Det saknas pengar. Så går det: Säkra den.');
    expect(prov.rot.querySelector('form')).not.toBeNull();
    prov.rot.querySelector('form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(text(prov.rot.querySelector('.krock'))).toBe('Någon annan hann före. Projektet är nu i Vilande, och inget är sparat av det du skrev.');
  });

  it('shows a resting project with its reason and day, and takes it up again', async () => {
    const prov = await rita(FaserSida, med(faser({ fas: 'vilande', nasta: null, vilar: { fran: 'forstudie', skal: 'Väntar på lag.', granskas: '2021-02-15', attGranska: true }, farAteruppta: true })), [{ __typename: 'Projektfaser', ...faser({ fas: 'forstudie' }) }]);
    expect(text(prov.rot.querySelector('.gs-panel'))).toMatch(/Projektet vilar att granska .*Väntar på lag\..*2021-02-15.*Förstudie/);
    await klicka(prov, /^Återuppta i Förstudie/);
    expect(prov.skickat).toEqual([{ namn: 'Ateruppta', input: { projektId: 'p1', version: 3 } }]);
  });

  it('has a clock for the avtalsspärr, and asks what has happened before it sends', async () => {
    const upphandling = {
      id: 'u1', nummer: 1, forfarande: 'annonserat' as const, lage: 'avtalssparr' as const, version: 5, inlastKalla: null, akter: ['las_igenom' as const, 'overprova' as const, 'avbryt' as const],
      sparr: { skickad: '2019-04-01', elektroniskt: true, sista: '2019-04-11', tecknasTidigast: '2019-04-12', slut: false }, steg: [],
    };
    const prov = await rita(FaserSida, med(faser({ fas: 'upphandling', farUpphandla: true, upphandlingar: [upphandling] })));
    expect(text(prov.rot.querySelector('.klocka'))).toContain('Avtal får tecknas tidigast 2019-04-12 Avtalsspärren gäller till och med 2019-04-11.');
    await klicka(prov, /^Registrera nästa steg/);
    prov.rot.querySelector('gs-upphandlingssteg form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(text(prov.rot.querySelector('[role="alert"]'))).toContain('Välj vad som har hänt');
    expect(prov.skickat).toEqual([]);
  });
});

describe('LeverablerSida', () => {
  const lista: LeverabellistaDelFragment = {
    projektId: 'p1', farLaggaTill: true,
    rader: [
      { id: 'l1', namn: 'Projektplan', grind: 'utveckling', beteckning: 'BP3', kravs: true, agare: 'Ledaren', klar: '2021-02-01', lage: 'forsenad', godkand: null, godkandAv: null, version: 2, farAndra: true, farGodkanna: true, farAterkalla: false },
      { id: 'l2', namn: 'Eget', grind: 'upphandling', beteckning: 'BP4', kravs: false, agare: 'Anna', klar: null, lage: 'godkand', godkand: '2021-02-10', godkandAv: 'Samordnaren', version: 1, farAndra: false, farGodkanna: false, farAterkalla: true },
    ],
    saknade: [{ namn: 'Projektdirektiv', grind: 'utveckling', beteckning: 'BP3' }],
    grindar: [{ till: 'utveckling', beteckning: 'BP3', passerad: false }, { till: 'upphandling', beteckning: 'BP4', passerad: false }],
  };

  it('lists what is entered, then what the gates ask for, in words and shapes', async () => {
    const { rot } = await rita(LeverablerSida, { Leverabler: { leverabler: lista } });
    expect([...rot.querySelectorAll('tbody tr')].map(text)).toEqual([
      'Projektplan BP3 Ledaren 2021-02-01 ▲ Försenad Godkänn Projektplan Ändra Projektplan',
      'Eget egen BP4 Anna – ✓ Godkänd 2021-02-10, Samordnaren Återkalla godkännandet av Eget',
      'Projektdirektiv BP3 Krävs av grinden ○ Inte inlagd Lägg in Projektdirektiv',
    ]);
  });

  it('approves a row, and enters one that is asked for with its name and gate filled in', async () => {
    const prov = await rita(LeverablerSida, { Leverabler: { leverabler: lista } }, [{ __typename: 'Leverabellista', ...lista }, { __typename: 'Avslag', regel: 'Ägare saknas', text: 'Ange vem.', kalla: 'D', utvag: 'Skriv.', falt: 'agare' }]);
    await klicka(prov, /^Godkänn Projektplan/);
    await klicka(prov, /^Lägg in Projektdirektiv/);
    prov.rot.querySelector('form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(prov.skickat).toEqual([
      { namn: 'GodkannLeverabel', input: { id: 'l1', version: 2 } },
      { namn: 'SkapaLeverabel', input: { projektId: 'p1', namn: 'Projektdirektiv', grind: 'utveckling', agare: '', klar: null } },
    ]);
    expect([...prov.rot.querySelectorAll('gs-faltfel')].map(text)).toContain('Fel: Ange vem. Skriv.');
  });
});

describe('FasordningSida', () => {
  const ordning: FasordningDelFragment = {
    slag: 'projekt', version: 0, fran: 'ide', versioner: [],
    grindar: [
      { till: 'forstudie', beteckning: 'BP1', beslutare: ['namnd', 'delegation'], leverabler: ['Behov', 'Uppdrag'], finansieringSakrad: false, avtalTecknat: false, minstIntresserade: 2 },
      { till: 'avslutad', beteckning: 'BP8', beslutare: ['namnd'], leverabler: [], finansieringSakrad: false, avtalTecknat: false, minstIntresserade: null },
    ],
  };

  it('shows the gates to everybody and the form to the administratör, who saves a version with its reason', async () => {
    const alla = await rita(FasordningSida, { Fasordningar: { fasordningar: [ordning] } });
    expect([...alla.rot.querySelectorAll('tbody tr')].map(text)).toEqual(['BP1 Förstudie nämnden eller ordföranden på delegation minst 2 intresserade kommuner, Behov, Uppdrag', 'BP8 Avslutad nämnden Bara beslutet']);
    expect(knapp(alla.rot, /^Ändra/)).toBeUndefined();
    TestBed.resetTestingModule();
    const prov = await rita(FasordningSida, { Fasordningar: { fasordningar: [ordning] } }, [{ __typename: 'Fasordning', ...ordning, version: 1 }], ['administrator']);
    await klicka(prov, /^Ändra/);
    await klicka(prov, /^Lägg till grind/);
    await klicka(prov, /^Ta bort$/);
    await klicka(prov, /^Flytta ned BP1/);
    await klicka(prov, /^Flytta upp BP1/);
    skriv(prov.rot, 'Varför ändras ordningen?', 'Beslut § 8.');
    await prov.ram.whenStable();
    prov.rot.querySelector('form')?.dispatchEvent(new Event('submit'));
    await prov.ram.whenStable();
    expect(prov.skickat).toEqual([{ namn: 'SparaFasordning', input: { slag: 'projekt', version: 0, fran: 'ide', grindar: ordning.grindar, kommentar: 'Beslut § 8.' } }]);
    expect(text(prov.rot)).toContain('Version 1');
  });
});

describe('VilandePanel', () => {
  it('lists resting projects to look at with their reason and day, and says when there are none', async () => {
    const { rot } = await rita(VilandePanel, { VilandeAttGranska: { vilandeAttGranska: [{ id: 'p1', namn: 'Ekonomisystem', fran: 'kvalificering', skal: 'Direktivet utformas.', granskas: '2021-02-10' }] } });
    expect(text(rot.querySelector('li'))).toContain('Ekonomisystem Vilar från Kvalificering av idé. Direktivet utformas. Senast 2021-02-10');
    expect(rot.querySelector('li a')?.getAttribute('href')).toBe('/norrbotten/projekt/p1/faser');
    TestBed.resetTestingModule();
    expect(text((await rita(VilandePanel, { VilandeAttGranska: { vilandeAttGranska: [] } })).rot)).toContain('Inget att granska');
  });
});
