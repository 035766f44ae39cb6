import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import { fatesOfLetters, type LetterFate } from "../../mail/door.ts";
import { listOnTheirWay } from "./inbox-queries.ts";
import { saveSettled, saveUndelivered } from "./inbox-store.ts";

/** For so long after it was sent a letter may still come back: mail servers try for five days (RFC 5321, 4.5.4.1). */
const COMES_BACK_DAYS = 7;
/** More than a team answers in that time; of more, the oldest are looked after first. */
const MOST = 5000;

/** Undefined where it is not known yet whether it arrived. Of one that is deleted nobody will know any more. Pure. */
export function becameOf(fate: LetterFate | undefined, now: Date): "lost" | "settled" | undefined {
  if (fate === undefined) return "settled";
  if (fate.hasComeBack || fate.state === "gave up") return "lost";
  if (fate.sentAt === undefined) return undefined;
  return fate.sentAt <= addDays(now, -COMES_BACK_DAYS) ? "settled" : undefined;
}

/** Looks what became of answers: one whose letter was refused for good, was tried for days or came back has not arrived. */
export async function noteUndelivered(house: House): Promise<void> {
  const letters = await listOnTheirWay(house.database, MOST);
  if (letters.length === 0) return;
  const fates = await fatesOfLetters(house.database, letters);
  await inTransaction(house, async (tx, now) => {
    const became = (what: ReturnType<typeof becameOf>) =>
      letters.filter((id) => becameOf(fates.get(id), now) === what);
    await saveUndelivered(tx, became("lost"), now);
    await saveSettled(tx, became("settled"));
  });
}
