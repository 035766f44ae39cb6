import type { Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound, orRefused } from "../../../platform/http/params.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import type { FormValues } from "../../../platform/http/read-form.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { findStatement, type Statement } from "../statements/statement-queries.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { type Ctx, topicIdIn, topicIn } from "../wanted.ts";
import { refusals } from "../words.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import { whyNoHiding, whyNoRestoring } from "./hiding.ts";
import { findHiddenStatement } from "./hiding-queries.ts";
import { HidePage, RestorePage } from "./pages/hiding-pages.tsx";

/** Why its form would be of no use; the act itself looks once more. */
type WhyNot = (statement: Statement) => Refusal | undefined | Promise<Refusal | undefined>;

/** The forms with which an office that carries the power asks to hide a statement, or to bring one back. */
export function addHiding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const statementIn = async (c: Ctx, topicId: OpinionTopicId, trouble: Trouble | undefined) => {
    orRefused(mayAskFor(c.var.actor, "hide-post"));
    const id = safeParse(itemNumber, trouble?.values.statementId ?? c.req.query("statement"));
    const found = id.success
      ? await findStatement(db, topicId, id.output as StatementId)
      : undefined;
    return orNotFound(found, refusals.statement.unknown);
  };
  const formPage = (Page: typeof HidePage, whyNot: WhyNot) => async (c: Ctx, trouble?: Trouble) => {
    const topic = await topicIn(c, db);
    const statement = await statementIn(c, topic.id, trouble);
    orRefused(await whyNot(statement));
    const page = <Page shell={shellOf(c)} topic={topic} statement={statement} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  const input = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });
  const hidePage = formPage(HidePage, whyNoHiding);
  const restorePage = formPage(RestorePage, async ({ id }) =>
    whyNoRestoring(await findHiddenStatement(db, id)),
  );
  app.get("/opinions/:topicId/hide", (c) => hidePage(c));
  app.get("/opinions/:topicId/restore", (c) => restorePage(c));
  app.post(
    "/opinions/:topicId/hide",
    askAct(house, hide, { input, again: (trouble, c) => hidePage(c, trouble) }),
  );
  app.post(
    "/opinions/:topicId/restore",
    askAct(house, restoreByRequest, { input, again: (trouble, c) => restorePage(c, trouble) }),
  );
}
