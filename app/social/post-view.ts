import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House, Named } from "../../platform/house.ts";
import { mayReadAsMember } from "../membership/door.ts";
import { listPictures, type Picture } from "../pictures/door.ts";
import { findPolicy, manifesto, type Policy } from "../policy/door.ts";
import { isAuthor, type Proposal } from "../proposals/door.ts";
import { whyNotPlanned } from "./planning/acts/plan-post.ts";
import { type Outgoing, outgoingOf, seenOf } from "./planning/plan.ts";
import { findPlan, readOutlets } from "./planning/plan-queries.ts";
import { type PostingView, postingView } from "./posting/view.ts";
import { ANNOUNCEMENT, type Rests, restsOf } from "./resting.ts";
import type { PostChoice } from "./rota.ts";
import { findRotaOf, listPostVotes, listSeats, type PostVote } from "./rota-queries.ts";

/** A post as its page shows it to one viewer. */
export interface PostView {
  /** Undefined while it waits for a rota. */
  readonly rotaId: number | undefined;
  /** May approve or refuse it now. */
  readonly mayJudge: boolean;
  /** What they said of it. */
  readonly own: PostVote | undefined;
  /** How many approved and refused it: seen by nobody before it is decided. */
  readonly counts: Readonly<Record<PostChoice, number>> | undefined;
  /** Why, for members; without names. */
  readonly reasons: readonly PostVote[];
  /** Its parts on each network, as they would go out or went. */
  readonly outgoing: readonly Outgoing[];
  readonly pictures: readonly Picture[];
  /** What is read by whoever judges it now. */
  readonly seen: string;
  readonly mayPlan: boolean;
  readonly posting: PostingView;
  /** On what it rests, once it is decided. */
  readonly rests: readonly (Rests & { readonly title: string | undefined })[];
  /** What somebody who judges it chooses from. */
  readonly policies: readonly Pick<Policy, "id" | "title">[];
  /** Who approved it, for members. */
  readonly approvedBy: readonly Named[];
}

export async function postView(
  { database: db, namedOf, url }: Pick<House, "database" | "namedOf" | "url">,
  proposal: Proposal,
  viewer: Actor,
  now: Date,
): Promise<PostView> {
  const { id, stay } = proposal;
  const rotaId = await findRotaOf(db, id);
  const plan = await findPlan(db, id);
  const votes = await listPostVotes(db, id);
  const seats = rotaId === undefined ? [] : await listSeats(db, rotaId);
  const personId = viewer.kind === "person" ? viewer.personId : undefined;
  const seat = seats.find((one) => personId !== undefined && one.personId === personId);
  const isOn = seat?.state === "serving" || (seat?.state === "called" && now < seat.answerBy);
  const isOpen = stay.state === "rota" && (stay.endsAt === undefined || now < stay.endsAt);
  const isDecided = rotaId !== undefined && stay.state !== "rota" && stay.state !== "held";
  const count = (choice: PostChoice) => votes.filter((vote) => vote.choice === choice).length;
  const isTheirs = personId !== undefined && isAuthor(proposal, personId);
  const approvers = async (): Promise<readonly Named[]> => {
    if (!isDecided || mayReadAsMember(viewer) !== undefined) return [];
    const approving = votes.filter((vote) => vote.choice === "approve");
    const people = approving.flatMap(
      ({ seatId }) => seats.find((one) => one.id === seatId)?.personId ?? [],
    );
    const named = await namedOf(people);
    return people.map((one) => named(one));
  };
  const posting = await postingView(db, proposal, seats, viewer);
  const sent = posting.deliveries.map(({ network }) => network);
  const asPlanned = outgoingOf(proposal, plan, await readOutlets(db, { url }));
  const mayJudge = isOn === true && isOpen && !isTheirs;
  return {
    rotaId,
    mayJudge,
    policies: mayJudge ? (await manifesto(db)).flatMap(({ policies }) => policies) : [],
    rests: isDecided ? await titled(db, restsOf(votes)) : [],
    own: votes.find(({ seatId }) => seatId === seat?.id),
    counts: isDecided ? { approve: count("approve"), refuse: count("refuse") } : undefined,
    outgoing:
      sent.length === 0
        ? asPlanned
        : asPlanned.map((one) => ({ ...one, isChosen: sent.includes(one.network) })),
    pictures: stay.state === "held" ? [] : await listPictures(db, { kind: "post", id }),
    seen: seenOf(proposal, plan),
    posting,
    approvedBy: await approvers(),
    mayPlan: isTheirs && whyNotPlanned(proposal, now) === undefined,
    reasons:
      isDecided && mayReadAsMember(viewer) === undefined
        ? votes.filter(({ reason }) => reason !== undefined)
        : [],
  };
}

const titled = (db: Reader, rests: readonly Rests[]): Promise<PostView["rests"]> =>
  Promise.all(
    rests.map(async (one) => {
      const policy = one.on === ANNOUNCEMENT ? undefined : await findPolicy(db, one.on);
      return { ...one, title: policy?.title };
    }),
  );
