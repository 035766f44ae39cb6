import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { numberInQuery, orRefused } from "../../platform/http/params.ts";
import { cameFrom, postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import type { FormValues } from "../../platform/http/read-form.ts";
import type { PersonId } from "../../platform/ids.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor, whyNotCounted } from "../membership/door.ts";
import { opinionsPath, statementsPath } from "./addresses.ts";
import { hiddenOf } from "./hiding/hiding-queries.ts";
import { addHiding } from "./hiding/routes.tsx";
import { answersOfOnePerson, statementsOfOnePerson } from "./limits.ts";
import { MapPage } from "./maps/pages/map-page.tsx";
import { mapView } from "./maps/view.ts";
import { mayReport, mayTakePartInOpinions, whyClosed } from "./may.ts";
import { addStatement } from "./statements/acts/add-statement.ts";
import { answer } from "./statements/acts/answer.ts";
import { AddStatementPage } from "./statements/pages/add-statement-page.tsx";
import { OpinionsPage } from "./statements/pages/opinions-page.tsx";
import { StatementsPage } from "./statements/pages/statements-page.tsx";
import {
  findNext,
  findProgress,
  type ListedStatement,
  listStatements,
} from "./statements/statement-queries.ts";
import { type Ctx, readerIn, topicIdIn, topicIn } from "./wanted.ts";

type App = Hono<HttpEnvironment>;

export function routes(house: House): App {
  const app: App = new Hono();
  addReading(app, house);
  addTakingPart(app, house);
  addHiding(app, house);
  return app;
}

const ON_A_PAGE = 30;

function addReading(app: App, house: House): void {
  const db = house.database;
  app.get("/opinions/:topicId", async (c) => {
    const { personId } = readerIn(c);
    const topic = await topicIn(c, db);
    const whyNot = (whyClosed(topic) ?? mayTakePartInOpinions(c.var.actor))?.says;
    const [next, progress, notYet] = await Promise.all([
      findNext(db, topic.id, personId),
      findProgress(db, topic.id, personId),
      whyNotCounted(db, c.var.actor, "support", house.clock.now()),
    ]);
    const page = { topic, next, progress, whyNot, notYet: notYet?.says };
    return show(c, <OpinionsPage shell={shellOf(c)} {...page} />);
  });
  app.get("/opinions/:topicId/map", async (c) => {
    const { personId } = readerIn(c);
    const topic = await topicIn(c, db);
    const view = await mapView(db, topic.id, personId);
    return show(
      c,
      <MapPage shell={shellOf(c)} topic={topic} view={view} now={house.clock.now()} />,
    );
  });
  app.get("/opinions/:topicId/statements", async (c) => {
    const { personId: readerId } = readerIn(c);
    const topic = await topicIn(c, db);
    const before = numberInQuery(c, "before");
    const found = await listStatements(db, topic.id, { readerId, before, most: ON_A_PAGE + 1 });
    const rows = found.slice(0, ON_A_PAGE);
    const last = found.length > ON_A_PAGE ? rows.at(-1)?.id : undefined;
    const page = {
      topic,
      list: await withHiding(house, rows, readerId),
      next: last && `${statementsPath(topic.id)}?before=${last}`,
      mayTakePart: (whyClosed(topic) ?? mayTakePartInOpinions(c.var.actor)) === undefined,
      mayReport: mayReport(c.var.actor) === undefined,
      mayAskToHide: mayAskFor(c.var.actor, "hide-post") === undefined,
      now: house.clock.now(),
    };
    return show(c, <StatementsPage shell={shellOf(c)} {...page} />);
  });
}

async function withHiding(
  { database }: House,
  rows: readonly ListedStatement[],
  readerId: PersonId,
) {
  const known = await hiddenOf(
    database,
    rows.map(({ hiddenId }) => hiddenId),
  );
  return rows.map((row) => {
    const hidden = row.hiddenId && known.get(row.hiddenId);
    const isOwn = row.personId === readerId;
    return { ...row, isOwn, hidden: hidden && { ...hidden, isOwn } };
  });
}

/** The form's fields with the topic of the address, which nobody can type over. */
const withTopic = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });

/** Back to the list where one came from it, otherwise to the next statement. */
function afterAnswer(c: Ctx): string {
  const [came, list] = [cameFrom(c), statementsPath(topicIdIn(c))];
  return came === list || came.startsWith(`${list}?`) ? came : `${opinionsPath(topicIdIn(c))}#next`;
}

function addTakingPart(app: App, house: House): void {
  const db = house.database;
  const addPage = async (c: Ctx, trouble?: Trouble) => {
    orRefused(mayTakePartInOpinions(readerIn(c)));
    const topic = await topicIn(c, db);
    orRefused(whyClosed(topic));
    const form = <AddStatementPage shell={shellOf(c)} topic={topic} trouble={trouble} />;
    return show(c, form, trouble?.status);
  };
  app.get("/opinions/:topicId/add-statement", (c) => addPage(c));
  app.post(
    "/opinions/:topicId/add-statement",
    limited(house, statementsOfOnePerson, byPerson),
    postAct(house, addStatement, {
      input: withTopic,
      done: ({ topic }) => statementsPath(topic.id),
      doneBefore: (c) => statementsPath(topicIdIn(c)),
      again: (trouble, c) => {
        // Only what can be put right on the form is shown with the form again.
        if (trouble.refusal.kind !== "invalid") throw new Refused(trouble.refusal);
        return addPage(c, trouble);
      },
    }),
  );
  app.post(
    "/opinions/:topicId/answer",
    limited(house, answersOfOnePerson, byPerson),
    postAct(house, answer, { input: withTopic, done: (_, c) => afterAnswer(c) }),
  );
}
