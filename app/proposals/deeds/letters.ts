import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { findPeople, listAddressees, mayInGoodStanding } from "../../membership/door.ts";
import { listHolders } from "../../offices/door.ts";
import { deedPath } from "../addresses.ts";
import { titleInLetter } from "../letters.ts";
import type { Proposal } from "../proposal.ts";
import { words } from "../words.ts";
import type { Answerable } from "./deed.ts";

type Context = Pick<ActContext, "now" | "house">;
type Which = "asked" | "offered" | "due";

interface Letter {
  readonly which: Which;
  readonly proposal: Pick<Proposal, "id" | "title">;
  readonly at: Date | undefined;
}

async function post(
  tx: Tx,
  people: readonly PersonId[],
  { which, proposal, at }: Letter,
  { now, house }: Context,
): Promise<void> {
  // Only members in good standing can do what it asks for.
  const known = await findPeople(tx, people, now);
  const able = [...known.values()].filter((person) => mayInGoodStanding(person) === undefined);
  const ids = able.map(({ personId }) => personId);
  const recipients = await listAddressees(tx, ids);
  const write = () => {
    const { subject, text } = words.deeds.letters[which];
    const title = titleInLetter(proposal);
    const by = at === undefined ? "" : exactMomentInWords(at);
    const link = house.url + deedPath(proposal.id);
    return {
      subject: subject(title),
      text: ({ name }: Recipient) => text({ name, title, by, link }),
    };
  };
  const kind = which === "asked" ? "important" : "needed";
  await postToMany(tx, { recipients, kind, write }, now);
}

/** Asks the authors of what was adopted what it asks for, and who answers for it. */
export const postAsked = (tx: Tx, proposal: Proposal, at: Date, context: Context): Promise<void> =>
  post(tx, proposal.authors, { which: "asked", proposal, at }, context);

/** Everybody who answers, or is asked to: of an office, whoever holds it now. */
async function peopleOf(tx: Tx, one: Answerable, now: Date): Promise<readonly PersonId[]> {
  if (one.kind === "person") return [one.personId];
  const holders = await listHolders(tx, now);
  return holders.filter(({ office }) => office === one.office).map(({ personId }) => personId);
}

/** Asks somebody who was named whether they answer for it. */
export async function postOffered(
  tx: Tx,
  proposal: Proposal,
  offered: Answerable,
  context: Context,
): Promise<void> {
  const people = await peopleOf(tx, offered, context.now);
  await post(tx, people, { which: "offered", proposal, at: undefined }, context);
}

/** Says that word about it will be due. */
export async function postDue(
  tx: Tx,
  proposal: Pick<Proposal, "id" | "title">,
  { answerable, dueAt }: { readonly answerable: Answerable; readonly dueAt: Date },
  context: Context,
): Promise<void> {
  const people = await peopleOf(tx, answerable, context.now);
  await post(tx, people, { which: "due", proposal, at: dueAt }, context);
}
