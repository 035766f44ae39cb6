import type { House } from "../../../platform/house.ts";
import { sendLetters } from "../sending/send-letters.ts";

/** What the two sending jobs do, one after the other. */
export async function sendAll(house: House, stopping?: AbortSignal): Promise<void> {
  await sendLetters(house, "first", stopping);
  await sendLetters(house, "rest", stopping);
}
