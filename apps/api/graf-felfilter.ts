import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type Response } from 'express';
import { GraphQLError } from 'graphql';
import { DatabasenUpptagen } from '@gemensam/shared/api';

/** A refused operation is an answer, not a fault: it goes on to GraphQL without a line in the error log. */
@Catch(GraphQLError)
export class GrafFelfilter implements ExceptionFilter<GraphQLError> {
  catch(fel: GraphQLError): GraphQLError {
    return fel;
  }
}

/** The pool is exhausted or the database is away: GraphQL gives the status in its plugin, REST gives it here. */
@Catch(DatabasenUpptagen)
export class UpptagenFilter implements ExceptionFilter<DatabasenUpptagen> {
  catch(fel: DatabasenUpptagen, vard: ArgumentsHost): DatabasenUpptagen | void {
    if (vard.getType<string>() === 'graphql') return fel;
    vard.switchToHttp().getResponse<Response>().status(503).set('retry-after', '2').json({ statusCode: 503, message: fel.message });
  }
}
