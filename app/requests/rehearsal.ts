import {
  type ActContext,
  type AnyAct,
  orRefusal,
  readInput,
  rehearseWithin,
} from "../../platform/act.ts";
import type { RunningRequest } from "../../platform/actor.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { OfficialLine } from "../../platform/house.ts";
import { isUuid, type PersonId } from "../../platform/ids.ts";
import { isRefusal, type Refusal } from "../../platform/refusal.ts";
import { findPeople } from "../membership/door.ts";
import { textsIn } from "./change.ts";

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
  const about = [...(await listNamed(tx, input, now)), ...(act.about?.(change) ?? [])];
  return {
    on: first.on,
    says: lines.map(({ says }) => says).join(" "),
    about: [...new Set(about)],
  };
}

/** The people whose ids stand in an input. */
async function listNamed(tx: Tx, input: unknown, now: Date): Promise<readonly PersonId[]> {
  const ids = textsIn(input)
    .filter(isUuid)
    .map((id) => id as PersonId);
  return [...(await findPeople(tx, ids, now)).keys()];
}
