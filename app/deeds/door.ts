export { answer } from "./acts/answer.ts";
export { end } from "./acts/end.ts";
export { name } from "./acts/name.ts";
export { note } from "./acts/note.ts";
export { take } from "./acts/take.ts";
export type { DeedAnswered, DeedEnded, DeedOnAgenda } from "./announcements.ts";
export {
  type DeedTask,
  type ListedDeed,
  listDeedsOnAgenda,
  listDeedTasks,
} from "./deed-queries.ts";
export { DeedCards } from "./pages/deeds-page.tsx";
