import type { Texts } from "@breakthrough/languages";
import type { teams as en } from "./teams.en.ts";

// Written without a native reader, as all our Welsh.

/** Of teams, in Welsh. */
export const teams: Texts<typeof en> = {
  teamFounders: "Mae tîm yn dechrau pan fydd {n} ynddo y mae eu cefnogaeth yn cyfrif.",
  teamFoundingDays: "Mae ganddo {n} i ddod o hyd iddynt; wedyn daw ei sefydlu i ben.",
  teamsForming: "Caiff aelod {n} ar y mwyaf sydd heb ddod o hyd i'w sylfaenwyr eto.",
  coordinatorMonths:
    "Mae pwy bynnag y mae tîm yn eu dewis yn ei gydlynu am {n} ar y mwyaf; wedyn daw i ben ohono'i hun, a gall y tîm eu dewis eto.",
  coordinatorsMost: "Mae gan dîm {n} ar y mwyaf yn ei gydlynu ar y tro.",
  teamAnswerDays:
    "Mae pwy bynnag sy'n gofyn am fod mewn tîm yn cael ateb o fewn {n}, neu'n cael gwybod nad atebodd neb.",
  teamAgainDays: "Gall pwy bynnag na chymerodd tîm i mewn ofyn eto ar ôl {n}.",
  welcomeDays:
    "Mae newydd-ddyfodiad i dîm yn cael ei holi gan un o'i bobl o fewn {n}, neu caiff y tîm wybod na wnaeth neb, ac mae ei dudalen yn ei gyfrif.",
  teamLettersAWeek:
    "Mae tîm yn cael {n} ar y mwyaf o fewn saith diwrnod gan bwy bynnag sy'n ei gydlynu.",
  teamDecideDays: "Mae gan dîm {n} i ddweud ie neu na wrth yr hyn a roddir iddo.",
  teamDecideLeast: "Mae angen i o leiaf {n} o'r tîm ddweud ie, a mwy o ie nag o na.",
  teamDecidePercent:
    "A {n} o'r aelodau hynny o'r tîm a allai ei ddweud. Nid oes gan bwy bynnag a ddaeth ar ôl y cwestiwn lais ynddo.",
  teamUnledDays:
    "Mae tîm nad oes neb yn ei gydlynu am {n} yn cael ei gau gan y cloc. Tan hynny caiff pob un o'i aelodau wneud yr hyn y mae cydlynydd yn ei wneud.",
};
