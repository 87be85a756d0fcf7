import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { type GraphQLError, type ValidationContext } from 'graphql';

/** A limit passed is a validation error like any other: the rules throw by default, and what is thrown there becomes HTTP 500. */
const rapporterad = {
  propagateOnRejection: false,
  onReject: [(sammanhang: ValidationContext | null, fel: GraphQLError): void => sammanhang?.reportError(fel)],
};

/** Longest document, in tokens. Apollo's own limit: armor's turns syntax errors into HTTP 500. */
export const MAX_TOKENS = 1000;

/** How deep and costly a query may be. Every operation of the web app is held to them (grafgranser.spec.ts). */
export const grafgranser = [
  maxDepthRule({ n: 8, ...rapporterad }),
  maxAliasesRule({ n: 15, ...rapporterad }),
  maxDirectivesRule({ n: 10, ...rapporterad }),
  costLimitRule({ maxCost: 5000, ...rapporterad }),
] as const;
