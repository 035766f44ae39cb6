export { type BudgetTask, listBudgetTasks } from "./budgets/task-queries.ts";
export { type ClaimsTask, findClaimsTask } from "./task-queries.ts";
