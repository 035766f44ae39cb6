import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { seenBy } from "../../platform/text/seen.ts";
import { addDaysTo, type Day } from "../../platform/time/days.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { Visitor } from "../../testing/visit.ts";
import { argue } from "../discussions/arguments/acts/argue.ts";
import { comment } from "../discussions/comments/acts/comment.ts";
import { hide } from "../discussions/hiding/acts/hide.ts";
import { restoreByRequest } from "../discussions/hiding/acts/restore-by-request.ts";
import { summarise } from "../discussions/summaries/acts/summarise.ts";
import { asWritten } from "../mail/testing/as-written.ts";
import { meetingPath } from "../meetings/addresses.ts";
import { hide as hideOfMeetings } from "../meetings/hiding/acts/hide.ts";
import { restoreByRequest as restoreOfMeetings } from "../meetings/hiding/acts/restore-by-request.ts";
import { addPoint } from "../meetings/meeting/acts/add-point.ts";
import { heldNotes, type Meeting } from "../meetings/meeting.ts";
import { writeNotes } from "../meetings/noting/acts/write-notes.ts";
import { findMeeting } from "../meetings/queries.ts";
import { aMeetingHouse } from "../meetings/testing/a-meeting-house.ts";
import { hide as hideOfOpinions } from "../opinions/hiding/acts/hide.ts";
import { restoreByRequest as restoreOfOpinions } from "../opinions/hiding/acts/restore-by-request.ts";
import { addStatement } from "../opinions/statements/acts/add-statement.ts";
import { opinionsOnAMatter } from "../opinions/testing/opinions-on.ts";
import { chooseLevel } from "../this-week/following/acts/choose-level.ts";
import { postDigest } from "../this-week/telling/post-digest.ts";
import { tellFollowers } from "../this-week/telling/tell.ts";
import { ROOMS } from "../wiring/rooms.ts";

const { at, taken } = aMeetingHouse();
const HOUR = 3_600_000;

let meeting: Meeting;
let opinionsId: string;
let writer: Person;
let atOnce: Person;
let weekly: Person;
let monday: Day = "2027-06-07" as Day;

beforeAll(async () => {
  writer = await aMember(at.house);
  meeting = await taken("Trams?", await aMember(at.house), [await aMember(at.house)]);
  opinionsId = String(await opinionsOnAMatter(at.house, meetingPath(meeting.id)));
  [atOnce, weekly] = [await aMember(at.house), await aMember(at.house)];
  const path = meetingPath(meeting.id);
  for (const [level, actor] of [
    ["all", atOnce],
    ["weekly", weekly],
  ] as const)
    await perform(at.house, chooseLevel, { path, level }, { actor });
});

async function done(act: AnyAct, input: object, actor: Person | ReturnType<typeof aRequestFor>) {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
  return outcome;
}

interface OneKind {
  /** Writes one, and answers its number. */
  write(says: string): Promise<number>;
  readonly line: string;
  readonly acts: readonly [hide: AnyAct, restore: AnyAct];
  named(id: number): object;
}

const topicId = () => String(meeting.talkId);

const ofDiscussions = (
  kind: string,
  line: string,
  write: (says: string) => Promise<unknown>,
): OneKind => ({
  line,
  write: async (says) => {
    const made = (await write(says)) as { id?: number; said?: { id: number } };
    return made.id ?? made.said?.id ?? 0;
  },
  acts: [hide, restoreByRequest],
  named: (id) => ({ topicId: topicId(), kind, postId: String(id) }),
});

/** Each kind of what people write that two keys can hide. A new kind stands here, or below with why not. */
const KINDS: Readonly<Record<string, OneKind>> = {
  comment: ofDiscussions("comment", "1 new comment.", (text) =>
    done(comment, { topicId: topicId(), text }, writer),
  ),
  argument: ofDiscussions("argument", "1 new argument, for.", (claim) =>
    done(argue, { topicId: topicId(), camp: "for", claim }, writer),
  ),
  summary: ofDiscussions("summary", "1 new summary.", (text) =>
    done(summarise, { topicId: topicId(), text }, writer),
  ),
  statement: {
    line: "1 new statement.",
    write: async (text) =>
      ((await done(addStatement, { topicId: opinionsId, text }, writer)) as { id: number }).id,
    acts: [hideOfOpinions, restoreOfOpinions],
    named: (id) => ({ topicId: opinionsId, statementId: String(id) }),
  },
  "agenda-point": {
    line: "1 new point on the agenda.",
    write: async (says) =>
      ((await done(addPoint, { id: String(meeting.id), says }, writer)) as { id: number }).id,
    acts: [hideOfMeetings, restoreOfMeetings],
    named: (id) => ({ kind: "agenda-point", postId: String(id) }),
  },
  "meeting-notes": {
    line: "1 change to the notes.",
    write: async (notes) => {
      // They open when it begins, and points stand on its agenda before.
      const wait = meeting.startsAt.getTime() - at.clock.now().getTime();
      at.clock.moveForward(Math.max(0, wait));
      const now = await findMeeting(at.house.database, meeting.id);
      const { seen = "" } = seenBy(undefined, heldNotes(now?.notes));
      const input = { id: String(meeting.id), notes, seen };
      return ((await done(writeNotes, input, writer)) as { versionId: number }).versionId;
    },
    acts: [hideOfMeetings, restoreOfMeetings],
    named: (id) => ({ kind: "meeting-notes", postId: String(id) }),
  },
};

const TOLD_OF_NOTHING: Readonly<Record<string, string>> = {
  action: "Nobody follows one",
  article: "Nobody follows one",
  "action-place": "Nobody follows one",
  "heard-group":
    "Nobody follows one; of whoever asked to hear `app/canvass/leading/leading.test.ts` asks",
  "month-question": "Nobody follows one",
  event: "Nobody follows one; of those who come `app/events/hiding/reported.test.ts` asks",
  "event-photo": "Nobody is told of one",
  "meeting-topic": "It stands on no thing that can be followed before a week has taken it",
};

const officially = (act: AnyAct, input: object) =>
  done(act, { ...input, ground: "abuse" }, aRequestFor(act));

const told = async ({ personId }: Person): Promise<readonly string[]> =>
  (await postedTo(at.house, personId)).flatMap(
    ({ body }) => asWritten(body).match(/(?<=Trams\?: )[0-9].*/g) ?? [],
  );

/** Lets letters go out, and the week's; answers what is new in them. */
async function tell(): Promise<{ atOnce: readonly string[]; week: readonly string[] }> {
  const before = [(await told(atOnce)).length, (await told(weekly)).length];
  at.clock.moveForward(2 * HOUR);
  await tellFollowers(at.house);
  monday = addDaysTo(monday, 7);
  await postDigest(at.house, undefined, { monday });
  return {
    atOnce: (await told(atOnce)).slice(before[0]),
    week: (await told(weekly)).slice(before[1]),
  };
}

describe("what was hidden before its letter is written", () => {
  it("is known of each kind that can be hidden", () => {
    const all = ROOMS.flatMap(({ posts }) => posts?.kinds ?? []);
    const known = [...Object.keys(KINDS), ...Object.keys(TOLD_OF_NOTHING)];
    expect(known.toSorted()).toEqual([...all].toSorted());
  });

  it.each(Object.entries(KINDS))(
    "is not counted: %s",
    async (kind, { write, acts, named, line }) => {
      const id = await write(`A rude ${kind} of somebody`);
      await officially(acts[0], named(id));
      expect(await tell()).toEqual({ atOnce: [], week: [] });

      const hidden = await write(`Another ${kind} of theirs`);
      // Notes that somebody writes on within ten minutes are one version.
      at.clock.moveForward(HOUR / 4);
      const back = await write(`More ${kind}s`);
      await officially(acts[0], named(hidden));
      await officially(acts[0], named(back));
      await officially(acts[1], named(back));
      expect(await tell()).toEqual({ atOnce: [line], week: [line] });
      await officially(acts[1], named(id));
      await officially(acts[0], named(back));
      expect(await tell()).toEqual({ atOnce: [], week: [] });
    },
  );

  it("is not counted in the week where it was hidden after it was gathered", async () => {
    const { write, acts, named, line } = KINDS.comment as OneKind;
    const [first, second] = [await write("The first of two"), await write("The second of two")];
    at.clock.moveForward(2 * HOUR);
    await tellFollowers(at.house);
    expect((await told(atOnce)).at(-1)).toBe("2 new comments.");
    await officially(acts[0], named(first));
    expect((await tell()).week).toEqual([line]);
    const reader = await new Visitor(at).signInAs(weekly);
    const news = async () =>
      (await reader.get(`/me/following/new?path=${meetingPath(meeting.id)}`)).page;
    const listed = (page: string) => page.match(/>A comment</g)?.length ?? 0;
    const before = listed(await news());
    await officially(acts[0], named(second));
    expect(listed(await news())).toBe(before - 1);
  });
});
