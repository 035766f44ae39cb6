export { beginArticle } from "./articles/acts/begin-article.ts";
export { callReady } from "./articles/acts/call-ready.ts";
export { correctArticle } from "./articles/acts/correct-article.ts";
export { handIn } from "./articles/acts/hand-in.ts";
export { judgeCorrection } from "./articles/acts/judge-correction.ts";
export { publishColumn } from "./articles/acts/publish-column.ts";
export { readDraft } from "./articles/acts/read-draft.ts";
export { withdrawArticle } from "./articles/acts/withdraw-article.ts";
export {
  type Article,
  type ArticleTexts,
  isDraft,
  isPublic,
  whyNotStanding,
} from "./articles/article.ts";
export { findArticle, listCorrections } from "./articles/article-queries.ts";
export {
  addCorrectionByKeys,
  addOfParty,
  dropArticle,
  saveTexts,
} from "./articles/article-store.ts";
export { LEAST, MOST, textEntries, whyField } from "./articles/fields.ts";
export { type Album, seenOfDraft, whyNotShown } from "./articles/held.ts";
export { albumOf } from "./articles/in-article.ts";
export { writingOfOnePerson } from "./articles/limits.ts";
export { ArticleCards } from "./articles/pages/article-cards.tsx";
export { Corrections, Texts } from "./articles/pages/article-parts.tsx";
export { PassageFields } from "./articles/pages/correct-form.tsx";
export { DraftButtons } from "./articles/pages/draft-buttons.tsx";
export { inOrder } from "./articles/pages/pictures-part.tsx";
export { NewsThisWeek } from "./articles/pages/this-weeks.tsx";
export { ArticleFields } from "./articles/pages/write-page.tsx";
export {
  findOfParty,
  listDraftsOfParty,
  listPublishedOfParty,
  lockOfParty,
} from "./articles/party/party-queries.ts";
export { labelsOfTexts, passageShown, textsShown } from "./articles/party/shown.ts";
export {
  freeAddresses,
  publishArticle,
  saveCorrected,
  takeBack,
} from "./articles/publishing.ts";
export {
  type Passage,
  type PutRight,
  passageEntries,
  passageOf,
  picturesAfter,
  putRight,
} from "./articles/putting-right.ts";
export {
  type ArticleFound,
  countWordsOfArticles,
  searchArticles,
} from "./articles/search-queries.ts";
export { type NewsWeek, readNewsWeek } from "./articles/week.ts";
export type { LetterToAll } from "./letter.ts";
export { listSlotTasks, type SlotTask } from "./slots/task-queries.ts";
export { listLettersToAll } from "./store.ts";
