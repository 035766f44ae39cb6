import type { Capacity } from "../../platform/capacity.ts";
import { titleOf } from "./offices.ts";
import { words } from "./words.ts";

const says = words.capacities;

/** Every capacity that is called the same whoever acts: "the clock", "the ballot". Nobody may be called so. */
export const capacityWords = (): readonly string[] => [
  ...Object.values(words.capacities.plain),
  ...Object.values(words.capacities.ballot),
];

/** In which capacity something was done, as the record tells it for ever: "Safety officer and National committee". */
export function capacityInWords(capacity: Capacity): string {
  switch (capacity.kind) {
    case "offices": {
      const titles = [...new Set(capacity.offices)].map(titleOf).join(says.and);
      const { unopposedHours: hours } = capacity;
      return hours === undefined ? titles : titles + says.unopposed(hours);
    }
    case "count":
      return says[capacity.of](capacity.count);
    case "ballot":
      return says.ballot[capacity.on];
    case "request":
      return says.request(capacity.request);
    case "as-written":
      return capacity.says;
    default:
      return says.plain[capacity.kind];
  }
}
