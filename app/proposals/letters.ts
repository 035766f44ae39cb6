import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { happened, postToMany, quote, type Written } from "../mail/door.ts";
import { findPeople, listAddressees, mayInGoodStanding } from "../membership/door.ts";
import { numberInWords } from "../rulebook/door.ts";
import { historyPath, proposalPath } from "./addresses.ts";
import type { Proposal } from "./proposal.ts";
import { listSupporters, listSupportersOf } from "./queries.ts";
import { type Stay, windowOf } from "./stages/life.ts";
import { tellStep } from "./stages/telling.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;

/** Each asks for something that only members in good standing can do, so nobody else gets one. */
async function postTo(
  tx: Tx,
  people: readonly PersonId[],
  letter: { readonly fact: string | undefined; write(): Written },
  { now }: Context,
): Promise<void> {
  const known = await findPeople(tx, people, now);
  const able = [...known.values()].filter((person) => mayInGoodStanding(person) === undefined);
  const recipients = await listAddressees(
    tx,
    able.map(({ personId }) => personId),
  );
  await postToMany(tx, { recipients, kind: "important", ...letter }, now);
}

/** What it is called in a letter. Called where the letter's language is spoken. */
export const titleInLetter = ({ id, title }: Pick<Proposal, "id" | "title">): string =>
  quote({ of: proposalPath(id), text: title, instead: words.covered.title(id) });

const linkTo = (id: number, { house }: Context): string => house.url + proposalPath(id);

/** Tells the supporters that they may adopt it, and until when. */
export async function postWithdrawn(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  context: Context,
): Promise<void> {
  const write = () => {
    const { withdrawnSubject, withdrawnText } = words.letters;
    const needed = numberInWords("members", stay.rules.adoptionMembers);
    const until = dayInWords(dayOf(stay.endsAt ?? context.now));
    const title = titleInLetter(proposal);
    const text = withdrawnText(title, needed, until, linkTo(proposal.id, context));
    return { subject: withdrawnSubject(title), text };
  };
  const supporters = await listSupporters(tx, proposal.id);
  const others = supporters.filter((person) => !proposal.authors.includes(person));
  const fact = await tellStep(tx, proposal, stay, context, others);
  await postTo(tx, others, { fact, write }, context);
}

/** Tells the supporters of what was merged where it went. */
export async function postMerged(
  tx: Tx,
  proposal: Proposal,
  into: Proposal,
  context: Context,
): Promise<void> {
  const write = () => {
    const { mergedSubject, mergedText } = words.letters;
    const title = titleInLetter(proposal);
    const text = mergedText(title, titleInLetter(into), linkTo(into.id, context));
    return { subject: mergedSubject(title), text };
  };
  const supporters = await listSupporters(tx, proposal.id);
  const merged = { state: "merged", endsAt: undefined } as const;
  const fact = await tellStep(tx, proposal, merged, context, supporters);
  await postTo(tx, supporters, { fact, write }, context);
}

/** Asks the authors of the other proposal. */
export async function postMergeAsked(
  tx: Tx,
  proposal: Proposal,
  into: Proposal,
  context: Context,
): Promise<void> {
  const write = () => {
    const { mergeAskedSubject, mergeAskedText } = words.letters;
    const title = titleInLetter(proposal);
    const text = mergeAskedText(title, titleInLetter(into), linkTo(into.id, context));
    return { subject: mergeAskedSubject(title), text };
  };
  const asked = happened({
    on: [proposalPath(into.id)],
    ...{ what: "merge-asked", which: String(proposal.id), part: "asked", at: context.now },
    ...{ isImportant: true, asks: into.authors },
    says: () => words.happened.mergeAsked,
  });
  await context.house.announce(tx, asked);
  await postTo(tx, into.authors, { fact: asked.fact, write }, context);
}

/** Tells the authors that it waits for them, from when they can move it on, and until when the pen is theirs alone. */
export async function postPen(
  tx: Tx,
  proposal: Proposal,
  stay: Stay,
  context: Context,
): Promise<void> {
  const { from = context.now, until = context.now } = windowOf(stay, context.now);
  const write = () => {
    const { penSubject, penText } = words.letters;
    const title = titleInLetter(proposal);
    const times = { from: exactMomentInWords(from), until: exactMomentInWords(until) };
    const rest = numberInWords("days", stay.rules.draftRestDays);
    return {
      subject: penSubject(title),
      text: penText(title, { ...times, rest }, linkTo(proposal.id, context)),
    };
  };
  const fact = await tellStep(tx, proposal, stay, context, proposal.authors);
  await postTo(tx, proposal.authors, { fact, write }, context);
}

/**
 * Asks those again who supported the text that has just been changed. Whoever was asked after an earlier change and has
 * not answered is not asked a second time.
 * @param proposal as it was before, with the title that it has now
 */
export async function postRevised(tx: Tx, proposal: Proposal, context: Context): Promise<void> {
  const write = () => {
    const { revisedSubject, revisedText } = words.letters;
    const title = titleInLetter(proposal);
    const link = context.house.url + historyPath(proposal.id);
    return { subject: revisedSubject(title), text: revisedText(title, link) };
  };
  const supporters = await listSupportersOf(tx, proposal);
  const others = supporters.filter((person) => !proposal.authors.includes(person));
  const revised = happened({
    on: [proposalPath(proposal.id)],
    ...{ what: "revised", which: String(proposal.version), part: "asked", at: context.now },
    ...{ isImportant: true, asks: others },
    says: () => words.happened.revised,
  });
  await context.house.announce(tx, revised);
  await postTo(tx, others, { fact: revised.fact, write }, context);
}
