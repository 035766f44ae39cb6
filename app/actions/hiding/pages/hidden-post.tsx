import { hiddenParts } from "../../../discussions/door.ts";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

export const { HiddenPost, WatchPost } = hiddenParts<PostKind>({
  kinds: () => words.hidden.kinds,
});
