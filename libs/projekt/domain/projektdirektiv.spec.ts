import { arAvslag } from '@gemensam/shared/domain';
import {
  andradeDelar, direktivdelar, type Direktivinnehall, direktivlage, type Direktivlage, direktivlagen, direktivskillnad, type Direktivstallning, direktivtext, faststallDirektiv, LANGSTA_DIREKTIVDEL, provaDirektiv, provaDirektivdatum, saknadeDelar, sparaDirektiv,
  textblock, TOMT_DIREKTIV,
} from './projektdirektiv';
import { sammanfogaDirektiv, tolkaPrioritering } from './sammanfoga-direktiv';

const HELT: Direktivinnehall = {
  bakgrund: 'En förstudie är gjord.', behov: 'Samlat stöd.', projektmal: 'Ett gemensamt alternativ.', effektmal: '- Lägre kostnad\n- Säkrare stöd', omfattning: 'Utan verksamhetsinförande.', intressenter: '- Skolchefer',
  ansvar: 'Styrgruppen beslutar.', prioritering: ['resultat', 'kostnad', 'tid'], juridik: 'Klarläggs.', finansiering: 'Efter invånarantal.',
};
const MED_IFO: Direktivinnehall = { ...HELT, intressenter: '- Skolchefer\n- Socialtjänsten' };
const GALLANDE = { nummer: 1, datum: '2021-01-28', innehall: HELT } as const;

const stallningar: Readonly<Record<Direktivlage, Direktivstallning>> = {
  tomt: { slag: 'projekt', fas: 'forbereds', utkast: null, gallande: null },
  utkast: { slag: 'projekt', fas: 'forbereds', utkast: HELT, gallande: null },
  faststallt: { slag: 'projekt', fas: 'utveckling', utkast: HELT, gallande: GALLANDE },
  tillagg: { slag: 'projekt', fas: 'utveckling', utkast: MED_IFO, gallande: GALLANDE },
  stangt: { slag: 'projekt', fas: 'avslutad', utkast: HELT, gallande: GALLANDE },
};

describe('every state of a directive by every act', () => {
  const akter = {
    sparaAnnat: (d: Direktivstallning) => sparaDirektiv(d, { ...HELT, juridik: 'Annat.' }),
    sparaSamma: (d: Direktivstallning) => sparaDirektiv(d, d.utkast ?? TOMT_DIREKTIV),
    sparaSomGallande: (d: Direktivstallning) => sparaDirektiv(d, HELT),
    faststall: (d: Direktivstallning) => faststallDirektiv(d, 'Intressenterna kompletteras.'),
  };
  const utfall = (d: Direktivstallning, akt: keyof typeof akter): string => {
    const svar = akter[akt](d);
    if (arAvslag(svar)) return svar.regel;
    if ('nummer' in svar) return `version ${svar.nummer}`;
    return direktivlage({ ...d, utkast: svar.innehall });
  };

  it('the states are what they are called', () => {
    expect(direktivlagen.map((l) => direktivlage(stallningar[l]))).toEqual(direktivlagen);
  });

  it.each([
    ['tomt', 'sparaAnnat', 'utkast'],
    ['tomt', 'sparaSamma', 'Inget är ändrat'],
    ['tomt', 'sparaSomGallande', 'utkast'],
    ['tomt', 'faststall', 'Inget är skrivet'],
    ['utkast', 'sparaAnnat', 'utkast'],
    ['utkast', 'sparaSamma', 'Inget är ändrat'],
    ['utkast', 'sparaSomGallande', 'Inget är ändrat'],
    ['utkast', 'faststall', 'version 1'],
    ['faststallt', 'sparaAnnat', 'tillagg'],
    ['faststallt', 'sparaSamma', 'Inget är ändrat'],
    ['faststallt', 'sparaSomGallande', 'Inget är ändrat'],
    ['faststallt', 'faststall', 'Inget är ändrat'],
    ['tillagg', 'sparaAnnat', 'tillagg'],
    ['tillagg', 'sparaSamma', 'Inget är ändrat'],
    ['tillagg', 'sparaSomGallande', 'faststallt'],
    ['tillagg', 'faststall', 'version 2'],
    ['stangt', 'sparaAnnat', 'Projektet är avslutat'],
    ['stangt', 'sparaSamma', 'Projektet är avslutat'],
    ['stangt', 'sparaSomGallande', 'Projektet är avslutat'],
    ['stangt', 'faststall', 'Projektet är avslutat'],
  ] as const)('%s, %s: %s', (lage, akt, blir) => {
    expect(utfall(stallningar[lage], akt)).toBe(blir);
  });

  it('löpande verksamhet has no directive', () => {
    const d: Direktivstallning = { slag: 'lopande', fas: null, utkast: null, gallande: null };
    expect(direktivlage(d)).toBe('stangt');
    expect([utfall(d, 'sparaAnnat'), utfall(d, 'faststall')]).toEqual(['Inget projektdirektiv', 'Inget projektdirektiv']);
  });
});

describe('faststallDirektiv', () => {
  it.each(direktivdelar)('asks for %s, and leads to it', (del) => {
    const utkast = { ...HELT, [del]: del === 'prioritering' ? [] : '' };
    expect(saknadeDelar(utkast)).toEqual([del]);
    expect(faststallDirektiv({ ...stallningar.utkast, utkast }, '')).toMatchObject({ regel: 'Direktivet är inte komplett', falt: del });
  });

  it('the first version needs no sentence and has every part as new', () => {
    expect(faststallDirektiv(stallningar.utkast, ' ')).toEqual({ nummer: 1, innehall: HELT, andrade: direktivdelar, tillagg: null });
  });

  it('a tillägg says what it changes, and names the parts', () => {
    expect(faststallDirektiv(stallningar.tillagg, '')).toMatchObject({ falt: 'tillagg' });
    expect(faststallDirektiv(stallningar.tillagg, 'x'.repeat(501))).toMatchObject({ falt: 'tillagg' });
    expect(faststallDirektiv(stallningar.tillagg, ' Socialtjänsten\nläggs till. ')).toEqual({ nummer: 2, innehall: MED_IFO, andrade: ['intressenter'], tillagg: 'Socialtjänsten läggs till.' });
  });

  it('a tillägg is decided on the day of what it adds to, or later', () => {
    expect(provaDirektivdatum(stallningar.tillagg, '2021-01-27', 'beslutId')).toMatchObject({ falt: 'beslutId' });
    expect(provaDirektivdatum(stallningar.tillagg, '2021-01-28', 'beslutId')).toBeNull();
    expect(provaDirektivdatum(stallningar.utkast, '1999-01-01', 'beslutId')).toBeNull();
  });
});

describe('provaDirektiv', () => {
  it('keeps paragraphs and lists, and takes away what no reader sees', () => {
    expect(provaDirektiv({ ...TOMT_DIREKTIV, behov: '  Ett \r\n\r\n\r\n\r\n- två\u0000 \n' })).toMatchObject({ behov: 'Ett\n\n- två' });
  });

  it.each(direktivdelar.filter((d) => d !== 'prioritering'))('refuses a %s that is too long', (del) => {
    expect(provaDirektiv({ ...HELT, [del]: 'x'.repeat(LANGSTA_DIREKTIVDEL + 1) })).toMatchObject({ falt: del });
    expect(provaDirektiv({ ...HELT, [del]: 'x'.repeat(LANGSTA_DIREKTIVDEL) })).not.toHaveProperty('falt');
  });

  it.each([[['resultat']], [['resultat', 'resultat', 'tid']], [['resultat', 'kostnad', 'tid', 'tid']]] as const)('refuses the order %j', (prioritering) => {
    expect(provaDirektiv({ ...HELT, prioritering })).toMatchObject({ falt: 'prioritering' });
  });

  it('takes each of the six orders, and none', () => {
    for (const a of ['resultat', 'kostnad', 'tid'] as const)
      for (const b of ['resultat', 'kostnad', 'tid'] as const)
        for (const c of ['resultat', 'kostnad', 'tid'] as const)
          expect(arAvslag(provaDirektiv({ ...HELT, prioritering: [a, b, c] }))).toBe(new Set([a, b, c]).size < 3);
    expect(arAvslag(provaDirektiv(TOMT_DIREKTIV))).toBe(false);
  });
});

it('the difference names the parts and the words', () => {
  expect(andradeDelar(HELT, MED_IFO)).toEqual(['intressenter']);
  const skillnad = direktivskillnad(HELT, { ...MED_IFO, prioritering: ['resultat', 'tid', 'kostnad'] });
  expect(skillnad.map((s) => s.del)).toEqual(['intressenter', 'prioritering']);
  expect(skillnad[0]?.ord).toEqual([{ slag: 'lika', text: '- Skolchefer' }, { slag: 'tillagt', text: '\n- Socialtjänsten' }]);
});

it('text is shown as paragraphs and lists', () => {
  expect(textblock('Målen är:\n- ett\n\n• två\nSlut\nrad\n\nNytt')).toEqual([
    { slag: 'stycke', text: 'Målen är:' }, { slag: 'lista', rader: ['ett', 'två'] }, { slag: 'stycke', text: 'Slut\nrad' }, { slag: 'stycke', text: 'Nytt' },
  ]);
  expect(textblock(' \n')).toEqual([]);
  expect(direktivtext(HELT, 'prioritering')).toBe('1. Resultat\n2. Kostnad\n3. Tid');
});

describe('sammanfogaDirektiv', () => {
  it('takes each part from the one who changed it, and names what both changed', () => {
    const mina = { ...HELT, behov: 'Mitt', juridik: 'Mitt', prioritering: ['tid', 'resultat', 'kostnad'] as const };
    const deras = { ...HELT, bakgrund: 'Deras', juridik: 'Deras' };
    expect(sammanfogaDirektiv(HELT, mina, deras)).toEqual({ innehall: { ...mina, bakgrund: 'Deras' }, krockar: ['juridik'] });
    expect(sammanfogaDirektiv(HELT, mina, mina)).toEqual({ innehall: mina, krockar: [] });
    expect(sammanfogaDirektiv(HELT, HELT, deras)).toEqual({ innehall: deras, krockar: [] });
  });

  it('reads an order back from text', () => {
    expect(tolkaPrioritering('1. Tid\n2. kostnad\n3. Resultat')).toEqual(['tid', 'kostnad', 'resultat']);
    for (const text of ['', 'Tid, tid, kostnad', 'Tid kostnad resultat annat', 'Tid']) expect(tolkaPrioritering(text)).toBeNull();
  });
});
