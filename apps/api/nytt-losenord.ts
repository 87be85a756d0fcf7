import 'reflect-metadata';
import { Databasfel, oppnaDatabas } from '@gemensam/shared/api';
import { datumIStockholm } from '@gemensam/shared/domain';
import { aterstallKonto } from './aterstall-konto';
import { innehall } from './innehall';

/**
 * Gives an account a new first password, for the one who runs the portal: `DATABASE_URL=... node dist/apps/api/nytt-losenord.js anna.admin`.
 * With `--utan-tvasteg` the account's second factors are taken away too, for who has lost them. The portal may be running. Exit code 0: the password is printed, once; 1: it could not be done; 2: something is not given.
 */
const argument = process.argv.slice(2);
const utanTvasteg = argument.includes('--utan-tvasteg');
const anvandarnamn = argument.find((a) => !a.startsWith('--'));
const databasUrl = process.env['DATABASE_URL'];
if (!anvandarnamn || !databasUrl) {
  process.stderr.write('Ange databasen och användarnamnet: DATABASE_URL=postgres://... node dist/apps/api/nytt-losenord.js anna.admin\n');
  process.exit(2);
}
try {
  const databas = await oppnaDatabas(databasUrl, innehall);
  try {
    const { namn, losenord, antalSessioner, samverkan } = await aterstallKonto(databas, anvandarnamn, datumIStockholm(new Date()), utanTvasteg);
    const utloggade = antalSessioner === 0 ? '' : ` ${antalSessioner} ${antalSessioner === 1 ? 'inloggning är avslutad' : 'inloggningar är avslutade'}.`;
    process.stdout.write(`${namn} loggar in med lösenordet ${losenord} (visas bara nu) och byter det då.${utloggade} Det står i historiken för ${samverkan.join(', ')}.\n`);
  } finally {
    await databas.stang();
  }
} catch (fel) {
  process.stderr.write(`${fel instanceof Databasfel || !(fel instanceof Error) ? String(fel instanceof Error ? fel.message : fel) : (fel.stack ?? fel.message)}\n`);
  process.exitCode = 1;
}
