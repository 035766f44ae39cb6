import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Hidden, hiddenIn } from "../../../platform/text/posts.ts";
import type { MeetingTables } from "../tables.ts";

export interface NotesVersion {
  /** Among all meetings. */
  readonly id: number;
  /** Within its meeting, from one. */
  readonly number: number;
  /** Undefined where everything was taken out, or while it is hidden. */
  readonly notes: string | undefined;
  readonly hidden: Hidden | undefined;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly writtenAt: Date;
}

const LISTED = 50;

const versions = (db: Reader, meetingId: number) =>
  db
    .withTables<MeetingTables>()
    .selectFrom("meetings.notes_version as v")
    .leftJoin("meetings.hidden as h", "h.id", "v.hidden_id")
    .select(["v.id", "v.number", "v.person_id", "v.written_at"])
    .select(["h.ground", "h.request", "h.hidden_at"])
    .where("v.meeting_id", "=", meetingId);

type Row = Awaited<ReturnType<ReturnType<typeof versions>["executeTakeFirstOrThrow"]>>;

const versionOf = (row: Row): Omit<NotesVersion, "notes"> => ({
  ...{ id: row.id, number: row.number, hidden: hiddenIn(row) },
  ...{ personId: row.person_id ?? undefined, writtenAt: row.written_at },
});

/** What the notes say now, without their words; undefined where nobody has written any. */
export async function findNewestVersion(
  db: Reader,
  meetingId: number,
): Promise<Omit<NotesVersion, "notes"> | undefined> {
  const row = await versions(db, meetingId).orderBy("v.number", "desc").limit(1).executeTakeFirst();
  return row && versionOf(row);
}

/** Without their words, the newest first; from the one below `before` on. */
export async function listNotesVersions(
  db: Reader,
  meetingId: number,
  before?: number,
): Promise<{ versions: readonly Omit<NotesVersion, "notes">[]; next: number | undefined }> {
  const rows = await versions(db, meetingId)
    .$if(before !== undefined, (query) => query.where("v.number", "<", before ?? 0))
    .orderBy("v.number", "desc")
    .limit(LISTED + 1)
    .execute();
  return {
    versions: rows.slice(0, LISTED).map(versionOf),
    next: rows.length > LISTED ? rows[LISTED - 1]?.number : undefined,
  };
}

/** One of them, and the one before it. */
export async function findNotesVersion(
  db: Reader,
  meetingId: number,
  number: number,
): Promise<{ version: NotesVersion; earlier: NotesVersion | undefined } | undefined> {
  const rows = await versions(db, meetingId)
    .where("v.number", "in", [number, number - 1])
    .select("v.notes")
    .orderBy("v.number", "desc")
    .execute();
  const [version, earlier] = rows.map((row) => ({
    ...versionOf(row),
    notes: row.notes ?? undefined,
  }));
  return version?.number === number ? { version, earlier } : undefined;
}
