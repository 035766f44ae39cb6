import type { Context, Handler } from "hono";
import {
  type Act,
  doneAlready,
  type InputSchema,
  Malformed,
  type PerformOptions,
  type Problem,
  perform,
} from "../act.ts";
import type { House } from "../house.ts";
import { isRefusal, type Refusal, type RefusalStatus, statusOf } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
import { type FormValue, type FormValues, readForm, typedTexts } from "./read-form.ts";
import { doing } from "./routed-act.ts";
import { isOnlyShown, showAgain } from "./unsent.ts";

/** What to show a person again when an act said no: the troubles, and all that they typed. */
export interface Trouble {
  readonly refusal: Refusal;
  readonly problems: readonly Problem[];
  readonly values: Readonly<Record<string, string>>;
  /** 200 where nothing is wrong: a form that was kept is only shown. */
  readonly status: RefusalStatus | 200;
}

type Sent = Response | Promise<Response>;
type Ctx = Context<HttpEnvironment>;

type Outcome<Change> = Change | Refusal | typeof doneAlready;

export interface PostActOptions<Change> {
  /** Made from the form and the path's parameters; without it, both together are the input. */
  input?(form: FormValues, c: Ctx): unknown;
  /** How the act is done; without it, by itself in a transaction of its own. */
  perform?(input: unknown, options: PerformOptions): Promise<Outcome<Change>>;
  /** Where to go when it is done: a path, answered with 303; or an answer of one's own. */
  done(change: Change, c: Ctx): string | Response | Promise<string | Response>;
  /** Where a form that arrives a second time leads. Without it, back to the page that it came from. */
  doneBefore?(c: Ctx): string;
  /** The page again, with what was wrong and what was typed. Without it, a plain page that says so. */
  again?(trouble: Trouble, c: Ctx): Sent;
}

/** Turns an act into the handler of its form. */
export const postAct = <Schema extends InputSchema, Facts, Change>(
  house: House,
  act: Act<Schema, Facts, Change>,
  options: PostActOptions<Change>,
): Handler<HttpEnvironment> =>
  doing(act, async (c: Ctx) => {
    const form = await readForm(c);
    if (isRefusal(form)) return refused(c, form, {}, options);
    const { once, ...fields } = form;
    if (isOnlyShown(c)) return showAgain(c, fields, options);
    const input = options.input?.(fields, c) ?? { ...fields, ...c.req.param() };
    const asked = { actor: c.var.actor, once: onceIn(once) };
    const outcome = await (options.perform?.(input, asked) ?? perform(house, act, input, asked));
    if (outcome === doneAlready) return leadTo(c, options.doneBefore?.(c) ?? cameFrom(c));
    if (isRefusal(outcome)) return refused(c, outcome, fields, options);
    const answer = await options.done(outcome, c);
    return typeof answer === "string" ? leadTo(c, answer) : answer;
  });

/** As `c.redirect` does, which makes headers of a class where these two lines need none. */
const leadTo = (c: Ctx, path: string): Response =>
  c.body(null, 303, { location: LATIN_1.test(path) ? path : encodeURI(path) });

// biome-ignore lint/suspicious/noControlCharactersInRegex: every byte that a header can hold.
const LATIN_1 = /^[\x00-\xff]*$/;

/** A form's own token, where it has one of ours. */
export const onceIn = (token: FormValue | undefined): string | undefined =>
  typeof token === "string" && token.length >= 16 && token.length <= 64 ? token : undefined;

/** A refusal with what was typed, as a page shows it above its form. */
export const troubleOf = (refusal: Refusal, fields: FormValues): Trouble => ({
  refusal,
  problems: problemsOf(refusal),
  values: typedTexts(fields),
  status: statusOf(refusal.kind),
});

export async function refused(
  c: Ctx,
  refusal: Refusal,
  fields: FormValues,
  options: { again?(trouble: Trouble, c: Ctx): Sent },
): Promise<Response> {
  const trouble = troubleOf(refusal, fields);
  // The way to sign in is the same from wherever this is found out, and what was typed is kept there.
  if (refusal.kind === "not-signed-in" || options.again === undefined) throw new Refused(refusal);
  return await options.again(trouble, c);
}

function problemsOf(refusal: Refusal): readonly Problem[] {
  if (refusal instanceof Malformed) return refusal.problems;
  return [{ field: refusal.field ?? "", says: refusal.says }];
}

/** A refusal on its way to the error page. The shell answers it with its status and sentence; it is no bug. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.says);
    this.refusal = refusal;
  }
}

/** The path of our own page that the form stood on; never another site's address. */
export function cameFrom(c: Ctx): string {
  const referer = c.req.header("referer");
  if (referer === undefined || !URL.canParse(referer)) return "/";
  const { pathname, search, host } = new URL(referer);
  const isOurs = host === new URL(c.req.url).host && !pathname.startsWith("//");
  return isOurs ? pathname + search : "/";
}
