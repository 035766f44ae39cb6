export { beginArticle } from "./articles/acts/begin-article.ts";
export { callReady } from "./articles/acts/call-ready.ts";
export { correctArticle } from "./articles/acts/correct-article.ts";
export { handIn } from "./articles/acts/hand-in.ts";
export { judgeCorrection } from "./articles/acts/judge-correction.ts";
export { publishColumn } from "./articles/acts/publish-column.ts";
export { readDraft } from "./articles/acts/read-draft.ts";
export { withdrawArticle } from "./articles/acts/withdraw-article.ts";
export { findArticle, listCorrections } from "./articles/article-queries.ts";
export { seenOfDraft } from "./articles/held.ts";
export { NewsThisWeek } from "./articles/pages/this-weeks.tsx";
export {
  type ArticleFound,
  countWordsOfArticles,
  searchArticles,
} from "./articles/search-queries.ts";
export { type NewsWeek, readNewsWeek } from "./articles/week.ts";
export type { LetterToAll } from "./letter.ts";
export { listSlotTasks, type SlotTask } from "./slots/task-queries.ts";
export { listLettersToAll } from "./store.ts";
