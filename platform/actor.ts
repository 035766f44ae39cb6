import type { PersonId } from "./ids.ts";

/** What a person is to the party today. Membership decides it; every act asks it. */
export type Standing = "visitor" | "unconfirmed" | "supporter" | "member" | "lapsed";

export interface Person {
  readonly kind: "person";
  readonly personId: PersonId;
  readonly name: string;
  readonly standing: Standing;
  readonly offices: readonly string[];
}

/** Who acts: a person who is signed in, nobody known, the clock, or whoever runs the server's commands. */
export type Actor =
  | Person
  | { readonly kind: "visitor" }
  | { readonly kind: "clock" }
  | { readonly kind: "operator" };

export const theClock: Actor = { kind: "clock" };
export const theOperator: Actor = { kind: "operator" };
export const aVisitor: Actor = { kind: "visitor" };
