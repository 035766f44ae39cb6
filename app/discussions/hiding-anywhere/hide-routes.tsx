import type { Context, Hono } from "hono";
import type { AnyAct } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { findNumber, orNotFound, orRefused } from "../../../platform/http/params.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import type { Refusal, Said } from "../../../platform/refusal.ts";
import type { PostName } from "../../../platform/text/posts.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import {
  type HideFormPlace,
  HidePostPage,
  type Judged,
  RestorePostPage,
} from "./pages/hide-forms.tsx";

type Ctx = Context<HttpEnvironment>;
type Found = Judged & Pick<HideFormPlace, "trail" | "mainPage">;

/** One of the two forms of a room: to hide, or to bring back. */
interface OneForm {
  readonly path: string;
  readonly act: AnyAct;
  readonly title: () => string;
  /** Why it would be of no use; the act itself looks once more. */
  whyNot(name: PostName): Promise<Refusal | undefined>;
}

export interface HideForms {
  readonly hide: OneForm;
  readonly restore: OneForm;
  readonly unknown: Said;
  /** Undefined of a kind that is not the room's, or where nothing is there. */
  find(name: PostName): Promise<Found | undefined>;
}

/** The forms with which an office that carries the power asks to hide what a room's members show, or to bring it back. */
export function addHideForms(
  app: Hono<HttpEnvironment>,
  house: House,
  { hide, restore, unknown, find }: HideForms,
): void {
  const nameIn = (c: Ctx, trouble: Trouble | undefined): PostName | undefined => {
    const kind = trouble?.values.kind ?? c.req.query("kind");
    const id = findNumber(trouble?.values.postId ?? c.req.query("post"));
    return kind === undefined || id === undefined ? undefined : { kind, id };
  };
  const add = ({ path: action, act, title, whyNot }: OneForm, Page: typeof HidePostPage) => {
    const page = async (c: Ctx, trouble?: Trouble) => {
      orRefused(mayAskFor(c.var.actor, "hide-post"));
      const name = orNotFound(nameIn(c, trouble), unknown);
      const { trail, mainPage, ...post } = orNotFound(await find(name), unknown);
      orRefused(await whyNot(name));
      const place = { trail, mainPage, action, title: title() };
      return show(c, <Page shell={shellOf(c)} {...{ post, place, trouble }} />, trouble?.status);
    };
    app.get(action, (c) => page(c));
    app.post(action, askAct(house, act, { again: (trouble, c) => page(c, trouble) }));
  };
  add(hide, HidePostPage);
  add(restore, RestorePostPage);
}
