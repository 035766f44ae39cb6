import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamworkTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<TeamworkTables>();

export interface NewMeeting {
  readonly teamId: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly link: string | undefined;
  readonly calledBy: PersonId;
}

export async function addMeeting(tx: Tx, meeting: NewMeeting, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("teamwork.meeting")
    .values({
      team_id: meeting.teamId,
      title: meeting.title,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      link: meeting.link ?? null,
      called_by: meeting.calledBy,
      changed_at: at,
      cancelled_at: null,
      why: null,
    })
    .execute();
}

type MeetingChange = Partial<
  Pick<TeamworkTables["teamwork.meeting"], "starts_at" | "ends_at" | "cancelled_at" | "why">
>;

/** A change that calendars must take over. */
export async function changeMeeting(
  tx: Tx,
  id: number,
  change: MeetingChange,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("teamwork.meeting")
    .set((set) => ({ ...change, changes: set("changes", "+", 1), changed_at: at }))
    .where("id", "=", id)
    .execute();
}

/** The link stands on the page alone, so no calendar has anything to take over. */
export async function saveLink(tx: Tx, id: number, link: string | undefined): Promise<void> {
  await tables(tx)
    .updateTable("teamwork.meeting")
    .set({ link: link ?? null })
    .where("id", "=", id)
    .execute();
}
