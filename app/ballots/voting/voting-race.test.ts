import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { suspend } from "../../membership/suspending/acts/suspend.ts";
import { openHouse } from "../../wiring/house.ts";
import { type BallotId, CHOICES } from "../ballot.ts";
import { findBallot } from "../ballot-queries.ts";
import { closeDue } from "../jobs.ts";
import { aBallot } from "../testing/a-ballot.ts";
import { voteTogether } from "./voting-together.ts";

const at = aHouse();
const DAY = 86_400_000;
const VOTERS = 150;
const BALLOTS = 12;
const VOTES_EACH = 8;

/** Two, as two programs on one database are: each with its own connections and its own booth. */
let houses: readonly [House, House];
let crowd: readonly Person[];
let closeOther: () => Promise<void>;
beforeAll(async () => {
  const silent = openLog("error", () => {});
  const { database, close } = openDatabase(at.databaseUrl, silent, 8);
  const { clock, partyName, url, isDemonstration, sealing } = at.house;
  const place = { clock, partyName, url, isDemonstration, sealing };
  houses = [at.house, openHouse({ database, log: silent, ...place })];
  closeOther = close;
  crowd = await Promise.all(Array.from({ length: VOTERS }, () => aMember(at.house)));
}, 120_000);
afterAll(() => closeOther());

const someTime = () => new Promise((done) => setTimeout(done, Math.random() * 60));
const oneOf = <Thing>(things: readonly Thing[]) =>
  things[Math.floor(Math.random() * things.length)] as Thing;

class Race {
  readonly suspended = new Set<Person>();
  /** What was acknowledged last, by ballot and voter. */
  readonly kept: ReadonlyMap<BallotId, Map<string, string>>;
  readonly wrong: Person[] = [];
  taken = 0;

  constructor(ids: readonly BallotId[]) {
    this.kept = new Map(ids.map((id) => [id, new Map()]));
  }

  /** Their browsers were let in before all this: what they are now, the booth has to find out. */
  async vote(actor: Person): Promise<void> {
    for (let time = 0; time < VOTES_EACH; time++) {
      await someTime();
      const began = { isSuspended: this.suspended.has(actor) };
      const [id, choice] = [oneOf([...this.kept.keys()]), oneOf(CHOICES)];
      const input = { ballotId: String(id), choices: { proposal: choice, "alternative-1": "no" } };
      const outcome = await voteTogether(oneOf(houses), input, { actor });
      if (isRefusal(outcome)) continue;
      if (began.isSuspended) this.wrong.push(actor);
      this.kept.get(id)?.set(actor.personId, choice);
      this.taken += 1;
    }
  }

  async suspend(person: Person): Promise<void> {
    for (let times = 0; times < VOTES_EACH / 2; times++) await someTime();
    const input = { person: person.personId, days: "7", ground: "threats" };
    await perform(oneOf(houses), suspend, input, { actor: aRequestFor(suspend) });
    this.suspended.add(person);
  }

  /** One ballot after the other, in the middle of it all. */
  async close(): Promise<void> {
    for (let ballot = 0; ballot < BALLOTS; ballot++) {
      await someTime();
      at.clock.moveForward(1);
      await Promise.all(houses.map(closeDue));
    }
  }
}

async function votesOf(id: BallotId): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ personId: string; choice: string }>`
    select person_id as "personId", choices ->> 'proposal' as choice
    from ballots.vote join ballots.roll_line using (ballot_id, line_id)
    where ballot_id = ${id}`.execute(at.house.database);
  return new Map(rows.map(({ personId, choice }) => [personId, choice]));
}

async function ballotsThatCloseInTurn(): Promise<readonly BallotId[]> {
  const first = at.clock.now().getTime() + DAY;
  const ids: BallotId[] = [];
  for (let nth = 0; nth < BALLOTS; nth++) {
    ids.push(await aBallot(at.house, { closesAt: new Date(first + nth) }));
  }
  return ids;
}

it("two programs, closes and suspensions at once: what was acknowledged is counted, and nothing else", async () => {
  const ids = await ballotsThatCloseInTurn();
  at.clock.moveForward(DAY - 1);
  const race = new Race(ids);
  await Promise.all([
    ...crowd.map((person) => race.vote(person)),
    ...crowd.filter((_, nth) => nth % 4 === 0).map((person) => race.suspend(person)),
    race.close(),
  ]);
  for (const id of ids) {
    const kept = race.kept.get(id) as ReadonlyMap<string, string>;
    expect(await votesOf(id)).toEqual(kept);
    const result = (await findBallot(at.house.database, id))?.result;
    const { yes, no, abstain } = result?.options[0] ?? {};
    const votes = [...kept.values()];
    const counted = CHOICES.map((choice) => votes.filter((vote) => vote === choice).length);
    expect([result?.voted, yes, no, abstain]).toEqual([kept.size, ...counted]);
  }
  expect(race.wrong).toEqual([]);
  expect(race.taken).toBeGreaterThan(BALLOTS);
  expect(race.taken).toBeLessThan(VOTERS * VOTES_EACH);
}, 60_000);
