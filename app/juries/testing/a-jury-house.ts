import { sql } from "kysely";
import { beforeAll, beforeEach } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse, type TestHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { listLines } from "../../record/door.ts";
import { type Challenge, isTaken, type Seat } from "../challenge.ts";
import { challenge as join } from "../challenges/acts/challenge.ts";
import { jobs, standDue } from "../jobs.ts";
import { findChallengeOf } from "../queries.ts";
import { decline } from "../seats/acts/decline.ts";
import { vote } from "../seats/acts/vote.ts";
import { listSeats } from "../seats/queries.ts";
import { aBeaconChain } from "./beacon.ts";
import { knowActs, Lamp } from "./lamp.ts";
import { aRequestThatRan } from "./requests.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const reason = "The lamp blinds nobody at all.";

/** A party of thirty members, a lamp that officers switch off, and a beacon of its own. For tests of this room. */
class JuryHouse {
  readonly at: TestHouse = aHouse();
  readonly network = aBeaconChain(1_692_803_367);
  lamp = new Lamp();
  members: Person[] = [];
  asker = {} as Person;

  async fill(): Promise<void> {
    Object.assign(this.at.house, { beacon: this.network.beacon });
    this.asker = await aMember(this.at.house, { offices: ["safety-officer"] });
    const thirty = Array.from({ length: 30 }, () => aMember(this.at.house));
    this.members = await Promise.all(thirty);
  }

  /** What an earlier test left under way is none of the next one's. */
  async beginAnew(): Promise<void> {
    this.lamp = new Lamp();
    this.lamp.isOn = false;
    knowActs(this.at.house, [this.lamp.off, this.lamp.smash]);
    const { database } = this.at.house;
    await sql`update juries.challenge set state = 'unchallenged' where state <> 'decided'`.execute(
      database,
    );
  }

  // biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
  async outcomeOf(act: any, input: object, actor: Actor): Promise<string> {
    const outcome = await perform(this.at.house, act, input, { actor });
    return isRefusal(outcome) ? outcome.kind : "done";
  }

  async tend(): Promise<void> {
    for (const job of jobs) await job.run(this.at.house, new AbortController().signal);
  }

  async current(requestId: number | undefined): Promise<Challenge> {
    const found = await findChallengeOf(this.at.house.database, requestId);
    if (found === undefined) throw new Error("no such challenge");
    return found;
  }

  async ran(act: AnyAct = this.lamp.off, about: readonly Person[] = []): Promise<Challenge> {
    const touched = about.map(({ personId }) => personId);
    const people = { keyHolders: [this.asker.personId], touched };
    return this.current(await aRequestThatRan(this.at.house, act, people));
  }

  joinAs(id: number, actor: Person): Promise<string> {
    return this.outcomeOf(join, { id: String(id), reason }, actor);
  }

  /** Challenged by the first five. */
  async standing(act?: AnyAct): Promise<Challenge> {
    const { id, requestId } = await this.ran(act);
    for (const member of this.members.slice(0, 5)) await this.joinAs(id, member);
    await standDue(this.at.house);
    return this.current(requestId);
  }

  async sitting(act?: AnyAct): Promise<Challenge> {
    const { requestId } = await this.standing(act);
    this.at.clock.moveForward(2 * HOUR + 3000);
    await this.tend();
    return this.current(requestId);
  }

  async taken({ id }: Challenge): Promise<readonly Seat[]> {
    return (await listSeats(this.at.house.database, id)).filter(isTaken);
  }

  whoOn(seat: Seat | undefined): Person {
    // The asker of other requests may be drawn for this one.
    const everybody = [...this.members, this.asker];
    return everybody.find(({ personId }) => personId === seat?.personId) as Person;
  }

  voteAs({ id }: Challenge, actor: Person, choice: string, sentence = ""): Promise<string> {
    return this.outcomeOf(vote, { id: String(id), choice, sentence }, actor);
  }

  declineAs({ id }: Challenge, actor: Person): Promise<string> {
    return this.outcomeOf(decline, { id: String(id) }, actor);
  }

  /** The first so many jurors vote so. */
  async voteAll(challenge: Challenge, choices: readonly string[]): Promise<void> {
    const seats = await this.taken(challenge);
    for (const [index, choice] of choices.entries()) {
      const outcome = await this.voteAs(challenge, this.whoOn(seats[index]), choice);
      if (outcome !== "done") throw new Error(`juror ${index + 1} could not vote: ${outcome}`);
    }
  }

  async linesOf({ id }: Challenge) {
    return (await listLines(this.at.house.database, { subject: `/juries/${id}` })).lines;
  }
}

export function aJuryHouse(): JuryHouse {
  const party = new JuryHouse();
  beforeAll(() => party.fill());
  beforeEach(() => party.beginAnew());
  return party;
}
