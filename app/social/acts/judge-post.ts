import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField, shortField } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../membership/door.ts";
import { areAllMade, listPictures } from "../../pictures/door.ts";
import { findPolicy, type Policy } from "../../policy/door.ts";
import {
  isBy,
  movePost,
  type Proposal,
  type Step,
  stepInRecord,
  theProposal,
} from "../../proposals/door.ts";
import type { PostApproved } from "../announcements.ts";
import { outgoingOf, type Plan, seenOf } from "../planning/plan.ts";
import { findPlan, readOutlets } from "../planning/plan-queries.ts";
import { addDeliveries } from "../posting/delivery-store.ts";
import { type RestsOn, readRestsOn, whyNotResting } from "../resting.ts";
import { decidePost, type PostChoice, type Rota, type RotaSeat } from "../rota.ts";
import { findRotaOf, listPostVotes, listSeats, lockRota, type PostVote } from "../rota-queries.ts";
import { savePostVote, saveSeat } from "../rota-store.ts";
import { refusals, words } from "../words.ts";

export const REASON_MOST = 500;

interface Facts {
  readonly proposal: Proposal;
  readonly rota: Rota | undefined;
  readonly seats: readonly RotaSeat[];
  readonly votes: readonly PostVote[];
  readonly plan: Plan;
  readonly isReady: boolean;
  readonly restsOn: RestsOn | undefined;
  /** Undefined too where it rests on none. */
  readonly policy: Policy | undefined;
}

interface Judged {
  readonly proposal: Proposal;
  readonly seat: RotaSeat;
  readonly personId: PersonId;
  readonly choice: PostChoice;
  readonly reason: string | undefined;
  readonly restsOn: RestsOn | undefined;
  readonly step: Step | undefined;
  readonly plan: Plan;
}

/** Somebody on the rota approves a post or refuses it, and says why. Enough of them decide at once. */
export const judgePost = defineAct({
  name: "social.judge-post",
  input: v.object({
    id: itemNumber,
    choice: oneOf(["approve", "refuse"], () => words.choose),
    reason: optionalTextField(() => words.reason, { most: REASON_MOST }),
    policy: optionalTextField(() => words.restsOn, { most: 20 }),
    // What was read: an approval of a text that was changed meanwhile would be of another.
    seen: v.optional(shortField(30, () => words.plan.changed)),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, policy = "" }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    if (proposal.kind !== "post") return refuse("not-found", refusals.noPost);
    const rotaId = await findRotaOf(tx, id);
    const rota = rotaId === undefined ? undefined : await lockRota(tx, rotaId);
    const restsOn = readRestsOn(policy);
    return {
      restsOn,
      policy: typeof restsOn === "number" ? await findPolicy(tx, restsOn) : undefined,
      ...{ proposal, rota },
      seats: rota === undefined ? [] : await listSeats(tx, rota.id),
      votes: await listPostVotes(tx, id),
      plan: await findPlan(tx, id),
      isReady: areAllMade(await listPictures(tx, { kind: "post", id })),
    };
  },
  decide: (facts, { choice, reason, seen }, { actor, now }): Judged | Refusal => {
    const { proposal, rota, seats, votes, restsOn } = facts;
    const { personId } = personWho(actor);
    const { state, endsAt } = proposal.stay;
    const seat = seats.find((one) => one.personId === personId && isOn(one, now));
    if (rota === undefined || seat === undefined) {
      return refuse("not-allowed", refusals.notOnRota);
    }
    if (isBy(proposal, actor)) return refuse("not-allowed", refusals.ownPost);
    if (state !== "rota" || (endsAt !== undefined && now >= endsAt)) {
      return refuse("conflict", refusals.decided);
    }
    if (seen !== undefined && seen !== seenOf(proposal, facts.plan)) {
      return refuse("conflict", refusals.plan.changed);
    }
    if (choice === "approve" && !facts.isReady) {
      return refuse("conflict", refusals.plan.picturesNotReady);
    }
    if (choice === "refuse" && reason === undefined) {
      return refuse("invalid", refusals.sayWhy, "reason");
    }
    const notResting = whyNotResting(choice, restsOn, facts.policy);
    if (notResting !== undefined) return notResting;
    const others = votes.filter(({ seatId }) => seatId !== seat.id);
    const to = decidePost(rota, [...others.map((vote) => vote.choice), choice]);
    const step = to && { to, by: { kind: "rota" } as const };
    return { proposal, seat, personId, choice, reason, restsOn, step, plan: facts.plan };
  },
  save,
  record: ({ proposal, step }) => step && stepInRecord("social.judge-post", proposal, step),
  announce: ({ proposal, step }): readonly PostApproved[] =>
    step?.to === "to-post" ? [{ name: "social.approved", proposalId: proposal.id }] : [],
});

/** What they have approved is what goes out, whatever becomes of the draft of it. */
async function sendOff(
  tx: Tx,
  post: Proposal,
  plan: Plan,
  { house, now }: ActContext,
): Promise<void> {
  const { id: proposalId, title } = post;
  const pictures = (await listPictures(tx, { kind: "post", id: proposalId })).map(({ id }) => id);
  const outgoing = outgoingOf(post, plan, await readOutlets(tx, house));
  await addDeliveries(tx, { proposalId, title, link: plan.link, pictures }, outgoing, now);
}

/** Whoever votes says by that that they serve. */
const isOn = ({ state, answerBy }: RotaSeat, now: Date): boolean =>
  state === "serving" || (state === "called" && now < answerBy);

async function save(tx: Tx, judged: Judged, context: ActContext): Promise<void> {
  const { proposal, seat, personId, choice, reason, restsOn, step } = judged;
  if (seat.state === "called") await saveSeat(tx, seat.id, "serving");
  const vote = { proposalId: proposal.id, seatId: seat.id, choice, reason, restsOn };
  await savePostVote(tx, vote, context.now);
  await noteTookPart(tx, personId, context.now);
  if (step === undefined) return;
  await movePost(tx, proposal, step, context);
  if (step.to === "to-post") await sendOff(tx, proposal, judged.plan, context);
}
