export { callMeeting } from "./meeting/acts/call-meeting.ts";
export { TeamsThisWeek, type TeamWeek } from "./pages/this-weeks.tsx";
export { addTask } from "./tasks/acts/add-task.ts";
export { takeTask } from "./tasks/acts/take-task.ts";
export { listOpenTasks } from "./tasks/task-queries.ts";
export { readTeamWeek } from "./week.ts";
export { writeLetter } from "./writing/acts/write-letter.ts";
export { writeNotes } from "./writing/acts/write-notes.ts";
