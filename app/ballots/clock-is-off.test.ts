import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { type Person, theClock } from "../../platform/actor.ts";
import { openDatabaseClock } from "../../platform/database/database-clock.ts";
import { openLog } from "../../platform/log/log.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { type Clock, clockBy } from "../../platform/time/clock.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { everyAct } from "../wiring/every-act.ts";
import { openHouse } from "../wiring/house.ts";
import { close } from "./counting/acts/close.ts";
import { aBallot } from "./testing/a-ballot.ts";
import { vote } from "./voting/acts/vote.ts";
import { voteTogether } from "./voting/voting-together.ts";

const at = aHouse();
const SECOND = 1000;
const choices = { proposal: "yes", "alternative-1": "no" };
let member: Person;

/**
 * The house of a process whose machine's clock is set by so many milliseconds; the database's is right.
 * @param seen as the clock was set when it was last compared
 */
async function houseSetBy(shift: number, seen = shift) {
  let set = seen;
  const own = clockBy(() => new Date(Date.now() + set));
  const { clock, stop } = await openDatabaseClock(at.house.database, openLog("silent"), own);
  stop();
  set = shift;
  return houseWith(clock);
}

const houseWith = (clock: Clock) => openHouse({ ...at.house, clock, log: at.house.log });

async function aBallotThatCloses(inMilliseconds: number) {
  const house = await houseSetBy(0);
  const now = Date.now();
  const opensAt = new Date(now - 86_400_000);
  return aBallot(house, { opensAt, closesAt: new Date(now + inMilliseconds) });
}

const kindOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.kind : "done");

beforeAll(async () => {
  member = await aMember(await houseSetBy(0));
});

describe.each([
  { shift: -5 * SECOND, seen: -5 * SECOND },
  { shift: 5 * SECOND, seen: 5 * SECOND },
  { shift: -5 * SECOND, seen: 0 },
  { shift: 5 * SECOND, seen: 0 },
])(
  "a process whose clock is $shift ms off, and was $seen when it was compared, goes by the database's",
  ({ shift, seen }) => {
    const attempt = async (ballotId: number, how: typeof voteTogether) => {
      const house = await houseSetBy(shift, seen);
      return kindOf(await how(house, { ballotId: String(ballotId), choices }, { actor: member }));
    };
    const alone: typeof voteTogether = (house, input, options) =>
      perform(house, vote, input, options);

    it("takes a vote in the ballot's last seconds, and none just after it", async () => {
      const open = await aBallotThatCloses(4 * SECOND);
      const over = await aBallotThatCloses(-4 * SECOND);
      for (const how of [alone, voteTogether]) {
        expect(await attempt(open, how)).toBe("done");
        expect(await attempt(over, how)).toBe("conflict");
      }
    });

    it("counts no ballot early, and one that is over", async () => {
      const house = await houseSetBy(shift, seen);
      const open = await aBallotThatCloses(4 * SECOND);
      const over = await aBallotThatCloses(-SECOND);
      const count = async (ballotId: number) =>
        kindOf(await perform(house, close, { ballotId }, { actor: theClock }));
      expect(await count(open)).toBe("conflict");
      expect(await count(over)).toBe("done");
    });
  },
);

it("every act that takes or counts votes is one that such a process leaves to others", () => {
  const names = ["ballots", "juries"].flatMap((room) => [`${room}.close`, `${room}.vote`]);
  const marked = everyAct().filter(({ isOfVotes }) => isOfVotes);
  const more = ["ballots.cast", "ballots.vote-on-paper", "teams.close-decisions", "teams.say"];
  expect(marked.map(({ name }) => name).sort()).toEqual([...names, ...more].sort());
});

describe.each([-600, 600])("a process whose clock is %i s off", (seconds) => {
  it("takes no votes and counts nothing, and says why", async () => {
    const house = await houseSetBy(seconds * SECOND);
    const open = await aBallotThatCloses(60 * SECOND);
    const over = await aBallotThatCloses(-60 * SECOND);
    const input = { ballotId: String(open), choices };
    for (const outcome of [
      await perform(house, vote, input, { actor: member }),
      await voteTogether(house, input, { actor: member }),
      await perform(house, close, { ballotId: over }, { actor: theClock }),
    ]) {
      expect(kindOf(outcome)).toBe("away");
      expect(isRefusal(outcome) && outcome.says).toContain("The clock of this server is wrong");
    }
  });
});
