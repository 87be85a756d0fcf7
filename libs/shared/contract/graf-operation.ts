/** A GraphQL operation of the web app with the types of its answer and variables. Made by codegen, sent by the client. */
export interface GrafOperation<Svar, Variabler> {
  readonly namn: string;
  readonly text: string;
  /** Type only: carries Svar and Variabler, never set. */
  readonly typer?: (variabler: Variabler) => Svar;
}

export const grafOperation = <Svar, Variabler>(namn: string, text: string): GrafOperation<Svar, Variabler> => ({
  namn,
  text,
});
