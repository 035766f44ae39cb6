import type { Texts } from "@breakthrough/languages";
import type { stalls as en } from "./stalls.en.ts";

// Written without a native reader, as all our Welsh.

/** Of stalls, in Welsh. */
export const stalls: Texts<typeof en> = {
  stallLateDays:
    "Derbynnir yr hyn a arbedodd ffôn gwirfoddolwr wrth stondin hyd at {n} ar ôl ei diwedd. Ni dderbynnir yr hyn a arbedir ar ôl y diwedd.",
  stallKeptDays:
    "Caiff yr hyn a ddywedodd pobl wrth stondin ei ddileu {n} ar ôl ei dderbyn. Mae nifer y rhai a ddywedodd rywbeth yn aros.",
};
