import type { Context, Hono } from "hono";
import type { Actor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { watchingOf } from "../../discussions/door.ts";
import { mayInGoodStanding } from "../../membership/door.ts";
import { type ListedProposal, listThese, listWrittenBy } from "../../proposals/door.ts";
import { groupPath } from "../addresses.ts";
import { listSaidIn } from "../grouping/heard-queries.ts";
import { findHiddenGroup } from "../hiding/group-queries.ts";
import { HiddenPostPage } from "../hiding/pages/hidden-post.tsx";
import { stallsOfOnePerson } from "../limits.ts";
import { listWithout } from "../shown.ts";
import { refusals } from "../words.ts";
import { linkGroup } from "./acts/link-group.ts";
import { unlinkGroup } from "./acts/unlink-group.ts";
import { type Group, type LedTo, listGroups, listLedTo } from "./leading-queries.ts";
import { readsIt } from "./link-facts.ts";
import { GroupPage } from "./pages/group-page.tsx";

type Ctx = Context<HttpEnvironment>;

const SAID_SHOWN = 10;
const LED_TO_SHOWN = 50;

const idIn = (c: Ctx): number => numberInPath(c, "id", refusals.leading.unknown);

/** What several people said, and which proposals came of it. */
export function leadingRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/canvass/groups/:id", (c) => groupPage(house, c));
  app.post(
    "/canvass/groups/:id/link",
    limited(house, stallsOfOnePerson, byPerson),
    postAct(house, linkGroup, {
      done: (_, c) => groupPath(idIn(c)),
      again: (trouble, c) => groupPage(house, c, trouble),
    }),
  );
  app.post(
    "/canvass/groups/:id/unlink",
    limited(house, stallsOfOnePerson, byPerson),
    postAct(house, unlinkGroup, {
      done: (_, c) => groupPath(idIn(c)),
      again: (trouble, c) => groupPage(house, c, trouble),
    }),
  );
}

async function groupPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { database: db, clock } = house;
  const id = idIn(c);
  const watching = watchingOf(c.var.actor, clock.now());
  const hidden = await findHiddenGroup(db, id);
  if (hidden !== undefined)
    return show(
      c,
      <HiddenPostPage shell={shellOf(c)} kind="heard-group" {...{ id, hidden, watching }} />,
    );
  const without = await listWithout(db, { groups: [id] });
  const group = orNotFound((await listGroups(db, [id], without))[0], refusals.leading.unknown);
  const [said, links] = await Promise.all([
    listSaidIn(db, [id], without, SAID_SHOWN),
    listLedTo(db, id),
  ]);
  const { mine, waiting, ledTo } = await linksFor(house, c.var.actor, { group, links });
  const page = {
    group,
    said: [...new Set(said.get(id))],
    ledTo,
    waiting,
    mine,
    now: clock.now(),
    mayLink: mayInGoodStanding(c.var.actor) === undefined,
    watching,
    trouble,
  };
  return show(c, <GroupPage shell={shellOf(c)} {...page} />, trouble?.status);
}

interface LinksFor {
  readonly ledTo: readonly ListedProposal[];
  /** Those that wait for whoever reads what was said, for whoever may do something about it. */
  readonly waiting: readonly ListedProposal[];
  /** Which of all of them the reader may take back, and confirm. */
  readonly mine: { readonly isReader: boolean; readonly written: readonly number[] };
}

async function linksFor(
  { database: db, clock }: House,
  actor: Actor,
  { group, links }: { readonly group: Group; readonly links: readonly LedTo[] },
): Promise<LinksFor> {
  const mayLink = links.length > 0 && mayInGoodStanding(actor) === undefined;
  const isReader = mayLink && (await readsIt(db, group, { actor, now: clock.now() }));
  const own = mayLink && actor.kind === "person" ? await listWrittenBy(db, actor.personId) : [];
  const written = own.map((one) => one.id);
  const listed = async (isWaiting: boolean) => {
    const ids = links.filter(({ tells }) => (tells === undefined) === isWaiting);
    return await listThese(
      db,
      ids.map(({ proposalId }) => proposalId),
      LED_TO_SHOWN,
    );
  };
  const waiting = await listed(true);
  return {
    ledTo: await listed(false),
    waiting: waiting.filter((one) => isReader || written.includes(one.id)),
    mine: { isReader, written },
  };
}
