import { Hono } from "hono";
import type { House, Named } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { byPerson, limited } from "../../platform/http/limited.ts";
import { orRefused } from "../../platform/http/params.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import type { FormValues } from "../../platform/http/read-form.ts";
import type { PersonId } from "../../platform/ids.ts";
import { isOvertaken } from "../../platform/text/seen.ts";
import { shellOf, show } from "../../web/show.ts";
import { toTopicPath } from "./addresses.ts";
import { argue } from "./arguments/acts/argue.ts";
import { markStrong } from "./arguments/acts/mark-strong.ts";
import { sayChanged } from "./arguments/acts/say-changed.ts";
import { takeSide } from "./arguments/acts/take-side.ts";
import { comment } from "./comments/acts/comment.ts";
import { editComment } from "./comments/acts/edit-comment.ts";
import { removeComment } from "./comments/acts/remove-comment.ts";
import { whyNoAnswer, whyNoEdit, whyNoRemoval } from "./comments/comment.ts";
import { whereSaid } from "./comments/where-said.ts";
import { sayingsOfOnePerson } from "./limits.ts";
import { whyNoComment } from "./may.ts";
import {
  ArguePage,
  CommentPage,
  EditCommentPage,
  RemoveCommentPage,
  SummarisePage,
} from "./pages/writing-pages.tsx";
import { callFair } from "./summaries/acts/call-fair.ts";
import { summarise } from "./summaries/acts/summarise.ts";
import { type Ctx, commentIn, readerIn, topicIdIn, topicIn } from "./wanted.ts";

type App = Hono<HttpEnvironment>;

/** The form's fields with the topic of the address, which nobody can type over. */
const withTopic = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });

const backToTopic = (c: Ctx): string => toTopicPath(topicIdIn(c));

/** Only what can be put right on the form is shown with the form again. */
function onlyInvalid({ refusal }: Trouble): void {
  if (refusal.kind !== "invalid") throw new Refused(refusal);
}

/** Everything that is written here, and the forms for it. */
export function writing(house: House): App {
  const app: App = new Hono();
  addCommenting(app, house);
  addOwnComments(app, house);
  addArguing(app, house);
  addMarks(app, house);
  return app;
}

async function writerOf({ namedOf }: House, id: PersonId | undefined): Promise<Named> {
  const named = await namedOf(id === undefined ? [] : [id]);
  return named(id);
}

function addCommenting(app: App, house: House): void {
  const db = house.database;
  const page = async (c: Ctx, parentId: string | undefined, trouble?: Trouble) => {
    orRefused(comment.may(readerIn(c)));
    const topic = await topicIn(c, db);
    const answered = parentId === undefined ? undefined : await commentIn(db, topic.id, parentId);
    orRefused(answered && whyNoAnswer(answered));
    const parent = answered && { comment: answered, who: await writerOf(house, answered.personId) };
    const form = <CommentPage shell={shellOf(c)} topic={topic} parent={parent} trouble={trouble} />;
    return show(c, form, trouble?.status);
  };
  app.get("/discussions/:topicId/comment", (c) => page(c, c.req.query("to")));
  app.post(
    "/discussions/:topicId/comment",
    limited(house, sayingsOfOnePerson, byPerson),
    postAct(house, comment, {
      input: withTopic,
      done: whereSaid,
      doneBefore: backToTopic,
      again: (trouble, c) => {
        onlyInvalid(trouble);
        return page(c, trouble.values.parentId, trouble);
      },
    }),
  );
}

function addOwnComments(app: App, house: House): void {
  const db = house.database;
  // A form opens for whom, and for what, its act would take; of somebody else's comment there is none.
  const named = async (c: Ctx, commentId: string | undefined) => {
    const { personId } = readerIn(c);
    const topic = await topicIn(c, db);
    const own = { topic, shell: shellOf(c), comment: await commentIn(db, topic.id, commentId) };
    return { own, personId };
  };
  const toEdit = async (c: Ctx, commentId: string | undefined) => {
    const { own, personId } = await named(c, commentId);
    orRefused(editComment.may(c.var.actor));
    orRefused(whyNoEdit(own.comment, personId, house.clock.now()) ?? whyNoComment(own.topic));
    return own;
  };
  app.get("/discussions/:topicId/edit-comment", async (c) =>
    show(c, <EditCommentPage {...(await toEdit(c, c.req.query("comment")))} />),
  );
  app.post(
    "/discussions/:topicId/edit-comment",
    postAct(house, editComment, {
      input: withTopic,
      done: (change) => `${change.topic.path}#comment-${change.comment.id}`,
      again: async (trouble, c) => {
        if (!isOvertaken(trouble)) onlyInvalid(trouble);
        const facts = await toEdit(c, trouble.values.commentId);
        return show(c, <EditCommentPage {...facts} trouble={trouble} />, trouble.status);
      },
    }),
  );
  app.get("/discussions/:topicId/remove-comment", async (c) => {
    const { own, personId } = await named(c, c.req.query("comment"));
    orRefused(whyNoRemoval(own.comment, personId));
    return show(c, <RemoveCommentPage {...own} />);
  });
  app.post(
    "/discussions/:topicId/remove-comment",
    postAct(house, removeComment, {
      input: withTopic,
      done: (change) => `${change.topic.path}#comment-${change.comment.id}`,
    }),
  );
}

function addArguing(app: App, house: House): void {
  const toArgue = async (c: Ctx, { may }: Pick<typeof argue, "may">) => {
    orRefused(may(readerIn(c)));
    return await topicIn(c, house.database);
  };
  const arguePage = async (c: Ctx, trouble?: Trouble) => {
    const topic = await toArgue(c, argue);
    const camp = c.req.query("camp");
    const page = <ArguePage shell={shellOf(c)} topic={topic} camp={camp} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  const summarisePage = async (c: Ctx, trouble?: Trouble) => {
    const topic = await toArgue(c, summarise);
    const page = <SummarisePage shell={shellOf(c)} topic={topic} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  const again = (page: typeof arguePage) => (trouble: Trouble, c: Ctx) => {
    onlyInvalid(trouble);
    return page(c, trouble);
  };
  app.get("/discussions/:topicId/argue", (c) => arguePage(c));
  app.post(
    "/discussions/:topicId/argue",
    limited(house, sayingsOfOnePerson, byPerson),
    postAct(house, argue, {
      input: withTopic,
      done: ({ topic }) => `${topic.path}#arguments`,
      doneBefore: backToTopic,
      again: again(arguePage),
    }),
  );
  app.get("/discussions/:topicId/summarise", (c) => summarisePage(c));
  app.post(
    "/discussions/:topicId/summarise",
    limited(house, sayingsOfOnePerson, byPerson),
    postAct(house, summarise, {
      input: withTopic,
      done: ({ topic }) => `${topic.path}#summaries`,
      doneBefore: backToTopic,
      again: again(summarisePage),
    }),
  );
}

function addMarks(app: App, house: House): void {
  const at = "/discussions/:topicId";
  app.post(
    `${at}/take-side`,
    postAct(house, takeSide, {
      input: withTopic,
      done: ({ topic }) => `${topic.path}#sides`,
    }),
  );
  app.post(
    `${at}/mark-strong`,
    postAct(house, markStrong, {
      input: withTopic,
      done: ({ topic, mark }) => `${topic.path}#argument-${mark.argumentId}`,
    }),
  );
  app.post(
    `${at}/say-changed`,
    postAct(house, sayChanged, {
      input: withTopic,
      done: ({ topic, change }) => `${topic.path}#argument-${change.argumentId}`,
    }),
  );
  app.post(
    `${at}/call-fair`,
    postAct(house, callFair, {
      input: withTopic,
      done: ({ topic, mark }) => `${topic.path}#summary-${mark.summaryId}`,
    }),
  );
}
