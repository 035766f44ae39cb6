import { eventPath } from "../addresses.ts";
import type { ShownEvent } from "../event.ts";

const SCHEMA = "https://schema.org";

const MODES = {
  hall: "OfflineEventAttendanceMode",
  online: "OnlineEventAttendanceMode",
  both: "MixedEventAttendanceMode",
} as const;

/** What of an event search engines are told, as schema.org names it. Online, they get its page and never the way in. */
export function structured(event: ShownEvent, { url, holder }: { url: string; holder: string }) {
  const page = url + eventPath(event.id);
  const hall = { "@type": "Place", name: event.place, address: event.place };
  const online = { "@type": "VirtualLocation", url: page };
  const location = { hall, online, both: [hall, online] }[event.where];
  return {
    "@context": SCHEMA,
    "@type": "Event",
    name: event.title,
    description: event.says,
    url: page,
    startDate: event.startsAt.toISOString(),
    endDate: event.endsAt.toISOString(),
    eventStatus: `${SCHEMA}/${event.cancelledAt === undefined ? "EventScheduled" : "EventCancelled"}`,
    eventAttendanceMode: `${SCHEMA}/${MODES[event.where]}`,
    location,
    organizer: { "@type": "Organization", name: holder, url },
    ...(event.places === undefined ? {} : { maximumAttendeeCapacity: event.places }),
  };
}
