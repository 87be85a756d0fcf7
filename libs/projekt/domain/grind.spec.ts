import fc from 'fast-check';
import { beslutare, type Beslutare, type Roll } from '@gemensam/samverkan/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { faser, type Fas, projektslag } from './fas';
import { fasvag, grindTill, nastaGrind, standardordning } from './fasordning';
import {
  ateruppta, beslutareBakat, fasakter, type Fasakt, type Fasprojekt, type Grindunderlag, kanVila, kravlista, passeraGrind, provaRegistrering, registrerbara, ROLLER_FOR_VILA, stegaTillbaka, vila,
} from './grind';

fc.configureGlobal({ seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined, numRuns: 500 });

const IDAG = '2021-02-15';
const ordning = standardordning('projekt');
const roller: readonly Roll[] = ['e_samordnare', 'namndsekreterare', 'ordforande', 'vice_ordforande', 'ledamot', 'kommunrepresentant', 'beredningsgrupp', 'projektledare', 'styrgruppsledamot', 'revisor', 'administrator'];
const sakrad = { totalt: 490_000_00n, sakrat: 490_000_00n, saknas: 0n, sakrad: true, saknasHos: [] };
const osakrad = { totalt: 490_000_00n, sakrat: 0n, saknas: 490_000_00n, sakrad: false, saknasHos: [{ namn: 'Luleå', belopp: 160_522_00n }, { namn: 'Pajala', belopp: 12_701_00n }] };
const gront: Grindunderlag = {
  leverabler: (ordning?.grindar ?? []).flatMap((g) => g.kraver.leverabler).map((namn) => ({ namn, godkand: true })),
  finansiering: sakrad, intresserade: 2, upphandling: 'avtal_tecknat',
};

/** Written by hand from the handbook, apart from the table: who takes the project on, to where, and back to where. */
const FACIT: Readonly<Record<Fas, { fram: [Fas, string] | null; bak: [Fas, string] | null; vilar: boolean }>> = {
  ide: { fram: ['kvalificering', 'ES'], bak: null, vilar: true },
  kvalificering: { fram: ['forstudie', 'N D'], bak: ['ide', 'ES'], vilar: true },
  forstudie: { fram: ['forbereds', 'S'], bak: ['kvalificering', 'N'], vilar: true },
  forbereds: { fram: ['utveckling', 'N D'], bak: ['forstudie', 'S'], vilar: true },
  utveckling: { fram: ['upphandling', 'N'], bak: ['forbereds', 'N'], vilar: true },
  upphandling: { fram: ['inforande', 'S'], bak: ['utveckling', 'N'], vilar: true },
  inforande: { fram: ['forvaltning', 'N'], bak: ['upphandling', 'S'], vilar: true },
  forvaltning: { fram: ['avslutad', 'N S'], bak: ['inforande', 'N'], vilar: false },
  vilande: { fram: null, bak: null, vilar: false },
  avslutad: { fram: null, bak: ['forvaltning', 'N S'], vilar: false },
};
const KOD: Readonly<Record<Beslutare, string>> = { namnd: 'N', delegation: 'D', styrgrupp: 'S', e_samordnare: 'ES' };
/** Who may enter which decision, by hand. */
const MED: Readonly<Record<string, readonly Beslutare[]>> = { e_samordnare: ['namnd', 'styrgrupp', 'e_samordnare'], namndsekreterare: ['namnd'], ordforande: ['delegation'], styrgruppsledamot: ['styrgrupp'] };

/** An act by a person with a role and a decision of a kind: the phase it leads to, or null. */
const gor = (p: Fasprojekt, akt: Fasakt, roll: Roll, vem: Beslutare): Fas | null => {
  const nej = akt === 'passera' || akt === 'steg_tillbaka' ? provaRegistrering(vem, [roll], true) : ROLLER_FOR_VILA.includes(roll) ? null : 'nej';
  if (nej) return null;
  const steg = {
    passera: () => passeraGrind(p, ordning, vem, gront),
    steg_tillbaka: () => stegaTillbaka(p, ordning, vem, 'Ska utredas mer.'),
    vila: () => vila(p, ordning, { skal: 'Väntar.', granskas: '2021-06-01' }, IDAG),
    ateruppta: () => ateruppta(p, ordning),
  }[akt]();
  return arAvslag(steg) ? null : steg.till;
};

describe('every state x act x role x decision', () => {
  for (const fas of faser)
    it(`in ${fas}`, () => {
      const p: Fasprojekt = { fas, vilandeFran: fas === 'vilande' ? 'forstudie' : null };
      let antal = 0;
      for (const roll of roller)
        for (const vem of beslutare) {
          const far = (MED[roll] ?? []).includes(vem);
          const { fram, bak, vilar } = FACIT[fas];
          const vantat: Record<Fasakt, Fas | null> = {
            passera: far && fram?.[1].split(' ').includes(KOD[vem]) ? fram[0] : null,
            steg_tillbaka: far && bak?.[1].split(' ').includes(KOD[vem]) ? bak[0] : null,
            vila: roll === 'e_samordnare' && vilar ? 'vilande' : null,
            ateruppta: roll === 'e_samordnare' && fas === 'vilande' ? 'forstudie' : null,
          };
          for (const akt of fasakter) {
            expect([fas, akt, roll, vem, gor(p, akt, roll, vem)]).toEqual([fas, akt, roll, vem, vantat[akt]]);
            antal++;
          }
        }
      expect(antal).toBe(roller.length * 4 * 4);
    });

  it('löpande verksamhet has no acts at all', () => {
    const p: Fasprojekt = { fas: null, vilandeFran: null };
    for (const svar of [passeraGrind(p, null, 'namnd', gront), stegaTillbaka(p, null, 'namnd', 'x'), vila(p, null, { skal: 'x', granskas: '2021-06-01' }, IDAG), ateruppta(p, null)])
      expect(svar).toMatchObject({ slag: 'avslag', regel: 'Inga faser' });
  });

  it('a refusal always has rule, source, text and way out', () => {
    for (const fas of faser)
      for (const vem of beslutare)
        for (const svar of [passeraGrind({ fas, vilandeFran: 'ide' }, ordning, vem, { ...gront, finansiering: null, leverabler: [] }), stegaTillbaka({ fas, vilandeFran: 'ide' }, ordning, vem, '')])
          if (arAvslag(svar)) for (const del of [svar.regel, svar.kalla, svar.text, svar.utvag]) expect(del).toMatch(/\S/);
  });
});

describe('a gate', () => {
  const forbereds: Fasprojekt = { fas: 'forbereds', vilandeFran: null };

  it('names each thing that is missing and who can put it right', () => {
    const svar = passeraGrind(forbereds, ordning, 'namnd', { ...gront, leverabler: [{ namn: 'projektplan ', godkand: true }, { namn: 'Projektdirektiv', godkand: false }], finansiering: osakrad });
    expect(svar).toMatchObject({
      regel: 'BP3 är inte uppfylld',
      text: 'Det saknas: Projektdirektiv (inlagd men inte godkänd); Avsiktsförklaring (inte inlagd); Finansieringen är säkrad (490\u00a0000\u00a0kr saknas av 490\u00a0000\u00a0kr).',
      utvag: 'Åtgärdas av: Styrgruppen eller e-samordnaren godkänner; Projektledaren eller e-samordnaren lägger in den; Luleå, Pajala.',
    });
  });

  it('lets no delegationsbeslut start a project whose financing is not secured, though the gate itself asks for none', () => {
    const p: Fasprojekt = { fas: 'kvalificering', vilandeFran: null };
    expect(passeraGrind(p, ordning, 'namnd', { ...gront, finansiering: osakrad })).toMatchObject({ till: 'forstudie' });
    expect(passeraGrind(p, ordning, 'delegation', { ...gront, finansiering: osakrad })).toMatchObject({ regel: 'Finansieringen är inte säkrad', kalla: expect.stringContaining('D7') });
    expect(passeraGrind(p, ordning, 'delegation', { ...gront, finansiering: null })).toMatchObject({ text: expect.stringContaining('ingen kostnad att säkra') });
  });

  it('is for the one who may decide: BP4 is the nämnd’s alone', () => {
    expect(passeraGrind({ fas: 'utveckling', vilandeFran: null }, ordning, 'delegation', gront)).toMatchObject({ regel: 'Fel beslutare', text: 'BP4 beslutas av nämnden, inte av ordföranden på delegation.' });
  });

  it('asks an idé for two kommuner', () => {
    const ide: Fasprojekt = { fas: 'ide', vilandeFran: null };
    expect(passeraGrind(ide, ordning, 'e_samordnare', { ...gront, intresserade: 1 })).toMatchObject({ regel: 'Kvalificering är inte uppfylld', text: expect.stringContaining('1 kommun har visat intresse') });
    expect(passeraGrind(ide, ordning, 'e_samordnare', gront)).toMatchObject({ till: 'kvalificering' });
  });

  it('to Införande asks for a signed avtal', () => {
    const bp6 = ordning && grindTill(ordning, 'inforande');
    expect(bp6 && kravlista(bp6, { ...gront, upphandling: 'overprovning' }).filter((k) => !k.uppfyllt)).toMatchObject([{ slag: 'avtal', lage: 'Överprövning' }]);
  });

  it('opens when, and only when, every line of its checklist is met', () => {
    const arb = fc.record({
      leverabler: fc.subarray(gront.leverabler.map((l) => l.namn)).map((namn) => namn.map((n) => ({ namn: n, godkand: true }))),
      finansiering: fc.constantFrom(sakrad, osakrad, null), intresserade: fc.integer({ min: 0, max: 4 }), upphandling: fc.constantFrom('avtal_tecknat' as const, 'dialog' as const, null),
    });
    fc.assert(
      fc.property(arb, fc.constantFrom(...faser.filter((f) => f !== 'vilande' && f !== 'avslutad')), (underlag, fas) => {
        const grind = ordning && nastaGrind(ordning, fas);
        if (!grind) throw new Error('a phase without a gate');
        const vem = grind.beslutare[0] ?? 'namnd';
        expect(arAvslag(passeraGrind({ fas, vilandeFran: null }, ordning, vem, underlag))).toBe(kravlista(grind, underlag).some((k) => !k.uppfyllt));
      }),
    );
  });
});

describe('Vilande', () => {
  it.each([['', '2021-06-01', 'Skäl saknas'], [' \u200b', '2021-06-01', 'Skäl saknas'], ['x', '2021-02-15', 'Granskningsdagen har passerat'], ['x', '2023-02-16', 'Granskningsdagen är för långt bort']])(
    'with the reason %j and the day %s is refused: %s',
    (skal, granskas, regel) => expect(vila({ fas: 'forstudie', vilandeFran: null }, ordning, { skal, granskas }, IDAG)).toMatchObject({ regel }),
  );

  it('comes back to the phase it left, from each phase that may rest', () => {
    for (const slag of projektslag) {
      const o = standardordning(slag);
      for (const fas of o ? fasvag(o).filter((f) => kanVila(o, f)) : []) {
        expect(vila({ fas, vilandeFran: null }, o, { skal: 'x', granskas: '2021-03-01' }, IDAG)).toMatchObject({ till: 'vilande', fran: fas });
        expect(ateruppta({ fas: 'vilande', vilandeFran: fas }, o)).toMatchObject({ till: fas });
      }
    }
  });

  it('stops every gate, and a phase that the order no longer has', () => {
    expect(passeraGrind({ fas: 'vilande', vilandeFran: 'ide' }, ordning, 'e_samordnare', gront)).toMatchObject({ regel: 'Projektet vilar' });
    expect(ateruppta({ fas: 'vilande', vilandeFran: 'forbereds' }, standardordning('forstudie'))).toMatchObject({ regel: 'Fasen är inte med i ordningen' });
  });
});

describe('any walk', () => {
  it('of acts moves one step at a time, and Vilande never loses the phase', () => {
    const vag = ordning ? fasvag(ordning) : [];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...fasakter), fc.constantFrom(...beslutare)), { maxLength: 60 }), (akter) => {
        let p: Fasprojekt = { fas: 'ide', vilandeFran: null };
        for (const [akt, vem] of akter) {
          const till = gor(p, akt, vem === 'delegation' ? 'ordforande' : 'e_samordnare', vem);
          if (till === null) continue;
          const har = vag.indexOf(p.fas ?? 'ide');
          if (akt === 'passera') expect(vag.indexOf(till)).toBe(har + 1);
          if (akt === 'steg_tillbaka') expect(vag.indexOf(till)).toBe(har - 1);
          if (akt === 'ateruppta') expect(till).toBe(p.vilandeFran);
          p = { fas: till, vilandeFran: till === 'vilande' ? p.fas : null };
        }
      }),
    );
  });
});

describe('who may enter a decision', () => {
  it('back through a gate is nobody on delegation', () => {
    expect((ordning?.grindar ?? []).flatMap(beslutareBakat)).not.toContain('delegation');
  });

  it('is told to the one who may not', () => {
    expect(provaRegistrering('delegation', ['vice_ordforande', 'e_samordnare'], true)).toMatchObject({ regel: 'Saknar behörighet', utvag: expect.stringContaining('ingen ersättare') });
    expect(provaRegistrering('styrgrupp', ['styrgruppsledamot'], false)).toMatchObject({ regel: 'Saknar behörighet', text: 'Du är inte med i styrgruppen för det här projektet i dag.' });
    expect(provaRegistrering('namnd', ['styrgruppsledamot'], true)).toMatchObject({ regel: 'Saknar behörighet', utvag: expect.stringContaining('nämndsekreteraren') });
    expect(provaRegistrering('styrgrupp', ['styrgruppsledamot', 'e_samordnare'], false)).toBeNull();
    expect(registrerbara(['namnd', 'delegation'], ['namndsekreterare', 'ordforande'])).toEqual(['namnd', 'delegation']);
  });
});
