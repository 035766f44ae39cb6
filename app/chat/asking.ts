import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { tellStopped } from "./letters.ts";
import { ChatAway, ChatSaidNo } from "./servers/chat-server.ts";
import { growingWait } from "./wanted.ts";
import { readWork, saveWait, stopWork } from "./work-store.ts";

/** A day: longer than any server of good faith asks for. */
const MOST_SECONDS = 86_400;

/** Whether anything is asked of the server now: it stands still after a refusal, and waits where the server is away. */
export async function mayAskNow({ database, clock }: House): Promise<boolean> {
  const { stopped, waitsUntil } = await readWork(database);
  return stopped === undefined && (waitsUntil === undefined || clock.now() >= waitsUntil);
}

/**
 * Does what asks the server. Where it gives no answer, nothing more is asked until a time; where it refuses, until an
 * officer says so: each refusal more would bring the party's address nearer to being shut out.
 * @returns false where it must not go on
 */
export async function asking(
  house: House,
  server: { readonly name: string },
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof ChatAway) await waitFor(house, error);
    else if (error instanceof ChatSaidNo) await stopFor(house, server, error);
    else throw error;
    return false;
  }
}

const waitFor = (house: House, { seconds, message }: ChatAway): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const wait = seconds ?? growingWait((await readWork(tx)).fails);
    const milliseconds = Math.ceil(Math.min(wait, MOST_SECONDS) * 1_000);
    await saveWait(tx, new Date(now.getTime() + milliseconds));
    house.log.warn("chat.server-away", { says: message, milliseconds });
  });

const stopFor = (
  house: House,
  server: { readonly name: string },
  { status, code, message }: ChatSaidNo,
): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    if (!(await stopWork(tx, { status, code }, now))) return;
    house.log.warn("chat.stopped", { says: message });
    await tellStopped(tx, house, server.name, { status, code });
  });
