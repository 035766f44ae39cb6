import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { factOf, type Happened, happened, postToMany, quote, unfilled } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { meetingPath } from "./addresses.ts";
import type { Meeting, Telling } from "./meeting.ts";
import { findMeeting, listComing } from "./queries.ts";
import { noteTold, takeUntold, type Untold } from "./store.ts";
import { words } from "./words.ts";

/** What it is about, in a letter. Called where the letter's language is spoken. */
export const titleInLetter = ({ id, title }: Pick<Meeting, "id" | "title">): string =>
  quote({
    of: meetingPath(id),
    text: title ?? words.letters.covered,
    instead: words.letters.covered,
  });

const TOLD_AT_ONCE = 2000;

/**
 * Tells everybody who said that they come what is waiting to be told: a reminder, a move, that it is called off. In
 * slices, each whole: after a stop it goes on, and nobody is told twice.
 */
export async function tellComing(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const untold = await takeUntold(tx);
      if (untold === undefined) return false;
      await tellSlice(tx, house, { untold, now });
      return true;
    });
  }
}

async function tellSlice(
  tx: Tx,
  house: House,
  { untold, now }: { readonly untold: Untold; readonly now: Date },
): Promise<void> {
  const meeting = await findMeeting(tx, untold.meetingId);
  const ids = await listComing(tx, untold.meetingId, untold.toldTo, TOLD_AT_ONCE);
  const recipients = await listAddressees(tx, ids);
  if (meeting !== undefined) {
    const write = () => written(meeting, untold, house);
    const { what, changes } = untold;
    // The same as followers hear of: nobody gets two letters for one move.
    const fact =
      what === "reminder" ? {} : { fact: factOf(meetingPath(meeting.id), what, String(changes)) };
    await postToMany(tx, { ...fact, recipients, kind: "important", write }, now);
  }
  const isTold = ids.length < TOLD_AT_ONCE;
  await noteTold(tx, untold, { toldTo: isTold ? undefined : ids.at(-1), isTold });
}

/** Without its link: a letter passes through others' hands, and the page shows it in time. */
function written(meeting: Meeting, { what }: Untold, { url }: House) {
  const { subject, text } = words.letters[what];
  const facts = {
    title: titleInLetter(meeting),
    when: exactMomentInWords(meeting.startsAt),
    // Its host's own words: they stay where the topic is put out of sight.
    why: unfilled(meeting.why ?? ""),
    link: url + meetingPath(meeting.id),
  };
  return { subject, text: text(facts) };
}

/** A move, or that it is called off, for whoever follows it. Who said that they come has a letter of it at once. */
export const changedInCalendars = (
  what: Exclude<Telling, "reminder">,
  { id, changes }: Pick<Meeting, "id" | "changes">,
  by: PersonId,
  at: Date,
  says: () => string,
): Happened =>
  happened({
    on: [meetingPath(id)],
    ...{ what, which: String(changes), part: "changed", by, at, says },
  });
