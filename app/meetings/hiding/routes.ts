import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import type { PostName as AnyName } from "../../../platform/text/posts.ts";
import { addHideForms } from "../../discussions/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { hidePath, restorePath } from "../addresses.ts";
import { above } from "../pages/topic-parts.tsx";
import { refusals, words } from "../words.ts";
import { hide } from "./acts/hide.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";
import { POST_KINDS, type Post, whyNoHiding, whyNoRestoring } from "./hiding.ts";
import { findHiddenText, findPost } from "./post-queries.ts";

/** The forms with which an office that carries the power asks to hide a topic or a point, or to bring one back. */
export function addHiding(app: Hono<HttpEnvironment>, house: House): void {
  const db = house.database;
  const postOf = async ({ kind: named, id }: AnyName): Promise<Post | undefined> => {
    const kind = POST_KINDS.find((known) => known === named);
    return kind && (await findPost(db, { kind, id }));
  };
  addHideForms(app, house, {
    unknown: refusals.hidden.unknown,
    find: async (name) => {
      const post = await postOf(name);
      if (post === undefined) return undefined;
      const { kind, id, more } = post;
      const text = more === undefined ? post.text : `${post.text ?? ""}\n\n${more}`;
      const what = words.hidden.kinds[kind];
      return { kind, id, text, what, trail: above(), mainPage: discussPath };
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
        return post && whyNoRestoring(await findHiddenText(db, post));
      },
    },
  });
}
