import type { ActContext } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { added, factOf, postToMany, quote, tookPart } from "../mail/door.ts";
import { listAddressees } from "../membership/door.ts";
import { amendmentPath } from "./addresses.ts";
import type { AmendedText, Amendment, AmendmentState, DecidedBy } from "./amendment.ts";
import { listBackers } from "./queries.ts";
import { words } from "./words.ts";

type Context = Pick<ActContext, "now" | "house">;

export interface Fate {
  readonly amendment: Amendment;
  readonly state: AmendmentState;
  readonly by: DecidedBy;
  readonly why?: string | undefined;
}

/** Called where the letter's language is spoken. */
const titleOf = ({ path, title }: AmendedText): string =>
  quote({ of: path, text: title, instead: words.coveredTitle });

/** Tells the mover, and all who support it, what became of an amendment and who decided it. */
export async function postFates(
  tx: Tx,
  text: AmendedText,
  fates: readonly Fate[],
  { now, house }: Context,
): Promise<void> {
  for (const { amendment, state, by, why } of fates) {
    const backers = await listBackers(tx, amendment.id);
    const { movedBy } = amendment;
    const people = [...new Set(movedBy === undefined ? backers : [movedBy, ...backers])];
    const write = () => {
      const { fateSubject, fateText } = words.letters;
      const said = words.fates[state];
      const title = titleOf(text);
      const link = house.url + amendmentPath(amendment.id);
      const who = words.decidedBy[by];
      return {
        subject: fateSubject(amendment.number, title, said),
        text: fateText({ number: amendment.number, title, said, who, why: why ?? "" }, link),
      };
    };
    const recipients = await listAddressees(tx, people);
    await postToMany(tx, { recipients, kind: "important", write }, now);
  }
}

/**
 * Tells whoever follows the text that there is one more. Whoever has a letter of it, because it waits for them, is told
 * by that one.
 */
async function announceAdded(
  tx: Tx,
  { path }: AmendedText,
  { id, movedBy }: { readonly id: number; readonly movedBy: PersonId },
  { now, house }: Context,
): Promise<string> {
  const place = amendmentPath(id);
  const fact = factOf(place, "moved", "once");
  await house.announce(tx, tookPart(movedBy, path, now));
  await house.announce(tx, added(path, { kind: "amendment", place, by: movedBy, fact }, now));
  return fact;
}

/** Asks the movers whether theirs may go into a composite. */
export async function postOffered(
  tx: Tx,
  text: AmendedText,
  composite: { readonly id: number; readonly numbers: string; readonly movedBy: PersonId },
  people: readonly PersonId[],
  { now, house }: Context,
): Promise<void> {
  const fact = await announceAdded(tx, text, composite, { now, house });
  const write = () => {
    const { offeredSubject, offeredText } = words.letters;
    const title = titleOf(text);
    const link = house.url + amendmentPath(composite.id);
    return {
      subject: offeredSubject(composite.numbers, title),
      text: offeredText(composite.numbers, title, link),
    };
  };
  const recipients = await listAddressees(tx, people);
  await postToMany(tx, { recipients, kind: "important", fact, write }, now);
}

/** Tells those who decide that an amendment waits for them. */
export async function postMoved(
  tx: Tx,
  text: AmendedText,
  moved: { readonly id: number; readonly number: number; readonly movedBy: PersonId },
  people: readonly PersonId[],
  { now, house }: Context,
): Promise<void> {
  const fact = await announceAdded(tx, text, moved, { now, house });
  const write = () => {
    const { movedSubject, movedText } = words.letters;
    const title = titleOf(text);
    return {
      subject: movedSubject(moved.number, title),
      text: movedText(moved.number, title, house.url + amendmentPath(moved.id)),
    };
  };
  const recipients = await listAddressees(tx, people);
  await postToMany(tx, { recipients, kind: "important", fact, write }, now);
}
