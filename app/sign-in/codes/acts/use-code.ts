import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { codeField, placeFields, secretField } from "../../fields.ts";
import { lockCode } from "../../queries.ts";
import { type Beginning, begin } from "../../sessions/begin.ts";
import { dropCode, saveTriesLeft } from "../../store.ts";
import { decideCode, type KeptCode } from "../code.ts";

/** What a typed code came to. */
export type UsedCode =
  | { readonly step: "begin"; readonly beginning: Beginning; readonly kept: KeptCode }
  | { readonly step: "wrong"; readonly triesLeft: number; readonly kept: KeptCode }
  | { readonly step: "over"; readonly kept: KeptCode | undefined };

/**
 * Signs somebody in with the code of their letter. A wrong code is an outcome and not a refusal: a refusal undoes
 * the transaction, and with it the count of tries.
 */
export const useCode = defineAct({
  name: "sign-in.use-code",
  input: v.object({ code: codeField, attempt: secretField, ...placeFields }),
  may: () => undefined,
  facts: async (tx, { attempt }) => ({ kept: await lockCode(tx, attempt), secret: newSecret() }),
  decide: ({ kept, secret }, { code, attempt, device, replaces }, { now }): UsedCode => {
    const choice = decideCode(kept, { code, attempt }, now);
    if (kept === undefined || choice.step === "over") return { step: "over", kept };
    if (choice.step === "wrong") return { ...choice, kept };
    const { personId } = choice;
    return {
      step: "begin",
      kept,
      beginning: { personId, method: "code", device, secret, replaces },
    };
  },
  save: saveOutcome,
});

async function saveOutcome(tx: Tx, outcome: UsedCode, context: ActContext): Promise<void> {
  const { kept } = outcome;
  if (kept === undefined) return;
  if (outcome.step === "wrong") return saveTriesLeft(tx, kept, outcome.triesLeft);
  await dropCode(tx, kept);
  if (outcome.step === "begin") await begin(tx, outcome.beginning, context);
}
