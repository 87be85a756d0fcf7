import { installningsnycklar, installningsslag, provaInstallning } from './installning';

describe('provaInstallning', () => {
  it.each(installningsnycklar.filter((n) => installningsslag[n].forval !== ''))('the default of %s is allowed', (nyckel) => {
    expect(provaInstallning(nyckel, installningsslag[nyckel].forval)).toBe(installningsslag[nyckel].forval);
  });

  it('the list has every setting', () => expect([...installningsnycklar].sort()).toEqual(Object.keys(installningsslag).sort()));

  it.each([
    ['farsk_status_dagar', ' 045 ', '45'],
    ['e_kontor_andel_lika_procent', '0', '0'],
    ['e_kontor_andel_lika_procent', '100', '100'],
    ['avrundningsenhet_ore', '1', '1'],
    ['avvikelse_kommentar_kronor', '050000', '50000'],
    ['fakturera_manader_fore', '0', '0'],
    ['standard_klassificering', '1.10', '1.10'],
    ['risk_skala', '4', '4'],
  ] as const)('%s takes %s', (nyckel, skrivet, lagrat) => expect(provaInstallning(nyckel, skrivet)).toBe(lagrat));

  it.each([
    ['farsk_status_dagar', '0'],
    ['farsk_status_dagar', '366'],
    ['farsk_status_dagar', '3O'],
    ['farsk_status_dagar', ''],
    ['e_kontor_andel_lika_procent', '101'],
    ['e_kontor_andel_lika_procent', '-1'],
    ['e_kontor_andel_lika_procent', '50,5'],
    ['avrundningsenhet_ore', '50'],
    ['avrundningsenhet_ore', '0'],
    ['avvikelse_kommentar_kronor', '50 000 kr'],
    ['avvikelse_kommentar_kronor', '-1'],
    ['avvikelse_kommentar_kronor', '100000001'],
    ['fakturera_manader_fore', '13'],
    ['fakturera_manader_fore', 'ett'],
    ['standard_klassificering', '2..2'],
    ['risk_skala', '3'],
    ['risk_skala', '6'],
    ['risk_medel_fran', '1'],
    ['risk_hog_fran', '26'],
    ['standard_klassificering', '2.2; drop'],
  ] as const)('%s refuses ”%s” and says what may be written', (nyckel, skrivet) => {
    expect(provaInstallning(nyckel, skrivet)).toMatchObject({ slag: 'avslag', falt: 'varde', utvag: installningsslag[nyckel].krav });
  });

  it.each(installningsnycklar)('what %s says may be written has an example that may be', (nyckel) => {
    const exempel = /[Tt]ill exempel (?:är )?([\d.]*\d)/.exec(installningsslag[nyckel].krav)?.[1] ?? '';
    expect(provaInstallning(nyckel, exempel)).toBe(exempel);
  });
});
