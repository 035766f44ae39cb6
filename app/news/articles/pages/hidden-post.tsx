import { hiddenParts } from "../../../discussions/door.ts";
import { words } from "../../words.ts";

export const { HiddenPost, WatchPost } = hiddenParts<"article">({
  kinds: () => words.articles.hidden.kinds,
});
