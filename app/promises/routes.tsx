import { type Context, Hono } from "hono";
import type { House, NamedOf } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import type { PersonId } from "../../platform/ids.ts";
import { shellOf, show } from "../../web/show.ts";
import { listPromises } from "../elections/door.ts";
import { mayInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { listHolders } from "../offices/door.ts";
import { isOffice, type Office, rulesInForce } from "../rulebook/door.ts";
import { answerNotice } from "./acts/answer.ts";
import { ask } from "./acts/ask.ts";
import { sayWhatBecame } from "./acts/say-what-became.ts";
import { promisesPath } from "./addresses.ts";
import { PromisesPage } from "./pages/promises-page.tsx";
import type { HolderView } from "./promise.ts";
import { findNotice, listBecame, listNotices } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const again = (trouble: Trouble, c: Ctx) => promisesPage(house, c, officeIn(c), trouble);
  const done = (_: unknown, c: Ctx) => promisesPath(officeIn(c));
  app.get("/promises/:office", (c) => promisesPage(house, c, officeIn(c)));
  app.post("/promises/:office/ask", postAct(house, ask, { done, again }));
  app.post("/promises/:office/became", postAct(house, sayWhatBecame, { done, again }));
  app.post(
    "/promises/notices/:id/answer",
    postAct(house, answerNotice, {
      done: ({ notice }) => promisesPath(notice.office),
      again: async (trouble, c) => {
        const found = await findNotice(house.database, Number(c.req.param("id")));
        const { office } = orNotFound(found, refusals.refuse.noNotice);
        return promisesPage(house, c, office, trouble);
      },
    }),
  );
  return app;
}

function officeIn(c: Ctx): Office {
  const office = c.req.param("office") ?? "";
  return orNotFound(isOffice(office) ? office : undefined, refusals.refuse.noOffice);
}

/** Whoever holds the office now, with what they answered as candidates. */
async function holdersOf(
  { database }: House,
  { office, ids, named }: { office: Office; ids: readonly PersonId[]; named: NamedOf },
): Promise<readonly HolderView[]> {
  const promises = await listPromises(database, office, ids);
  const became = await listBecame(
    database,
    promises.map(({ nomination }) => nomination),
  );
  return ids.map((personId) => ({
    personId,
    who: named(personId),
    promised: promises
      .filter((one) => one.personId === personId)
      .flatMap(({ nomination, questions, answers }) =>
        questions.map((asked, question) => ({
          ...{ nomination, question, asked },
          answer: answers[question] ?? "",
          became: became.filter(
            (note) => note.nomination === nomination && note.question === question,
          ),
        })),
      ),
  }));
}

async function promisesPage(
  house: House,
  c: Ctx,
  office: Office,
  trouble?: Trouble,
): Promise<Response> {
  const db = house.database;
  const { actor } = c.var;
  const now = house.clock.now();
  const [all, notices, rules] = await Promise.all([
    listHolders(db, now),
    listNotices(db, office),
    rulesInForce(db),
  ]);
  const held = all.filter((holding) => holding.office === office);
  const ids = [...new Set(held.map(({ personId }) => personId))];
  const asked = notices.flatMap(({ holderId, askedBy }) => [holderId ?? [], askedBy ?? []].flat());
  const named = await house.namedOf([...ids, ...asked]);
  const isMember = mayInGoodStanding(actor) === undefined;
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const holders = await holdersOf(house, { office, ids, named });
  const mayAsk = isMember && (await whyNotCounted(db, actor, "support", now)) === undefined;
  const page = {
    shell: shellOf(c),
    ...{ now, office, holders, mayAsk, trouble },
    notices: notices.map((notice) => ({
      ...notice,
      holder: named(notice.holderId),
      asker: isMember ? named(notice.askedBy) : undefined,
      isOwnToAnswer: viewer !== undefined && viewer === notice.holderId,
    })),
    own: holders.find(({ personId }) => personId === viewer),
    answerDays: rules.noticeAnswerDays,
  };
  return show(c, <PromisesPage {...page} />, trouble?.status);
}
