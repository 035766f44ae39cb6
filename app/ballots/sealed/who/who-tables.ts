import type { Generated } from "kysely";
import type { PersonId } from "../../../../platform/ids.ts";
import type { LineId } from "../../ballot.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

export type WhoTables = {
  "ballots.who_line": {
    ballot_id: SealedBallotId;
    line_id: LineId;
    /** Nobody, once they were forgotten. */
    person_id: PersonId | null;
  };
  /** Who may be neither trustee nor registrar. */
  "ballots.who_never": { ballot_id: SealedBallotId; person_id: PersonId };
  /** The public half of a key that a member's device made: Base64 of 32 bytes. */
  "ballots.who_device_key": { person_id: PersonId; public_key: string; enrolled_on: string };
  /** The same as it was when the roll was frozen: nothing that is enrolled later gets a code of that ballot. */
  "ballots.who_line_key": { ballot_id: SealedBallotId; line_id: LineId; public_key: string };
  /** A code that only the device of this key can read. */
  "ballots.who_envelope": {
    ballot_id: SealedBallotId;
    line_id: LineId;
    public_key: string;
    envelope: string;
  };
  "ballots.who_registrar": {
    ballot_id: SealedBallotId;
    person_id: PersonId | null;
    office: string | null;
  };
  /** Who has lost their code, and whether they were given another. */
  "ballots.who_lost": {
    ballot_id: SealedBallotId;
    line_id: LineId;
    is_replaced: Generated<boolean>;
  };
  /** Lines that ended when two accounts became one, whose codes the registrar takes back. */
  "ballots.who_ended": {
    ballot_id: SealedBallotId;
    line_id: LineId;
    is_told: Generated<boolean>;
    /** Taken back, or found to have voted. */
    is_settled: Generated<boolean>;
  };
};
