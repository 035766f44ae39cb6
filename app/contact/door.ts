export { writeQuestion } from "./questions/acts/write-question.ts";
export {
  countWordsOfQuestions,
  type QuestionFound,
  searchQuestions,
} from "./questions/question-queries.ts";
export { findInboxTask, type InboxTask } from "./task.ts";
