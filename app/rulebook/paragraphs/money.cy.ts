import type { Texts } from "@breakthrough/languages";
import type { money as en } from "./money.en.ts";

// Written without a native reader, as all our Welsh.

/** Of dues, gifts and the open books, in Welsh. */
export const money: Texts<typeof en> = {
  duesStandard:
    "Y tâl aelodaeth safonol yw {n} y mis. Tra bo'n £0, nid yw aelodaeth yn costio dim ac fe'i hadnewyddir â chlic; yn uwch na hynny mae'n para cyhyd ag y daeth arian i mewn amdani.",
  duesLow: "Mae'r sawl sydd ar incwm isel yn talu {n} y mis. Nid oes neb yn gofyn am brawf.",
  duesSolidarity: "Mae'r sawl a all dalu mwy yn talu {n} y mis, er mwyn i eraill gael talu llai.",
  duesLeast: "Mae'r sawl sy'n talu'r hyn a all yn dewis unrhyw swm o {n} y mis i fyny.",
  duesFirstLetterDays:
    "Pan na ddaeth tâl aelodaeth, caiff yr aelod lythyr {n} ar ôl y diwrnod olaf y talwyd amdano.",
  duesSecondLetterDays:
    "Cânt un arall {n} ar ôl y diwrnod hwnnw. Mae'r llythyrau cyn ac ar ôl colli'r bleidlais yr un fath â rhai pob aelodaeth.",
  duesPauseMonths:
    "Gall aelod oedi ei dâl am {n} ar y mwyaf. Mae'r hyn y talwyd amdano yn sefyll, ac ni chesglir dim wedyn am yr oedi.",
  duesRetryDays:
    "Lle mae aelod wedi trefnu debyd uniongyrchol neu gerdyn, cesglir pob tâl pan ddaw'n ddyledus. Rhoddir cynnig arall ar un a fethodd ar ôl {n}, ac ni chesglir byth ar ben hynny yr hyn a ddaeth yn ddyledus yn y cyfamser.",
  duesFailures:
    "Ar ôl methu {n} yn olynol, ni chesglir dim mwy nes i'r aelod ei drwsio. Ysgrifennir atynt bob tro.",
  giftYearMost:
    "Gall un person roi {n} ar y mwyaf mewn blwyddyn galendr, tâl aelodaeth a rhoddion i bob rhan o'r blaid gyda'i gilydd.",
  giftKeyOver:
    "Mae rhodd o fwy na {n} yn cael ei derbyn gan y trysorydd ac allwedd corff arall. Nid oes angen neb arall i'w rhoi yn ôl.",
  claimKeyOver:
    "Mae'r sawl a wariodd arian dros y blaid yn ei hawlio'n ôl gyda derbynneb. Cymeradwyir hawliad hyd at {n} gan y trysorydd; mae un mwy, ac un y trysorydd ei hun, yn gofyn allweddi dau gorff.",
  claimNoBudgetOver:
    "Mae hawliad sy'n mynd â'i gorff dros ei gyllideb ar gyfer y flwyddyn yn gofyn allweddi dau gorff, ac felly hefyd un o fwy na {n} gan gorff heb gyllideb.",
  budgetNoticePercent:
    "Dywedir wrth y sawl sy'n cadw'r llyfrau pan fydd {n} o gyllideb corff ar gyfer y flwyddyn wedi'i defnyddio.",
  booksPeople:
    "Yn y llyfrau agored, rhoddir symiau llai na {n} ynghyd ag eraill, fel na ellir dod o hyd i neb ynddynt.",
};
