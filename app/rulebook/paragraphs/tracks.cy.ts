import type { Texts } from "@breakthrough/languages";
import type { tracks as en } from "./tracks.en.ts";

// Written without a native reader, as all our Welsh.

/** Of the tracks with shorter clocks, in Welsh. */
export const tracks: Texts<typeof en> = {
  strategyIdeaDays:
    "Mae strategaeth yn dweud beth a wnawn ac ym mha drefn, ac nid yw'n newid yr un polisi. Fel syniad mae ganddi {n} i gael cefnogaeth.",
  strategyDiscussionDays: "Fe'i trafodir am {n} o leiaf.",
  strategyDiscussionMostDays:
    "Mae'r drafftio yn dechrau {n} wedyn fan bellaf, p'un a elwir crynodeb yn deg ai peidio.",
  strategyDraftingDays: "Mae ei hawduron yn ysgrifennu am {n} o leiaf.",
  strategyDraftingMostDays:
    "Gall cefnogwyr gymryd ei hysgrifbin pan nad yw'r awduron wedi gorffen mewn {n}.",
  strategyHearingDays: "Mae'n sefyll heb ei newid am {n} cyn ei phleidlais.",
  strategyBallotDays: "Mae ei phleidlais ar agor am {n}.",
  openStatements:
    "Mae datganiad brys yn dweud beth yw barn ein plaid am rywbeth sy'n digwydd nawr. Nid yw'n newid yr un polisi na rheol, ac mae {n} ar y mwyaf ar y gweill yn y blaid gyfan.",
  statementIdeaDays:
    "Mae gan ddatganiad {n} i gael cefnogaeth; yna mae'n mynd yn syth i'w wrandawiad.",
  statementHearingDays:
    "Mae'n sefyll heb ei newid am {n}, er mwyn gallu ysgrifennu'r achos o blaid ac yn erbyn.",
  statementBallotDays: "Mae ei bleidlais ar agor am {n}, ac nid yw'n aros am yr un arall.",
  openPosts: "Mae gan aelod {n} ar y mwyaf gerbron y rota ar y tro.",
  postHours: "Mae gan y rota {n} ar gyfer neges; mae'r hyn na chymeradwywyd erbyn hynny yn darfod.",
  postFromHour: "Mae'r oriau hyn yn cyfrif o {n}, yn ôl clociau'r Deyrnas Unedig.",
  postUntilHour: "Maen nhw'n cyfrif tan {n}: nid oes amser yn mynd heibio i neges yn y nos.",
  postDays: "Roedd gan y rota {n} ar gyfer neges, nes i'w hamser gael ei gyfrif mewn oriau.",
  postApprovals:
    "Cymeradwyir neges ar gyfer cyfrifon y blaid gan {n} o'r rota, neu gan fwy na hanner rota sy'n llai.",
  takeDownRota:
    "Mae unrhyw {n} o'r rota a gymeradwyodd neges yn ei thynnu i lawr ar unwaith o bob cyfrif, neu'n ei hatal cyn iddi fynd allan.",
  takeDownMembers: "Felly hefyd {n}, pwy bynnag ydynt.",
  rotaSize: "Mae'r rota yn {n}, a dynnwyd drwy goelbren o'r aelodau gweithgar.",
  rotaDrawHours:
    "Fe'i tynnir {n} ar ôl pennu ei chronfa, er mwyn i bawb allu gweld ymlaen llaw o beth y gwnaed y coelbren.",
  rotaAnswerDays:
    "Mae gan bwy bynnag a dynnwyd {n} i gytuno; yna gofynnir i'r nesaf yn y coelbren.",
  rotaDays: "Mae rota yn gwasanaethu am {n}; yna tynnir un arall.",
};
