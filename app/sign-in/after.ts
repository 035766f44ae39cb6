import { unsentPath } from "../../platform/http/addresses.ts";

/** Does it lead to a form that waits to be sent? */
export const isUnsent = (after: string): boolean => after.startsWith(unsentPath(""));
