import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type Request, type Response } from 'express';
import { GraphQLError, Kind, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { Begaranlasare, type Begaran, DatabasenUpptagen, DRIFT, type Drift, OtillatetTecken, UtanforGrans } from '@gemensam/shared/api';
import { schemaSdl } from '@gemensam/shared/contract';
import { grafgranser, MAX_TOKENS } from './grafgranser';
import { skalarer } from './skalarer';

interface GrafKontext {
  readonly req: Request;
  readonly res: Response;
}

/** GraphQL on one path, with the limits of docs/guides/sakerhet.md. */
export const grafModul = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [Begaranlasare, DRIFT],
  useFactory: (lasare: Begaranlasare, drift: Drift) => ({
    path: '/api/graphql',
    typeDefs: schemaSdl,
    resolvers: skalarer,
    context: ({ req, res }: GrafKontext): Promise<Begaran> => {
      const kortnamn = req.headers['x-samverkan'];
      return lasare.las(req, res, typeof kortnamn === 'string' ? kortnamn : null).catch(somGraffel);
    },
    introspection: !drift.produktion,
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [...grafgranser],
    plugins: [ApolloServerPluginCacheControlDisabled(), enMutation, statusPlugin],
    formatError: ordnaFel,
    stopOnTerminationSignals: false,
  }),
});


/** The session could not be read: the same 503 as when an operation could not. */
const somGraffel = (fel: unknown): never => {
  if (!(fel instanceof DatabasenUpptagen)) throw fel;
  const http = { status: 503, headers: new HeaderMap([['retry-after', '2']]) };
  throw new GraphQLError(fel.message, { extensions: { code: 'DATABASEN_UPPTAGEN', http } });
};

/** One root field per mutation: one mutation is one transaction. */
const enMutation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
        throw new GraphQLError('Prenumerationer finns inte.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const falt = operation.selectionSet.selections;
      if (falt.length !== 1 || falt[0]?.kind !== Kind.FIELD)
        throw new GraphQLError('En mutation per begäran.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    },
  }),
};

const KANDA = new Set([
  'EJ_INLOGGAD', 'FINNS_INTE', 'SAKNAR_BEHORIGHET', 'BYT_LOSENORD', 'BEKRAFTA_INLOGGNING', 'SKAFFA_FAKTOR', 'STEG_KRAVS', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'DATABASEN_UPPTAGEN',
]);

/** Why a session is gone is told to who had it. */
const slutet = ({ extensions }: GraphQLFormattedError): { readonly slut?: string } => {
  const slut = extensions?.['code'] === 'EJ_INLOGGAD' ? extensions['slut'] : null;
  return typeof slut === 'string' ? { slut } : {};
};

/** Nothing of the inside gets out: an unexpected error is logged whole and answered with one sentence. */
const ordnaFel = (formaterat: GraphQLFormattedError, fel: unknown): GraphQLFormattedError => {
  const orsak = fel instanceof GraphQLError ? (fel.originalError ?? fel) : fel;
  if (orsak instanceof DatabasenUpptagen) return { message: orsak.message, extensions: { code: 'DATABASEN_UPPTAGEN' } };
  if (orsak instanceof OtillatetTecken) return { message: orsak.message, extensions: { code: 'BAD_USER_INPUT' }, ...(formaterat.path ? { path: formaterat.path } : {}) };
  if (orsak instanceof UtanforGrans) return { message: orsak.message, extensions: { code: 'UTANFOR_GRANS' } };
  const kod = formaterat.extensions?.['code'];
  if (typeof kod === 'string' && KANDA.has(kod))
    return { message: formaterat.message, extensions: { code: kod, ...slutet(formaterat) }, ...(formaterat.path ? { path: formaterat.path } : {}) };
  process.stderr.write(`${JSON.stringify({ niva: 'fel', tid: new Date().toISOString(), fel: orsak instanceof Error ? orsak.stack : String(orsak) })}\n`);
  return { message: 'Något gick fel hos oss. Försök igen.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};

/** 503 with Retry-After when the database could not answer. */
const statusPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      if (response.body.singleResult.errors?.some((e) => e.extensions?.['code'] === 'DATABASEN_UPPTAGEN')) {
        // Without data: a response that has it is given status 200 by the framework.
        delete response.body.singleResult.data;
        response.http.status = 503;
        response.http.headers.set('retry-after', '2');
      }
    },
  }),
};
