import type { Context, Handler } from "hono";
import type { AnyAct } from "../act.ts";
import type { House } from "../house.ts";
import { isRefusal } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { onceIn, type PostActOptions, refused } from "./post-act.ts";
import { readForm } from "./read-form.ts";
import { doing } from "./routed-act.ts";
import { isOnlyShown, showAgain } from "./unsent.ts";

/**
 * Turns an act that takes a power into the handler of the form that asks for it. The form has the act's fields and
 * `why`. Nothing is done yet: the asker is led to the request, to read the exact change and sign it.
 */
export const askAct = (
  house: House,
  act: AnyAct,
  options: Pick<PostActOptions<never>, "input" | "again"> = {},
): Handler<HttpEnvironment> =>
  doing(act, async (c: Context<HttpEnvironment>) => {
    const form = await readForm(c);
    if (isRefusal(form)) return refused(c, form, {}, options);
    const { once, why, ...fields } = form;
    if (isOnlyShown(c)) return showAgain(c, { ...fields, ...(why && { why }) }, options);
    const input = options.input?.(fields, c) ?? { ...fields, ...c.req.param() };
    const path = await house.ask({ act, input, why, actor: c.var.actor, once: onceIn(once) });
    if (isRefusal(path)) return refused(c, path, { ...fields, ...(why && { why }) }, options);
    return c.redirect(path, 303);
  });
