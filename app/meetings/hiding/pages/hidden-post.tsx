import { hiddenParts } from "../../../discussions/door.ts";
import { hideFormPath, restoreFormPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { PostKind } from "../hiding.ts";

export type { Watching } from "../../../discussions/door.ts";

export const { HiddenPost, WatchPost } = hiddenParts<PostKind>({
  kinds: () => words.hidden.kinds,
  hideForm: hideFormPath,
  restoreForm: restoreFormPath,
});
