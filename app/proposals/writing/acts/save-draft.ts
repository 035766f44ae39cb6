import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { bringIn } from "../../../drafting/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { findPolicy, isInForce, type Policy } from "../../../policy/door.ts";
import {
  type ChangeFields,
  type Constitution,
  constitutionNow,
  decideChange,
  decideRuleNumber,
  isRuleName,
  readChange,
  readCharter,
  rulebookChapter,
  titlesFor,
  whyNumberTwice,
} from "../../../rulebook/door.ts";
import { proposalPath } from "../../addresses.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import type { Proposal, ProposalAim } from "../../proposal.ts";
import { stayIn } from "../../stages/life.ts";
import { type Terms, termsNow } from "../../stages/steps.ts";
import { addDraft, changeDraft, type Writing } from "../../store.ts";
import { refusals } from "../../words.ts";
import { aimSchema, POST_MOST, textFields } from "../fields.ts";
import { heldIn } from "../seen.ts";

type Aim = v.InferOutput<typeof aimSchema>;

interface Facts {
  readonly draft: Proposal | undefined;
  readonly policy: Policy | undefined;
  readonly terms: Terms;
  readonly constitution: Constitution;
  /** The number of the constitution's text that is in force. */
  readonly charter: number;
}

interface Saved {
  id: number | undefined;
  readonly writing: Writing;
  /** The body, as it stood. */
  readonly before: string | undefined;
  readonly author: PersonId;
  readonly terms: Terms;
}

/** Writes a draft, or changes one. Only its author sees it. */
export const saveDraft = defineAct({
  name: "proposals.save-draft",
  // `seen` is of the draft that the form was opened with: a second tab that changed it meanwhile is not written over.
  input: v.intersect([
    v.object({ id: v.optional(itemNumber), seen: seenField, ...textFields }),
    aimSchema,
  ]),
  may: mayInGoodStanding,
  facts: async (tx, input, context): Promise<Facts | Refusal> => {
    const draft = input.id === undefined ? undefined : await theProposal(tx, input.id, context);
    if (isRefusal(draft)) return draft;
    const terms = await termsNow(tx, context.now);
    return {
      draft,
      policy: await policyOf(tx, input),
      terms,
      constitution: constitutionNow(),
      charter: (await readCharter(tx)).number,
    };
  },
  decide: ({ draft, policy, terms, constitution, charter }, input, { actor }): Saved | Refusal => {
    const refusal = draft && (onlyAuthors(draft, actor) ?? onlyDrafts(draft));
    if (refusal !== undefined) return refusal;
    const aim = aimOf(input, { policy, terms, constitution, charter });
    if (isRefusal(aim)) return aim;
    if (aim.kind === "post" && [...input.body].length > POST_MOST) {
      return refuse("invalid", refusals.tracks.postTooLong(POST_MOST), "body");
    }
    const { title, titleCy, problem, body, effects } = input;
    const twice = aim.kind === "charter" ? whyNumberTwice(body) : undefined;
    if (twice !== undefined) return twice;
    const writing = { title, titleCy, problem, body, effects, ...aim };
    const overtaken = whyOvertaken(draft && heldIn(draft), heldIn(writing), input.seen);
    if (overtaken !== undefined) return overtaken;
    const author = personWho(actor).personId;
    return { id: draft?.id, writing, before: draft?.body, author, terms };
  },
  save: async (tx, change, { now }) => {
    const { id, writing, author, terms } = change;
    if (id !== undefined) {
      await changeDraft(tx, id, writing, now);
      const elsewhere = { before: change.before ?? "", after: writing.body };
      const collided = await bringIn(tx, proposalPath(id), elsewhere, now);
      return collided && refuse("conflict", refusals.refuse.writtenTogether);
    }
    const stay = stayIn("draft", terms.rules, terms.activeMembers, now);
    change.id = await addDraft(tx, writing, author, stay);
    return undefined;
  },
});

const onlyDrafts = (proposal: Proposal): Refusal | undefined =>
  proposal.stay.state === "draft" ? undefined : refuse("conflict", refusals.refuse.notDraft);

const policyOf = async (tx: Tx, input: Aim): Promise<Policy | undefined> =>
  "policy" in input ? findPolicy(tx, input.policy) : undefined;

const NOTHING_ELSE = { rule: undefined, change: undefined, aboutCharter: undefined };

/** What the proposal is about, once it is known that such a thing is there. */
function aimOf(
  input: Aim,
  { policy, terms, constitution, charter }: Omit<Facts, "draft">,
): ProposalAim | Refusal {
  if (input.kind === "new") {
    return { kind: "new", chapter: input.chapter, aboutPolicy: undefined, ...NOTHING_ELSE };
  }
  if (input.kind === "rule") {
    if (!isRuleName(input.rule)) return refuse("invalid", refusals.fields.rule, "rule");
    const number = decideRuleNumber(input.rule, input.number, terms.rules);
    if (isRefusal(number)) return number;
    const rule = { name: input.rule, number };
    return {
      kind: "rule",
      chapter: rulebookChapter(),
      aboutPolicy: undefined,
      ...NOTHING_ELSE,
      rule,
    };
  }
  if (input.kind === "constitution") return aimOfChange(input, constitution);
  if (input.kind === "strategy" || input.kind === "statement" || input.kind === "post") {
    return { kind: input.kind, chapter: "", aboutPolicy: undefined, ...NOTHING_ELSE };
  }
  if (input.kind === "charter") {
    const about = { chapter: rulebookChapter(), aboutPolicy: undefined };
    return { kind: "charter", ...about, ...NOTHING_ELSE, aboutCharter: charter };
  }
  if (policy === undefined || !isInForce(policy.state)) {
    return refuse("conflict", refusals.refuse.policyGone, "policy");
  }
  return { kind: input.kind, chapter: policy.chapter, aboutPolicy: policy.id, ...NOTHING_ELSE };
}

/** A change that could be carried out now. It is looked at again when it is published, and when it is adopted. */
function aimOfChange(fields: ChangeFields, constitution: Constitution): ProposalAim | Refusal {
  const change = readChange(fields);
  if (isRefusal(change)) return change;
  const after = decideChange(constitution, change);
  if (isRefusal(after)) return after;
  const proposed = { change, titles: titlesFor(change, constitution) };
  const about = { chapter: rulebookChapter(), aboutPolicy: undefined };
  return { kind: "constitution", ...about, ...NOTHING_ELSE, change: proposed };
}
