import { sql } from "kysely";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { joinByChoice, setHome } from "../belonging/belonging-store.ts";
import { type BranchKind, isHomeKind } from "../branch.ts";
import { begin } from "../founding/acts/begin-founding.ts";
import { pledge } from "../founding/acts/pledge.ts";
import { addHolding } from "../officers/holding-store.ts";
import { addBranch, endBranch } from "../store.ts";

interface Wanted {
  readonly name: string;
  readonly kind?: BranchKind;
  readonly parentId?: number;
  readonly placeCode?: string;
}

/** A branch as if members had founded it long ago. */
export const aBranch = (
  { house }: TestHouse,
  { name, kind = "branch", parentId, placeCode }: Wanted,
): Promise<number> =>
  inTransaction(house, (tx, now) =>
    addBranch(tx, { name, kind, parentId, placeCode, says: undefined }, addDays(now, -400)),
  );

/** The branch has ended by now, as a change of branches ends it; nothing is announced. */
export const isNoMore = ({ house }: TestHouse, id: number): Promise<void> =>
  inTransaction(house, (tx, now) =>
    endBranch(tx, { id, placesTo: undefined, childrenTo: undefined }, now),
  );

/** They belong to it, and have for long. */
export const belong = (
  { house }: TestHouse,
  branchId: number,
  people: readonly Pick<Person, "personId">[],
  kind: BranchKind = "branch",
): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const ids = people.map(({ personId }) => personId);
    const since = addDays(now, -100);
    const home = { branchId, why: "choice", votesFrom: since } as const;
    await (isHomeKind(kind) ? setHome : joinByChoice)(tx, ids, home, since);
  });

/** So many members of a branch. */
export async function membersOf(
  at: TestHouse,
  branchId: number,
  count: number,
): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (let made = 0; made < count; made += 1) people.push(await aMember(at.house));
  await belong(at, branchId, people);
  return people;
}

/** Holds an office of a branch, elected there. */
export const holdAt = (
  { house }: TestHouse,
  branchId: number,
  office: string,
  { personId }: Pick<Person, "personId">,
  days = 300,
): Promise<void> =>
  inTransaction(house, (tx, now) =>
    addHolding(tx, {
      ...{ branchId, office, personId, beginsAt: now, endsAt: addDays(now, days) },
      heldBy: { kind: "election" },
    }),
  );

/** Founds a branch as members do. Answers its number. */
export async function founded(
  at: TestHouse,
  input: Readonly<Record<string, string>>,
  people: readonly Person[],
): Promise<number> {
  const [first, ...others] = people;
  if (first === undefined) throw new Error("nobody founds it");
  const begun = await perform(at.house, begin, input, { actor: first });
  if (isRefusal(begun) || typeof begun === "symbol") throw new Error(JSON.stringify(begun));
  const { rows } = await sql<{ id: number }>`
    select id from branches.founding order by id desc limit 1`.execute(at.house.database);
  const id = String(rows[0]?.id);
  for (const actor of others) {
    const done = await perform(at.house, pledge, { id }, { actor });
    if (isRefusal(done)) throw new Error(done.says);
  }
  const { rows: made } = await sql<{ branch_id: number }>`
    select branch_id from branches.founding where id = ${Number(id)}`.execute(at.house.database);
  return made[0]?.branch_id ?? 0;
}
