import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findDetails, mayInGoodStanding, maySignedIn, personHere } from "../../membership/door.ts";
import { titleOf } from "../../rulebook/door.ts";
import { branchPath, myBranchPath } from "../addresses.ts";
import { isHomeKind } from "../branch.ts";
import { listLooksAt } from "../looking/look-store.ts";
import { findBranches, listBranches } from "../queries.ts";
import { choose } from "./acts/choose.ts";
import { join } from "./acts/join.ts";
import { leave } from "./acts/leave.ts";
import type { Belonging } from "./belonging.ts";
import { isNowhere, listBelongings } from "./belonging-store.ts";
import { MinePage, type Own } from "./pages/mine-page.tsx";

type Ctx = Context<HttpEnvironment>;

export function addBelonging(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/me/branch", (c) => minePage(c, house));
  app.post(
    "/me/branch/choose",
    postAct(house, choose, {
      done: () => myBranchPath,
      doneBefore: () => myBranchPath,
      again: (trouble, c) => minePage(c, house, trouble),
    }),
  );
  app.post(
    "/branches/:id/join",
    postAct(house, join, { done: ({ branchId }) => branchPath(branchId) }),
  );
  app.post("/branches/:id/leave", postAct(house, leave, { done: ({ id }) => branchPath(id) }));
}

async function minePage(c: Ctx, house: House, trouble?: Trouble): Promise<Response> {
  const { database: db, clock, namedOf } = house;
  orRefused(maySignedIn(c.var.actor));
  const { personId } = personHere(c);
  const [belongings, nowhere, branches, details, looks] = await Promise.all([
    listBelongings(db, personId),
    isNowhere(db, personId),
    listBranches(db),
    findDetails(db, personId),
    listLooksAt(db, personId),
  ]);
  const owns = await ownsOf(house, belongings);
  const looked = await findBranches(
    db,
    looks.map(({ branchId }) => branchId),
  );
  const named = await namedOf(looks.flatMap(({ lookedBy }) => lookedBy ?? []));
  const page = {
    now: clock.now(),
    home: owns.find(({ belonging }) => belonging.isHome),
    chosen: owns.filter(({ belonging }) => !belonging.isHome),
    whyNone: whyNone(nowhere, details?.postcode),
    branches: branches.filter(({ kind }) => isHomeKind(kind)),
    looks: looks.map(({ at, why, office, branchId, lookedBy }) => ({
      ...{ at, why, office: titleOf(office) },
      who: named(lookedBy),
      branch: looked.get(branchId)?.name ?? "",
    })),
    mayChoose: mayInGoodStanding(c.var.actor) === undefined,
    trouble,
  };
  return show(c, <MinePage shell={shellOf(c)} {...page} />, trouble?.status);
}

const whyNone = (nowhere: boolean, postcode: string | undefined) => {
  if (nowhere) return "nowhere" as const;
  return postcode === undefined ? ("noPostcode" as const) : ("noBranch" as const);
};

async function ownsOf(
  { database: db }: House,
  belongings: readonly Belonging[],
): Promise<readonly Own[]> {
  const branches = await findBranches(
    db,
    belongings.map(({ branchId }) => branchId),
  );
  const above = await findBranches(
    db,
    [...branches.values()].flatMap(({ path }) => path),
  );
  return belongings.flatMap((belonging) => {
    const branch = branches.get(belonging.branchId);
    if (branch === undefined) return [];
    const ids = branch.path.filter((id) => id !== branch.id);
    return [{ belonging, branch, above: ids.flatMap((id) => above.get(id) ?? []) }];
  });
}
