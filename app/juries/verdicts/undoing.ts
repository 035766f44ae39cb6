import * as v from "valibot";
import type { AnyAct } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { overturnResult } from "../../elections/door.ts";
import type { Challenge } from "../challenge.ts";

interface Undoing {
  readonly act: AnyAct;
  /** Undefined where what was done then can no longer be read. */
  input(): unknown;
}

/** The act that takes a challenged one back; undefined where there is none. */
export function findUndoing(
  { officialActs }: Pick<House, "officialActs">,
  { act, input, electionId }: Challenge,
): Undoing | undefined {
  if (electionId !== undefined) {
    return { act: overturnResult, input: () => ({ id: electionId }) };
  }
  const official = officialActs.get(act);
  const { undo } = official ?? {};
  if (official === undefined || undo === undefined) return undefined;
  return {
    act: undo.act,
    input: () => {
      const read = v.safeParse(official.input, input);
      return read.success ? undo.input(read.output) : undefined;
    },
  };
}
