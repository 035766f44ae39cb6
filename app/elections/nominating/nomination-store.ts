import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";
import type { NominationState } from "./nomination.ts";
import type { Belonging } from "./reserved.ts";

const tables = (tx: Tx) => tx.withTables<ElectionTables>();
const set = (tx: Tx, id: number) =>
  tables(tx).updateTable("elections.nomination").where("id", "=", id);

interface NewNomination {
  readonly electionId: number;
  readonly personId: PersonId;
  readonly nominatedBy: PersonId | undefined;
  readonly state: "offered" | "writing";
}

export async function addNomination(tx: Tx, made: NewNomination, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("elections.nomination")
    .values({
      election_id: made.electionId,
      person_id: made.personId,
      nominated_by: made.nominatedBy ?? null,
      state: made.state,
      made_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface Writing {
  readonly statement: string;
  readonly interests: string;
  readonly memberships: string;
  readonly answers: readonly string[];
  readonly groups: readonly Belonging[] | undefined;
}

export async function saveWriting(tx: Tx, id: number, written: Writing): Promise<void> {
  const { answers, groups, ...texts } = written;
  await set(tx, id)
    .set({ ...texts, answers: [...answers], groups: groups === undefined ? null : [...groups] })
    .execute();
}

export async function saveNominationState(
  tx: Tx,
  id: number,
  state: NominationState,
): Promise<void> {
  await set(tx, id).set({ state }).execute();
}

/** Handed in: everybody can read it from now on. Support for what stood there before is support for nothing. */
export async function saveStanding(tx: Tx, id: number, at: Date): Promise<void> {
  await endSupport(tx, id);
  await set(tx, id)
    .set((row) => ({ state: "standing", stood_at: at, stood_with: row.ref("statement") }))
    .execute();
}

/** Taken back, or declined: what was written is deleted, and who supported it is forgotten. */
export async function saveWithdrawn(tx: Tx, id: number): Promise<void> {
  await endSupport(tx, id);
  await saveNominationState(tx, id, "withdrawn");
  await saveWriting(tx, id, NOTHING);
  await set(tx, id).set({ stood_with: null }).execute();
  await savePicture(tx, id, undefined);
}

const NOTHING: Writing = {
  statement: "",
  interests: "",
  memberships: "",
  answers: [],
  groups: undefined,
};

/** @returns whose support it was */
export async function endSupport(tx: Tx, id: number): Promise<readonly PersonId[]> {
  const ended = await tables(tx)
    .deleteFrom("elections.supporter")
    .where("nomination_id", "=", id)
    .returning("person_id")
    .execute();
  await set(tx, id).set({ supporters: 0 }).execute();
  return ended.flatMap(({ person_id }) => person_id ?? []);
}

/** They took the seat, until then. */
export async function saveTermEnd(tx: Tx, id: number, termEnds: Date): Promise<void> {
  await set(tx, id).set({ term_ends: termEnds }).execute();
}

export async function saveTold(tx: Tx, id: number, at: Date): Promise<void> {
  await set(tx, id).set({ told_at: at }).execute();
}

export async function savePicture(
  tx: Tx,
  id: number,
  picture: { readonly bytes: Buffer; readonly says: string } | undefined,
): Promise<void> {
  await set(tx, id)
    .set({ picture: picture?.bytes ?? null, picture_says: picture?.says ?? null })
    .execute();
}

export async function addSupporter(tx: Tx, id: number, personId: PersonId, at: Date) {
  await tables(tx)
    .insertInto("elections.supporter")
    .values({ nomination_id: id, person_id: personId, at })
    .execute();
  await countSupporters(tx, id, 1);
}

export async function removeSupporter(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const gone = await tables(tx)
    .deleteFrom("elections.supporter")
    .where("nomination_id", "=", id)
    .where("person_id", "=", personId)
    .returning("id")
    .executeTakeFirst();
  if (gone !== undefined) await countSupporters(tx, id, -1);
}

const countSupporters = (tx: Tx, id: number, more: number) =>
  set(tx, id)
    .set((row) => ({ supporters: row("supporters", "+", more) }))
    .execute();

/** Whoever leaves the party stands nowhere any more, and takes their support of others along. */
export async function takeOut(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("elections.nomination")
    .set({ state: "gone", groups: null })
    .where("person_id", "=", personId)
    .where("state", "in", ["offered", "writing", "standing"])
    .execute();
  const supported = await tables(tx)
    .selectFrom("elections.supporter")
    .innerJoin(
      "elections.nomination",
      "elections.nomination.id",
      "elections.supporter.nomination_id",
    )
    .select("elections.nomination.id")
    .where("elections.supporter.person_id", "=", personId)
    .where("elections.nomination.state", "=", "standing")
    .orderBy("elections.nomination.id")
    .execute();
  for (const { id } of supported) await removeSupporter(tx, id, personId);
}
