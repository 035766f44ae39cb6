import { hash } from "node:crypto";
import * as v from "valibot";
import type { Trouble } from "../http/post-act.ts";
import { Refusal } from "../refusal.ts";
import { refusals, words } from "../words.ts";
import { canonicalJson } from "./canonical-json.ts";
import { shortField } from "./fields.ts";

/** What a form holds, by the names of its fields, as it is kept. A field that is left out and one that is undefined are one. */
export type Held = Readonly<Record<string, unknown>>;

/** The name under which a form that replaces what stands sends along what its writer has seen. */
const SEEN = "seen";

/** Anything else than a hash of ours was never seen by anybody. */
export const seenField = v.optional(shortField(64, () => words["changed-meanwhile"]));

const seenOf = (held: Held): string => hash("sha256", canonicalJson(held));

/** What was sent would replace what its writer has not seen. Nothing was replaced, and `stands` can be shown. */
export class Overtaken extends Refusal {
  readonly stands: Held;

  constructor(stands: Held) {
    super("conflict", refusals["changed-meanwhile"]);
    this.stands = stands;
  }
}

/**
 * For every act that replaces a stored text: would it write over what its writer has not seen, in another tab or by
 * another's hand? Not where it says the same, nor where nothing stands.
 * @param seen as the form sent it
 */
export const whyOvertaken = (
  stands: Held | undefined,
  sent: Held,
  seen: string | undefined,
): Overtaken | undefined =>
  stands === undefined || [seen, seenOf(sent)].includes(seenOf(stands))
    ? undefined
    : new Overtaken(stands);

export const isOvertaken = ({ refusal }: Trouble): boolean => refusal instanceof Overtaken;

/**
 * The hidden field of such a form: what stood there when it was opened, whatever else was wrong with what was sent; and
 * what stands there now, once its writer is shown that.
 * @param stands undefined where nothing does
 */
export function seenBy(
  trouble: Trouble | undefined,
  stands: Held | undefined,
): Readonly<Record<string, string>> {
  if (trouble?.refusal instanceof Overtaken) return { [SEEN]: seenOf(trouble.refusal.stands) };
  if (trouble !== undefined) return { [SEEN]: trouble.values[SEEN] ?? "" };
  return stands === undefined ? {} : { [SEEN]: seenOf(stands) };
}
