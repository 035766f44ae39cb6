import ICAL from "ical.js";
import nodeIcal, { type EventInstance } from "node-ical";

/** One meeting as a calendar would show it. */
export interface Shown {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly isCancelled: boolean;
}

interface Between {
  readonly from: string;
  readonly to: string;
}

/** Mozilla's reader, in whose hands Thunderbird's calendar is: it goes by the file's own VTIMEZONE. */
export function readWithIcalJs(text: string, { from, to }: Between): readonly Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const shown = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const one of events)
        if (one.isRecurrenceException() && one.uid === event.uid) event.relateException(one);
      return event.isRecurring() ? listOccurrences(event, to) : [showOne(event)];
    });
  return sorted(shown.filter((one) => one.from >= from && one.from <= to));
}

function listOccurrences(event: ICAL.Event, to: string): Shown[] {
  const shown: Shown[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (next.toJSDate().toISOString() > to) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    shown.push({ ...showOne(item), from: instant(startDate), to: instant(endDate) });
  }
  return shown;
}

const showOne = (event: ICAL.Event): Shown => ({
  from: instant(event.startDate),
  to: instant(event.endDate),
  title: event.summary,
  isCancelled: event.component.getFirstPropertyValue("status") === "CANCELLED",
});

const instant = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : time.toJSDate().toISOString();

/** A reader that goes by its own table of zones. */
export function readWithNodeIcal(text: string, { from, to }: Between): readonly Shown[] {
  const between = { from: new Date(from), to: new Date(to) };
  return sorted(
    Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) =>
      event?.type === "VEVENT"
        ? nodeIcal.expandRecurringEvent(event, between).map(showInstance)
        : [],
    ),
  );
}

const showInstance = ({ start, end, event, isFullDay }: EventInstance): Shown => ({
  from: isFullDay ? dayOf(start) : start.toISOString(),
  to: isFullDay ? dayOf(end) : end.toISOString(),
  title: typeof event.summary === "string" ? event.summary : event.summary.val,
  isCancelled: event.status === "CANCELLED",
});

/** Its whole days begin at midnight where the program runs. */
const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((one) => String(one).padStart(2, "0"))
    .join("-");

const sorted = (shown: readonly Shown[]): readonly Shown[] =>
  shown.toSorted((one, other) => one.from.localeCompare(other.from));
