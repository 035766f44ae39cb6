import type { Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { peoplePath } from "./addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Pobl",
  lead: "Mae aelodau'n gweld y rhestr hon, a neb arall. Chi sy'n dewis, o dan Fi, a ydych chi arni.",
  trail: [{ label: "Ein plaid", href: partyPath }],
  trailOfPerson: [
    { label: "Ein plaid", href: partyPath },
    { label: "Pobl", href: peoplePath },
  ],
  search: "Enw, neu rywbeth sy'n bwysig iddynt",
  find: "Canfod",
  list: "Pawb",
  found: (text) => `Canfuwyd ar gyfer “${text}”`,
  showAll: "Dangos pawb",
  offices: "Pwy sydd mewn swydd",
  until: (title, until) => `${title}, tan ${until}`,
  none: "Neb eto",
  noneSays: "Yma y gwelir yr aelodau sy'n dewis bod ar y rhestr.",
  notFound: "Ni chanfuwyd neb",
  notFoundSays:
    "Rhowch gynnig ar lai o lythrennau, neu ar air arall. Nid yw pawb am fod ar y rhestr.",
  unknown:
    "Nid oes person o'r fath ar y rhestr. Efallai eu bod wedi gadael, neu nad ydynt am fod arni.",
  since: (since) => `Gyda ni ers ${since}.`,
  noAbout: "Nid ydynt wedi ysgrifennu dim amdanynt eu hunain.",
  itsYou: "Chi yw'r person hwn.",
  change: "Newid yr hyn y mae eraill yn ei weld",
};
