import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byNetwork, paced, waiting } from "../../platform/http/limited.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { joinSentPath } from "./addresses.ts";
import { addEmailRoutes } from "./email-change/routes.tsx";
import { addExportRoutes } from "./exporting/routes.tsx";
import { join } from "./joining/acts/join.ts";
import { isJoiningClosed } from "./joining/closed.ts";
import { byMailbox, joinsForOneMailbox, joinsFromOneNetwork } from "./joining/limits.ts";
import {
  JoinClosedPage,
  JoinPage,
  JoinSentPage,
  JoinWaitingPage,
} from "./joining/pages/join-page.tsx";
import { addOwnRoutes } from "./joining/routes.tsx";
import { addSuspensionRoutes } from "./suspending/routes.tsx";

type Ctx = Context<HttpEnvironment>;

/** `/join/confirm` is in the room sign-in: whoever confirms is signed in at once. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();

  const joinPage = async (c: Ctx, trouble?: Trouble) => {
    const { database } = house;
    const [imprint, { leastAge }] = await Promise.all([
      house.imprintForPages(),
      rulesInForce(database),
    ]);
    if (isJoiningClosed(imprint, house))
      return show(c, <JoinClosedPage shell={shellOf(c)} />, trouble?.status);
    const page = { imprint, leastAge, trouble, kind: c.req.query("as") };
    return show(c, <JoinPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/join", (c) => joinPage(c));
  app.get("/join/sent", (c) => show(c, <JoinSentPage shell={shellOf(c)} />));
  app.get("/join/waiting", async (c) => {
    const { joinsAnHour } = await rulesInForce(house.database);
    return show(c, <JoinWaitingPage shell={shellOf(c)} anHour={joinsAnHour} />);
  });
  app.post(
    "/join",
    waiting(house, joinsFromOneNetwork, byNetwork),
    paced(house, joinsForOneMailbox, byMailbox),
    postAct(house, join, {
      done: () => joinSentPath,
      again: (trouble, c) => joinPage(c, trouble),
    }),
  );
  addOwnRoutes(app, house);
  addEmailRoutes(app, house);
  addSuspensionRoutes(app, house);
  addExportRoutes(app, house);

  return app;
}
