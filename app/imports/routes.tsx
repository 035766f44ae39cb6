import { type Context, Hono, type MiddlewareHandler } from "hono";
import { safeParse } from "valibot";
import type { Database } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { freshly } from "../../platform/http/fresh.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { bringIn, hashField } from "./acts/bring-in.ts";
import { handIn, MOST_BYTES } from "./acts/hand-in.ts";
import { takeBack } from "./acts/take-back.ts";
import { importsPath, listFilePath } from "./addresses.ts";
import { addAskingAge } from "./asking-age/routes.tsx";
import { previewOf } from "./bringing-in.ts";
import { addByPost } from "./by-post/routes.tsx";
import { findUndoingOffice, type HandedIn, IMPORTING } from "./imported.ts";
import { listInviting } from "./inviting/invitation-store.ts";
import { HandInPage } from "./pages/hand-in-page.tsx";
import { ImportsPage } from "./pages/imports-page.tsx";
import { ListPage, type ListShown } from "./pages/list-page.tsx";
import { type ChoiceFields, choicesIn, DECIDED, fieldsFrom, LEAVE } from "./reading/choices.ts";
import { guessColumns, LIST_FIELDS, lacksColumn } from "./reading/columns.ts";
import { readSheet } from "./reading/list.ts";
import { countWords, questionsOf } from "./reading/questions.ts";
import type { Survey } from "./reading/survey.ts";
import { findListFile, listHandedIn, listImports, readListFile } from "./store.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type App = Hono<HttpEnvironment>;

/** Handing a list in, asking for its import, and the page on which everybody sees each import and how it ended. */
export function routes(house: House): App {
  const app: App = new Hono();
  addAsking(app, house);
  addByPost(app, house);
  addAskingAge(app, house);
  const db = house.database;
  app.get("/party/imports", async (c) => {
    const { actor } = c.var;
    const [imports, rules] = await Promise.all([listImports(db), rulesInForce(db)]);
    const mayAsk = mayAskFor(actor, IMPORTING) === undefined;
    const page = {
      ...{ now: house.clock.now(), imports, undoHours: rules.importUndoHours },
      mayAsk,
      inviting: mayAsk ? await listInviting(db) : undefined,
      mayTakeBack:
        actor.kind === "person" &&
        actor.standing === "member" &&
        findUndoingOffice(actor) !== undefined,
    };
    return show(c, <ImportsPage shell={shellOf(c)} {...page} />);
  });
  app.post(
    "/party/imports/:request/take-back",
    postAct(house, takeBack, {
      input: (_form, c) => ({ request: c.req.param("request") }),
      done: () => importsPath,
    }),
  );
  return app;
}

/** Before anything of a file is read. */
const officersOnly: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  const refusal = mayAskFor(c.var.actor, IMPORTING);
  if (refusal !== undefined) throw new Refused(refusal);
  await next();
};

function addAsking(app: App, house: House): void {
  const db = house.database;
  const handInPage = async (c: Ctx, trouble?: Trouble) => {
    const now = house.clock.now();
    const page = { now, handedIn: await listHandedIn(db, now), mostMegabytes: MOST_BYTES / 1e6 };
    return show(c, <HandInPage shell={shellOf(c)} {...page} trouble={trouble} />, trouble?.status);
  };
  const listPage = async (c: Ctx, hash: string, trouble?: Trouble) => {
    const now = house.clock.now();
    const wanted = trouble?.values ?? c.req.query();
    const list = await readList(db, hash, wanted, now);
    return show(c, <ListPage shell={shellOf(c)} {...{ now, list, trouble }} />, trouble?.status);
  };
  app.use("/party/import/*", freshly(house));
  app.get("/party/import", officersOnly, (c) => handInPage(c));
  app.post(
    "/party/import",
    officersOnly,
    postAct(house, handIn, {
      input: (_form, c) => ({ file: c.var.file }),
      done: ({ file }) => listFilePath(file.hash),
      doneBefore: (c) => c.req.path,
      again: (trouble, c) => handInPage(c, trouble),
    }),
  );
  app.get("/party/import/:hash", officersOnly, (c) => listPage(c, c.req.param("hash")));
  app.post(
    "/party/import/ask",
    officersOnly,
    askAct(house, bringIn, {
      again: (trouble, c) => listPage(c, trouble.values.hash ?? "", trouble),
    }),
  );
}

async function readList(
  db: Database,
  hash: string,
  wanted: Readonly<Record<string, string>>,
  now: Date,
): Promise<ListShown> {
  const file = safeParse(hashField, hash).success ? await findListFile(db, hash, now) : undefined;
  const bytes = file && (await readListFile(db, hash));
  if (file === undefined || bytes === undefined)
    throw new Refused(refuse("gone", refusals.fileGone));
  const sheet = await readSheet(bytes);
  const { survey } = sheet;
  const fields = fieldsIn(wanted, survey, now);
  const choices = choicesIn(fields);
  const preview = lacksColumn(choices.mapping)
    ? undefined
    : await previewOf(db, { sheet, choices }, now);
  const words = countWords(survey, choices);
  const questions = questionsOf(survey, choices);
  const isInTime = await staysLongEnough(db, file, now);
  return { file, survey, fields, choices, words, questions, preview, isInTime };
}

/** As the form says; as we guess where nobody has said anything yet. What no form of ours sends is as if unsaid. */
function fieldsIn(
  wanted: Readonly<Record<string, string>>,
  survey: Survey,
  now: Date,
): ChoiceFields {
  const fields = fieldsFrom(wanted, guessColumns(survey, dayOf(now)));
  const columns = LIST_FIELDS.map((field) => [
    field,
    isColumn(fields[field], survey) ? fields[field] : "",
  ]);
  return {
    ...fields,
    ...Object.fromEntries(columns),
    decided: DECIDED.test(fields.decided) ? fields.decided : "",
    leave: LEAVE.test(fields.leave) ? fields.leave : "",
  };
}

const isColumn = (text: string, survey: Survey): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) < survey.length;

async function staysLongEnough(db: Database, { keptUntil }: HandedIn, now: Date): Promise<boolean> {
  const { requestHours } = await rulesInForce(db);
  return keptUntil.getTime() - now.getTime() >= requestHours * 3_600_000;
}
