/** What the page asks of the worker. Codes stand in what it answers: the registrar's own computer is the place for them. */
export type Asked =
  | { readonly kind: "make"; readonly taskText: string }
  | { readonly kind: "replace"; readonly taskText: string; readonly codesText: string };

export interface Sheet {
  readonly name: string;
  readonly address: string;
  readonly language: "en" | "cy";
  readonly code: string;
}

export interface Made {
  readonly answerText: string;
  readonly codesText: string;
  /** For whoever has no device with a key. */
  readonly sheets: readonly Sheet[];
  readonly sealed: number;
}

/** A refusal's code, or `broken`. */
export type Told = { readonly made: Made } | { readonly refused: string };
