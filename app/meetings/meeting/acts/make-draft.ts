import * as v from "valibot";
import { defineAct, performWithin } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { findProposal, saveDraft } from "../../../proposals/door.ts";
import { isOpenChapter, rulesInForce } from "../../../rulebook/door.ts";
import { meetingPath } from "../../addresses.ts";
import { type Meeting, whyNotBegun } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { changeMeeting } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { isTakenUp } from "../drafted.ts";

interface Made {
  readonly meeting: Meeting;
  proposalId: number | undefined;
}

/**
 * Begins a proposal with what came of a meeting: a private draft of whoever asks for it, to write on and to publish as
 * an idea. The draft carries the meeting's address, and the meeting the draft's; once, unless it is left lying.
 */
export const makeDraft = defineAct({
  name: "meetings.make-draft",
  input: v.object({
    id: itemNumber,
    chapter: v.pipe(
      v.string(() => words.fields.chapter),
      v.check(isOpenChapter, () => words.fields.chapter),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const meeting = await lockMeeting(tx, id);
    if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
    const { proposalId } = meeting;
    // One that was thrown away, or is gone with its author, is nobody's any more.
    const made = proposalId === undefined ? undefined : await findProposal(tx, proposalId);
    const { personId } = personWho(actor);
    return { meeting, isDrafted: isTakenUp(made, personId, await rulesInForce(tx), now) };
  },
  decide: (
    { meeting, isDrafted },
    { chapter },
    { now },
  ): (Made & { chapter: string }) | Refusal => {
    if (meeting.outcome === undefined) return refuse("conflict", refusals.outcome.none);
    if (isDrafted) return refuse("conflict", refusals.outcome.taken);
    return whyNotBegun(meeting, now) ?? { meeting, chapter, proposalId: undefined };
  },
  save: async (tx, made, context) => {
    const { meeting, chapter } = made;
    const link = context.house.url + meetingPath(meeting.id);
    const { id } = await performWithin(
      tx,
      saveDraft,
      {
        ...{ kind: "new", chapter, id: undefined, seen: undefined },
        // What two keys hid is carried into no text of somebody else.
        title: meeting.title ?? words.outcome.title,
        titleCy: undefined,
        problem: words.outcome.problem(meeting.outcome ?? "", link),
        body: words.outcome.body,
        effects: undefined,
      },
      context,
    );
    made.proposalId = id;
    await changeMeeting(tx, meeting.id, { proposal_id: id ?? null });
  },
});
