import { setTimeout as pause } from "node:timers/promises";
import { whenDatabaseIsThere } from "../../../platform/database/waiting.ts";
import type { House } from "../../../platform/house.ts";
import { markSent } from "./sending-store.ts";

/** Long enough for several letters to a fast server, and too short for a slow one to be kept waiting. */
const GATHERED_MS = 10;

/**
 * Notes which letters went out: in one write those that go out while the one before is under way, and some milliseconds
 * more. A write for each letter cost as much as half of its sending.
 *
 * @returns ends once that letter is noted. What went out must not go out again, so a database that is away is waited for
 */
export function openSentNotes({ database, log, clock }: House): (id: number) => Promise<void> {
  let waiting: number[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const write = async () => {
    await pause(GATHERED_MS);
    const ids = waiting;
    waiting = [];
    next = undefined;
    return whenDatabaseIsThere(log, () => markSent(database, ids, clock.now()));
  };
  return (id) => {
    waiting.push(id);
    next ??= last.then(write);
    last = next.catch(() => undefined);
    return next;
  };
}
