import type { Actor, Person } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House, NamedOf } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { formerMember, mayAskFor, mayInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import {
  type Argument,
  listFairMarks,
  listFirstArguments,
  listStrongMarks,
} from "./arguments/argument-queries.ts";
import { findMindChanged } from "./arguments/marks-store.ts";
import { type Lanes, orderLane, takeTurns } from "./arguments/order.ts";
import { threadView } from "./comments/comment-view.ts";
import { listThreads, type ThreadSlice } from "./comments/thread-queries.ts";
import type { ArgumentView, DiscussionPage, DiscussionView, SummaryView } from "./discussion.ts";
import { type HiddenViewOf, hiddenViews } from "./hiding/hidden-view.ts";
import { mayComment, mayRead, whyNoArgument, whyNoComment } from "./may.ts";
import { whyNotOfBranch } from "./of-branches/of-branch.ts";
import { findSide, findTopic, type TopicWithCounts } from "./queries.ts";
import { isFair } from "./summaries/fairness.ts";
import { listSummaries, type SummaryRow } from "./summaries/summary-queries.ts";
import {
  ARGUED,
  type Argued,
  type ArgumentId,
  type CommentId,
  type Topic,
  type TopicId,
} from "./topic.ts";

const ARGUMENTS_SHOWN = 8;
/** Of all arguments, in one list. */
const FIRST_SHOWN = 9;
const SUMMARIES_SHOWN = 5;
const NONE: ThreadSlice = { threads: [], olderThan: undefined };

/** Everything that a discussion's part of a page shows to this viewer. Throws where there is no such topic. */
export async function discussionOf(
  db: Reader,
  topicId: TopicId,
  viewer: Actor,
  page: DiscussionPage,
): Promise<DiscussionView> {
  const topic = await findTopic(db, topicId);
  if (topic === undefined) throw new Error(`there is no topic ${topicId}`);
  const may = await whatMay(db, viewer, topic, page.now);
  const before = commentIdIn(page.before);
  const [fairPerCamp, lanes, summaries, slice] = await Promise.all([
    page.fairPerCamp ?? rulesInForce(db).then((rules) => rules.fairPerCamp),
    listFirstArguments(db, topicId, ARGUMENTS_SHOWN + 1),
    listSummaries(db, topicId, { most: SUMMARIES_SHOWN + 1 }),
    may.read ? listThreads(db, topicId, before) : NONE,
  ]);
  const found = { topic, fairPerCamp, lanes: ordered(lanes, topic.sides), summaries, slice };
  const seen = await whatViewerKnows(db, found, viewer, may.read ? page.namedOf : undefined);
  return viewOf(found, seen, { may, now: page.now, isOlderPage: before !== undefined });
}

interface Found {
  readonly topic: TopicWithCounts;
  readonly fairPerCamp: number;
  readonly lanes: Lanes<Argument>;
  readonly summaries: readonly SummaryRow[];
  readonly slice: ThreadSlice;
}

/** What stands in an address may be anything; what is no comment's number begins at the newest. */
function commentIdIn(text: string | undefined): CommentId | undefined {
  return /^[1-9][0-9]{0,14}$/.test(text ?? "") ? (Number(text) as CommentId) : undefined;
}

export async function whatMay(
  db: Reader,
  viewer: Actor,
  topic: Pick<Topic, "stage" | "path">,
  now: Date,
): Promise<DiscussionView["may"]> {
  const noComment = mayComment(viewer) ?? (await whyNotOfBranch(db, topic, viewer));
  const noArgument = mayInGoodStanding(viewer);
  const argue = noArgument === undefined && whyNoArgument(topic) === undefined;
  const notYet = argue ? await whyNotCounted(db, viewer, "support", now) : undefined;
  return {
    read: mayRead(viewer) === undefined,
    comment: noComment === undefined && whyNoComment(topic) === undefined,
    argue,
    mark: argue && notYet === undefined,
    notYet: notYet?.says,
    askToHide: mayAskFor(viewer, "hide-post") === undefined,
    report: noComment === undefined,
    whyNot: (whyNoComment(topic) ?? noComment ?? noArgument)?.says,
  };
}

interface Seen {
  readonly viewer: Person | undefined;
  readonly named: NamedOf | undefined;
  readonly side: DiscussionView["viewerSide"];
  readonly strong: ReadonlySet<number>;
  /** Which argument changed their mind. */
  readonly changedBy: ArgumentId | undefined;
  readonly fair: ReadonlySet<number>;
  readonly hiddenViewOf: HiddenViewOf;
}

const argumentsIn = ({ lanes }: Pick<Found, "lanes">): readonly Argument[] =>
  ARGUED.flatMap((argued) => lanes[argued]);

function ordered(lanes: Lanes<Argument>, members: TopicWithCounts["sides"]): Lanes<Argument> {
  const of = (argued: Argued) => orderLane(lanes[argued], members);
  return { for: of("for"), against: of("against"), question: of("question") };
}

const peopleIn = ({ lanes, summaries, slice }: Found): readonly PersonId[] =>
  [
    ...argumentsIn({ lanes }).map(({ personId }) => personId),
    ...summaries.map(({ authorId }) => authorId),
    ...slice.threads.flatMap(({ first, replies }) => [first, ...replies]).map((c) => c.personId),
  ].filter((id) => id !== undefined);

const postsIn = ({ lanes, summaries, slice }: Found) => [
  ...argumentsIn({ lanes }),
  ...summaries,
  ...slice.threads.flatMap(({ first, replies }) => [first, ...replies]),
];

async function whatViewerKnows(
  db: Reader,
  found: Found,
  viewer: Actor,
  namedOf: House["namedOf"] | undefined,
): Promise<Seen> {
  if (viewer.kind !== "person" || namedOf === undefined) {
    return {
      viewer: undefined,
      named: undefined,
      side: undefined,
      strong: new Set(),
      changedBy: undefined,
      fair: new Set(),
      hiddenViewOf: await hiddenViews(db, postsIn(found), undefined),
    };
  }
  const { personId } = viewer;
  const argumentIds = argumentsIn(found).map(({ id }) => id);
  const [named, side, strong, changedBy, fair, hiddenViewOf] = await Promise.all([
    namedOf(peopleIn(found)),
    findSide(db, found.topic.id, personId),
    listStrongMarks(db, personId, argumentIds),
    findMindChanged(db, found.topic.id, personId),
    listFairMarks(
      db,
      personId,
      found.summaries.map(({ id }) => id),
    ),
    hiddenViews(db, postsIn(found), personId),
  ]);
  return { viewer, named, side, strong, changedBy, fair, hiddenViewOf };
}

type Rest = Pick<DiscussionView, "may" | "now" | "isOlderPage">;

function viewOf(found: Found, seen: Seen, rest: Rest): DiscussionView {
  const { topic, slice, summaries, fairPerCamp } = found;
  const { id, path, title, stage, counts, sides } = topic;
  return {
    ...rest,
    topic: { id, path, title, stage },
    ...{ counts, sides, fairPerCamp },
    slow: topic.slow !== undefined && topic.slow.until > rest.now ? topic.slow : undefined,
    viewerSide: seen.side,
    ...argumentsView(found, seen),
    summaries: summaries
      .slice(0, SUMMARIES_SHOWN)
      .map((summary) => summaryView(summary, seen, fairPerCamp)),
    hasMoreSummaries: summaries.length > SUMMARIES_SHOWN,
    threads: slice.threads.map((thread) =>
      threadView(thread, {
        viewerId: seen.viewer?.personId,
        named: seen.named ?? formerMember,
        now: rest.now,
        hiddenViewOf: seen.hiddenViewOf,
      }),
    ),
    olderThan: slice.olderThan,
  };
}

function argumentsView(
  { lanes, topic }: Found,
  seen: Seen,
): Pick<DiscussionView, "arguments" | "firstArguments" | "hasMoreArguments"> {
  const viewsOf = (argued: Argued) =>
    lanes[argued].slice(0, ARGUMENTS_SHOWN).map((argument) => argumentView(argument, seen));
  const hasMore = (argued: Argued) => lanes[argued].length > ARGUMENTS_SHOWN;
  const first = takeTurns(lanes, topic.sides).slice(0, FIRST_SHOWN);
  return {
    arguments: { for: viewsOf("for"), against: viewsOf("against"), question: viewsOf("question") },
    firstArguments: first.map((argument) => argumentView(argument, seen)),
    hasMoreArguments: {
      for: hasMore("for"),
      against: hasMore("against"),
      question: hasMore("question"),
    },
  };
}

type Marks = Pick<Seen, "viewer" | "named" | "strong" | "changedBy" | "fair" | "hiddenViewOf">;

export function argumentView(
  { hiddenId, personId, ofCamp: _ofCamp, ...argument }: Argument,
  { named, strong, changedBy, hiddenViewOf }: Omit<Marks, "viewer" | "fair">,
): ArgumentView {
  const hidden = hiddenViewOf({ hiddenId, personId });
  const who = named?.(personId);
  const marks = {
    isMarkedByViewer: strong.has(argument.id),
    changedViewer: changedBy === argument.id,
  };
  return { ...argument, hidden, who, ...marks };
}

export function summaryView(
  { hiddenId, authorId, ...summary }: SummaryRow,
  { viewer, named, fair, hiddenViewOf }: Pick<Marks, "viewer" | "named" | "fair" | "hiddenViewOf">,
  fairPerCamp: number,
): SummaryView {
  return {
    ...summary,
    hidden: hiddenViewOf({ hiddenId, personId: authorId }),
    who: named?.(authorId),
    isFair: isFair(summary.fairness, fairPerCamp),
    isOwn: authorId !== undefined && authorId === viewer?.personId,
    isMarkedByViewer: fair.has(summary.id),
  };
}
