import { base64Hash, type Decoded, integer, literal, stringOf } from "../text/codec.ts";

/** As many as a ceremony by hand can bring together. */
const MOST_TRUSTEES = 15;

/** In every file between a trustee and the table: whose seat it is, in which ballot, at which beginning. */
export const seatFields = {
  form: literal(1),
  /** The ballot's uuid, as its archive has it. */
  ballot: stringOf(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/, "the ballot's own number"),
  /** The trustee's number, from 1. */
  number: integer(1, MOST_TRUSTEES),
  /** How often the ceremony has begun, from 1: nothing of an earlier beginning counts. */
  attempt: integer(1),
};

export const groupFields = {
  size: integer(2, MOST_TRUSTEES),
  threshold: integer(1, MOST_TRUSTEES),
};

export type Seat = {
  readonly [Key in Exclude<keyof typeof seatFields, "form">]: Decoded<(typeof seatFields)[Key]>;
};

export const fingerprintField = base64Hash;

/** The five rounds in which the key is made, in their order. */
export const ROUNDS = ["certificate", "commit", "reveal", "share", "confirm"] as const;
export type Round = (typeof ROUNDS)[number];
