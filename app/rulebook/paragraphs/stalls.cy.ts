import type { Texts } from "@breakthrough/languages";
import type { stalls as en } from "./stalls.en.ts";

// Written without a native reader, as all our Welsh.

/** Of stalls, in Welsh. */
export const stalls: Texts<typeof en> = {
  stallLateDays:
    "Derbynnir yr hyn a arbedodd ffôn gwirfoddolwr wrth stondin hyd at {n} ar ôl ei diwedd. Ni dderbynnir yr hyn a arbedir ar ôl y diwedd.",
  stallKeptDays:
    "Caiff yr hyn a ddywedodd pobl wrth stondin ei ddileu {n} ar ôl ei dderbyn. Mae nifer y rhai a ddywedodd rywbeth yn aros.",
  doorstepsLateDays:
    "Derbynnir yr hyn a arbedodd ffôn aelod ar rownd o ddrws i ddrws hyd at {n} ar ôl ei diwedd. Mae'r rhestr o ddrysau yn gadael y ffôn ar y diwedd.",
  doorstepsKeptDays:
    "Caiff copi o'r gofrestr etholwyr ei ddileu {n} ar ôl i'r cyngor ei roi, gyda phopeth a nodwyd wrth ei ddrysau.",
  stallConfirmDays:
    "Caiff pwy bynnag sy'n gadael cyfeiriad e-bost wrth stondin un llythyr. Caiff ei ddileu {n} ar ôl ei dderbyn, oni bai eu bod yn pwyso dolen y llythyr hwnnw.",
  stallContactDays:
    "Caiff sut i gyrraedd rhywun sydd am glywed beth ddaeth ohono ei ddileu {n} ar ôl ei dderbyn, neu cyn gynted ag y dywedant hynny.",
};
