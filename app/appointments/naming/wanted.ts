import type { Reader, Tx } from "../../../platform/database/database.ts";
import { countVacant, listHolders, listHoldingsOfOffice, seatsOf } from "../../offices/door.ts";
import {
  type Body,
  bodyOf,
  isOfficeToFill,
  type Office,
  officesToFill,
  planOf,
} from "../../rulebook/door.ts";

/** The body that appoints to this office; undefined where none does. */
export function appointingBody(office: Office): Body | undefined {
  if (!isOfficeToFill(office)) return undefined;
  const { filledBy } = planOf(office);
  return typeof filledBy === "string" ? undefined : filledBy.appointedBy;
}

/** The offices to which somebody with these offices appoints. */
export const appointedByHolderOf = (offices: readonly string[]): readonly Office[] => {
  const bodies = new Set(offices.map(bodyOf));
  return officesToFill().filter((office) => {
    const body = appointingBody(office);
    return body !== undefined && bodies.has(body);
  });
};

/** How many seats of an office nobody holds now in its own way. */
export const countEmpty = async (db: Reader, office: Office, now: Date): Promise<number> =>
  countVacant(seatsOf(office), await listHoldingsOfOffice(db, office, now), now);

/** How many people act for a body now. */
export async function countActing(tx: Tx, body: Body, now: Date): Promise<number> {
  const holders = await listHolders(tx, now);
  const acting = holders.filter(({ office }) => bodyOf(office) === body);
  return new Set(acting.map(({ personId }) => personId)).size;
}
