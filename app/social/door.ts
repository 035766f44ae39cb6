export { answerRota } from "./acts/answer-rota.ts";
export { drawRota } from "./acts/draw-rota.ts";
export { fixRota } from "./acts/fix-rota.ts";
export { judgePost } from "./acts/judge-post.ts";
export type { PostApproved } from "./announcements.ts";
export { findNewestRota, listOwnSeats, listSeats } from "./rota-queries.ts";
export { listRotaTasks, type RotaTask } from "./rota-tasks.ts";
