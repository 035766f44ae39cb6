import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { tookPart } from "../../../mail/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { proposalPath } from "../../addresses.ts";
import { stepInRecord } from "../../covering/in-record.ts";
import { theProposal } from "../../facts.ts";
import type { Proposal } from "../../proposal.ts";
import { findSupport } from "../../queries.ts";
import { decideOnSupport, isOpenToSupport, type Step } from "../../stages/life.ts";
import { takeStep } from "../../stages/steps.ts";
import { saveSupport } from "../../store.ts";
import { trackOf } from "../../tracks/track.ts";
import { refusals } from "../../words.ts";

interface Supported {
  readonly proposal: Proposal;
  readonly personId: PersonId;
  /** False where this person supports this very text already: once is enough. */
  readonly isNew: boolean;
  readonly step: Step | undefined;
}

/** Supports a proposal in its present version. Enough supporters carry it into discussion at once. */
export const support = defineAct({
  name: "proposals.support",
  input: v.object({ id: itemNumber, version: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    if (notYet !== undefined) return notYet;
    return { proposal, supported: await findSupport(tx, id, personWho(context.actor).personId) };
  },
  decide: ({ proposal, supported }, { version }, { actor }): Supported | Refusal => {
    if (!isOpenToSupport(proposal.stay.state))
      return refuse("conflict", refusals.refuse.notOpenToSupport);
    if (version !== proposal.version) return refuse("conflict", refusals.refuse.textChanged);
    const isNew = supported !== version;
    const step = isNew
      ? decideOnSupport(proposal.stay, proposal.supportCount + 1, trackOf(proposal.kind))
      : undefined;
    return { proposal, personId: personWho(actor).personId, isNew, step };
  },
  save: async (tx, { proposal, personId, isNew, step }, context) => {
    if (!isNew) return;
    await saveSupport(tx, proposal.id, personId, proposal.version, context.now);
    await noteTookPart(tx, personId, context.now);
    if (step !== undefined) await takeStep(tx, proposal, step, context);
  },
  record: ({ proposal, step }) => step && stepInRecord("proposals.support", proposal, step),
  announce: ({ proposal, personId }, { now }) => [
    tookPart(personId, proposalPath(proposal.id), now),
  ],
});
