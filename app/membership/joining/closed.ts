import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";

/**
 * Whoever joins gives their data to somebody, and has to be told to whom (UK GDPR, article 13): while nobody has said who
 * answers for the party, nobody joins. A demonstration asks for nobody's data.
 */
export const isJoiningClosed = async (
  db: Reader,
  { isDemonstration, findImprint }: Pick<House, "isDemonstration" | "findImprint">,
): Promise<boolean> => !isDemonstration && (await findImprint(db)) === undefined;
