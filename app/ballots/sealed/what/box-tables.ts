import type { EventType } from "@breakthrough/sealed-ballot";
import type { ColumnType, Generated } from "kysely";
import type { SealedBallotId } from "../sealed-ballot.ts";

export type BoxTables = {
  "ballots.box_keys": { ballot_id: SealedBallotId; trustees_text: string; public_key: string };
  "ballots.box_credential": { ballot_id: SealedBallotId; credential: string };
  "ballots.box_revoked": { ballot_id: SealedBallotId; credential: string };
  "ballots.box_event": {
    ballot_id: SealedBallotId;
    height: number;
    type: EventType;
    /** What the public file gets by it; the first event has the file's own head before it. */
    bytes: Buffer;
    event_hash: string;
    /** How long the public file is with it. */
    ends_at: number;
    /** Of ballots. */
    credential: string | null;
    tracking_number: string | null;
    /** Of what trustees sent: their number. */
    owner: number | null;
  };
  /** Up to where the record tells of its public file. */
  "ballots.box_head": { ballot_id: SealedBallotId; height: number };
  /** What a trustee handed in, which is checked before it comes into the public file. */
  "ballots.box_message": {
    ballot_id: SealedBallotId;
    number: number;
    kind: MessageKind;
    owner: number;
    text: string;
    state: Generated<"waiting" | "accepted" | "refused">;
    fault: string | null;
  };
  /** So many ballots to check again and add up, by whichever worker takes them. */
  "ballots.box_slice": {
    ballot_id: SealedBallotId;
    number: number;
    from_height: number;
    to_height: number;
    is_done: Generated<boolean>;
    part: ColumnType<SlicePart | null, string | null, string>;
  };
};

export type MessageKind = "shuffle" | "decryption";

/** As the package's jobs answer it. */
export interface SlicePart {
  readonly counted: number;
  readonly totalWeight: string;
  readonly tallyText: string;
}
