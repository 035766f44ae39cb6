import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import {
  findChosen,
  listPeopleToChoose,
  mayInGoodStanding,
  personHere,
  whyNotCounted,
} from "../../membership/door.ts";
import { appointmentsPath, namingPath } from "../addresses.ts";
import { proposalsOfOnePerson } from "../limits.ts";
import { refusals } from "../words.ts";
import { answerNaming } from "./acts/answer-naming.ts";
import { back } from "./acts/back.ts";
import { propose } from "./acts/propose.ts";
import { stopNaming } from "./acts/stop.ts";
import { withdrawNaming } from "./acts/withdraw.ts";
import { isWithdrawable } from "./naming.ts";
import { findNaming, hasBacked, hasStopped } from "./naming-queries.ts";
import { NamingPage } from "./pages/naming-page.tsx";
import { ProposePage } from "./pages/propose-page.tsx";
import { appointedByHolderOf, appointingBody } from "./wanted.ts";

type Ctx = Context<HttpEnvironment>;

/** Appointments by a body, and members who stop them. */
export function addNaming(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/appointments/propose", (c) => proposePage(house, c));
  app.post(
    "/appointments/propose",
    limited(house, proposalsOfOnePerson, byPerson),
    postAct(house, propose, {
      done: () => appointmentsPath,
      again: (trouble, c) => proposePage(house, c, trouble),
    }),
  );
  const again = (trouble: Trouble, c: Ctx) => namingPage(house, c, trouble);
  const toPage = { done: ({ naming }: { naming: { id: number } }) => namingPath(naming.id), again };
  app.get("/appointments/namings/:id", (c) => namingPage(house, c));
  app.post("/appointments/namings/:id/back", postAct(house, back, toPage));
  app.post("/appointments/namings/:id/stop", postAct(house, stopNaming, toPage));
  app.post("/appointments/namings/:id/withdraw", postAct(house, withdrawNaming, toPage));
  app.post("/appointments/namings/:id/answer", postAct(house, answerNaming, toPage));
}

async function proposePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  orRefused(mayInGoodStanding(c.var.actor));
  const offices = appointedByHolderOf(personHere(c).offices);
  orRefused(offices.length > 0 ? undefined : refuse("not-allowed", refusals.refuse.notYourBody));
  const query = c.req.query("q") ?? "";
  const person = await findChosen(house, trouble?.values.person ?? c.req.query("person"));
  const found = await listPeopleToChoose(house, query);
  const page = { shell: shellOf(c), offices, person, query, found, trouble };
  return show(c, <ProposePage {...page} />, trouble?.status);
}

async function namingPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const db = house.database;
  const { actor } = c.var;
  const id = numberInPath(c, "id", refusals.refuse.noNaming);
  const naming = orNotFound(await findNaming(db, id), refusals.refuse.noNaming);
  const isMember = mayInGoodStanding(actor) === undefined;
  const viewer = actor.kind === "person" ? actor : undefined;
  const isOwn = viewer !== undefined && viewer.personId === naming.personId;
  const named = await house.namedOf(naming.personId === undefined ? [] : [naming.personId]);
  const now = house.clock.now();
  const appoints =
    viewer !== undefined && appointedByHolderOf(viewer.offices).includes(naming.office);
  const page = {
    shell: shellOf(c),
    ...{ now, naming, isMember, isOwn, trouble },
    body: appointingBody(naming.office),
    who: isMember || isOwn ? named(naming.personId) : undefined,
    mayBack:
      appoints &&
      !isOwn &&
      naming.state === "proposed" &&
      !(await hasBacked(db, id, viewer.personId)),
    mayWithdraw:
      viewer !== undefined && viewer.personId === naming.proposedBy && isWithdrawable(naming),
    hasStopped: viewer !== undefined && (await hasStopped(db, id, viewer.personId)),
    notYet: (await whyNotCounted(db, actor, "stop", now))?.says,
  };
  return show(c, <NamingPage {...page} />, trouble?.status);
}
