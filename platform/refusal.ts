import { Refusal as AnyRefusal, isRefusal as isAnyRefusal } from "@breakthrough/refusal";

/** Why an act or a page says no. Each kind has one HTTP status (see `statusOf`). */
export type RefusalKind =
  | "invalid"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "gone"
  | "conflict"
  | "too-large"
  | "wrong-type"
  | "too-many"
  /** Not now, and for no fault of whoever asks. */
  | "away";

/** A sentence with its code, which is unique in the house and stays as it is, and the values that it speaks of. */
export interface Said {
  readonly code: string;
  readonly says: string;
  readonly values: readonly unknown[];
}

export const said = (code: string, says: string, ...values: readonly unknown[]): Said => ({
  code,
  says,
  values,
});

/** The same for a sentence that is made from other words: they too are read when it is, in the language of that moment. */
export const saidThen = (make: () => Said): Said => {
  const { code, values } = make();
  return {
    code,
    values,
    get says() {
      return make().says;
    },
  };
};

/** A room's words with a code each: where they stand in the room's words, such as `ballots.vote.closed`. */
export type Coded<Words> = Words extends (...values: infer Values) => string
  ? (...values: Values) => Said
  : Words extends string
    ? Said
    : { readonly [Name in keyof Words]: Coded<Words[Name]> };

/**
 * Codes a room's words. What is said is read from them at that moment, and not when the room is loaded: in the
 * language of whoever is refused.
 */
export const coded = <Words extends object>(room: string, words: Words): Coded<Words> =>
  codeAll(room, words, () => words) as Coded<Words>;

type Find = () => unknown;

const codeAll = (code: string, words: object, find: Find): object =>
  Object.fromEntries(
    Object.entries(words).map(([name, word]) => {
      const findOne = () => (find() as Record<string, unknown>)[name];
      return [name, codeOne(`${code}.${name}`, word, findOne)];
    }),
  );

function codeOne(code: string, word: unknown, find: Find): unknown {
  if (typeof word === "string") {
    return {
      code,
      values: [],
      get says() {
        return find() as string;
      },
    };
  }
  if (typeof word === "function") {
    return (...values: readonly unknown[]) => ({
      code,
      values,
      get says() {
        return (find() as (...facts: readonly unknown[]) => string)(...values);
      },
    });
  }
  return typeof word === "object" && word !== null ? codeAll(code, word, find) : word;
}

/**
 * An expected "no": a value, never thrown across a door. `says` is shown to the person as it stands. It is made when it
 * is read: an act refuses within its transaction, where English is spoken, and its page says so in the asker's language.
 */
export class Refusal extends AnyRefusal {
  readonly kind: RefusalKind;
  readonly field: string | undefined;

  constructor(kind: RefusalKind, sentence: Said, field?: string) {
    super(sentence.code, sentence.says, sentence.values);
    Object.defineProperty(this, "sentence", { enumerable: true, get: () => sentence.says });
    this.kind = kind;
    this.field = field;
  }

  get says(): string {
    return this.sentence;
  }
}

export const refuse = (kind: RefusalKind, sentence: Said, field?: string): Refusal =>
  new Refusal(kind, sentence, field);

/** A value of which nothing is known is typed as the house's own refusal. */
type HouseRefusalOf<Value> = unknown extends Value ? Refusal & Value : Extract<Value, AnyRefusal>;

/** The same as the packages' own: it says yes to a refusal of whatever package. */
export const isRefusal = <Value>(value: Value): value is HouseRefusalOf<Value> =>
  isAnyRefusal(value);

const STATUSES = {
  invalid: 422,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  gone: 410,
  conflict: 409,
  "too-large": 413,
  "wrong-type": 415,
  "too-many": 429,
  away: 503,
} as const satisfies Record<RefusalKind, number>;

export type RefusalStatus = (typeof STATUSES)[RefusalKind];

export const statusOf = (kind: RefusalKind): RefusalStatus => STATUSES[kind];
