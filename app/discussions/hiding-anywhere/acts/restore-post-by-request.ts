import { defineAct } from "../../../../platform/act.ts";
import { restorePost } from "./restore-post.ts";

/** What `discussions.restore-post` does, asked for by an office that carries the power: whoever erred need not wait for a jury. */
export const restorePostByRequest = defineAct({
  ...restorePost,
  name: "discussions.restore-post-by-request",
  power: "hide-post",
});
