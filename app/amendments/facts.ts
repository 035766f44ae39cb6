import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { AmendedText, Amendment } from "./amendment.ts";
import { findAmendment, listAll, listKeepers, lockText } from "./queries.ts";
import { refusals } from "./words.ts";

const unknown = (): Refusal => refuse("not-found", refusals.refuse.unknown);

/** The text that a form names, locked. What is out of sight is for nobody to amend. */
export async function theText(tx: Tx, id: number): Promise<AmendedText | Refusal> {
  const text = await lockText(tx, id);
  return text === undefined || text.isCovered ? unknown() : text;
}

export interface WithAll {
  readonly text: AmendedText;
  readonly amendment: Amendment;
  readonly all: readonly Amendment[];
  readonly keepers: readonly PersonId[];
}

/** The amendment that a form names, with its text locked and all that stands beside it. */
export async function theAmendment(tx: Tx, id: number): Promise<WithAll | Refusal> {
  const found = await findAmendment(tx, id);
  const text = found && (await lockText(tx, found.textId));
  if (text === undefined || text.isCovered) return unknown();
  const all = await listAll(tx, text.id);
  // Read again: what was decided while the text was awaited is seen.
  const amendment = all.find((one) => one.id === id);
  if (amendment === undefined) return unknown();
  return { text, amendment, all, keepers: await listKeepers(tx, text.id) };
}

/** Those who decide on it: the authors of the text, or the mover of the amendment that it amends. */
export function decidersOn({ amendment, all, keepers }: WithAll): readonly PersonId[] {
  if (amendment.of === undefined) return keepers;
  const of = all.find(({ id }) => id === amendment.of);
  return of?.movedBy === undefined ? [] : [of.movedBy];
}
