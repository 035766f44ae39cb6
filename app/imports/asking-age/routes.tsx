import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { ownPath } from "../../../platform/http/own-path.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { isAgeAsked, personHere } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { sayAge } from "./acts/say-age.ts";
import { AgePage } from "./pages/age-page.tsx";

type Ctx = Context<HttpEnvironment>;

const afterOf = (c: Ctx): string => ownPath(c.req.query("after"));

/** Where whom a list brought in is led when they first sign in, and goes on from. */
export function addAskingAge(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const agePage = async (c: Ctx, trouble?: Trouble) => {
    const { personId } = personHere(c);
    if (!(await isAgeAsked(db, personId))) return c.redirect(afterOf(c), 303);
    const { leastAge } = await rulesInForce(db);
    const page = { shell: shellOf(c), leastAge, after: afterOf(c), trouble };
    return show(c, <AgePage {...page} />, trouble?.status);
  };
  app.get("/me/age", (c) => agePage(c));
  app.post(
    "/me/age",
    postAct(house, sayAge, {
      done: (_said, c) => afterOf(c),
      again: (trouble, c) => agePage(c, trouble),
    }),
  );
}
