import { findAccepted, isLanguage, type Language } from "@breakthrough/languages";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { cameFrom, postAct } from "../../platform/http/post-act.ts";
import { answering } from "../../platform/language.ts";
import { chooseLanguage } from "../me/acts/choose-language.ts";
import { cookieName, cookieOptions } from "../sign-in/door.ts";
import { languagePath } from "./addresses.ts";

type Ctx = Context<HttpEnvironment>;
type Middleware = MiddlewareHandler<HttpEnvironment>;

/** What the address itself asks for: of a feed, a calendar or a link in a letter, which know no visitor's choice. */
const ASKED = "lang";

const YEAR_IN_SECONDS = 366 * 86_400;

/** What this address asks for, else what this browser's user has chosen. */
function findChosen(c: Ctx, house: House): Language | undefined {
  const asked = c.req.query(ASKED)?.toLowerCase();
  if (isLanguage(asked)) return asked;
  const chosen = getCookie(c, cookieName("language", house));
  return isLanguage(chosen) ? chosen : undefined;
}

/** Everything from here on speaks the visitor's language: as they chose it, else as their browser asks, else English. */
export const speaking =
  (house: House): Middleware =>
  (c, next) =>
    answering(findChosen(c, house) ?? findAccepted(c.req.header("accept-language")) ?? "en", next);

/** Now that it is known who asks: their own setting comes before their browser's, and after what they chose here. */
export const speakingAsTheyDo =
  (house: House): Middleware =>
  (c, next) => {
    const actor = c.get("actor");
    const own = actor.kind === "person" ? actor.language : undefined;
    return own === undefined || findChosen(c, house) !== undefined ? next() : answering(own, next);
  };

/** The switch that stands on every page. It leads back to where it was used. */
export function languageRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.post(
    languagePath,
    postAct(house, chooseLanguage, {
      done: ({ language }, c) => {
        const options = { ...cookieOptions(house), maxAge: YEAR_IN_SECONDS };
        setCookie(c, cookieName("language", house), language, options);
        return withoutAsking(cameFrom(c));
      },
    }),
  );
  return app;
}

/** The same page, without the language in its address: what was chosen last is what counts. */
function withoutAsking(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://here");
  searchParams.delete(ASKED);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}
