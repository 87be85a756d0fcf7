import { type ArgumentsHost, type HttpServer, Logger, NotFoundException } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { QueryFailedError } from 'typeorm';
import { GrafFelfilter } from './graf-felfilter';

const radfel = (): Error => Object.assign(new Error('new row violates check constraint "prov"'), { detail: 'Failing row contains (HEMLIG RUBRIK)' });

describe('what fails in a REST handler', () => {
  const loggat: unknown[] = [];
  const svar: unknown[] = [];
  const prova = (fel: unknown): string => {
    loggat.length = svar.length = 0;
    Logger.overrideLogger({ log: () => undefined, warn: () => undefined, error: (...ord: unknown[]) => loggat.push(...ord) });
    const adapter: Partial<HttpServer> = { isHeadersSent: () => false, reply: (_, kropp) => void svar.push(kropp) };
    const vard: ArgumentsHost = new ExecutionContextHost([{}, {}]);
    new GrafFelfilter(adapter as HttpServer).catch(fel, vard);
    return loggat.map((f) => (f instanceof Error ? `${f.stack ?? ''} ${JSON.stringify(f)}` : String(f))).join(' ');
  };
  afterAll(() => Logger.overrideLogger(true));

  it.each([['by PostgreSQL', radfel()], ['through TypeORM', new QueryFailedError('insert into prov values ($1)', ['HEMLIG PARAMETER'], radfel())]])('%s is logged without what was written', (_, fel) => {
    const text = prova(fel);
    expect(text).toContain('new row violates check constraint');
    expect(text).toContain('graf-felfilter.spec');
    expect(text).not.toContain('HEMLIG');
    expect(svar).toEqual([{ statusCode: 500, message: 'Internal server error' }]);
  });

  it('is answered as it was meant when it is no fault', () => {
    expect(prova(new NotFoundException('Finns inte'))).toBe('');
    expect(svar).toEqual([expect.objectContaining({ statusCode: 404, message: 'Finns inte' })]);
  });
});

