import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { type Proposal, theProposal } from "../../../proposals/door.ts";
import { maySpeak } from "../../accounts/speaking.ts";
import { NETWORKS } from "../../networks/network.ts";
import { findRotaOf, listSeats } from "../../rota-queries.ts";
import { refusals, words } from "../../words.ts";
import { nextPart, withPart } from "../carrying.ts";
import type { Delivery, Part } from "../delivery.ts";
import { lockDelivery } from "../delivery-queries.ts";
import { saveDelivery } from "../delivery-store.ts";

interface Facts {
  readonly proposal: Proposal;
  readonly delivery: Delivery;
  readonly rota: readonly PersonId[];
}

interface Settled {
  readonly proposal: Proposal;
  readonly delivery: Delivery;
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
}

/** The network gave no answer, and the platform cannot tell: somebody looks there, and says whether it is there and where. */
export const settlePost = defineAct({
  name: "social.settle-post",
  input: v.object({
    id: itemNumber,
    network: oneOf(NETWORKS, () => words.posting.unknown),
    says: oneOf(["there", "not-there"], () => words.posting.sayWhich),
    address: optionalTextField(() => words.posting.address, { most: 300 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, network }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const delivery = await lockDelivery(tx, { proposalId: id, network });
    if (delivery === undefined) return refuse("not-found", refusals.posting.unknown);
    const rotaId = await findRotaOf(tx, id);
    const seats = rotaId === undefined ? [] : await listSeats(tx, rotaId);
    const rota = seats.flatMap(({ state, personId }) => (state === "serving" && personId) || []);
    return { proposal, delivery, rota };
  },
  decide: ({ proposal, delivery, rota }, { says, address }, { actor }): Settled | Refusal => {
    const isTheirs = rota.includes(personWho(actor).personId) || maySpeak(actor) === undefined;
    if (!isTheirs) return refuse("not-allowed", refusals.posting.notYours);
    if (delivery.state !== "unclear") return refuse("conflict", refusals.posting.isClear);
    const at = nextPart(delivery.parts);
    const part = delivery.parts[at] as Part;
    if (says === "not-there") {
      const anew: Part = { text: part.text, pictures: part.pictures, state: "waiting" };
      return { proposal, delivery, parts: withPart(delivery.parts, at, anew), isWhole: false };
    }
    const id = idIn(address);
    if (id === undefined || address === undefined) {
      return refuse("invalid", refusals.posting.sayWhere, "address");
    }
    const parts = withPart(delivery.parts, at, { ...part, state: "posted", id, address });
    return { proposal, delivery, parts, isWhole: nextPart(parts) === -1 };
  },
  save: async (tx, { delivery, parts, isWhole }, { actor, now }) => {
    const settled = isWhole
      ? { state: "posted" as const, settledAt: now }
      : { state: "waiting" as const };
    await saveDelivery(tx, delivery, { parts, why: undefined, nextAt: now, ...settled });
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});

/** The number at the end of a post's address, as X has it. */
function idIn(address: string | undefined): string | undefined {
  return /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/\w+\/status\/(\d{1,25})\/?$/.exec(
    address ?? "",
  )?.[1];
}
