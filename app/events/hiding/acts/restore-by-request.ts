import { defineAct } from "../../../../platform/act.ts";
import { restore } from "./restore.ts";

/** What `events.restore` does, asked for by an office that carries the power: whoever erred need not wait for a jury. */
export const restoreByRequest = defineAct({
  ...restore,
  name: "events.restore-by-request",
  power: "hide-post",
});
