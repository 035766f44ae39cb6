export {
  type CalendarEvent,
  type CalendarFile,
  type OneOfSeries,
  type Said,
  type When,
  writeCalendar,
} from "./calendar-file.ts";
export { instantInLondon, type LondonTime } from "./london.ts";
export { isRefusal, Refusal } from "./refusal.ts";
export {
  isSeriesDay,
  listSeriesDays,
  makeSeries,
  type Series,
  type SeriesFacts,
} from "./series.ts";
