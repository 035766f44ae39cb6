export { findFollowed } from "./following/follow-queries.ts";
