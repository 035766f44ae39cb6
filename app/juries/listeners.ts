import { type Listener, listen } from "../../platform/house.ts";
import type { RequestRan } from "../requests/door.ts";
import { openToChallenge } from "./challenges/ran.ts";

/** Every official act can be challenged once it was done. */
export const listeners: readonly Listener[] = [listen<RequestRan>("requests.ran", openToChallenge)];
