import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { postToMany, quote, type Written } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { numberInWords } from "../rulebook/door.ts";
import { proposalPath } from "./addresses.ts";
import type { Proposal } from "./proposal.ts";
import { listSupporters } from "./queries.ts";
import type { Stay } from "./stages/life.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;

async function postTo(
  tx: Tx,
  people: readonly PersonId[],
  write: () => Written,
  { now }: Context,
): Promise<void> {
  const recipients = await listAddressees(tx, people);
  await postToMany(tx, { recipients, kind: "important", write }, now);
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
  await postTo(tx, others, write, context);
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
  await postTo(tx, supporters, write, context);
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
  await postTo(tx, into.authors, write, context);
}
