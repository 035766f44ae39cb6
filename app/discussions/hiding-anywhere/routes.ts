import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import type { PostName } from "../../../platform/text/posts.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { hidePostPath, restorePostPath } from "../addresses.ts";
import { nameOfKind } from "../reporting/posts-anywhere.ts";
import { whyNoReport } from "../reporting/report.ts";
import { refusals, words } from "../words.ts";
import { hidePost } from "./acts/hide-post.ts";
import { restorePostByRequest } from "./acts/restore-post-by-request.ts";
import { findHideable, whyNotBack } from "./anywhere.ts";
import { addHideForms } from "./hide-routes.tsx";

/** The same forms for every room that has no acts of its own for it. */
export function addHidingAnywhere(app: Hono<HttpEnvironment>, house: House): void {
  const { database: db } = house;
  const held = (name: PostName) => findHideable(house, db, name);
  addHideForms(app, house, {
    unknown: refusals.hidden.unknown,
    find: async (name) => {
      const post = (await held(name))?.post;
      if (post === undefined) return undefined;
      const trail = [{ label: post.on.title, href: post.on.path }];
      const { kind, id, text } = post;
      return { kind, id, text, what: nameOfKind(house, kind), trail, mainPage: discussPath };
    },
    hide: {
      ...{ path: hidePostPath, act: hidePost, title: () => words.hidden.titleOf },
      whyNot: async (name) => {
        const post = (await held(name))?.post;
        return post && whyNoReport(post);
      },
    },
    restore: {
      ...{
        path: restorePostPath,
        act: restorePostByRequest,
        title: () => words.hidden.backTitleOf,
      },
      whyNot: async (name) => {
        const found = await held(name);
        return found && whyNotBack(found.post, await found.hiding.findKept(db, name));
      },
    },
  });
}
