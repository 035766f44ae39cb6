import type { contact as en } from "./contact.en.ts";

/** Yr hyn y mae pobl o'r tu allan yn ei ofyn, gydag `{n}` lle saif y rhif. */
export const contact: Record<keyof typeof en, string> = {
  contactConfirmDays:
    "Mae gan bwy bynnag sy'n ysgrifennu atom o borwr heb sgriptiau, neu sy'n gofyn am ein datganiadau i'r wasg, {n} i bwyso'r ddolen mewn llythyr. Fel arall dileir yr hyn a adawodd.",
  contactKeptDays:
    "Dileir yr hyn a ysgrifennodd rhywun atom, a'n hateb, {n} ar ôl iddo gael ei ysgrifennu.",
  contactWaitDays:
    "Mae neges nad oes neb wedi ei hateb ers {n} yn sefyll ar dudalen yr wythnos pawb yn y tîm.",
};
