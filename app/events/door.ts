export { type OwnEvent, readEventWeek } from "./finding/week.ts";
export { hold } from "./holding/acts/hold.ts";
export { listEvents } from "./holding/event-queries.ts";
export { tendEvents } from "./jobs.ts";
export { EventsThisWeek } from "./pages/this-weeks.tsx";
