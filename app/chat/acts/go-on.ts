import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { mayAskFor } from "../../membership/door.ts";
import { POWER } from "../meaning.ts";
import { refusals } from "../words.ts";
import { goOnWithWork, readWork } from "../work-store.ts";

/** Lets the queue go on that stopped because the server had refused. What waits was kept; another refusal stops it again. */
export const goOn = defineAct({
  name: "chat.go-on",
  input: v.object({}),
  may: (actor) => mayAskFor(actor, POWER),
  facts: readWork,
  decide: ({ stopped }) =>
    stopped === undefined ? refuse("conflict", refusals.refuse.notStopped) : { stopped },
  save: (tx) => goOnWithWork(tx),
});
