import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findNumber, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { Refused, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding, personWho } from "../membership/door.ts";
import { findMotion } from "../motions/door.ts";
import { findProposal } from "../proposals/door.ts";
import { findAskingOffice } from "../rulebook/door.ts";
import { hold } from "./acts/hold.ts";
import { holdMotion } from "./acts/hold-motion.ts";
import type { HeldKind, HeldThing } from "./hold.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { HoldsPage } from "./pages/holds-page.tsx";
import { listHolds } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/holds", async (c) => {
    const holds = await listHolds(house.database, thingIn(c));
    return show(c, <HoldsPage shell={shellOf(c)} holds={holds} now={house.clock.now()} />);
  });
  app.get("/holds/ask", (c) => {
    const refusal = mayInGoodStanding(c.var.actor) ?? whyNotAsk(c);
    if (refusal !== undefined) throw new Refused(refusal);
    return askPage(house, c, thingIn(c));
  });
  app.post(
    "/holds/ask",
    askAct(house, hold, {
      again: (trouble, c) => askPage(house, c, thingOf("proposal", trouble), trouble),
    }),
  );
  app.post(
    "/holds/ask-motion",
    askAct(house, holdMotion, {
      again: (trouble, c) => askPage(house, c, thingOf("motion", trouble), trouble),
    }),
  );
  return app;
}

const thing = (kind: HeldKind, id: number | undefined): HeldThing | undefined =>
  id === undefined ? undefined : { kind, id };

const thingOf = (kind: HeldKind, { values }: Trouble): HeldThing | undefined =>
  thing(kind, findNumber(values[kind]));

/** What the address names: a proposal or a motion. */
const thingIn = (c: Ctx): HeldThing | undefined =>
  thing("proposal", numberInQuery(c, "proposal")) ?? thing("motion", numberInQuery(c, "motion"));

function whyNotAsk(c: Ctx) {
  const { offices } = personWho(c.var.actor);
  const office = findAskingOffice("hold-item", offices);
  return office === undefined ? refuse("not-allowed", refusals.refuse.noKey) : undefined;
}

/** Nobody's draft is named here: it is its author's alone. */
async function findTitled(house: House, of: HeldThing | undefined) {
  if (of === undefined) return undefined;
  if (of.kind === "motion") return findMotion(house.database, of.id);
  const found = await findProposal(house.database, of.id);
  return found?.stay.state === "draft" ? undefined : found;
}

async function askPage(house: House, c: Ctx, of: HeldThing | undefined, trouble?: Trouble) {
  const { noMotion, noProposal } = refusals.refuse;
  const unknown = of?.kind === "motion" ? noMotion : noProposal;
  const { id, title } = orNotFound(await findTitled(house, of), unknown);
  const asked = { kind: of?.kind ?? "proposal", id, title };
  return show(c, <AskPage shell={shellOf(c)} {...{ of: asked, trouble }} />, trouble?.status);
}
