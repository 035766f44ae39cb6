import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { statesOfLetters } from "../../mail/door.ts";
import { listOnTheirWay } from "./inbox-queries.ts";
import { saveSettled, saveUndelivered } from "./inbox-store.ts";

/** More than a team answers in the days for which a letter is tried. */
const MOST = 2000;

/** Looks what became of answers: one whose letter was refused for good, or was tried for days, has not arrived. */
export async function noteUndelivered(house: House): Promise<void> {
  const letters = await listOnTheirWay(house.database, MOST);
  if (letters.length === 0) return;
  const states = await statesOfLetters(house.database, letters);
  const lost = letters.filter((id) => states.get(id) === "gave up");
  const settled = letters.filter((id) => !["gave up", "waiting"].includes(states.get(id) ?? ""));
  await inTransaction(house, async (tx, now) => {
    await saveUndelivered(tx, lost, now);
    await saveSettled(tx, settled);
  });
}
