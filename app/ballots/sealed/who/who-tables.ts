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
};
