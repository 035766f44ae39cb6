import { walkPath } from "./addresses.ts";

/** Below it lies the doorsteps' app: its service worker answers for nothing else of the site. */
export const WALK_SCOPE = walkPath("");
