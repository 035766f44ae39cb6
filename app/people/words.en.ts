import { partyPath } from "../our-party/addresses.ts";
import { peoplePath } from "./addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  title: "People",
  lead: "Members see this list, nobody else does. You choose under Me whether you are in it.",
  trail: [{ label: "Our party", href: partyPath }],
  trailOfPerson: [
    { label: "Our party", href: partyPath },
    { label: "People", href: peoplePath },
  ],
  search: "Name, or something they care about",
  find: "Find",
  list: "Everybody",
  found: (text: string) => `Found for “${text}”`,
  showAll: "Show everybody",
  offices: "Who holds an office",
  until: (title: string, until: string) => `${title}, until ${until}`,
  none: "Nobody yet",
  noneSays: "Members who choose to be listed stand here.",
  notFound: "Nobody found",
  notFoundSays: "Try fewer letters, or another word. Not everybody wants to be listed.",
  unknown: "There is no such person in the list. They may have left, or do not want to be listed.",
  since: (since: string) => `With us since ${since}.`,
  noAbout: "They have not written anything about themselves.",
  itsYou: "This is you.",
  change: "Change what others see",
} as const;
