import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { json } from 'express';
import helmet from 'helmet';
import { registreraNattkontroll } from '@gemensam/finansiering/api';
import { HandlingLager, oppnaDatabas, type OppnadDatabas, type Jobb, registreraFiltexter, registreraRensning, type SamverkanRef, startaJobb } from '@gemensam/shared/api';
import { datumIStockholm } from '@gemensam/shared/domain';
import { AppModule } from './app.module';
import { kravHttps, litaPa } from './bakom-proxy';
import { lasInDemo } from './demo/las-in-demo';
import { innehall } from './innehall';
import { type Miljo } from './installning-miljo';
import { skapaSamverkan } from './skapa-samverkan';
import { provaDatamapp } from './startfel';
import { serveraWebb, WEBBMAPP } from './webb';

export interface Igang {
  readonly adress: string;
  readonly stoppa: () => Promise<void>;
}

/** Migrates, loads the demo, serves API and web on one port, and says when it is ready. */
export const starta = async (miljo: Miljo): Promise<Igang> => {
  provaDatamapp(miljo.datamapp);
  const databas = await oppnaDatabas(miljo.databasUrl, innehall);
  const demo = miljo.demo ? await lasInDemo(databas, new HandlingLager(miljo)) : [];
  if (miljo.samverkanfil) await skapaOnskade(databas, miljo.samverkanfil, affarsdatum(miljo));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.med(databas, miljo), { logger: ['error', 'warn'], abortOnError: false });
  app.disable('x-powered-by');
  app.set('trust proxy', litaPa);
  app.use(kravHttps(miljo.vard));
  // A paste of forty pages into a tjänsteskrivelse is larger than what everything else may send.
  app.use(/^\/api\/[^/]+\/arenden\/[^/]+\/text$/, json({ limit: '3mb' }));
  app.useBodyParser('json', { limit: '100kb' });
  app.use(compression());
  app.use(helmet({ contentSecurityPolicy: false, crossOriginEmbedderPolicy: false }));
  if (existsSync(WEBBMAPP)) serveraWebb(app);
  await app.init();
  await lyssna(app.getHttpServer(), miljo);
  const jobb = await startaArbete(miljo, databas);
  const lyssnar: AddressInfo | string | null = app.getHttpServer().address();
  const port = typeof lyssnar === 'object' && lyssnar ? lyssnar.port : miljo.port;
  const adress = `http://${miljo.vard}:${port}`;
  process.stdout.write(`GEMENSAM REDO ${JSON.stringify({ adress, demo })}\n`);
  return {
    adress,
    stoppa: async () => {
      await stangVilande(app.getHttpServer(), app.close());
      await jobb.stoppa();
      await databas.stang();
    },
  };
};

/** How long a connection may rest: longer than a proxy lets it (a minute), so that none is closed here just as a request is sent on it. */
const VILA_MS = 65_000;

/** Not by `app.listen`, which writes a line of its own when the port is taken. */
const lyssna = async (server: Server, { port, vard }: Miljo): Promise<void> => {
  server.keepAliveTimeout = VILA_MS;
  server.headersTimeout = VILA_MS + 1_000;
  server.listen(port, vard);
  await once(server, 'listening');
};

/** A connection that was answered after the stop began would else rest its whole time before the server is closed. */
const stangVilande = async (server: Server, stangd: Promise<void>): Promise<void> => {
  const stadning = setInterval(() => server.closeIdleConnections(), 20);
  await stangd.finally(() => clearInterval(stadning));
};

const affarsdatum = (miljo: Miljo): string => miljo.fastAffarsdatum ?? datumIStockholm(new Date());

/** Creates the samverkan asked for and shows each administrator's first password, once. */
const skapaOnskade = async (databas: OppnadDatabas, fil: string, dag: string): Promise<void> => {
  for (const { samverkan, anvandarnamn, losenord } of await skapaSamverkan(databas, fil, dag)) {
    const hur = losenord ? `lösenordet ${losenord} (visas bara nu)` : 'sitt vanliga lösenord';
    process.stdout.write(`${samverkan} har skapats. Administratören ${anvandarnamn} loggar in med ${hur}.\n`);
  }
};

/** What the installation does by itself: signs the audit chains every minute, reads the text of uploaded files, controls the sums at night. */
const startaArbete = async (miljo: Miljo, { db, kontrollpunkter }: OppnadDatabas): Promise<Jobb> => {
  const jobb = await startaJobb(miljo.databasUrl);
  const samverkan = () => jobb.rader<SamverkanRef>('select id, kortnamn, namn, form from gemensam.samverkan order by kortnamn');
  await registreraNattkontroll(jobb, db, samverkan, () => affarsdatum(miljo));
  const lager = new HandlingLager(miljo);
  await registreraRensning(jobb, lager);
  await registreraFiltexter(jobb, lager);
  const signera = async (): Promise<void> => void (await kontrollpunkter.satt(new Date()));
  await jobb.registrera({ namn: 'minut.kontrollpunkt', cron: '* * * * *', vidStart: true, kor: signera });
  return jobb;
};
