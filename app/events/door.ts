export type { NotComing } from "./announcements.ts";
export { sayComing } from "./coming/acts/say-coming.ts";
export { comeAlong } from "./coming/come-along.ts";
export {
  type Event,
  type EventState,
  findScope,
  readTimes,
  type Scope as EventScope,
  scopeText,
  stateOf,
} from "./event.ts";
export { scopeField } from "./fields.ts";
export { type OwnEvent, readEventWeek } from "./finding/week.ts";
export { titleInWords, whereInWords } from "./hiding/hiding.ts";
export { hideCopies, restoreCopies } from "./hiding/hiding-store.ts";
export { back } from "./holding/acts/back.ts";
export { hold, MOST_PROPOSED } from "./holding/acts/hold.ts";
export { takeOver } from "./holding/acts/take-over.ts";
export {
  besideStanding,
  byBegin,
  findEvents,
  listPhotosAmong,
  listStandingAmong,
  openAmong,
  type PhotoOfEvent,
  type Standing,
  standingColumns,
} from "./holding/among-queries.ts";
export { callOff } from "./holding/calling-off.ts";
export {
  countProposedBy,
  findEvent,
  listEvents,
  lockEvent,
  namesOf as titlesOfEvents,
} from "./holding/event-queries.ts";
export { addEvent, type NewEvent, stopHosting } from "./holding/event-store.ts";
export { eventFacts, hostFacts, runFacts } from "./holding/in-event.ts";
export { actsFor, howMayHold, isHost } from "./holding/may-hold.ts";
export { listHolders, namesOfHolders } from "./holding/scopes.ts";
export { tendEvents } from "./jobs.ts";
export { EventCards, EventsByDay } from "./pages/event-cards.tsx";
export { EventsThisWeek } from "./pages/this-weeks.tsx";
export { addPhoto } from "./photos/acts/add-photo.ts";
export { maySee } from "./view.ts";
