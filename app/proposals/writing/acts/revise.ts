import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { Overtaken } from "../../../../platform/text/seen.ts";
import { retitleTopic } from "../../../discussions/door.ts";
import { bringIn, nameAuthors } from "../../../drafting/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { retitleOpinions } from "../../../opinions/door.ts";
import { whyNumberTwice } from "../../../rulebook/door.ts";
import { proposalPath } from "../../addresses.ts";
import type { PostChanged } from "../../announcements.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { postRevised } from "../../letters.ts";
import { isSameText, type Proposal, type ProposalText } from "../../proposal.ts";
import { mayBeRevised } from "../../stages/life.ts";
import { addVersion, reviseText, saveSupport } from "../../store.ts";
import { refusals } from "../../words.ts";
import { POST_MOST, textFields, whyField } from "../fields.ts";
import { heldIn } from "../seen.ts";

interface Revision {
  readonly proposal: Proposal;
  readonly text: ProposalText & { readonly why: string | undefined };
}

/** Makes a new version of the text. Of an idea, support was for the old version, so it is gathered anew. */
export const revise = defineAct({
  name: "proposals.revise",
  // `version` is the one that the author saw: of two authors at once, the second is told.
  input: v.object({ id: itemNumber, version: itemNumber, why: whyField, ...textFields }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => theProposal(tx, id, context),
  decide: (proposal, input, { actor }): Revision | Refusal => {
    const { title, titleCy, problem, body, effects, why } = input;
    const text = { title, titleCy, problem, body, effects, why };
    return onlyAuthors(proposal, actor) ?? decideRevision(proposal, input.version, text);
  },
  save: async (tx, { proposal, text }, context) => {
    const { actor, now } = context;
    const version = proposal.version + 1;
    const { personId } = personWho(actor);
    await reviseText(tx, proposal.id, version, text, now);
    await addVersion(tx, proposal.id, version, text, now);
    const path = proposalPath(proposal.id);
    await nameAuthors(tx, { path, version, authors: proposal.authors });
    const elsewhere = { before: proposal.body, after: text.body };
    const collided = await bringIn(tx, path, elsewhere, now);
    if (collided !== undefined) return refuse("conflict", refusals.refuse.writtenTogether);
    await postRevised(tx, { ...proposal, title: text.title }, context);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    if (notYet === undefined && proposal.kind !== "post")
      await saveSupport(tx, proposal.id, personId, version, now);
    if (proposal.topicId !== undefined) await retitleTopic(tx, proposal.topicId, text.title);
    await retitleOpinions(tx, proposalPath(proposal.id), text.title);
    await noteTookPart(tx, personId, now);
    return undefined;
  },
  announce: ({ proposal: { id, stay } }): readonly PostChanged[] =>
    stay.state === "rota" ? [{ name: "proposals.post-changed", proposalId: id }] : [],
});

function decideRevision(
  proposal: Proposal,
  seenVersion: number,
  text: Revision["text"],
): Revision | Refusal {
  if (!mayBeRevised(proposal.stay.state)) {
    return refuse("conflict", refusals.refuse.notOpenToRevision);
  }
  if (seenVersion !== proposal.version) return new Overtaken(heldIn(proposal));
  if (isSameText(proposal, text)) return refuse("invalid", refusals.refuse.sameText);
  if (proposal.kind === "post" && [...text.body].length > POST_MOST) {
    return refuse("invalid", refusals.tracks.postTooLong(POST_MOST), "body");
  }
  const twice = proposal.kind === "charter" ? whyNumberTwice(text.body) : undefined;
  if (twice !== undefined) return twice;
  return { proposal, text };
}
