import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { nameAuthors } from "../../../drafting/door.ts";
import { tookPart } from "../../../mail/door.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { findPolicy, isInForce } from "../../../policy/door.ts";
import {
  type Constitution,
  chapterTitle,
  constitutionNow,
  decideChange,
  decideRuleNumber,
  isOpenChapter,
  type Rules,
  rulesInForce,
} from "../../../rulebook/door.ts";
import { proposalPath } from "../../addresses.ts";
import { lineOf } from "../../covering/in-record.ts";
import { onlyAuthors, theProposal } from "../../facts.ts";
import { likenessOf, type Proposal } from "../../proposal.ts";
import {
  type Alike,
  countOpenIdeas,
  countPublished,
  listAlike,
  publishOneByOne,
} from "../../queries.ts";
import type { State, Step } from "../../stages/life.ts";
import { takeStep } from "../../stages/steps.ts";
import { addPublication, addVersion, saveSupport } from "../../store.ts";
import { type TrackFacts, trackFacts, whyFull } from "../../tracks/publishing.ts";
import { firstStateOf, isApart, trackOf } from "../../tracks/track.ts";
import { refusals, words } from "../../words.ts";

interface Facts {
  readonly proposal: Proposal;
  readonly openIdeas: number;
  readonly publishedToday: number;
  readonly alike: readonly Alike[];
  readonly isPolicyThere: boolean;
  readonly rules: Rules;
  readonly constitution: Constitution;
  readonly onTrack: TrackFacts;
}

const stepOf = ({ kind }: Proposal): Step => ({
  to: firstStateOf(trackOf(kind)),
  by: { kind: "author" },
});

/** States in which the same text is on its way already. */
const ON_ITS_WAY: readonly State[] = [
  "idea",
  "discussion",
  "drafting",
  "amendment",
  "frozen",
  "ballot",
  "held",
  "rota",
  "to-post",
];

/** Shows a draft to everybody as an idea. Its author is its first supporter, if their support counts by now. */
export const publish = defineAct({
  name: "proposals.publish",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context): Promise<Facts | Refusal> => {
    const proposal = await theProposal(tx, id, context);
    if (isRefusal(proposal)) return proposal;
    await publishOneByOne(tx, likenessOf(proposal));
    const { personId } = personWho(context.actor);
    const yesterday = addDays(context.now, -1);
    return {
      proposal,
      openIdeas: await countOpenIdeas(tx, personId),
      publishedToday: await countPublished(tx, personId, yesterday),
      alike: await listAlike(tx, likenessOf(proposal)),
      isPolicyThere: await isPolicyThere(tx, proposal),
      rules: await rulesInForce(tx),
      constitution: constitutionNow(),
      onTrack: await trackFacts(tx, proposal.kind, personId, context.now),
    };
  },
  decide: (facts, _input, { actor, now }) =>
    onlyAuthors(facts.proposal, actor) ?? decidePublish(facts, now) ?? facts.proposal,
  save: async (tx, proposal, context) => {
    const { personId } = personWho(context.actor);
    await takeStep(tx, proposal, stepOf(proposal), context);
    await addVersion(tx, proposal.id, proposal.version, proposal, context.now);
    const { version, authors } = proposal;
    await nameAuthors(tx, { path: proposalPath(proposal.id), version, authors });
    const notYet = await whyNotCounted(tx, context.actor, "support", context.now);
    if (notYet === undefined && proposal.kind !== "post") {
      await saveSupport(tx, proposal.id, personId, proposal.version, context.now);
    }
    await addPublication(tx, proposal.id, personId, context.now);
    await noteTookPart(tx, personId, context.now);
  },
  record: (proposal) =>
    lineOf(proposal, {
      ...{ act: "proposals.publish", by: stepOf(proposal).by, says: sayPublished(proposal) },
      facts: {
        kind: proposal.kind,
        ...(isApart(proposal.kind) ? {} : { chapter: chapterTitle(proposal.chapter) }),
      },
    }),
  announce: ({ id }, { actor, now }) => [
    tookPart(personWho(actor).personId, proposalPath(id), now),
  ],
});

const sayPublished = ({ kind }: Proposal) =>
  kind === "post" ? words.record.toTheRota : words.record.published;

/** Why a draft cannot be published now, if it cannot. */
function decidePublish(facts: Facts, now: Date): Refusal | undefined {
  const { proposal, openIdeas, alike, isPolicyThere, rules } = facts;
  if (proposal.stay.state !== "draft") return refuse("conflict", refusals.refuse.notDraft);
  if (!isPolicyThere) return refuse("conflict", refusals.refuse.policyGone);
  if (proposal.kind === "new" && !isOpenChapter(proposal.chapter)) {
    return refuse("conflict", refusals.refuse.chapterEnded(chapterTitle(proposal.chapter)));
  }
  const change = proposal.change && decideChange(facts.constitution, proposal.change.change);
  if (isRefusal(change)) return change;
  const { rule } = proposal;
  const number = rule && decideRuleNumber(rule.name, rule.number, rules);
  if (isRefusal(number)) return number;
  const full = whyFull(facts.onTrack, rules);
  if (full !== undefined) return full;
  if (proposal.kind !== "post" && openIdeas >= rules.openIdeas) {
    return refuse("conflict", refusals.refuse.tooManyIdeas(rules.openIdeas));
  }
  if (facts.publishedToday >= rules.ideasADay) {
    return refuse("too-many", refusals.refuse.tooManyToday(rules.ideasADay));
  }
  if (alike.some(({ state }) => ON_ITS_WAY.includes(state))) {
    return refuse("conflict", refusals.refuse.openAlready);
  }
  const isAdoptable = (one: Alike) =>
    one.state === "withdrawn" && one.endsAt !== undefined && now < one.endsAt;
  if (alike.some(isAdoptable)) return refuse("conflict", refusals.refuse.openAlready);
  const rejected = alike.find(({ state }) => state === "not-adopted");
  const restsUntil = rejected && addDays(rejected.enteredAt, rules.restDays);
  if (restsUntil !== undefined && now < restsUntil) {
    return refuse("conflict", refusals.refuse.resting(restsUntil));
  }
  return undefined;
}

async function isPolicyThere(tx: Tx, { aboutPolicy }: Proposal): Promise<boolean> {
  if (aboutPolicy === undefined) return true;
  const policy = await findPolicy(tx, aboutPolicy);
  return policy !== undefined && isInForce(policy.state);
}
