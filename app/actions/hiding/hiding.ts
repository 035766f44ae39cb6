import type { Hidden } from "../../../platform/text/posts.ts";
import { words } from "../words.ts";

/** What somebody shows others here. Each name is no other room's, and for good. */
export const POST_KINDS = ["action", "action-place"] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What an action is called; where that is hidden that, and why. */
export const titleInWords = ({
  title,
  hidden,
}: {
  readonly title: string | undefined;
  readonly hidden: Pick<Hidden, "ground"> | undefined;
}): string =>
  title ??
  (hidden === undefined
    ? words.hidden.noTitle
    : words.hidden.titleHidden(words.hidden.grounds[hidden.ground].toLowerCase()));
