import type { Actor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { hourOn } from "../../platform/time/hours.ts";
import { paperTitle } from "../ballots/door.ts";
import { discussionOf, type Watching, watchingOf } from "../discussions/door.ts";
import { mayInGoodStanding, mayReadAsMember, whyNotCounted } from "../membership/door.ts";
import { proposalPath } from "../proposals/addresses.ts";
import { findProposal } from "../proposals/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { listSeriesSince } from "./deciding/week-queries.ts";
import { isTakenUp } from "./meeting/drafted.ts";
import { listPoints, listPointsSupportedBy } from "./meeting/point-queries.ts";
import { isLinkShown, type Meeting, type Topic } from "./meeting.ts";
import { findNewestVersion } from "./noting/notes-queries.ts";
import type { MeetingView } from "./pages/meeting-page.tsx";
import type { TopicView, Votes } from "./pages/topic-parts.tsx";
import { countComing, isComing } from "./queries.ts";
import { listSupportedBy } from "./topics/topic-queries.ts";

const NOBODYS: readonly number[] = [];

const idOf = (actor: Actor): PersonId | undefined =>
  actor.kind === "person" ? actor.personId : undefined;

/** Topics as whoever looks at them sees them, and how many votes they have left. */
export async function topicViews(
  house: House,
  actor: Actor,
  topics: readonly Topic[],
): Promise<{
  readonly topics: readonly TopicView[];
  readonly votes: Votes;
  readonly watching: Watching;
}> {
  const { database, clock } = house;
  const viewer = idOf(actor);
  const reads = mayReadAsMember(actor) === undefined;
  const isMember = mayInGoodStanding(actor) === undefined;
  const [supported, rules, named, notYet] = await Promise.all([
    viewer === undefined ? NOBODYS : listSupportedBy(database, viewer),
    rulesInForce(database),
    reads ? house.namedOf(topics.flatMap(({ personId }) => personId ?? [])) : undefined,
    isMember ? whyNotCounted(database, actor, "support", clock.now()) : undefined,
  ]);
  return {
    topics: topics.map((topic) => ({
      ...topic,
      who: named?.(topic.personId),
      isSupported: supported.includes(topic.id),
      isOwn: viewer !== undefined && topic.personId === viewer,
    })),
    votes: {
      mayVote: isMember && notYet === undefined,
      left: Math.max(0, rules.topicVotes - supported.length),
    },
    watching: watchingOf(actor, clock.now()),
  };
}

/** A proposal that began here, as long as it is there: others see it when it is published. */
async function findProposalOf(
  { database, clock }: House,
  { proposalId }: Meeting,
  viewer: PersonId | undefined,
) {
  const proposal = proposalId === undefined ? undefined : await findProposal(database, proposalId);
  if (proposal === undefined) return { proposal: undefined, isDrafted: false };
  const isDrafted = isTakenUp(proposal, viewer, await rulesInForce(database), clock.now());
  const isOwn = viewer !== undefined && proposal.authors.includes(viewer);
  const isSeen = isOwn || proposal.stay.state !== "draft";
  const seen = { path: proposalPath(proposal.id), title: paperTitle(proposal) };
  return { proposal: isSeen ? seen : undefined, isDrafted };
}

const MINUTE_MS = 60_000;

export async function meetingView(
  house: House,
  meeting: Meeting,
  actor: Actor,
  {
    before,
    trouble,
  }: { readonly before: string | undefined; readonly trouble?: Trouble | undefined },
): Promise<MeetingView> {
  const { database: db, clock, namedOf } = house;
  const now = clock.now();
  const viewer = idOf(actor);
  const reads = mayReadAsMember(actor) === undefined;
  const isMember = mayInGoodStanding(actor) === undefined;
  const [rules, points, supported, comingInAll, comes, series, became, discussion, newest] =
    await Promise.all([
      rulesInForce(db),
      listPoints(db, meeting.id),
      viewer === undefined ? new Set<number>() : listPointsSupportedBy(db, meeting.id, viewer),
      countComing(db, meeting.id),
      viewer !== undefined && isComing(db, meeting.id, viewer),
      listSeriesSince(db, dayOf(meeting.decidedAt)),
      findProposalOf(house, meeting, viewer),
      discussionOf(db, meeting.talkId, actor, { now, namedOf, before }),
      reads ? findNewestVersion(db, meeting.id) : undefined,
    ]);
  const people = [meeting.hostId, ...points.map(({ personId }) => personId)];
  const named = reads ? await namedOf(people.flatMap((id) => id ?? [])) : undefined;
  const slot = series.find(({ id }) => id === meeting.seriesId) ?? { weekday: 3, hour: 19 };
  const isShown = isMember && isLinkShown(meeting, rules, now);
  return {
    ...{ meeting, now, slot, comingInAll, isMember, reads, discussion, trouble, ...became },
    isMoved: meeting.startsAt.getTime() !== hourOn(meeting.day, slot.hour).getTime(),
    points: points.map((point) => ({
      ...point,
      who: named?.(point.personId),
      isSupported: supported.has(point.id),
      isOwn: viewer !== undefined && point.personId === viewer,
    })),
    isOwnTopic: viewer !== undefined && meeting.proposerId === viewer,
    watching: watchingOf(actor, now),
    newestNotes: newest && {
      ...{ kind: "meeting-notes", id: newest.id, hidden: newest.hidden },
      isOwn: viewer !== undefined && newest.personId === viewer,
    },
    isComing: comes,
    host: meeting.hostId === undefined ? undefined : named?.(meeting.hostId),
    isHost: viewer !== undefined && viewer === meeting.hostId,
    link: isShown ? meeting.link : undefined,
    linkFrom: new Date(meeting.startsAt.getTime() - rules.meetingLinkMinutes * MINUTE_MS),
  };
}
