import { historikslag, historikslagFor, historikslagText, historikurval } from './projekthistorik';

it.each([
  ['projekt', 'inlast', 'projekt'],
  ['projekt', 'ide_foreslagen', 'projekt'],
  ['projekt', 'nagot_nytt', 'projekt'],
  ['projekt', 'grind_passerad', 'faser'],
  ['projekt', 'projekt_vilar', 'faser'],
  ['projekt', 'upphandling_flyttad', 'faser'],
  ['projekt', 'statusrapport_lamnad', 'status'],
  ['projekt', 'direktiv_faststallt', 'direktiv'],
  ['projekt', 'leverabel_godkannande_aterkallat', 'leverabler'],
  ['projekt', 'projektledare_bytt', 'organisation'],
  ['projekt', 'riskatgard_sparad', 'risker'],
  ['projekt', 'inforande_satt', 'kommuner'],
  ['projekt', 'handlingssekretess_havd', 'handlingar'],
  ['kostnadspost', 'inlast', 'ekonomi'],
  ['atagande', 'atagande_besvarat', 'ekonomi'],
  ['avtal', 'avtal_forlangt', 'avtal'],
  ['arende', 'handling_uppladdad', 'arenden'],
])('an event on %s of the kind %s is about %s, and is found so by that alone', (objekttyp, handelsetyp, slag) => {
  expect(historikslagFor({ objekttyp, handelsetyp })).toBe(slag);
  const funnen = historikslag.filter((s) => {
    const { objekttyper, med, utan } = historikurval(s);
    return objekttyper.includes(objekttyp) && (med === null || med.some((b) => handelsetyp.startsWith(b))) && !utan.some((b) => handelsetyp.startsWith(b));
  });
  expect(funnen).toEqual([slag]);
});

it('every slag has words of its own', () => expect(new Set(historikslag.map(historikslagText)).size).toBe(historikslag.length));
