import { defineAct } from "../../../../platform/act.ts";
import { liftSuspension } from "./lift-suspension.ts";

/** What `membership.lift-suspension` does, asked for by an office that carries the power: whoever erred need not wait for a jury. */
export const liftByRequest = defineAct({
  ...liftSuspension,
  name: "membership.lift-by-request",
  power: "suspend-member",
});
