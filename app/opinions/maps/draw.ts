import type { OpinionMap, Votes } from "@breakthrough/opinion-map";
import { inTransaction } from "../../../platform/act.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { listCounted } from "../../membership/door.ts";
import { type Rules, rulesInForce } from "../../rulebook/door.ts";
import type { OpinionTopicId } from "../topic.ts";
import { mapInThread } from "./in-thread.ts";
import { answersInParts, findMap, listDue } from "./map-queries.ts";
import { noteDrawing, saveMap } from "./map-store.ts";
import { commonIn } from "./united.ts";

/** Draws every map for which enough was answered since the last. */
export async function drawMaps(house: House, stopping?: AbortSignal): Promise<void> {
  for (const topicId of await listDue(house.database, house.clock.now())) {
    if (stopping?.aborted) return;
    await drawMap(house, topicId);
  }
}

async function drawMap(house: House, topicId: OpinionTopicId): Promise<void> {
  const { database, clock, log } = house;
  const at = clock.now();
  await inTransaction(house, (tx) => noteDrawing(tx, topicId));
  const rules = await rulesInForce(database);
  const votes = await countedVotes(database, topicId, rules, at);
  const answers = votes.person.length;
  const people = votes.people.length;
  const map =
    people < rules.mapLeastMembers ? undefined : await mapOf(database, topicId, votes, rules);
  const common = map && commonIn(map, rules.mapLeastGroup);
  const drawn = { topicId, at, answers, people, map, common };
  await inTransaction(house, (tx) => saveMap(tx, drawn));
  log.info("opinions.drawn", { topic: topicId, people, answers });
}

async function mapOf(
  db: Reader,
  topicId: OpinionTopicId,
  votes: Votes,
  { mapLeastGroup }: Rules,
): Promise<OpinionMap> {
  const before = (await findMap(db, topicId))?.map;
  return await mapInThread({ votes, options: { leastGroup: mapLeastGroup, before } });
}

/** Grows as it is filled: over a million numbers as plain arrays would take several times the room. */
class Numbers {
  #held = new Int32Array(1024);
  #length = 0;

  add(number: number): void {
    if (this.#length === this.#held.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length++] = number;
  }

  all(): Int32Array {
    return this.#held.slice(0, this.#length);
  }
}

/** The places of names in a list that grows. */
class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.list.length);
    this.list.push(name);
    return this.list.length - 1;
  }
}

/** The answers of everybody whose support counts now. All others' wait until theirs does. */
async function countedVotes(
  db: Reader,
  topicId: OpinionTopicId,
  rules: Rules,
  now: Date,
): Promise<Votes> {
  const [people, statements] = [new Names(), new Names()];
  const [person, statement, says] = [new Numbers(), new Numbers(), new Numbers()];
  for await (const rows of answersInParts(db, topicId)) {
    const ids = [...new Set(rows.map((row): PersonId => row.person_id))];
    const counted = new Set(await listCounted(db, "support", ids, now, rules));
    for (const row of rows) {
      if (!counted.has(row.person_id)) continue;
      person.add(people.placeOf(row.person_id));
      statement.add(statements.placeOf(String(row.statement_id)));
      says.add(row.says);
    }
  }
  return {
    ...{ people: people.list, statements: statements.list },
    ...{ person: person.all(), statement: statement.all(), says: says.all() },
  };
}
