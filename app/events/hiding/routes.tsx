import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { findNumber, orNotFound, orRefused } from "../../../platform/http/params.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { PICTURE_TYPE } from "../../../platform/pictures/make-picture.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { hiddenPhotoPath, hidePath, restorePath } from "../addresses.ts";
import { secretHere } from "../coming/routes.tsx";
import { refusals } from "../words.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import { POST_KINDS, type Post, whyNoHiding, whyNoRestoring } from "./hiding.ts";
import { HidePage, RestorePage } from "./pages/hiding-pages.tsx";
import { findHiddenPhoto, findKept, findPost } from "./post-queries.ts";

type Ctx = Context<HttpEnvironment>;

/** Why its form would be of no use; the act itself looks once more. */
type WhyNot = (post: Post) => Refusal | undefined | Promise<Refusal | undefined>;

/** The forms with which an office that carries the power asks to hide an event or a photo, or to bring one back. */
export function addHiding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const postIn = async (c: Ctx, trouble: Trouble | undefined): Promise<Post> => {
    orRefused(mayAskFor(c.var.actor, "hide-post"));
    const sent = trouble?.values.kind ?? c.req.query("kind");
    const kind = POST_KINDS.find((known) => known === sent);
    const id = findNumber(trouble?.values.postId ?? c.req.query("post"));
    const isNamed = kind !== undefined && id !== undefined;
    return orNotFound(
      isNamed ? await findPost(db, { kind, id }) : undefined,
      refusals.hidden.unknown,
    );
  };
  const formPage = (Page: typeof HidePage, whyNot: WhyNot) => async (c: Ctx, trouble?: Trouble) => {
    const post = await postIn(c, trouble);
    orRefused(await whyNot(post));
    return show(c, <Page shell={shellOf(c)} post={post} trouble={trouble} />, trouble?.status);
  };
  const whyHiddenStays = async (post: Post) => whyNoRestoring(post, await findKept(db, post));
  const hidePage = formPage(HidePage, whyNoHiding);
  const restorePage = formPage(RestorePage, whyHiddenStays);
  app.get(hiddenPhotoPath(":key"), async (c) => {
    const photo = await findHiddenPhoto(db, secretHere(c));
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(orNotFound(photo, refusals.hidden.unknown)));
  });
  app.get(hidePath, (c) => hidePage(c));
  app.get(restorePath, (c) => restorePage(c));
  app.post(hidePath, askAct(house, hide, { again: (trouble, c) => hidePage(c, trouble) }));
  app.post(
    restorePath,
    askAct(house, restoreByRequest, { again: (trouble, c) => restorePage(c, trouble) }),
  );
}
