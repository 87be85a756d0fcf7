export * from './graf-operation';
export { schemaSdl } from './generated/schema';
export * from './generated/operationer';
export type * from './generated/resolvers';
