import { type Anbudslistrad, visadeAnbud } from './anbudslista';

const anbud = (namn: string, del: Partial<Anbudslistrad> = {}): Anbudslistrad => ({ namn, dag: '2021-02-10', klockslag: '09:30', status: 'inkommet', handlingar: [], ...del });
const alla = [anbud('Ada', { klockslag: '14:00', belopp: 900n }), anbud('Bo', { status: 'forkastat', skal: 'För sent', belopp: '1000' }), anbud('Cy', { dag: '2021-02-09', handlingar: [{ titel: 'Pris Ada' }] })];
const namn = (v: Partial<Parameters<typeof visadeAnbud>[1]>): string[] => visadeAnbud(alla, { status: '', sok: '', sort: '', ...v }).map((a) => a.namn);

it('the bids stand by the moment they came in, or as the page is ordered', () => {
  expect(namn({})).toEqual(['Cy', 'Bo', 'Ada']);
  expect(namn({ sort: '-belopp' })).toEqual(['Bo', 'Ada', 'Cy']);
});

it('are narrowed by status, and searched in reasons and handlingar', () => {
  expect(namn({ status: 'forkastat' })).toEqual(['Bo']);
  expect(namn({ sok: 'för sent' })).toEqual(['Bo']);
  expect(namn({ sok: 'ada' })).toEqual(['Cy', 'Ada']);
});
