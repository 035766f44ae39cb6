import {
  type ActContext,
  type AnyAct,
  orRefusal,
  readInput,
  rehearseWithin,
} from "../../../platform/act.ts";
import type { RunningRequest } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { OfficialLine } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal } from "../../../platform/refusal.ts";

/** What an act would do if it were done now. */
export interface Rehearsal {
  readonly on: string;
  readonly says: string;
  /** The people whom it touches. */
  readonly about: readonly PersonId[];
}

/** Does an act up to its choice, as the request would, and writes nothing. */
export async function rehearse(
  tx: Tx,
  { act, input, actor }: { act: AnyAct; input: unknown; actor: RunningRequest },
  { house, now }: Pick<ActContext, "house" | "now">,
): Promise<Rehearsal | Refusal> {
  const read = readInput(act.input, input);
  if (isRefusal(read)) return read;
  const context = { actor, house, now };
  const change = await orRefusal(() => rehearseWithin(tx, act, read, context));
  if (isRefusal(change)) return change;
  const lines: readonly OfficialLine[] = [act.record?.(change, context) ?? []].flat();
  const [first] = lines;
  if (first === undefined) throw new Error(`${act.name} takes a power and leaves no line`);
  if (act.about === undefined) throw new Error(`${act.name} does not say whom it touches`);
  return {
    on: first.on,
    says: lines.map(({ says }) => says).join(" "),
    about: [...new Set(act.about(change))],
  };
}
