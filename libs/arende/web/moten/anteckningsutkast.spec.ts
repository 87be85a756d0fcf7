import { lasAnteckningsutkast, skrivAnteckningsutkast } from './anteckningsutkast';

const sparad = { text: 'Det sparade', version: 3 };

it('a draft of the notes is read as it was kept, with the version it was built on', () => {
  const utkast = { text: 'En rad\n\nen till', version: 2 };
  expect(lasAnteckningsutkast(skrivAnteckningsutkast(utkast), sparad)).toEqual(utkast);
});

it('there is none when nothing was kept, or when it is saved already', () => {
  expect(lasAnteckningsutkast('', sparad)).toBeNull();
  expect(lasAnteckningsutkast(skrivAnteckningsutkast(sparad), sparad)).toBeNull();
});

it('a draft is never built on a later version than what is saved', () => {
  expect(lasAnteckningsutkast('9\nText', sparad)).toEqual({ text: 'Text', version: 3 });
});
