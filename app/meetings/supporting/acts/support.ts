import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { type PostKind, whyHidden } from "../../hiding/hiding.ts";
import { findPoint } from "../../meeting/point-queries.ts";
import { type Meeting, type Point, type Topic, whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { support as save } from "../../store.ts";
import { listSupportedBy, lockTopic } from "../../topics/topic-queries.ts";
import { refusals, words } from "../../words.ts";

/** What is voted for, of what members write here. */
const SUPPORTED = ["meeting-topic", "agenda-point"] as const satisfies readonly PostKind[];

interface OfTopic {
  readonly kind: "meeting-topic";
  readonly post: Topic;
  /** The open topics that this person supports. */
  readonly supported: readonly number[];
  readonly rules: Rules;
}

interface OfPoint {
  readonly kind: "agenda-point";
  readonly post: Point;
  readonly meeting: Meeting;
}

interface Given {
  readonly kind: (typeof SUPPORTED)[number];
  readonly support: Parameters<typeof save>[2];
}

/** Gives a topic one of one's votes, or votes a point of an agenda up; or takes that back. What most want comes first. */
export const support = defineAct({
  name: "meetings.support",
  input: v.object({
    kind: oneOf(SUPPORTED, () => words.hidden.chooseKind),
    id: itemNumber,
    isOn: yesOrNoField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { kind, id, isOn }, { actor, now }): Promise<OfTopic | OfPoint | Refusal> => {
    const { personId } = personWho(actor);
    const found =
      kind === "meeting-topic" ? await ofTopic(tx, id, personId) : await ofPoint(tx, id);
    const notYet = isOn === "yes" ? await whyNotCounted(tx, actor, "support", now) : undefined;
    return notYet ?? found;
  },
  decide: (of, { isOn }, { actor, now }): Given | Refusal => {
    const { kind, post } = of;
    const given = { id: post.id, personId: personWho(actor).personId, isOn: isOn === "yes" };
    const whyNot =
      of.kind === "meeting-topic" ? whyNoVote(of, given.isOn) : whyOver(of.meeting, now);
    return whyNot ?? (given.isOn ? whyHidden(post) : undefined) ?? { kind, support: given };
  },
  save: async (tx, { kind, support: given }, { now }) => {
    await save(tx, kind === "meeting-topic" ? "topic" : "point", given);
    await noteTookPart(tx, given.personId, now);
  },
});

async function ofTopic(tx: Tx, id: number, personId: PersonId): Promise<OfTopic | Refusal> {
  const post = await lockTopic(tx, id);
  if (post === undefined) return refuse("not-found", refusals.topic.unknown);
  const supported = await listSupportedBy(tx, personId);
  return { kind: "meeting-topic", post, supported, rules: await rulesInForce(tx) };
}

async function ofPoint(tx: Tx, id: number): Promise<OfPoint | Refusal> {
  const found = await findPoint(tx, id);
  const meeting = found && (await lockMeeting(tx, found.meetingId));
  // Once more: two keys may have hidden it while the meeting was waited for.
  const post = meeting && (await findPoint(tx, id));
  if (post === undefined) return refuse("not-found", refusals.agenda.unknown);
  return { kind: "agenda-point", post, meeting: meeting as Meeting };
}

function whyNoVote({ post, supported, rules }: OfTopic, isOn: boolean): Refusal | undefined {
  if (post.state !== "open") return refuse("conflict", refusals.topic.notOpen);
  const others = supported.filter((other) => other !== post.id);
  return isOn && others.length >= rules.topicVotes
    ? refuse("conflict", refusals.topic.votesUsed(rules.topicVotes))
    : undefined;
}
