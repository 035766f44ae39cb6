export { mePath } from "../../platform/http/addresses.ts";

export const welcomePath = "/me/welcome";
/** One's own calendar: the page on which its address is made, and where calendars fetch it. */
export const calendarPath = "/me/calendar";
export const renewCalendarPath = "/me/calendar/renew-calendar";
export const closeCalendarPath = "/me/calendar/close-calendar";
export const ownCalendarPath = (secret: string): string => `/calendar/${secret}.ics`;
export const downloadPath = "/me/download";
