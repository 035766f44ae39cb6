import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayInGoodStanding, whyNotCounted } from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { branchesPath, branchPath, foundingPath } from "../addresses.ts";
import { listBranches } from "../queries.ts";
import { refusals } from "../words.ts";
import { begin } from "./acts/begin-founding.ts";
import { pledge } from "./acts/pledge.ts";
import { takePledgeBack } from "./acts/take-pledge-back.ts";
import { findFounding, findOpenLike, hasPledged } from "./founding-store.ts";
import { whyNotHere } from "./here.ts";
import { BeginPage, FoundingPage } from "./pages/founding-pages.tsx";

type Ctx = Context<HttpEnvironment>;

export function addFounding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const beginPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayInGoodStanding(c.var.actor));
    const page = { branches: await listBranches(db), rules: await rulesInForce(db), trouble };
    return show(c, <BeginPage shell={shellOf(c)} {...page} />, trouble?.status);
  };
  app.get("/branches/found", (c) => beginPage(c));
  app.post(
    "/branches/found",
    postAct(house, begin, {
      done: async (founding) => {
        const id = await findOpenLike(db, founding);
        return id === undefined ? branchesPath : foundingPath(id);
      },
      doneBefore: () => branchesPath,
      again: (trouble, c) => beginPage(c, trouble),
    }),
  );
  app.get("/branches/foundings/:id", (c) => foundingPage(c, house));
  app.post(
    "/branches/foundings/:id/pledge",
    postAct(house, pledge, {
      done: ({ founding }) => foundingPath(founding.id),
    }),
  );
  app.post(
    "/branches/foundings/:id/take-back",
    postAct(house, takePledgeBack, { done: ({ id }) => foundingPath(id) }),
  );
}

async function foundingPage(c: Ctx, { database: db, clock }: House): Promise<Response> {
  const now = clock.now();
  const id = numberInPath(c, "id", refusals.founding.unknown);
  const founding = orNotFound(await findFounding(db, id), refusals.founding.unknown);
  if (founding.branchId !== undefined) return c.redirect(branchPath(founding.branchId), 303);
  const { actor } = c.var;
  const isPerson = actor.kind === "person";
  const { placeCode } = founding;
  const whyNot =
    mayInGoodStanding(actor) ??
    (await whyNotCounted(db, actor, "support", now)) ??
    (isPerson
      ? await whyNotHere(db, { personId: actor.personId, placeCode }, dayOf(now))
      : undefined);
  const page = {
    founding,
    isOpen: founding.state === "open" && now < founding.endsAt,
    has: isPerson && (await hasPledged(db, id, actor.personId)),
    whyNot: whyNot?.says,
  };
  return show(c, <FoundingPage shell={shellOf(c)} {...page} />);
}
