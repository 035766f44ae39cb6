/** Why an act or a page says no. Each kind has one HTTP status (see `statusOf`). */
export type RefusalKind =
  | "invalid"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "conflict"
  | "too-large"
  | "too-many"
  /** Not now, and for no fault of whoever asks. */
  | "away";

/** An expected "no": a value, never thrown across a door. `says` is shown to the person as it stands. */
export class Refusal {
  readonly kind: RefusalKind;
  readonly says: string;
  readonly field: string | undefined;

  constructor(kind: RefusalKind, says: string, field?: string) {
    this.kind = kind;
    this.says = says;
    this.field = field;
  }
}

export const refuse = (kind: RefusalKind, says: string, field?: string): Refusal =>
  new Refusal(kind, says, field);

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;

const STATUSES = {
  invalid: 422,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  away: 503,
} as const satisfies Record<RefusalKind, number>;

export type RefusalStatus = (typeof STATUSES)[RefusalKind];

export const statusOf = (kind: RefusalKind): RefusalStatus => STATUSES[kind];
