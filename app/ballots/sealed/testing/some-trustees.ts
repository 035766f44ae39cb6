import { expectAccepted, type MakingTools } from "@breakthrough/sealed-ballot";
import {
  type Answer,
  doTask,
  isWork,
  type Task,
  type TrusteeKey,
  writeAnswer,
} from "@breakthrough/sealed-ballot/trustee-desk";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { findPeople } from "../../../membership/door.ts";
import { listLines } from "../../../record/door.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { handInKeyPart } from "../trustees/acts/hand-in-key-part.ts";
import { serveAsTrustee } from "../trustees/acts/serve-as-trustee.ts";
import { readTrustees } from "../trustees/ceremony.ts";
import { isTaken } from "../trustees/seats.ts";
import { seatTrusteesDue } from "../trustees/trustee-jobs.ts";
import { taskOf } from "../trustees/whose-turn.ts";
import { tools as checking } from "../what/backend.ts";
import { listEvents } from "../what/box-queries.ts";

export const tools: MakingTools = { ...checking, randomness: (length) => chanceBytes(length) };

/** A trustee with what their own device holds: nothing but the key. */
export class TrusteeAtWork {
  readonly house: House;
  readonly id: SealedBallotId;
  readonly person: Person;
  key: TrusteeKey | undefined;

  constructor(house: House, id: SealedBallotId, person: Person) {
    this.house = house;
    this.id = id;
    this.person = person;
  }

  async number(): Promise<number> {
    const { seats } = await trusteesOf(this.house, this.id);
    return seats.find((seat) => seat.personId === this.person.personId)?.number ?? 0;
  }

  async task(): Promise<Task> {
    return taskOf(await trusteesOf(this.house, this.id), await this.number());
  }

  serve() {
    return perform(this.house, serveAsTrustee, { id: String(this.id) }, { actor: this.person });
  }

  /** What this trustee would hand in now, kept back. Throws where there is nothing to do. */
  async answer(): Promise<Answer> {
    const task = await this.task();
    if (!isWork(task)) throw new Error(`nothing to do: ${task.step}`);
    const { database } = this.house;
    const id = this.id;
    const open = async function* () {
      for (const { bytes } of await listEvents(database, id, 0, 10_000)) yield bytes;
    };
    const done = await doTask(tools, task, this.key, { open });
    const { answer, key } = expectAccepted(done as Exclude<typeof done, { code: string }>);
    this.key = key;
    return answer;
  }

  handIn(text: string) {
    const message = new TextEncoder().encode(text);
    return perform(
      this.house,
      handInKeyPart,
      { id: String(this.id), message },
      { actor: this.person },
    );
  }

  /** Does whatever is next, as the trustees' page does it. */
  async work() {
    return this.handIn(writeAnswer(await this.answer()));
  }
}

export async function ballotNow(house: House, id: SealedBallotId): Promise<SealedBallot> {
  const ballot = await findSealedBallot(house.database, id);
  if (ballot === undefined) throw new Error("no such sealed ballot");
  return ballot;
}

export const trusteesOf = async (house: House, id: SealedBallotId) =>
  readTrustees(house.database, await ballotNow(house, id));

/** Whose seat fell vacant, and why. */
export const listLeft = async (house: House, id: SealedBallotId) =>
  (await trusteesOf(house, id)).seats.flatMap(({ number, why }) => (why ? [[number, why]] : []));

/** What the record says of it, the oldest first. */
export async function listSaid(house: House, id: SealedBallotId): Promise<readonly string[]> {
  const { lines } = await listLines(house.database, { subject: `/sealed/${id}`, most: 100 });
  return lines.map((line) => line.says).reverse();
}

/** Everybody who holds a seat now, in the order of the seats, whether they have said yes or not. */
export async function trusteesAtWork(
  house: House,
  id: SealedBallotId,
  known: readonly TrusteeAtWork[] = [],
): Promise<readonly TrusteeAtWork[]> {
  const { seats } = await trusteesOf(house, id);
  const made: TrusteeAtWork[] = [];
  for (const { personId } of seats.filter(isTaken)) {
    const before = known.find(({ person }) => person.personId === personId);
    made.push(before ?? new TrusteeAtWork(house, id, await personOf(house, personId as PersonId)));
  }
  return made;
}

async function personOf(house: House, personId: PersonId): Promise<Person> {
  const people = await findPeople(house.database, [personId], house.clock.now());
  const person = people.get(personId);
  if (person === undefined) throw new Error("a trustee who is nobody");
  return person;
}

/** Asks, and lets everybody who is asked say yes. */
export async function seatAll(house: House, id: SealedBallotId) {
  await seatTrusteesDue(house);
  const trustees = await trusteesAtWork(house, id);
  for (const trustee of trustees) await trustee.serve();
  return trustees;
}

/** Lets all do whatever is theirs, until nobody has anything to do or the ballot has another stage. */
export async function workAll(trustees: readonly TrusteeAtWork[]): Promise<void> {
  for (let isBusy = true; isBusy; ) {
    isBusy = false;
    for (const trustee of trustees) {
      if (!isWork(await trustee.task())) continue;
      await trustee.work();
      isBusy = true;
    }
  }
}
