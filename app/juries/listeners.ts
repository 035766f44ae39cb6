import { type Listener, listen } from "../../platform/house.ts";
import type { ElectionCounted } from "../elections/door.ts";
import type { RequestRan } from "../requests/door.ts";
import { openResultToChallenge, openToChallenge } from "./challenges/ran.ts";

/** Every official act can be challenged once it was done, and so can the count of an election. */
export const listeners: readonly Listener[] = [
  listen<RequestRan>("requests.ran", openToChallenge),
  listen<ElectionCounted>("elections.counted", openResultToChallenge),
];
