import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, optionalTextField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { isBy, type Proposal, theProposal } from "../../../proposals/door.ts";
import { NETWORKS } from "../../networks/network.ts";
import { readAnew } from "../../reading.ts";
import { refusals, words } from "../../words.ts";
import { heldIn, type Outlets, type Plan, whyNotFit } from "../plan.ts";
import { findPlan, readOutlets } from "../plan-queries.ts";
import { type NewPlan, savePlan } from "../plan-store.ts";

const TEXT_MOST = 3000;
const LINK_MOST = 500;

const network = v.picklist(NETWORKS, () => words.plan.choose);
const text = optionalTextField(() => words.plan.ownText, { most: TEXT_MOST });

const isLink = (link: string): boolean =>
  /^https?:\/\/\S+$/.test(link) && URL.canParse(link) && new URL(link).username === "";

interface Facts {
  readonly proposal: Proposal;
  readonly plan: Plan;
  readonly outlets: Outlets;
}

interface Planned {
  readonly proposal: Proposal;
  readonly plan: NewPlan;
}

/** The author of a post says where it goes out, and how. Before the rota, what was said of it so far counts no more. */
export const planPost = defineAct({
  name: "social.plan-post",
  input: v.object({
    id: itemNumber,
    networks: v.pipe(
      v.optional(
        v.union([network, v.array(network)], () => words.plan.choose),
        [],
      ),
      v.transform((chosen) => [chosen].flat()),
      v.minLength(1, () => words.plan.choose),
    ),
    text_bluesky: text,
    text_mastodon: text,
    text_x: text,
    link: v.pipe(
      optionalTextField(() => words.plan.link, { most: LINK_MOST }),
      v.check(
        (link) => link === undefined || isLink(link),
        () => words.plan.badLink,
      ),
    ),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    if (proposal.kind !== "post") return refuse("not-found", refusals.noPost);
    return {
      proposal,
      plan: await findPlan(tx, id),
      outlets: await readOutlets(tx, context.house),
    };
  },
  decide: ({ proposal, plan, outlets }, input, { actor, now }): Planned | Refusal => {
    const refusal = whyNotPlanned(proposal, now);
    if (!isBy(proposal, actor)) return refuse("not-allowed", refusals.plan.notAuthor);
    if (refusal !== undefined) return refusal;
    const planned = {
      networks: NETWORKS.filter((one) => input.networks.includes(one)),
      texts: {
        ...(input.text_bluesky === undefined ? {} : { bluesky: input.text_bluesky }),
        ...(input.text_mastodon === undefined ? {} : { mastodon: input.text_mastodon }),
        ...(input.text_x === undefined ? {} : { x: input.text_x }),
      },
      link: input.link,
    };
    const after = { ...planned, version: plan.version };
    const before = plan.version === 0 ? undefined : heldIn(plan);
    return (
      whyOvertaken(before, heldIn(after), input.seen) ??
      whyNotFit(proposal, after, outlets) ?? { proposal, plan: planned }
    );
  },
  save: async (tx, { proposal, plan }, { actor, house, now }) => {
    await savePlan(tx, proposal.id, plan, now);
    await readAnew(tx, proposal.id, house);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});

/** How a post goes out can be changed until its rota has decided. Pure. */
export function whyNotPlanned({ stay }: Proposal, now: Date): Refusal | undefined {
  const isOver = stay.state === "rota" && stay.endsAt !== undefined && now >= stay.endsAt;
  return isOpenToPlanning(stay) && !isOver ? undefined : refuse("conflict", refusals.decided);
}

export const isOpenToPlanning = ({ state }: Proposal["stay"]): boolean =>
  state === "draft" || state === "rota";
