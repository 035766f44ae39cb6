import { spoken, tagOf } from "@breakthrough/languages";

/** A moment as people say it, in the party's time. */
export const sayMoment = (iso: string): string =>
  new Intl.DateTimeFormat(tagOf(spoken()), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "Europe/London",
  }).format(new Date(iso));
