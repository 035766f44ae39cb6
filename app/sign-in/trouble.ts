import type { Trouble } from "../../platform/http/post-act.ts";
import { refuse, statusOf } from "../../platform/refusal.ts";

/** An outcome that is told like a refusal, although what it has changed stands. */
export function troubleAt(field: string, says: string): Trouble {
  const refusal = refuse("invalid", says, field);
  return { refusal, problems: [{ field, says }], values: {}, status: statusOf(refusal.kind) };
}
