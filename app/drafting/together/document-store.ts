import { packUpdates } from "@breakthrough/shared-text";
import { type Kysely, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { DraftingTables } from "../tables.ts";
import { documentOf, type StoredDocument, stateOf } from "./document.ts";

const tables = (db: Reader) => db.withTables<DraftingTables>() as unknown as Kysely<DraftingTables>;

const headOf = (db: Reader, path: string) =>
  tables(db)
    .selectFrom("drafting.document")
    .select(["id", "path", "epoch", "seq", "snapshot", "snapshot_seq", "changed_at as changedAt"])
    .where("path", "=", path);

/** The text as it is stored, held until the transaction is over: whoever changes it or packs it waits. */
export async function holdDocument(tx: Tx, path: string): Promise<StoredDocument | undefined> {
  const head = await headOf(tx, path).forUpdate().executeTakeFirst();
  return head && { ...head, later: await listLater(tx, head.id, head.snapshot_seq) };
}

/** The same where only its place in the order is wanted. */
export const holdHead = (tx: Tx, path: string) =>
  tables(tx)
    .selectFrom("drafting.document")
    .select(["id", "epoch", "seq"])
    .where("path", "=", path)
    .forUpdate()
    .executeTakeFirst();

/** In one statement, so that what is packed meanwhile is not missed. */
export async function findDocument(db: Reader, path: string): Promise<StoredDocument | undefined> {
  const head = await headOf(db, path)
    .select((select) =>
      select
        .selectFrom("drafting.update as later")
        .select(sql<Buffer[] | null>`array_agg(later.updates order by later.seq)`.as("rows"))
        .whereRef("later.document_id", "=", "drafting.document.id")
        .whereRef("later.seq", ">", "drafting.document.snapshot_seq")
        .as("later"),
    )
    .executeTakeFirst();
  return head && { ...head, later: head.later ?? [] };
}

async function listLater(db: Reader, id: number, after: number): Promise<readonly Uint8Array[]> {
  const rows = await tables(db)
    .selectFrom("drafting.update")
    .select("updates")
    .where("document_id", "=", id)
    .where("seq", ">", after)
    .orderBy("seq")
    .execute();
  return rows.map(({ updates }) => updates);
}

/** What a process lacks that has it up to a change: where that is packed by now, all of it. In one statement. */
export async function findSince(db: Reader, path: string, seq: number) {
  const found = await tables(db)
    .selectFrom("drafting.document")
    .select(["epoch", "seq"])
    .select((select) => [
      sql<Buffer | null>`case when snapshot_seq > ${seq} then snapshot end`.as("snapshot"),
      select
        .selectFrom("drafting.update as later")
        .select(sql<Buffer[] | null>`array_agg(later.updates order by later.seq)`.as("rows"))
        .whereRef("later.document_id", "=", "drafting.document.id")
        .where("later.seq", ">", seq)
        .as("later"),
    ])
    .where("path", "=", path)
    .executeTakeFirst();
  return (
    found && {
      epoch: found.epoch,
      seq: found.seq,
      packed: [
        ...(found.snapshot === null ? [] : [packUpdates([found.snapshot])]),
        ...(found.later ?? []),
      ],
    }
  );
}

/** Only here a document is made out of a text, and once: made twice, the text would stand there twice. */
export async function beginDocument(tx: Tx, path: string, text: string, at: Date): Promise<void> {
  await takeLock(tx, `drafting.document ${path}`);
  await tables(tx)
    .insertInto("drafting.document")
    .values({
      path,
      epoch: 1,
      seq: 0,
      snapshot: Buffer.from(stateOf(documentOf(text))),
      snapshot_seq: 0,
      began_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.column("path").doNothing())
    .execute();
}

/** Adds a change to a document that is held. Answers which it is. */
export async function addChange(
  tx: Tx,
  { id, seq }: Pick<StoredDocument, "id" | "seq">,
  updates: Uint8Array,
  at: Date,
): Promise<number> {
  const next = seq + 1;
  await tables(tx)
    .insertInto("drafting.update")
    .values({ document_id: id, seq: next, updates: Buffer.from(updates) })
    .execute();
  await tables(tx)
    .updateTable("drafting.document")
    .set({ seq: next, changed_at: at })
    .where("id", "=", id)
    .execute();
  return next;
}

/** Whose editors these are; those that nobody has written with yet are left out. */
export async function whoseHands(
  db: Reader,
  documentId: number,
  clients: readonly number[],
): Promise<ReadonlyMap<number, PersonId>> {
  if (clients.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("drafting.hand")
    .select(["client", "person_id"])
    .where("document_id", "=", documentId)
    .where("client", "in", [...clients])
    .execute();
  return new Map(rows.map((row) => [Number(row.client), row.person_id]));
}

export interface Hand {
  readonly client: number;
  readonly personId: PersonId;
}

export async function addHands(
  tx: Tx,
  documentId: number,
  hands: readonly Hand[],
  at: Date,
): Promise<void> {
  if (hands.length === 0) return;
  const rows = hands.map(({ client, personId }) => ({
    ...{ document_id: documentId, client, person_id: personId, since: at },
  }));
  await tables(tx)
    .insertInto("drafting.hand")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** How far each of these has come, for a process that has them open. */
export async function listHeads(db: Reader, paths: readonly string[]) {
  return tables(db)
    .selectFrom("drafting.document")
    .select(["path", "epoch", "seq"])
    .where("path", "in", [...paths])
    .execute();
}

/** Which documents have changes that are not packed: many, or none for a while. */
export async function listUnpacked(
  db: Reader,
  { most, quietSince, after }: { most: number; quietSince: Date; after: number },
): Promise<readonly { id: number; path: string }[]> {
  return tables(db)
    .selectFrom("drafting.document")
    .select(["id", "path"])
    .whereRef("seq", ">", "snapshot_seq")
    .where((where) =>
      where.or([
        where(sql<number>`seq - snapshot_seq`, ">", most),
        where("changed_at", "<", quietSince),
      ]),
    )
    .where("id", ">", after)
    .orderBy("id")
    .limit(100)
    .execute();
}

/** In place of a document that is held: all that it has, and exactly the changes that went into it are gone. */
export async function packDocument(
  tx: Tx,
  { id, seq }: Pick<StoredDocument, "id" | "seq">,
  packed: { readonly snapshot: Uint8Array; readonly epoch: number },
): Promise<void> {
  await tables(tx)
    .updateTable("drafting.document")
    .set({ snapshot: Buffer.from(packed.snapshot), epoch: packed.epoch, snapshot_seq: seq })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .deleteFrom("drafting.update")
    .where("document_id", "=", id)
    .where("seq", "<=", seq)
    .execute();
}

/** Whose editors wrote in it nobody asks any more. */
export async function forgetHands(tx: Tx, documentId: number, before: Date): Promise<void> {
  await tables(tx)
    .deleteFrom("drafting.hand")
    .where("document_id", "=", documentId)
    .where("since", "<", before)
    .execute();
}

/** When it was changed last. */
export const findChangedAt = async (db: Reader, path: string): Promise<Date | undefined> =>
  (
    await tables(db)
      .selectFrom("drafting.document")
      .select("changed_at")
      .where("path", "=", path)
      .executeTakeFirst()
  )?.changed_at;
