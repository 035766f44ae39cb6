import type { Texts } from "@breakthrough/languages";
import type { events as en } from "./events.en.ts";

// Written without a native reader, as all our Welsh.

/** Of events, in Welsh. */
export const events: Texts<typeof en> = {
  eventBackers:
    "Mae digwyddiad y mae aelod o gangen yn ei gynnig ar agor unwaith y bydd un o swyddogion y gangen, neu {n} o'r gangen y mae eu pleidlais yn cyfrif yno, yn dweud hynny.",
  eventReminderHours:
    "Gofynnir i bwy bynnag sy'n dod i ddigwyddiad, neu a all ddod, {n} cyn iddo ddechrau a yw hynny'n sefyll o hyd.",
  eventLinkMinutes:
    "Dangosir y ffordd i mewn i bwy bynnag sy'n dod i ddigwyddiad ar-lein o {n} cyn iddo ddechrau.",
  eventSignUpHours:
    "Mae pwy bynnag sy'n cofrestru ar gyfer digwyddiad heb gyfrif yn ei gadarnhau o fewn {n}, neu caiff ei ddileu.",
  eventKeptDays: "Caiff pwy ddaeth i ddigwyddiad ei ddileu {n} ar ei ôl.",
};
