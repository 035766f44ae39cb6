import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { postToMany, type Recipient } from "../mail/door.ts";
import { findPeople, listAddressees, mayInGoodStanding } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { titleInLetter } from "../proposals/door.ts";
import { deedPath } from "./addresses.ts";
import type { Answerable, Deed } from "./deed.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;
type Which = "asked" | "offered" | "due";

interface Letter {
  readonly which: Which;
  readonly deed: Pick<Deed, "proposalId" | "title">;
  readonly at: Date | undefined;
}

async function post(
  tx: Tx,
  people: readonly PersonId[],
  { which, deed, at }: Letter,
  { now, house }: Context,
): Promise<void> {
  // Only members in good standing can do what it asks for.
  const known = await findPeople(tx, people, now);
  const able = [...known.values()].filter((person) => mayInGoodStanding(person) === undefined);
  const ids = able.map(({ personId }) => personId);
  const recipients = await listAddressees(tx, ids);
  const write = () => {
    const { subject, text } = words.letters[which];
    const title = titleInLetter({ id: deed.proposalId, title: deed.title });
    const by = at === undefined ? "" : exactMomentInWords(at);
    const link = house.url + deedPath(deed.proposalId);
    return {
      subject: subject(title),
      text: ({ name }: Recipient) => text({ name, title, by, link }),
    };
  };
  const kind = which === "asked" ? "important" : "needed";
  await postToMany(tx, { recipients, kind, write }, now);
}

/** Asks the authors of what was adopted what it asks for, and who answers for it. */
export const postAsked = (
  tx: Tx,
  { authors, ...deed }: Letter["deed"] & { readonly authors: readonly PersonId[] },
  at: Date,
  context: Context,
): Promise<void> => post(tx, authors, { which: "asked", deed, at }, context);

/** Everybody who answers, or is asked to: of an office, whoever holds it now. */
async function peopleOf(tx: Tx, one: Answerable, now: Date): Promise<readonly PersonId[]> {
  if (one.kind === "person") return [one.personId];
  const holders = await listHolders(tx, now);
  return holders.filter(({ office }) => office === one.office).map(({ personId }) => personId);
}

/** Asks somebody who was named whether they answer for it. */
export async function postOffered(
  tx: Tx,
  deed: Deed,
  offered: Answerable,
  context: Context,
): Promise<void> {
  const people = await peopleOf(tx, offered, context.now);
  await post(tx, people, { which: "offered", deed, at: undefined }, context);
}

/** Says that word about it will be due. */
export async function postDue(
  tx: Tx,
  deed: Deed,
  { answerable, dueAt }: { readonly answerable: Answerable; readonly dueAt: Date },
  context: Context,
): Promise<void> {
  const people = await peopleOf(tx, answerable, context.now);
  await post(tx, people, { which: "due", deed, at: dueAt }, context);
}
