import type { AnyAct } from "../../../platform/act.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { Office } from "../../offices/door.ts";
import type { Somebody } from "../filling/people.ts";
import type { Scenes } from "../filling/play.ts";
import type { Stage } from "../filling/stage.ts";

const TURNED_AFTER_DAYS = 0.3;

/** Somebody who holds it at the time of the scene. */
export function holderOf(stage: Stage, office: Office): Somebody {
  const [holder] = stage.inOffice(office);
  if (holder === undefined) throw new Error(`nobody is ${office}`);
  return holder;
}

interface Asked {
  readonly input: object;
  readonly why: string;
  /** Of which body the other key is. */
  readonly key?: Office;
}

/** The committee asks for an act, and some hours later another body turns its key: the safety officers, if none is named. */
export async function* byTwo(
  stage: Stage,
  act: AnyAct,
  { input, why, key = "safety-officer" }: Asked,
): Scenes {
  const number = await stage.ask(act, input, why, holderOf(stage, "national-committee"));
  yield addDays(stage.now(), TURNED_AFTER_DAYS);
  await stage.turnKey(number, holderOf(stage, key));
}
