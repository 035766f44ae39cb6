import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byPerson, limited } from "../../../platform/http/limited.ts";
import { numberInPath, orNotFound, orRefused } from "../../../platform/http/params.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import {
  findBehindTheSeal,
  findOpenedRankings,
  type SealedBallot,
  type SealedBallotId,
  sendWholeFile,
} from "../../ballots/door.ts";
import {
  areHustingsOpen,
  type Election,
  findElection,
  listNominations,
} from "../../elections/door.ts";
import {
  findChosenFromList,
  listPeopleToChoose,
  mayInGoodStanding,
  maySeePeople,
} from "../../membership/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { scrutineersPath } from "../addresses.ts";
import { refusals } from "../words.ts";
import { answerScrutineer } from "./acts/answer-scrutineer.ts";
import { nameScrutineer } from "./acts/name-scrutineer.ts";
import { scrutineersOfOnePerson } from "./limits.ts";
import { FirstLookPage } from "./pages/first-look-page.tsx";
import { NameScrutineerPage } from "./pages/name-scrutineer-page.tsx";
import { ScrutineersPage } from "./pages/scrutineers-page.tsx";
import { listScrutineers, listServing } from "./scrutiny-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** Who watches the count, and what they see before everybody else. */
export function addScrutiny(app: Hono<HttpEnvironment>, house: House): void {
  const done = (_: unknown, c: Ctx) => scrutineersPath(Number(c.req.param("id")));
  app.get("/polling/:id/scrutineers", (c) => scrutineersPage(house, c));
  app.get("/polling/:id/scrutineers/name", (c) => namePage(house, c));
  app.post(
    "/polling/:id/scrutineers/name",
    limited(house, scrutineersOfOnePerson, byPerson),
    postAct(house, nameScrutineer, { done, again: (trouble, c) => namePage(house, c, trouble) }),
  );
  app.post(
    "/polling/:id/scrutineers/answer",
    postAct(house, answerScrutineer, {
      done,
      again: (trouble, c) => scrutineersPage(house, c, trouble),
    }),
  );
  app.get("/polling/:id/first-look", async (c) => {
    const { election, ballot } = await lookingFirst(house, c);
    return show(c, <FirstLookPage shell={shellOf(c)} election={election} ballot={ballot} />);
  });
  app.get("/polling/:id/first-look/rankings.blt", async (c) => {
    const { ballot } = await lookingFirst(house, c);
    const file = orNotFound(
      await findOpenedRankings(house.database, ballot),
      refusals.refuse.notCounted,
    );
    return c.body(file, 200, {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": `attachment; filename="${ballot.uuid}.blt"`,
    });
  });
  app.get("/polling/:id/first-look/archive.bel", async (c) => {
    const { ballot } = await lookingFirst(house, c);
    return sendWholeFile(c, house, ballot);
  });
}

/** The election of this address, once its papers are frozen: before there is nobody to watch for. */
async function electionIn(house: House, c: Ctx): Promise<Election> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const found = await findElection(house.database, id);
  return orNotFound(found?.paper && found, refusals.refuse.unknown);
}

/** What scrutineers alone may see. @throws for everybody else, and before it is counted */
async function lookingFirst(
  house: House,
  c: Ctx,
): Promise<{ readonly election: Election; readonly ballot: SealedBallot }> {
  const election = await electionIn(house, c);
  const { actor } = c.var;
  const serving = await listServing(house.database, election.id);
  const isServing = actor.kind === "person" && serving.includes(actor.personId);
  orRefused(isServing ? undefined : refuse("not-allowed", refusals.refuse.onlyScrutineers));
  const { sealedId } = election;
  const ballot =
    sealedId === undefined
      ? undefined
      : await findBehindTheSeal(house.database, sealedId as SealedBallotId);
  const counted = ballot?.outcome?.kind === "ranked" ? ballot : undefined;
  return { election, ballot: orNotFound(counted, refusals.refuse.notCounted) };
}

async function scrutineersPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const db = house.database;
  const election = await electionIn(house, c);
  const { actor } = c.var;
  const [all, scrutineers, { scrutinyHours }] = await Promise.all([
    listNominations(db, election.id),
    listScrutineers(db, election.id),
    rulesInForce(db),
  ]);
  const stood = ["candidate", "elected", "not-elected"];
  const candidates = all.filter(({ state }) => stood.includes(state));
  // Who watches for whom is for those who see who belongs.
  const isMember = (await maySeePeople(db, actor, house.clock.now())) === undefined;
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const people = [...candidates, ...scrutineers].flatMap(({ personId }) => personId ?? []);
  const named = await house.namedOf(people);
  const own = candidates.find(({ personId }) => viewer !== undefined && personId === viewer);
  const page = {
    shell: shellOf(c),
    ...{ election, isMember, trouble, hours: scrutinyHours },
    isOpen: areHustingsOpen(election),
    isCandidate: own !== undefined,
    asked: scrutineers.find(({ personId }) => personId === viewer),
    rows: candidates.map(({ id, personId }) => {
      const watching = scrutineers.find(({ nomination }) => nomination === id);
      const isSeen = watching?.state === "serves" || (watching && id === own?.id);
      return {
        candidate: named(personId),
        scrutineer:
          watching !== undefined && isSeen
            ? { who: named(watching.personId), state: watching.state }
            : undefined,
      };
    }),
  };
  return show(c, <ScrutineersPage {...page} />, trouble?.status);
}

async function namePage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const election = await electionIn(house, c);
  const { actor } = c.var;
  orRefused(mayInGoodStanding(actor));
  orRefused(await maySeePeople(house.database, actor, house.clock.now()));
  // By name alone: a whole email address would tell whose it is.
  const query = (c.req.query("q") ?? "").replaceAll("@", " ");
  const person = await findChosenFromList(house, trouble?.values.person ?? c.req.query("person"));
  const found = await listPeopleToChoose(house, query);
  const page = { shell: shellOf(c), election, person, query, found, trouble };
  return show(c, <NameScrutineerPage {...page} />, trouble?.status);
}
