import type { Electorate } from "../../../platform/house.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { words } from "../words.ts";
import { listCounted, listVoters } from "./counting-queries.ts";

/** Every member whose vote counts. */
export const ALL_MEMBERS: Electorate = {
  name: "members",
  says: () => words.electorate,
  list: async (db, now) => listVoters(db, now, await rulesInForce(db)),
  includes: async (db, personId, now) =>
    (await listCounted(db, "vote", [personId], now, await rulesInForce(db))).length > 0,
};
