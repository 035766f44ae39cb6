export type { Scope as EventScope } from "./event.ts";
export { type OwnEvent, readEventWeek } from "./finding/week.ts";
export { hold } from "./holding/acts/hold.ts";
export { listEvents } from "./holding/event-queries.ts";
export { namesOfHolders } from "./holding/scopes.ts";
export { tendEvents } from "./jobs.ts";
export { EventCards, EventsByDay } from "./pages/event-cards.tsx";
export { EventsThisWeek } from "./pages/this-weeks.tsx";
