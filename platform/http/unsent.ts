import type { Context } from "hono";
import { refuse } from "../refusal.ts";
import { refusals } from "../words.ts";
import type { HttpEnvironment } from "./environment.ts";
import type { Trouble } from "./post-act.ts";
import { type FormValues, typedTexts } from "./read-form.ts";

type Ctx = Context<HttpEnvironment>;

/**
 * Stands in what surrounds a request within this process, where nothing that a client sends can put it. The request
 * itself is no place for it: whoever reads a body for the second time makes a request of their own.
 */
const ONLY_SHOWN = Symbol("only shown");

/** What surrounds a form that is only to be shown again with what was typed, and not to be acted on. */
export const toBeShown = (c: Ctx): object => ({ ...(c.env as object), [ONLY_SHOWN]: true });

export const isOnlyShown = (c: Ctx): boolean =>
  (c.env as { [ONLY_SHOWN]?: boolean } | undefined)?.[ONLY_SHOWN] === true;

type Shows = { again?(trouble: Trouble, c: Ctx): Response | Promise<Response> };

/** The form's own page with what was typed, and why it was not sent; without such a page, an answer without any. */
export async function showAgain(c: Ctx, fields: FormValues, { again }: Shows): Promise<Response> {
  const refusal = refuse("invalid", refusals.unsent);
  const trouble: Trouble = {
    refusal,
    problems: [{ field: "", says: refusal.says }],
    values: typedTexts(fields),
    status: 200,
  };
  return (await again?.(trouble, c)) ?? c.body(null, 204);
}
