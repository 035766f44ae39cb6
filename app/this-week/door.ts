export { findFollowed } from "./following/follow-queries.ts";
export { catchUp } from "./telling/post-digest.ts";
