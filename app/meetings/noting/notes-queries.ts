import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MeetingTables } from "../tables.ts";

export interface NotesVersion {
  /** Within its meeting, from one. */
  readonly number: number;
  /** Undefined where everything was taken out. */
  readonly notes: string | undefined;
  /** Undefined once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly writtenAt: Date;
}

const LISTED = 50;

const versions = (db: Reader, meetingId: number) =>
  db
    .withTables<MeetingTables>()
    .selectFrom("meetings.notes_version")
    .where("meeting_id", "=", meetingId);

/** Without their words, the newest first; from the one below `before` on. */
export async function listNotesVersions(
  db: Reader,
  meetingId: number,
  before?: number,
): Promise<{ versions: readonly Omit<NotesVersion, "notes">[]; next: number | undefined }> {
  const rows = await versions(db, meetingId)
    .$if(before !== undefined, (query) => query.where("number", "<", before ?? 0))
    .select(["number", "person_id", "written_at"])
    .orderBy("number", "desc")
    .limit(LISTED + 1)
    .execute();
  return {
    versions: rows.slice(0, LISTED).map(({ number, person_id, written_at }) => ({
      ...{ number, personId: person_id ?? undefined, writtenAt: written_at },
    })),
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
    .where("number", "in", [number, number - 1])
    .selectAll()
    .orderBy("number", "desc")
    .execute();
  const [version, earlier] = rows.map((row) => ({
    number: row.number,
    notes: row.notes ?? undefined,
    personId: row.person_id ?? undefined,
    writtenAt: row.written_at,
  }));
  return version?.number === number ? { version, earlier } : undefined;
}
