import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { isOvertaken } from "../../platform/text/seen.ts";
import { shellOf, show } from "../../web/show.ts";
import { personHere } from "../membership/door.ts";
import { backAlternative } from "./acts/back-alternative.ts";
import { backCase } from "./acts/back-case.ts";
import { offerAlternative } from "./acts/offer-alternative.ts";
import { writeCase } from "./acts/write-case.ts";
import { type Hearing, pageOfHearing, SIDES } from "./hearing.ts";
import { CasePage } from "./pages/case-page.tsx";
import { findHearingById, findOwnCase } from "./queries.ts";
import { refusals } from "./words.ts";

/** Afterwards everybody is back there. */
const backToItem = ({ hearing }: { hearing: Hearing }): string => pageOfHearing(hearing);

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.post(
    "/hearings/:hearingId/write-case",
    postAct(house, writeCase, {
      done: backToItem,
      again: (trouble, c) => casePage(house, c, trouble),
    }),
  );
  app.post("/hearings/:hearingId/back-case", postAct(house, backCase, { done: backToItem }));
  app.post(
    "/hearings/:hearingId/offer-alternative",
    postAct(house, offerAlternative, { done: backToItem }),
  );
  app.post(
    "/hearings/:hearingId/back-alternative",
    postAct(house, backAlternative, { done: backToItem }),
  );
  return app;
}

/** Whose text was not taken finds it in the form again. What else is wrong is said on a page of its own. */
async function casePage(house: House, c: Context<HttpEnvironment>, trouble: Trouble) {
  const { refusal, values, status } = trouble;
  const side = SIDES.find((one) => one === values.side);
  const isForForm = refusal.kind === "invalid" || isOvertaken(trouble);
  if (!isForForm || side === undefined) throw new Refused(refusal);
  const { personId: writtenBy } = personHere(c);
  const id = numberInPath(c, "hearingId", refusals.refuse.unknown);
  const hearing = orNotFound(await findHearingById(house.database, id), refusals.refuse.unknown);
  const own = await findOwnCase(house.database, { hearingId: id, side, writtenBy });
  const page = <CasePage shell={shellOf(c)} {...{ hearing, side, own, trouble }} />;
  return show(c, page, status);
}
