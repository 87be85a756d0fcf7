import { TestBed } from '@angular/core/testing';
import { Graf, GrafFel } from '@gemensam/shared/web';
import type { FakturaDelFragment } from '../generated/operationer';
import { Attestrunda } from './attestrunda';

const faktura = (id: string): FakturaDelFragment => ({
  id, leverantorId: null, leverantor: 'Prov AB', orgnr: null, nummer: id, vad: 'Stolar', fakturadatum: '2021-02-01', forfallodag: '2021-03-03', netto: '100', moms: '25', brutto: '125', budgetpostId: 'p', budgetpost: 'Drift', budgetAr: 2021,
  bestallningId: null, bestallning: null, namndbeslutId: null, namndbeslut: null, kvarAvBestallning: null, registrerad: '', registreradAv: '', granskad: null, granskadAv: null, status: 'registrerad', beslut: null, delegationsbeslutId: null, attesterad: null, attesteradAv: null,
  skal: null, makulerad: null, makuleradAv: null, frist: null, fristtext: null, tvaPersoner: null, akter: ['attestera'], version: 1,
});
type Svar = (id: string) => unknown;
const GRON = { __typename: 'Delegationsprovning', version: 1, rubrik: 'Attest av faktura', rader: [{ utfall: 'uppfylld', text: '', utvag: null }] };
const ROD = { ...GRON, rader: [...GRON.rader, { utfall: 'brister', text: 'Över taket.', utvag: 'Hänskjut till nämnden.' }] };
const beslut: Svar = (id) => ({ __typename: 'Delegationsbeslut', id: `beslut-${id}`, beteckning: `D 2021:${id}` });

/** A round whose checks and acts answer as given, with what was sent. */
const rundan = (prov: Svar, akt: Svar = beslut) => {
  const skickat: { sakId: string; motiv?: string; version?: number }[] = [];
  const graf = {
    fraga: async (_: unknown, v: { input: { sakId: string } }) => ({ provaDelegationsbeslut: prov(v.input.sakId) }),
    andra: async (_: unknown, v: { input: { sakId: string; motiv: string; version: number } }) => {
      skickat.push(v.input);
      const svar = akt(v.input.sakId);
      if (svar instanceof Error) throw svar;
      return { fattaDelegationsbeslut: svar };
    },
  };
  TestBed.configureTestingModule({ providers: [Attestrunda, { provide: Graf, useValue: graf }] });
  return { runda: TestBed.inject(Attestrunda), skickat };
};
const lagen = (r: Attestrunda) => r.rader().map((x) => `${x.f.id} ${x.lage}`);
const tre = ['1', '2', '3'].map(faktura);

it('sends each green one by itself, with its version; a red one is left with its reason', async () => {
  const { runda, skickat } = rundan((id) => (id === '2' ? ROD : GRON));
  await runda.prova(tre);
  expect(lagen(runda)).toEqual(['1 gron', '2 brister', '3 gron']);
  await runda.attestera('Levererat.');
  expect(skickat).toMatchObject([{ sakId: '1', version: 1, motiv: 'Levererat.', principiell: false }, { sakId: '3', version: 1 }]);
  expect(runda.rader().map((r) => [r.text, r.utvag, r.beslutId])).toEqual([['D 2021:1', null, 'beslut-1'], ['Över taket.', 'Hänskjut till nämnden.', null], ['D 2021:3', null, 'beslut-3']]);
});

it('one that is refused, or that somebody else was first with, leaves the others', async () => {
  const akt: Svar = (id) => (id === '1' ? { __typename: 'Avslag', text: 'Inte uppdelat.', utvag: null } : id === '2' ? { __typename: 'DelegationsbeslutKonflikt' } : beslut(id));
  const { runda } = rundan(() => GRON, akt);
  await runda.prova(tre);
  await runda.attestera('Levererat.');
  expect(lagen(runda)).toEqual(['1 brister', '2 brister', '3 fattat']);
  expect(runda.rader()[1]?.text).toBe('Någon annan ändrade fakturan under tiden. Den är inte attesterad av dig.');
});

it('without an answer the round ends: what is decided stands, the rest is checked again', async () => {
  let natet = false;
  const { runda, skickat } = rundan(() => GRON, (id) => (id === '2' && !natet ? new GrafFel('steg_avbrutet') : beslut(id)));
  await runda.prova(tre);
  await runda.attestera('Levererat.');
  expect(runda.fel()?.slag).toBe('steg_avbrutet');
  expect(lagen(runda)).toEqual(['1 fattat', '2 gron', '3 gron']);
  natet = true;
  await runda.prova(tre);
  expect([lagen(runda), runda.fel()]).toEqual([['1 fattat', '2 gron', '3 gron'], undefined]);
  await runda.attestera('Levererat.');
  expect(skickat.map((s) => s.sakId)).toEqual(['1', '2', '2', '3']);
  expect(runda.fattade()).toHaveLength(3);
});

it('what the portal cannot check at all is said in its row', async () => {
  const { runda } = rundan(() => ({ __typename: 'Avslag', text: 'Finns inte.', utvag: null }));
  await runda.prova([faktura('9')]);
  expect(lagen(runda)).toEqual(['9 brister']);
});
