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
import type { TopicId } from "../topic.ts";
import { type Ctx, topicIdIn, topicIn } from "../wanted.ts";
import { refusals } from "../words.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import { POST_KINDS, type Post, type PostKind, whyNoHiding, whyNoRestoring } from "./hiding.ts";
import { HidePage, RestorePage } from "./pages/hiding-pages.tsx";
import { findHiddenText, findPost } from "./post-queries.ts";

const isKind = (text: string | undefined): text is PostKind =>
  POST_KINDS.some((kind) => kind === text);

/** Why its form would be of no use; the act itself looks once more. */
type WhyNot = (post: Post) => Refusal | undefined | Promise<Refusal | undefined>;

/** The forms with which an office that carries the power asks to hide a post, or to bring one back. */
export function addHiding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const postIn = async (
    c: Ctx,
    {
      topicId,
      trouble,
      whyNot,
    }: { topicId: TopicId; trouble: Trouble | undefined; whyNot: WhyNot },
  ): Promise<Post> => {
    orRefused(mayAskFor(c.var.actor, "hide-post"));
    const kind = trouble?.values.kind ?? c.req.query("kind");
    const id = safeParse(itemNumber, trouble?.values.postId ?? c.req.query("post"));
    const isNamed = isKind(kind) && id.success;
    const found = isNamed ? await findPost(db, topicId, { kind, id: id.output }) : undefined;
    const post = orNotFound(found, refusals.hidden.unknown);
    orRefused(await whyNot(post));
    return post;
  };
  const formPage = (Page: typeof HidePage, whyNot: WhyNot) => async (c: Ctx, trouble?: Trouble) => {
    const topic = await topicIn(c, db);
    const post = await postIn(c, { topicId: topic.id, trouble, whyNot });
    const page = <Page shell={shellOf(c)} topic={topic} post={post} trouble={trouble} />;
    return show(c, page, trouble?.status);
  };
  const input = (form: FormValues, c: Ctx) => ({ ...form, topicId: String(topicIdIn(c)) });
  const whyHiddenStays = async (post: Post) => whyNoRestoring(await findHiddenText(db, post));
  const forms = [
    { path: "/discussions/:topicId/hide", act: hide, page: formPage(HidePage, whyNoHiding) },
    {
      path: "/discussions/:topicId/restore",
      act: restoreByRequest,
      page: formPage(RestorePage, whyHiddenStays),
    },
  ];
  for (const { path, act, page } of forms) {
    app.get(path, (c) => page(c));
    app.post(path, askAct(house, act, { input, again: (trouble, c) => page(c, trouble) }));
  }
}
