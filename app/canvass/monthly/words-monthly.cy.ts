import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { monthly as en } from "./words-monthly.en.ts";

// Written without a native reader, as all our Welsh.

/** A branch's question of the month, in Welsh. */
export const monthly: Texts<typeof en> = {
  kind: "Cwestiwn y mis",
  lead: "Yr hyn y mae'r gangen hon yn ei ofyn i'w haelodau ac i bawb arall y mis hwn. Mae unrhyw un yn ateb yn eu geiriau eu hunain, heb gyfrif.",
  all: "Cwestiynau'r mis",
  more: "Yr hyn a ofynnodd y gangen hon, a'r hyn a ddaeth ohono",
  until: (day) => `hyd ddiwedd ${day}`,
  came: "Yr hyn a ofynnwyd, a'r hyn a ddaeth ohono",
  nothing: "Dim cwestiwn eto",
  nothingSays:
    "Mae swyddogion y gangen yn gofyn un cwestiwn y mis. Mae'n sefyll yma, gyda'r hyn y mae pobl yn ei ateb.",
  atStalls: (stalls, answers) =>
    `Gofynnwyd wrth ${countedInWelsh(stalls, "stondin")} y gangen hefyd, a'i gyfrif ar wahân: ${countedInWelsh(answers, "ateb")}.`,
  officers: "I swyddogion y gangen",
  another: "Gofyn cwestiwn",
  ask: "Gofynnwch hyn",
  askSays:
    "Mae'n aros fel y'i dywedwch yma, gan fod atebion yn perthyn i'w cwestiwn, ac mae'n dod i ben gyda'i fis. Mae swyddog o'r gangen yn darllen pob ateb cyn i neb arall ei weld. Gall stondinau y mae'r gangen yn eu cynnal yn y mis hwnnw ei ofyn hefyd.",
  month: "Y mis",
  which: "Dewiswch y mis.",
  isAsked:
    "Mae'r gangen hon yn gofyn rhywbeth yn y mis hwnnw eisoes. Terfynwch hwnnw yn gyntaf, neu dewiswch y mis arall.",
  both: "Mae'r gangen hon yn gofyn rhywbeth y mis hwn a'r mis nesaf. I ofyn dim arall, terfynwch un ohonynt yn gyntaf.",
  end: "Ei derfynu nawr",
  takeBack: "Ei dynnu'n ôl",
  endSays:
    "Unwaith y gwnewch hynny, ni dderbynnir dim mwy iddo ar-lein. Mae'r hyn a atebwyd yn aros, ac mae stondinau sy'n ei ofyn yn mynd ymlaen.",
  atStall: "Cwestiwn y mis gan y gangen",
  atStallSays:
    "Mae'r gangen yn gofyn hyn ym mis y stondin hon. Gofynnwch ef yma hefyd, neu gofynnwch rywbeth arall isod.",
  askHere: "Gofyn cwestiwn y gangen",
  notHere: "Nid yw cangen y stondin hon yn gofyn hynny ym mis y stondin.",
};
