/**
 * In which capacity something was done in the party's name, as data. The sentence that people read, and that the
 * record keeps, is made of it in one place: `capacityInWords` of the rulebook.
 */
export type Capacity =
  | InOffice
  | { readonly kind: "count"; readonly of: "members" | "supporters"; readonly count: number }
  /** A ballot on a proposal, or one that asked the members about somebody. */
  | { readonly kind: "ballot"; readonly on: "proposal" | "person" }
  /** A request that filled an office out of turn. */
  | { readonly kind: "request"; readonly request: number }
  /** So many members of one team, who decided it. */
  | { readonly kind: "team"; readonly team: number; readonly count: number }
  /** Words that were written down before capacities were data. */
  | { readonly kind: "as-written"; readonly says: string }
  | { readonly kind: PlainCapacity };

/** Officers, in the order in which their keys turned. */
export interface InOffice {
  readonly kind: "offices";
  readonly offices: readonly string[];
  /** Nobody turned the other key: members had that long to stop it. */
  readonly unopposedHours?: number;
}

/** Capacities that have no values. */
export type PlainCapacity =
  | "appointment"
  | "asker"
  | "author"
  | "authors"
  | "authors-of-both"
  | "check"
  | "clock"
  | "election"
  | "founders"
  | "founding"
  | "jury"
  | "lot"
  | "member"
  | "operator"
  | "rota";

export const byClock: Capacity = { kind: "clock" };
export const byOperator: Capacity = { kind: "operator" };
export const byJury: Capacity = { kind: "jury" };

export const inOffice = (...offices: readonly string[]): InOffice => ({ kind: "offices", offices });

export const byTeam = (team: number, count: number): Capacity => ({ kind: "team", team, count });

export const byCount = (of: "members" | "supporters", count: number): Capacity => ({
  kind: "count",
  of,
  count,
});

/** The offices in which it was done; none where it was done in no office. */
export const officesIn = (capacity: Capacity): readonly string[] =>
  capacity.kind === "offices" ? capacity.offices : [];

/** A capacity as a column of text keeps it. */
export const keptCapacity = (capacity: Capacity): string =>
  capacity.kind === "as-written" ? capacity.says : JSON.stringify(capacity);

/** Reads such a column. Rows from before hold the words themselves, and no such words begin with a brace. */
export const readCapacity = (kept: string): Capacity =>
  kept.startsWith("{") ? (JSON.parse(kept) as Capacity) : { kind: "as-written", says: kept };
