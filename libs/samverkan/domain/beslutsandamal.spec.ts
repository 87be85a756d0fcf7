import { type Beslutare, beslutare } from './beslutare';
import { beslutsandamal, type Beslutsandamal, type Delegationstyp, provaBeslutsandamal } from './beslutsandamal';

const SAK = 'sak-1';
const typer: readonly Delegationstyp[] = ['firmateckning', 'avtalsforlangning', 'tilldelning', 'omfordelning_driftbudget', 'inkop', 'beslutsattest', 'projektstart', 'ovrigt'];

/** Written by hand: whose decision each door takes, noted from outside; and as what one on delegation was taken in the portal. */
const FACIT: Readonly<Record<Beslutsandamal, readonly [utifran: string, iPortalen: string]>> = {
  grind: ['namnd delegation styrgrupp e_samordnare', 'projektstart'],
  steg_tillbaka: ['namnd styrgrupp e_samordnare', ''],
  tilldelning: ['namnd delegation', 'tilldelning'],
  upphandlingssteg: ['namnd delegation styrgrupp e_samordnare', 'ovrigt'],
  forlangning: ['namnd delegation', 'avtalsforlangning'],
  aterforlangning: ['namnd delegation', 'ovrigt'],
  uppsagning: ['namnd delegation', 'ovrigt'],
  avtalsteckning: ['namnd delegation styrgrupp e_samordnare', 'tilldelning projektstart inkop ovrigt'],
  undertecknande: ['namnd delegation styrgrupp e_samordnare', 'avtalsforlangning tilldelning projektstart inkop ovrigt'],
  direktiv: ['namnd styrgrupp', ''],
  kostnadsfordelning: ['namnd', ''],
  kop: ['namnd', ''],
  delegationsordning: ['namnd', ''],
  overtagande: ['namnd', ''],
};
/** An övrigt decision says itself which thing it is about, where it is bound, changed or ended. */
const NAMNGER: readonly Beslutsandamal[] = ['aterforlangning', 'uppsagning', 'avtalsteckning'];
const ord = (s: string): readonly string[] => s.split(' ').filter((x) => x !== '');
const beslut = (b: Beslutare, typ: Delegationstyp | null = null, sakId: string | null = null) => ({ beteckning: 'D 2021:3', beslutare: b, ursprung: typ && { delegationstyp: typ, sakId } });

describe.each(beslutsandamal)('%s', (andamal) => {
  const [utifran, iPortalen] = FACIT[andamal].map(ord);

  it.each(beslutare)('of %s, noted from outside', (b) => {
    expect(provaBeslutsandamal(beslut(b), andamal, [SAK]) === null).toBe(utifran?.includes(b));
  });

  it.each(typer)('taken in the portal as %s: about the thing, about none, about another', (typ) => {
    const bar = iPortalen?.includes(typ) ?? false;
    const utan = bar && !(typ === 'ovrigt' && NAMNGER.includes(andamal));
    expect([SAK, null, 'sak-2'].map((sak) => provaBeslutsandamal(beslut('delegation', typ, sak), andamal, [SAK]) === null)).toEqual([bar, utan, false]);
    expect(provaBeslutsandamal(beslut('delegation', typ, 'sak-2'), andamal, null) === null).toBe(bar);
  });
});

it('says what it is, what is needed, the paragraph and the way out', () => {
  expect(provaBeslutsandamal(beslut('delegation', 'ovrigt'), 'grind', [SAK])).toEqual({
    slag: 'avslag', regel: 'Beslutet bär något annat', kalla: 'KL 6:37; delegationsordningen punkt 7, domänregel D7', falt: 'beslutId',
    text: 'D 2021:3 fattades på delegation som övrigt beslut. En grind passeras på delegation genom beslut om projektstart.', utvag: 'Fatta beslutet om projektstart under Delegation, eller låt nämnden besluta.',
  });
  expect(provaBeslutsandamal(beslut('delegation', 'tilldelning', 'sak-2'), 'tilldelning', [SAK])).toMatchObject({ regel: 'Beslutet gäller något annat', text: 'D 2021:3 gäller en annan upphandling.' });
  expect(provaBeslutsandamal(beslut('styrgrupp'), 'forlangning', [SAK])).toMatchObject({ regel: 'Fel beslutare', text: 'Ett avtal förlängs av nämnden eller ordföranden på delegation. D 2021:3 är fattat av styrgruppen.' });
  expect(provaBeslutsandamal(beslut('delegation'), 'delegationsordning', null)).toMatchObject({ regel: 'Nämnden beslutar', text: 'Beslutanderätt lämnas över och tas tillbaka av nämnden. D 2021:3 är fattat på delegation.' });
  expect(provaBeslutsandamal(beslut('delegation', 'ovrigt'), 'uppsagning', [SAK])).toMatchObject({
    regel: 'Beslutet säger inte vilket avtal det gäller', falt: 'beslutId', text: 'Beslutet säger inte vilket avtal det gäller. D 2021:3 fattades som övrigt beslut utan att saken valdes.',
    utvag: 'Välj nämndens beslut. Kan det inte vänta fattar ordföranden ett brådskande beslut om avtalet under Delegation.',
  });
});
