import type { Reader } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

/** Who holds a seat among a ballot's trustees, and by which office. */
export interface TrusteeSeat {
  readonly personId: PersonId | undefined;
  readonly office: string;
}

/** None while the seats are not given out. */
export async function listTrusteesOf(
  _db: Reader,
  _id: SealedBallotId,
): Promise<readonly TrusteeSeat[]> {
  return [];
}
