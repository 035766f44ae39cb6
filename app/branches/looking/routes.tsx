import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { shellOf, show } from "../../../web/show.ts";
import { listBarelyKnown } from "../../membership/door.ts";
import { branchMembersPath } from "../addresses.ts";
import { findBelongingIn, listRightIn } from "../belonging/belonging-store.ts";
import { hereOrRefused } from "../officers/here-or-refused.ts";
import { listUnder } from "../queries.ts";
import { listAbove } from "../reading.ts";
import { refusals } from "../words.ts";
import { look } from "./acts/look.ts";
import { LookPage, MembersPage, SeenPage } from "./pages/looking-pages.tsx";

type Ctx = Context<HttpEnvironment>;

const ON_A_PAGE = 50;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function addLooking(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/branches/:id/members", (c) => membersPage(c, house));
  app.get("/branches/:id/look/:person", (c) => lookPage(c, house));
  app.post(
    "/branches/:id/look/:person",
    postAct(house, look, {
      done: async ({ branch, seen }, c) => {
        const page = { branch, above: await listAbove(house.database, branch), seen };
        return show(c, <SeenPage shell={shellOf(c)} {...page} />);
      },
      doneBefore: (c) => branchMembersPath(Number(c.req.param("id"))),
      again: (trouble, c) => lookPage(c, house, trouble),
    }),
  );
}

/** Fifty at a time in the order of their numbers, by one index: as quick in a large branch as in a small one. */
async function membersPage(c: Ctx, house: House): Promise<Response> {
  const { database: db, clock } = house;
  const { branch, above } = await hereOrRefused(c, house, "look-up");
  const typed = c.req.query("after");
  const after = typed !== undefined && UUID.test(typed) ? (typed as PersonId) : undefined;
  const ids = await listRightIn(db, branch.id, { after, most: ON_A_PAGE });
  const last = ids.length === ON_A_PAGE ? ids.at(-1) : undefined;
  const page = {
    ...{ branch, above, under: await listUnder(db, branch.id) },
    people: await listBarelyKnown(db, ids, clock.now()),
    next: last === undefined ? undefined : `${branchMembersPath(branch.id)}?after=${last}`,
  };
  return show(c, <MembersPage shell={shellOf(c)} {...page} />);
}

async function lookPage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const { branch, above } = await hereOrRefused(c, house, "look-up");
  const typed = c.req.param("person") ?? "";
  const personId = UUID.test(typed) ? (typed as PersonId) : undefined;
  const belonging = personId && (await findBelongingIn(db, personId, branch.id));
  const [known] =
    belonging === undefined || personId === undefined
      ? []
      : await listBarelyKnown(db, [personId], clock.now());
  const person = orNotFound(known, refusals.look.notThere);
  return show(
    c,
    <LookPage shell={shellOf(c)} {...{ branch, above, person, trouble }} />,
    trouble?.status,
  );
}
