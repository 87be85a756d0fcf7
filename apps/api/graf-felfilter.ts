import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { type Response } from 'express';
import { DatabasenUpptagen, OtillatetTecken } from '@gemensam/shared/api';

/**
 * Whatever fails in a resolver goes on to GraphQL, whose `formatError` answers and logs it, once and without the values of the
 * statement that failed: they are what people wrote, and may be secret. What fails in a REST handler is logged so too.
 */
@Catch()
export class GrafFelfilter extends BaseExceptionFilter implements ExceptionFilter {
  override catch(fel: unknown, vard: ArgumentsHost): unknown {
    return vard.getType<string>() === 'graphql' ? fel : super.catch(utanVarden(fel), vard);
  }
}

/** A fault of ours as its message and stack alone: PostgreSQL tells the row that failed, and TypeORM its parameters. */
const utanVarden = (fel: unknown): unknown => {
  if (!(fel instanceof Error) || fel instanceof HttpException || 'statusCode' in fel) return fel;
  const rent = new Error(fel.message);
  if (fel.stack !== undefined) rent.stack = fel.stack;
  return rent;
};

/** What the database said of a request: GraphQL gives the status in its plugin, REST gives it here. */
@Catch(DatabasenUpptagen, OtillatetTecken)
export class Databasfelfilter implements ExceptionFilter<DatabasenUpptagen | OtillatetTecken> {
  catch(fel: DatabasenUpptagen | OtillatetTecken, vard: ArgumentsHost): DatabasenUpptagen | OtillatetTecken | void {
    if (vard.getType<string>() === 'graphql') return fel;
    const svar = vard.switchToHttp().getResponse<Response>();
    if (fel instanceof OtillatetTecken) svar.status(400).json({ statusCode: 400, message: fel.message });
    else svar.status(503).set('retry-after', '2').json({ statusCode: 503, message: fel.message });
  }
}
