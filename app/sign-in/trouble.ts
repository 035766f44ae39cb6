import type { Trouble } from "../../platform/http/post-act.ts";
import { refuse, type Said, statusOf } from "../../platform/refusal.ts";

/** An outcome that is told like a refusal, although what it has changed stands. */
export function troubleAt(field: string, sentence: Said): Trouble {
  const refusal = refuse("invalid", sentence, field);
  return {
    refusal,
    problems: [{ field, says: sentence.says }],
    values: {},
    status: statusOf(refusal.kind),
  };
}
