import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { meetingPath, notesPath } from "../../addresses.ts";
import { notesField } from "../../fields.ts";
import type { PostKind } from "../../hiding/hiding.ts";
import { heldNotes, whyNotBegun } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { changeMeeting } from "../../store.ts";
import { refusals } from "../../words.ts";
import { keepNotes } from "../notes-store.ts";

interface Noted {
  readonly id: number;
  readonly notes: string | undefined;
  /** Once it is saved. */
  versionId: number | undefined;
}

/** Writes the notes on, which are everybody's. What somebody else wrote meanwhile is shown first, and every version stays. */
export const writeNotes = defineAct({
  name: "meetings.write-notes",
  input: v.object({ id: itemNumber, notes: notesField, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) =>
    (await lockMeeting(tx, id)) ?? refuse("not-found", refusals.meeting.unknown),
  decide: (meeting, { notes, seen }, { now }): Noted | Refusal =>
    whyNotBegun(meeting, now) ??
    whyOvertaken(heldNotes(meeting.notes), { notes: notes ?? "" }, seen) ?? {
      id: meeting.id,
      notes,
      versionId: undefined,
    },
  save: async (tx, noted, { actor, now }) => {
    const { id, notes } = noted;
    const { personId } = personWho(actor);
    await changeMeeting(tx, id, { notes: notes ?? null });
    noted.versionId = await keepNotes(tx, { meetingId: id, notes, personId }, now);
    await noteTookPart(tx, personId, now);
  },
  announce: ({ id, versionId }, { actor, now }) => {
    const { personId } = personWho(actor);
    return [
      tookPart(personId, meetingPath(id), now),
      added(
        meetingPath(id),
        {
          ...{ kind: "notes", place: notesPath(id), by: personId },
          post:
            versionId === undefined
              ? undefined
              : { kind: "meeting-notes" satisfies PostKind, id: versionId },
        },
        now,
      ),
    ];
  },
});
