export type { Event } from "./event.ts";
export { type OwnEvent, readEventWeek } from "./finding/week.ts";
export { hold } from "./holding/acts/hold.ts";
export { findEvent, listEvents, namesOf as titlesOfEvents } from "./holding/event-queries.ts";
export { actsFor, isHost } from "./holding/may-hold.ts";
export { tendEvents } from "./jobs.ts";
export { EventsThisWeek } from "./pages/this-weeks.tsx";
