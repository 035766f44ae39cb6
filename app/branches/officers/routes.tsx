import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orRefused } from "../../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, personHere } from "../../membership/door.ts";
import type { BranchPower } from "../../rulebook/door.ts";
import { branchPath, deskPath, editBranchPath } from "../addresses.ts";
import { SAYS_MOST } from "../founding/limits.ts";
import { branchIn, listAbove } from "../reading.ts";
import { refusals } from "../words.ts";
import { resign } from "./acts/resign.ts";
import { saveNotes } from "./acts/save-notes.ts";
import { sayWhat } from "./acts/say-what.ts";
import { hereOrRefused } from "./here-or-refused.ts";
import { listOfficers, listSeats } from "./holding-store.ts";
import { findNotes } from "./notes-store.ts";
import { DeskPage, EditPage } from "./pages/desk-page.tsx";
import { officeAt } from "./scope.ts";

type Ctx = Context<HttpEnvironment>;

export function addOfficers(app: Hono<HttpEnvironment>, house: House): void {
  const editing = async (c: Ctx, trouble?: Trouble) => {
    const here = await hereOrRefused(c, house, "edit-page");
    const action = editBranchPath(here.branch.id);
    const page = { ...here, action, most: SAYS_MOST, trouble };
    return show(c, <EditPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/branches/:id/page", (c) => editing(c));
  app.post(
    "/branches/:id/page",
    postAct(house, sayWhat, {
      done: ({ id }) => branchPath(id),
      again: (trouble, c) => editing(c, trouble),
    }),
  );
  app.get("/branches/:id/desk", (c) => deskPage(c, house));
  app.post(
    "/branches/:id/notes",
    postAct(house, saveNotes, {
      done: ({ id }) => deskPath(id),
      again: (trouble, c) => deskPage(c, house, trouble),
    }),
  );
  app.post("/branches/:id/resign", postAct(house, resign, { done: ({ id }) => branchPath(id) }));
}

export async function deskPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  orRefused(mayInGoodStanding(c.var.actor));
  const now = clock.now();
  const branch = await branchIn(c, house);
  const { personId } = personHere(c);
  const seats = await listSeats(db, personId, now);
  const officers = await listOfficers(db, [branch.id], now);
  const own = officers.filter((one) => one.personId === personId);
  // Whose term is over sees nothing of it from that day on.
  if (own.length === 0) throw new Refused(refuse("not-allowed", refusals.officers.notYours));
  const may = (power: BranchPower) => officeAt(seats, power, branch.path) !== undefined;
  const page = {
    ...{ now, branch, own, trouble },
    above: await listAbove(db, branch),
    may: {
      letters: may("write-letter") || may("turn-key"),
      lookUp: may("look-up"),
      answer: may("answer-messages"),
    },
    notes: await findNotes(db, branch.id),
  };
  return show(c, <DeskPage shell={shellOf(c)} {...page} />, trouble?.status);
}
