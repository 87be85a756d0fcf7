import { arendenVidInstallt } from './motesvy';

const arenden = (...tillstand: readonly Parameters<typeof arendenVidInstallt>[0][number]['tillstand'][]) => tillstand.map((t) => ({ tillstand: t }));

test.each([
  [arenden(), null],
  [arenden('kallad'), '1 ärende är kallat till sammanträdet. Kallelsen återkallas och ärendet planeras om, på ärendets sida.'],
  [arenden('kallad', 'kallad', 'beredd'), '2 ärenden är kallade till sammanträdet. Kallelsen återkallas och ärendena planeras om, på varje ärendes sida. 1 ärende är planerat till sammanträdet och planeras om.'],
  [arenden('utkast', 'under_beredning'), '2 ärenden är planerade till sammanträdet och planeras om.'],
])('whoever cancels a sammanträde with %j is told %j', (vilka, text) => {
  expect(arendenVidInstallt(vilka)).toBe(text);
});
