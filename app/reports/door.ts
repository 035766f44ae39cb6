export { sendReport } from "./acts/send-report.ts";
export { draw } from "./drawing/draw.ts";
export { writeReport } from "./drawing/report.ts";
export { listDue } from "./due.ts";
export { findReportsTask, type ReportsTask } from "./task.ts";
