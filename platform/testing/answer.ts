import { isRefusal } from "../refusal.ts";

/** What a pure choice answered, for a test: the code of its refusal, or the choice itself. */
export const answer = <Value>(chosen: Value): unknown => (isRefusal(chosen) ? chosen.code : chosen);
