import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { postToMany, quote, type Written } from "../mail/door.ts";
import { findPeople, listAddressees, mayInGoodStanding } from "../membership/door.ts";
import { draftingPath, notesPath } from "./addresses.ts";
import type { Field } from "./knowledge/fields.ts";
import { numberOf } from "./number-of.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;

interface Text {
  readonly path: string;
  readonly title: string;
}

/** What it is called in a letter: once it is out of sight, only where it stands. */
const titleIn = ({ path, title }: Text): string => quote({ of: path, text: title, instead: path });

/** Each asks for something that only members in good standing can do. */
async function postTo(
  tx: Tx,
  people: readonly PersonId[],
  write: () => Written,
  { now }: Context,
): Promise<void> {
  const known = await findPeople(tx, people, now);
  const able = [...known.values()].filter((person) => mayInGoodStanding(person) === undefined);
  const recipients = await listAddressees(
    tx,
    able.map(({ personId }) => personId),
  );
  await postToMany(tx, { recipients, kind: "important", write }, now);
}

export async function postInvited(
  tx: Tx,
  invited: Text & { readonly personId: PersonId },
  context: Context,
): Promise<void> {
  const write = () => {
    const title = titleIn(invited);
    const { invitedSubject, invitedText } = words.letters;
    const link = context.house.url + draftingPath(numberOf(invited.path));
    return { subject: invitedSubject(title), text: invitedText(title, link) };
  };
  await postTo(tx, [invited.personId], write, context);
}

/** Asks those who know about something, each once for a text. */
export async function postAsked(
  tx: Tx,
  asked: Text & { readonly field: Field; readonly people: readonly PersonId[] },
  context: Context,
): Promise<void> {
  const write = () => {
    const title = titleIn(asked);
    const { askedSubject, askedText } = words.letters;
    const link = context.house.url + notesPath(numberOf(asked.path));
    return {
      subject: askedSubject(title),
      text: askedText(title, words.fields[asked.field], link),
    };
  };
  await postTo(tx, asked.people, write, context);
}
