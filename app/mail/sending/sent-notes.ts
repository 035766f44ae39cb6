import { whenDatabaseIsThere } from "../../../platform/database/waiting.ts";
import type { House } from "../../../platform/house.ts";
import { markSent } from "./sending-store.ts";

/**
 * Notes which letters went out. While one write is under way, those that go out meanwhile wait for the next, which takes
 * them all: so a fast server is not kept waiting for a write for each letter.
 *
 * @returns ends once that letter is noted. What went out must not go out again, so a database that is away is waited for
 */
export function openSentNotes({ database, log, clock }: House): (id: number) => Promise<void> {
  let waiting: number[] = [];
  let next: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const write = () => {
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
