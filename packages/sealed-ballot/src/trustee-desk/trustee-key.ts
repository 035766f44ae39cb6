import { revealCodec } from "../election/ceremony.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import {
  array,
  base64Hash,
  type Decoded,
  optional,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { groupFields, type Seat, seatFields } from "./seat.ts";

/** What only the trustee has: all that the next step needs, on whatever machine it is done. */
export const trusteeKeyCodec = record({
  ...seatFields,
  ...groupFields,
  seed: stringOf(/^[1-9A-HJ-NP-Za-km-z]{22}$/, "a seed of 22 letters"),
  /** Of all certificates as they stood when this trustee dealt its shares. */
  certificates: optional(base64Hash),
  /** Kept back until everybody has committed. */
  reveal: optional(revealCodec),
  /** Everybody's, as they stood before this trustee revealed anything. */
  commitments: optional(array(base64Hash)),
  /** The decryption key, in a message of the trustee to itself: the seed opens it. */
  privateKey: optional(string),
  /** Of the group that this trustee confirmed. */
  trustees: optional(base64Hash),
  /** Of the one count that was opened with it. */
  opened: optional(base64Hash),
});
export type TrusteeKey = Decoded<typeof trusteeKeyCodec>;

/** Whether a key is the one of this seat. Refuses another trustee's, another ballot's and an earlier beginning's. */
export function checkSeat(key: Seat, seat: Seat): Refusal | undefined {
  if (key.ballot !== seat.ballot) {
    return refuse("ceremony.file.ballot", "ballot", "This key file is for another ballot.");
  }
  if (key.number !== seat.number) {
    const says = worded`This is the key file of trustee ${key.number}; yours is that of trustee ${seat.number}.`;
    return refuse("ceremony.file.number", "number", says);
  }
  if (key.attempt !== seat.attempt) {
    const sentence = "The making of the keys has begun again since this key file was saved.";
    return refuse("ceremony.file.attempt", "attempt", sentence);
  }
  return undefined;
}
