export { findReportsTask, type ReportsTask } from "./task.ts";
