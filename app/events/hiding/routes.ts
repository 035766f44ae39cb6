import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orNotFound } from "../../../platform/http/params.ts";
import { PICTURE_TYPE } from "../../../platform/pictures/make-picture.ts";
import type { PostName as AnyName } from "../../../platform/text/posts.ts";
import { addHideForms } from "../../discussions/door.ts";
import { actPath } from "../../this-week/addresses.ts";
import {
  eventPath,
  eventsPath,
  hiddenPhotoPath,
  hidePath,
  photoPath,
  restorePath,
} from "../addresses.ts";
import { secretHere } from "../coming/routes.tsx";
import { refusals, words } from "../words.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import { POST_KINDS, type Post, titleInWords, whyNoHiding, whyNoRestoring } from "./hiding.ts";
import { findHiddenPhoto, findKept, findPost } from "./post-queries.ts";

const above = ({ eventId, title, eventHidden }: Post) => [
  { label: words.list.title, href: eventsPath },
  { label: titleInWords({ title, hidden: eventHidden }), href: eventPath(eventId) },
];

/** The forms with which an office that carries the power asks to hide an event or a photo, or to bring one back. */
export function addHiding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  app.get(hiddenPhotoPath(":key"), async (c) => {
    const photo = await findHiddenPhoto(db, secretHere(c));
    c.header("content-type", PICTURE_TYPE);
    return c.body(new Uint8Array(orNotFound(photo, refusals.hidden.unknown)));
  });
  const postOf = async ({ kind: named, id }: AnyName): Promise<Post | undefined> => {
    const kind = POST_KINDS.find((known) => known === named);
    return kind && (await findPost(db, { kind, id }));
  };
  addHideForms(app, house, {
    unknown: refusals.hidden.unknown,
    find: async (name) => {
      const post = await postOf(name);
      if (post === undefined) return undefined;
      const { kind, id, text, eventId } = post;
      const picture = kind === "event-photo" ? { picture: photoPath(eventId, id) } : {};
      const what = words.hidden.kinds[kind];
      return { kind, id, text, what, ...picture, trail: above(post), mainPage: actPath };
    },
    hide: {
      ...{ path: hidePath, act: hide, title: () => words.hidden.title },
      whyNot: async (name) => {
        const post = await postOf(name);
        return post && whyNoHiding(post);
      },
    },
    restore: {
      ...{ path: restorePath, act: restoreByRequest, title: () => words.hidden.backTitle },
      whyNot: async (name) => {
        const post = await postOf(name);
        return post && whyNoRestoring(post, await findKept(db, post));
      },
    },
  });
}
