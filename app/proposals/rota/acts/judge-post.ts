import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import type { PostApproved } from "../../announcements.ts";
import { stepInRecord } from "../../covering/in-record.ts";
import { isBy, theProposal } from "../../facts.ts";
import type { Proposal } from "../../proposal.ts";
import type { Step } from "../../stages/life.ts";
import { takeStep } from "../../stages/steps.ts";
import { refusals, words } from "../../words.ts";
import { decidePost, type PostChoice, type Rota, type RotaSeat } from "../rota.ts";
import { findRotaOf, listPostVotes, listSeats, lockRota, type PostVote } from "../rota-queries.ts";
import { savePostVote, saveSeat } from "../rota-store.ts";

export const REASON_MOST = 500;

interface Facts {
  readonly proposal: Proposal;
  readonly rota: Rota | undefined;
  readonly seats: readonly RotaSeat[];
  readonly votes: readonly PostVote[];
}

interface Judged {
  readonly proposal: Proposal;
  readonly seat: RotaSeat;
  readonly personId: PersonId;
  readonly choice: PostChoice;
  readonly reason: string | undefined;
  readonly step: Step | undefined;
}

/** Somebody on the rota approves a post or refuses it, and says why. Enough of them decide at once. */
export const judgePost = defineAct({
  name: "proposals.judge-post",
  input: v.object({
    id: itemNumber,
    choice: oneOf(["approve", "refuse"], () => words.rota.choose),
    reason: optionalTextField(() => words.rota.reason, { most: REASON_MOST }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const rotaId = await findRotaOf(tx, id);
    const rota = rotaId === undefined ? undefined : await lockRota(tx, rotaId);
    return {
      ...{ proposal, rota },
      seats: rota === undefined ? [] : await listSeats(tx, rota.id),
      votes: await listPostVotes(tx, id),
    };
  },
  decide: (facts, { choice, reason }, { actor, now }): Judged | Refusal => {
    const { proposal, rota, seats, votes } = facts;
    const { personId } = personWho(actor);
    const { state, endsAt } = proposal.stay;
    const seat = seats.find((one) => one.personId === personId && isOn(one, now));
    if (rota === undefined || seat === undefined) {
      return refuse("not-allowed", refusals.rota.notOnRota);
    }
    if (isBy(proposal, actor)) return refuse("not-allowed", refusals.rota.ownPost);
    if (state !== "rota" || (endsAt !== undefined && now >= endsAt)) {
      return refuse("conflict", refusals.rota.decided);
    }
    if (choice === "refuse" && reason === undefined) {
      return refuse("invalid", refusals.rota.sayWhy, "reason");
    }
    const others = votes.filter(({ seatId }) => seatId !== seat.id);
    const to = decidePost(rota, [...others.map((vote) => vote.choice), choice]);
    const step = to && { to, by: { kind: "rota" } as const };
    return { proposal, seat, personId, choice, reason, step };
  },
  save,
  record: ({ proposal, step }) => step && stepInRecord("proposals.judge-post", proposal, step),
  announce: ({ proposal, step }): readonly PostApproved[] =>
    step?.to === "to-post" ? [{ name: "proposals.post-approved", proposalId: proposal.id }] : [],
});

/** Whoever votes says by that that they serve. */
const isOn = ({ state, answerBy }: RotaSeat, now: Date): boolean =>
  state === "serving" || (state === "called" && now < answerBy);

async function save(tx: Tx, judged: Judged, context: ActContext): Promise<void> {
  const { proposal, seat, personId, choice, reason, step } = judged;
  if (seat.state === "called") await saveSeat(tx, seat.id, "serving");
  const vote = { proposalId: proposal.id, seatId: seat.id, choice, reason };
  await savePostVote(tx, vote, context.now);
  await noteTookPart(tx, personId, context.now);
  if (step !== undefined) await takeStep(tx, proposal, step, context);
}
