import { parseArgs } from "node:util";
import { perform } from "../../platform/act.ts";
import { theOperator } from "../../platform/actor.ts";
import type { Database } from "../../platform/database/database.ts";
import { findParty, millisecondsAhead } from "../../platform/party.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { type Clock, MovableClock } from "../../platform/time/clock.ts";
import { close, repair, repairWords } from "../repairs/door.ts";
import { openHouse } from "../wiring/house.ts";
import { atTheDesk, CannotBeDone, type Desk } from "./desk/at-the-desk.ts";

interface Wanted {
  readonly what: string;
  readonly why: string | undefined;
}

function readArguments(): Wanted {
  const { values, positionals } = parseArguments();
  const [what] = positionals;
  if (values.help || what === undefined || positionals.length > 1) {
    throw new CannotBeDone(repairWords.desk.usage);
  }
  return { what, why: values.why };
}

function parseArguments() {
  const options = { why: { type: "string" }, help: { type: "boolean" } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new CannotBeDone(
      `${error instanceof Error ? error.message : ""}\n\n${repairWords.desk.usage}`,
    );
  }
}

async function houseOver({ database, clock: ours, log }: Desk) {
  const party = await findParty(database);
  if (party === undefined) throw new CannotBeDone(repairWords.desk.noParty);
  const { name: partyName, url, isDemonstration } = party;
  const clock = isDemonstration ? await movedClock(database, ours) : ours;
  return openHouse({ database, clock, log, partyName, url, isDemonstration });
}

/** The hour is the party's own: in a demonstration it goes by with the time that people there have moved. */
async function movedClock(database: Database, ours: Clock): Promise<Clock> {
  const clock = new MovableClock(ours);
  clock.setAhead(await millisecondsAhead(database));
  return clock;
}

await atTheDesk(readArguments, async ({ what, why }, desk) => {
  const house = await houseOver(desk);
  const by = { actor: theOperator };
  const outcome =
    what === "close"
      ? await perform(house, close, {}, by)
      : await perform(house, repair, { what, why }, by);
  if (isRefusal(outcome)) throw new CannotBeDone(outcome.says);
  console.log(`\n${what === "close" ? repairWords.desk.closed : repairWords.desk.done(what)}\n`);
});
