import type { Context } from "hono";
import type { Reader } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { HttpEnvironment } from "../../../../platform/http/environment.ts";
import { findOutcome } from "../first-look-queries.ts";
import { isRanked, type SealedBallot, type SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { findTip } from "../what/box-queries.ts";
import { sendFile } from "../what/casting/box-routes.ts";
import { findRankingsFile } from "../what/rankings-file.ts";

/** A ballot with what it came to, whether everybody sees that or scrutineers alone. */
export async function findBehindTheSeal(
  db: Reader,
  id: SealedBallotId,
): Promise<SealedBallot | undefined> {
  const ballot = await findSealedBallot(db, id);
  return ballot && { ...ballot, outcome: await findOutcome(db, id) };
}

/** The rankings as they were opened, whoever may see them by now. */
export async function findOpenedRankings(
  db: Reader,
  { id }: Pick<SealedBallot, "id">,
): Promise<string | undefined> {
  const ballot = await findSealedBallot(db, id);
  return ballot && isRanked(ballot.question)
    ? findRankingsFile(db, ballot, ballot.question)
    : undefined;
}

/** The whole file of a ballot, whoever may see its end by now. */
export async function sendWholeFile(
  c: Context<HttpEnvironment>,
  house: House,
  ballot: Pick<SealedBallot, "id" | "uuid">,
): Promise<Response> {
  const tip = await findTip(house.database, ballot.id);
  return tip === undefined ? c.notFound() : sendFile(c, house, ballot, tip);
}
