import type { Capacity } from "../../platform/capacity.ts";
import { titleOf } from "./offices.ts";
import { words } from "./words.ts";

/** Every capacity that is called the same whoever acts: "the clock", "the ballot". Nobody may be called so. */
export const capacityWords = (): readonly string[] => [
  ...Object.values(words.capacities.plain),
  ...Object.values(words.capacities.ballot),
];

/** In which capacity something was done, as the record tells it for ever: "Safety officer and National committee". */
export function capacityInWords(capacity: Capacity): string {
  switch (capacity.kind) {
    case "offices": {
      const titles = [...new Set(capacity.offices)].map(titleOf).join(words.capacities.and);
      const { unopposedHours: hours } = capacity;
      return hours === undefined ? titles : titles + words.capacities.unopposed(hours);
    }
    case "count":
      return words.capacities[capacity.of](capacity.count);
    case "ballot":
      return words.capacities.ballot[capacity.on];
    case "request":
      return words.capacities.request(capacity.request);
    case "team":
      return words.capacities.team(capacity.team, capacity.count);
    case "as-written":
      return capacity.says;
    default:
      return words.capacities.plain[capacity.kind];
  }
}
