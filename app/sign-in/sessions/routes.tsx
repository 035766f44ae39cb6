import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct } from "../../../platform/http/post-act.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { personHere } from "../../membership/door.ts";
import { sessionsPath } from "../addresses.ts";
import { idInPath } from "../passkeys/id-in-path.ts";
import { listSessions } from "../queries.ts";
import { endOtherSessions } from "./acts/end-other-sessions.ts";
import { endSession } from "./acts/end-session.ts";
import { SessionsPage } from "./pages/sessions-page.tsx";

/** Where one is signed in, and ending it there. */
export function addSessionRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/me/sessions", async (c) => {
    const { personId } = personHere(c);
    const now = house.clock.now();
    const sessions = await listSessions(house.database, personId, now);
    const here = c.var.sessionId;
    return show(c, <SessionsPage {...{ shell: shellOf(c), sessions, here, now }} />);
  });
  app.post(
    "/me/sessions/:id/end",
    postAct(house, endSession, {
      input: (_form, c) => ({ id: idInPath(c, uuidField) }),
      done: () => sessionsPath,
    }),
  );
  app.post(
    "/me/sessions/end-others",
    postAct(house, endOtherSessions, {
      input: (_form, c) => ({ but: c.var.sessionId }),
      done: () => sessionsPath,
    }),
  );
}
