import type { Texts } from "@breakthrough/languages";
import { contact } from "./contact.cy.ts";
import { events } from "./events.cy.ts";
import { money } from "./money.cy.ts";
import type { paragraphs as en } from "./paragraphs.en.ts";
import { stalls } from "./stalls.cy.ts";
import { teams } from "./teams.cy.ts";
import { tracks } from "./tracks.cy.ts";

// Written without a native reader, as all our Welsh.

/** The paragraphs of the rulebook in Welsh, with `{n}` where the number stands. */
export const paragraphs: Texts<typeof en> = {
  membershipMonths: "Mae aelodaeth yn para {n} ac yna caiff ei hadnewyddu.",
  graceDays: "Mae aelod nad yw wedi adnewyddu yn cadw ei bleidlais am {n}.",
  renewalDays: "Gellir ei hadnewyddu o {n} cyn iddi ddod i ben, ac unrhyw bryd ar ôl hynny.",
  firstNoticeDays:
    "Mae pwy bynnag nad yw wedi adnewyddu yn cael llythyr {n} cyn i'w aelodaeth ddod i ben.",
  lastNoticeDays:
    "Mae'n cael un arall {n} cyn iddi ddod i ben, un yr un mor hir cyn iddo golli ei bleidlais, pa lythyrau bynnag y mae am eu cael, ac un pan fydd wedi ei cholli.",
  firstLetterDays:
    "Mae pwy bynnag sy'n ymuno yn cael llythyr cyntaf am yr hyn y gall ei wneud, {n} ar ôl ymuno. Gall ei atal, a'r rhai sy'n dilyn.",
  secondLetterDays: "Mae aelod newydd yn cael un am ei bleidlais gyntaf, {n} ar ôl dod yn aelod.",
  thirdLetterDays: "Ac un am y gangen lle mae'n byw, {n} ar ôl ymuno.",
  emailWaitHours:
    "Mae cyfeiriad e-bost newydd yn cymryd drosodd {n} ar ôl iddo gael ei gadarnhau. Dywedir wrth yr hen un ar unwaith a gall atal y newid.",
  activeDays:
    "Mae gan aelod gweithgar hawliau llawn ac mae wedi cymryd rhan o fewn y {n} diwethaf: wedi cynnig, cefnogi, dadlau neu bleidleisio. Mae pwy bynnag a ddaeth trwy restr yn cyfrif am yr un cyfnod o'r diwrnod hwnnw ymlaen, p'un a yw wedi dod ai peidio. Mae cyfran o'r aelodau gweithgar yn gyfran o'r rhai y mae eu gair yn cyfrif at hynny erbyn hynny.",
  importUndoHours:
    "Gellir tynnu mewnforio rhestr aelodau yn ôl yn ei gyfanrwydd am {n}. Tan hynny nid oes neb a ddaeth drwyddo ar unrhyw gofrestr.",
  peopleDays:
    "Mae aelodau'n gweld y rhestr o bobl ar ôl iddynt berthyn am {n}. Mae'r rhai a sefydlodd y blaid yn ei gweld o'r diwrnod cyntaf.",
  officeMonths:
    "Mae pwy bynnag sy'n dechrau mewn swydd ynddi am {n} ar y mwyaf; yna daw i ben ohoni'i hun.",
  supportMemberDays:
    "Mae cefnogaeth aelod, ei gefnogaeth mewn gwrandawiad a'i air ar grynodeb yn cyfrif ar ôl iddo fod yn aelod am {n}. Mae siarad, drafftio a helpu ar agor o'r awr gyntaf.",
  voteMemberDays:
    "Mae pwy bynnag sydd wedi bod yn aelod am {n} pan fydd pleidlais yn agor ar ei rhestr, ac yn cyfrif tuag at ei chworwm.",
  stopMemberDays:
    "Caiff aelod atal yr hyn y mae swyddogion yn gofyn amdano ar ôl iddo fod yn aelod am {n}.",
  challengeMemberDays: "Caiff aelod herio gweithred swyddogol ar ôl iddo fod yn aelod am {n}.",
  recallMemberDays: "Caiff aelod ofyn am alw rhywun yn ôl o swydd ar ôl iddo fod yn aelod am {n}.",
  juryMemberDays: "Tynnir rheithwyr o blith y rhai sydd wedi bod yn aelodau am {n}.",
  grantMemberDays:
    "Rhaid i bwy bynnag sy'n llenwi swydd y tu allan i'r drefn fod wedi bod yn aelod am o leiaf {n}; tra bo'r blaid ei hun yn iau na hynny, caiff unrhyw aelod.",
  foundingDays:
    "Yn ystod {n} cyntaf y blaid, mae ei sylfaenwyr yn cyfrif at hyn i gyd o'r diwrnod cyntaf. Mae pwy bynnag sy'n ymuno yn cyfrif ar ôl ei ddyddiau ei hun.",
  vouchersNeeded:
    "Cyn i unrhyw beth gan newydd-ddyfodiad gyfrif, mae {n} sefydledig wedi tystio eu bod wedi cwrdd ag ef a'i fod yn berson. Heb yr un, mae tystio wedi'i ddiffodd. Ni ofynnir amdano gan neb a oedd yn aelod ar y diwrnod y cafodd ei droi ymlaen, a sefydlodd y blaid, neu a ddaeth trwy ei rhestr aelodau.",
  vouchMemberDays:
    "Mae tystio ar gyfer aelodau sydd wedi bod yn rhai am {n}, ac y mae eraill wedi tystio drostynt lle gofynnir hynny ganddynt.",
  vouchWaitDays:
    "Mae newydd-ddyfodiad yn cyfrif o {n} ar ôl y tystiad olaf sydd ei angen arno, ac nid cyn ei ddyddiau ei hun. Tan hynny gellir tynnu pob tystiad yn ôl, ac nid yw'n cyfrif ond tra bo gan ei aelod hawliau llawn.",
  vouchesMost:
    "Mae aelod yn tystio dros {n} ar y mwyaf o fewn y dyddiau y mae'r paragraff nesaf yn eu henwi.",
  vouchesDays:
    "Ar gyfer y nifer hwnnw, cyfrifir tystiadau'r {n} diwethaf, gan gynnwys y rhai a dynnwyd yn ôl.",
  joinsAnHour:
    "Daw {n} i mewn drwy'r ffurflen o fewn awr, ar y mwyaf. Mae pwy bynnag sy'n cadarnhau ei gyfeiriad pan nad oes mwy o le yn aros, a'r cloc yn ei adael i mewn cyn gynted ag y bydd lle, y cyntaf yn gyntaf.",
  joinsOfDomain: "O'r rhain, mae gan {n} ar y mwyaf gyfeiriad e-bost mewn un parth.",
  joinsOfPlace: "Ac mae gan {n} ar y mwyaf god post o un ardal, megis PL.",
  leastAge:
    "Mae pobl yn ymuno yn {n} oed neu'n hŷn. Ni ofynnir i neb am ddyddiad geni, dim ond a ydynt yn 18.",
  lapsedKeptDays:
    "Caiff y sawl nad yw wedi adnewyddu, nac wedi mewngofnodi, am {n} ei ddileu: popeth y mae'r blaid yn ei gadw amdano.",
  supporterKeptDays: "Felly hefyd gefnogwr nad yw wedi mewngofnodi am {n}.",
  goingNoticeDays: "Cyn hynny maent yn cael llythyr, ac mae ganddynt {n} i ddod yn ôl.",
  suspensionKeptDays:
    "O {n} ar ôl i ataliad ddod i ben, nid oes dim yn dweud mwyach ataliad pwy ydoedd.",
  openIdeas: "Caiff aelod gael {n} ar agor ar y tro, ar y mwyaf.",
  ideasADay:
    "Caiff aelod gyhoeddi {n} o fewn diwrnod, ar y mwyaf, gan gynnwys y rhai a dynnwyd yn ôl.",
  ideaDays: "Mae gan syniad {n} i gasglu ei gefnogaeth; yna mae'n dod i ben.",
  supportPercent:
    "Mae syniad yn symud i drafodaeth pan fydd {n} o'r aelodau gweithgar yn cefnogi ei destun presennol.",
  supportLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  supportMost: "Waeth pa mor fawr yw'r blaid, nid yw hynny byth yn fwy na {n}.",
  adoptionMembers:
    "Pan fydd awdur yn tynnu cynnig yn ôl, caiff {n} a'i cefnogodd ei fabwysiadu gyda'i gilydd.",
  adoptionDays: "Mae ganddynt {n} i wneud hynny.",
  discussionDays: "Mae trafodaeth yn para o leiaf {n}.",
  discussionMostDays:
    "Daw i ben pan fydd y ddwy ochr yn galw un crynodeb yn deg, a fan bellaf ar ôl {n}.",
  fairPerCamp:
    "Mae crynodeb yn deg pan fydd {n} o bob ochr yn dweud hynny, neu bawb ar ochr sy'n llai.",
  statementsEach: "Caiff pob aelod ychwanegu {n} at un map barn, ar y mwyaf.",
  mapLeastMembers: "Dangosir map barn pan fydd {n} y mae eu cefnogaeth yn cyfrif wedi ateb.",
  mapLeastGroup:
    "Nid oes grŵp ynddo sy'n llai na {n}, ac ni ddangosir ffigur am lai na hynny, fel nad yw'n datgelu barn neb.",
  mapDotsMembers: "Caiff safle'r aelodau ei ddangos fel dotiau pan fydd {n} wedi ateb.",
  draftingDays: "Mae drafftio'n para o leiaf {n}.",
  draftRestDays:
    "Cyn dweud bod y testun yn orffenedig, mae wedi sefyll heb ei newid am {n}, er mwyn i bawb allu ei ddarllen.",
  draftingMostDays:
    "Ar ôl {n} o ddrafftio, caiff cefnogwyr y cynnig gymryd y pin oddi ar awduron nad ydynt wedi gorffen.",
  penMembers: "Mae angen {n} sy'n cefnogi'r cynnig i gymryd y pin.",
  openTopics: "Caiff aelod gael {n} ar gyfer y drafodaeth wythnosol ar agor ar y tro, ar y mwyaf.",
  topicVotes: "Caiff aelod gefnogi {n} ar gyfer y drafodaeth wythnosol ar y tro, ar y mwyaf.",
  topicDays: "Mae pwnc nas trafodwyd {n} ar ôl ei gynnig yn syrthio.",
  topicNoticeDays:
    "Cymerir pwnc, diwrnod ac awr wythnos {n} cyn ei dydd Llun: y rhai y mae'r mwyaf o aelodau'n eu cefnogi.",
  meetingHour:
    "Nes i aelodau ddweud pryd mae ganddynt amser, mae'r drafodaeth wythnosol yn dechrau am {n} ar ddydd Mercher.",
  meetingMinutes: "Mae trafodaeth wythnosol yn para {n}.",
  meetingLinkMinutes: "Dangosir ei dolen fideo i aelodau {n} cyn iddi ddechrau, a nes iddi orffen.",
  meetingReminderHours: "Atgoffir unwaith yr aelodau a ddywedodd y dôn nhw, {n} cyn iddi ddechrau.",
  meetingDraftDays:
    "Mae gan bwy bynnag sy'n codi'r hyn a ddaeth o drafodaeth wythnosol {n} i'w gyhoeddi; yna caiff unrhyw aelod arall ddechrau ohono hefyd.",
  agendaPoints: "Caiff aelod roi {n} ar agenda un drafodaeth wythnosol, ar y mwyaf.",
  slowReports:
    "Mae trafodaeth lle mae {n} wedi rhoi gwybod am rywbeth o fewn diwrnod yn dod yn araf; gall dwy allwedd ei gwneud yn araf hefyd.",
  slowHours: "Mae trafodaeth yn araf am {n}; yna daw hynny i ben ohono'i hun.",
  slowMinutes: "Mewn trafodaeth araf mae person yn ysgrifennu unwaith mewn {n} ar y mwyaf.",
  reportsADay: "Caiff person roi gwybod {n} y dydd, ar y mwyaf.",
  amendmentDays:
    "Pan fydd ei awduron yn dweud bod testun wedi'i orffen, caiff aelodau ei wella am {n}.",
  insistPercent:
    "Mae gwelliant y mae ei gynigydd yn mynnu arno yn mynd i bleidlais os oes ganddo gefnogaeth {n} o'r aelodau gweithredol.",
  insistLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn cymryd llai na {n}.",
  ballotsAWeek:
    "O'r pleidleisiau ar bolisi, strategaeth a'r llyfr rheolau mae {n} ar y mwyaf yn agor mewn wythnos. Mae'r lleill yn aros.",
  votingDay:
    "Mae'r pleidleisiau hynny yn agor ar {n}, ar yr awr y maent yn cau. Rhif sy'n sefyll drosto: 1 yw dydd Llun a 7 yw dydd Sul, a 0 yw pa ddiwrnod bynnag y daw gwrandawiad i ben.",
  priorityMarks:
    "Yr hyn sydd â'r nifer mwyaf o farciau sy'n mynd gyntaf, ac o ddau sydd â chynifer, yr un sydd wedi aros hiraf. Mae gan bob aelod {n} i'w rhoi ar yr hyn sy'n aros.",
  queueMostDays:
    "Nid yw'r un bleidlais yn aros yn hwy na {n} ar ôl ei gwrandawiad, hyd yn oed lle mae mwy wedyn yn agor mewn wythnos na'r rhif uchod.",
  hearingDays:
    "Mae'r testun terfynol yn sefyll heb ei newid am {n} cyn y bleidlais, er mwyn gallu ysgrifennu'r achos o blaid ac yn erbyn.",
  caseWords: "{n} ar y mwyaf sydd i'r achos o blaid, a'r un faint i'r achos yn erbyn.",
  alternativePercent:
    "Rhaid i ddewis arall gan aelod, gyda chefnogaeth {n} o'r aelodau gweithgar, fod ar y papur pleidleisio.",
  alternativeLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  ballotDays: "Mae pleidlais ar agor am {n}.",
  closingHour:
    "Mae'r hyn y mae'r rheolau'n ei gyfrif mewn diwrnodau yn dod i ben am {n} yn ôl clociau'r DU, ac felly bryd hynny y mae pleidleisiau'n agor ac yn cau: ar y diwrnod sydd gynifer o ddiwrnodau ar ôl iddo ddechrau, neu ddiwrnod yn ddiweddarach os dechreuodd pan oedd yr awr honno ar ben. Nid yw'r hyn sy'n dal rhywun neu rywbeth yn ôl yn para'n hwy na'i ddiwrnodau o 24 awr, a chyfrifir i'r funud yr hyn y mae'r rheolau'n ei gyfrif mewn oriau.",
  reminderHours: "Atgoffir unwaith bwy bynnag nad yw wedi pleidleisio {n} cyn i bleidlais gau.",
  reminderRestHours: "Daw'r llythyr hwnnw {n} ar ôl i'r bleidlais agor, ar y cynharaf.",
  majorityPercent: "Mae cynnig yn pasio â mwy na {n} o'r pleidleisiau o'i blaid neu yn ei erbyn.",
  quorumPercent:
    "Mae pleidlais yn cyfrif pan fydd o leiaf {n} o'r aelodau gweithgar wedi pleidleisio.",
  unlistedPercent:
    "Lle nad yw mwy na {n} o gofrestr yn y rhestr o bobl, ni ddangosir i neb sut y pleidleisiodd neb arall.",
  paperPercent:
    "Mae aelodau heb flwch post yn pleidleisio â chodau ar bapur. Maent ar gofrestr, ac yn cyfrif at ei chworwm, cyhyd â'u bod gyda'i gilydd yn {n} ohoni ar y mwyaf; lle maent yn fwy, nid oes yr un ohonynt arni.",
  rulebookMajorityPercent:
    "Mae newid i'r llyfr rheolau hwn yn pasio ag o leiaf {n} o'r pleidleisiau o'i blaid neu yn ei erbyn.",
  rulebookQuorumPercent:
    "Mae pleidlais ar y llyfr rheolau hwn yn cyfrif pan fydd o leiaf {n} o'r aelodau gweithgar wedi pleidleisio.",
  quorumLeast:
    "Waeth pa mor fach yw'r blaid, nid yw pleidlais yn cyfrif â llai na phleidleisiau {n}, neu bawb ar restr sy'n llai.",
  trusteesWanted:
    "Mae gan bob pleidlais dan sêl {n} yn ymddiriedolwyr, o wahanol gyrff. Nid yw neb sy'n sefyll ynddi yn un.",
  trusteesNeeded:
    "Mae angen {n} ohonynt gyda'i gilydd i agor yr hyn a adiwyd. Nid yw llai na hynny'n agor dim.",
  trusteeAnswerDays:
    "Mae gan bwy bynnag y gofynnir iddo fod yn ymddiriedolwr {n} i ddweud ie neu na; yna gofynnir i'r nesaf.",
  trusteeRoundDays:
    "Ar gyfer pob cam o wneud yr allweddi, ac o agor yr hyn a adiwyd, mae gan ymddiriedolwyr {n}. Enwir pwy bynnag nad yw wedi'i wneud erbyn hynny wrth ei swydd; tra gwneir yr allweddi, mae'r nesaf yn cymryd ei le.",
  spareCodesPercent:
    "Heblaw codau pleidleisio'r gofrestr, mae'r cofrestrydd yn gwneud {n} yn rhagor, yn lle codau sy'n mynd ar goll.",
  spareCodesLeast:
    "Waeth pa mor fach yw'r gofrestr, mae cynifer o godau sbâr ag y mae ar {n} eu hangen.",
  sealedLateDays:
    "Mae pleidlais dan sêl y mae ei hallweddi neu ei chodau'n hwyr yn agor ac yn cau gynifer o ddiwrnodau cyfan yn ddiweddarach. Ar ôl {n} ni chaiff ei chynnal, a dywedir hynny.",
  partLeast:
    "Ni chyhoeddir ar ei phen ei hun unrhyw ran o bleidlais dan sêl y pleidleisiodd llai na {n} ynddi.",
  sealedAskPercent:
    "Mae pleidlais ar gynnig yn un dan sêl pan fydd {n} o'r aelodau gweithgar yn gofyn am hynny cyn rhewi ei destun. Ar 0 mae pob un felly, heb ofyn. Mae angen pobl o dri chorff i gadw ei hallweddi; lle nad oes rhai, codi dwylo ydyw.",
  restDays: "Mae'r hyn na chafodd ei fabwysiadu yn gorffwys am {n} cyn y caiff ei gynnig eto.",
  reviewMonths: "Adolygir pob polisi {n} ar ôl iddo gael ei fabwysiadu neu ei ailgadarnhau.",
  reviewPercent: "Adolygir polisi'n gynt pan fydd {n} o'r aelodau gweithgar yn gofyn am hynny.",
  reviewLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  deedNameDays:
    "Mae gan bwy bynnag a ysgrifennodd yr hyn a fabwysiadwyd {n} i ddweud beth sydd i'w wneud a phwy sy'n ateb drosto. Wedi hynny gall unrhyw aelod ymgymryd ag ef.",
  deedNoteDays:
    "Mae pwy bynnag sy'n ateb drosto yn dweud bob {n} sut mae pethau. Lle na ddaeth gair, dangosir ei fod yn hwyr.",
  deedNoticeDays: "Maent yn cael llythyr {n} cyn hynny.",
  deedAskMembers:
    "Pan fydd {n} yn dweud nad yw wedi ei wneud, mae'n sefyll ar dudalen wythnos pawb.",
  holdDays:
    "Caiff dwy allwedd gan wahanol gyrff ddal rhywbeth yn ôl er mwyn y gyfraith, data personol neu oherwydd bygythiadau; mae'n rhydd eto ar ôl {n}.",
  requestHours:
    "Mae'r hyn y mae swyddog yn gofyn amdano yn aros {n} am ei allwedd arall. Yna daw i ben, ac ni wneir dim.",
  secondKeys:
    "Yn ogystal â'r sawl sy'n gofyn mae angen {n}, pob un wedi'i throi gan berson arall o gorff nad yw'n gorff y sawl sy'n gofyn.",
  openRequests: "Caiff swyddog gael {n} ar agor ar y tro, ar y mwyaf.",
  requestsADay: "Caiff swyddog wneud {n} o fewn diwrnod, ar y mwyaf, beth bynnag a ddaw ohonynt.",
  mailDelayHours:
    "Anfonir llythyr at bob aelod heb allwedd arall {n} ar ôl gofyn amdano, oni bai fod aelodau'n ei atal.",
  grantDelayHours:
    "Llenwir swydd y tu allan i'r drefn heb allwedd arall {n} ar ôl gofyn am hynny, oni bai fod aelodau'n ei atal. Yna nid yw'n troi allwedd dros y corff a ofynnodd, ac nid yw'n gofyn am ddim y mae angen allwedd y corff hwnnw arno.",
  stopPercent:
    "Caiff beth bynnag y mae swyddogion yn gofyn amdano ei atal pan fydd {n} o'r aelodau gweithgar yn dweud “atal” cyn iddo gael ei wneud.",
  stopLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  stopMost: "Waeth pa mor fawr yw'r blaid, nid yw hynny byth yn fwy na {n}.",
  challengeHours:
    "Pan fydd wedi'i wneud, mae gan aelodau {n} i'w herio. Yna rheithgor a dynnir drwy goelbren sy'n penderfynu.",
  breakGlassMinutes:
    "Pan fydd dau swyddog yn agor atgyweiriadau'r gweithredwr, maent ar agor am {n} ac yna'n cau ohonynt eu hunain.",
  breakGlassReviewDays: "Rhoddir gerbron yr aelodau yr hyn a atgyweiriwyd, a pham, o fewn {n}.",
  suspensionDays:
    "Gellir atal rhywun dros dro am {n} ar y mwyaf; yna daw'r ataliad i ben ohono'i hun.",
  hiddenTextDays:
    "Cedwir testun neges a guddiwyd ar gyfer rheithgor a'i hawdur am {n}; yna caiff ei ddileu.",
  exportHours:
    "Caiff ffeil o'r rhestr aelodau ei nôl unwaith, gan bwy bynnag a ofynnodd amdani, o fewn {n}.",
  grantMonths:
    "Mae swydd a lenwir y tu allan i'r drefn yn para {n} ar y mwyaf, a heb fod yn hwy na'r tymor y mae'n perthyn iddo.",
  challengePercent: "Mae her yn sefyll pan fydd {n} o'r aelodau gweithgar wedi ymuno â hi.",
  challengeLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  challengeMost: "Waeth pa mor fawr yw'r blaid, nid yw hynny byth yn fwy na {n}.",
  juryDrawHours:
    "Tynnir y rheithgor {n} ar ôl i'w her sefyll, er mwyn i bawb allu gweld ymlaen llaw o beth y gwneir y coelbren.",
  jurySize:
    "{n} sydd mewn rheithgor, wedi'u tynnu drwy goelbren o'r aelodau gweithgar nad oedd ganddynt ran yn y weithred nac yn yr her.",
  jurorAnswerDays:
    "Mae gan reithiwr {n} i ddweud ei fod yn gwasanaethu; yna mae'r nesaf yn y coelbren yn cymryd ei le.",
  juryDays: "Mae gan reithgor {n} i benderfynu.",
  juryQuorum:
    "Mae'n penderfynu pan fydd o leiaf {n} ohono wedi pleidleisio, neu bawb mewn rheithgor sy'n llai.",
  juryMajorityPercent:
    "Mae'n gwrthdroi'r weithred â mwy na {n} o'i bleidleisiau; fel arall mae'r weithred yn sefyll.",
  juryTimes:
    "Gelwir rheithwyr {n} ar y mwyaf: lle na phleidleisiodd digon, mae'r nesaf yn y coelbren yn cymryd y lleoedd gwag. Mae gweithred na farnodd yr un rheithgor arni erbyn hynny yn syrthio.",
  recallPercent:
    "Daw'r cwestiwn a gaiff rhywun ei alw'n ôl o swydd i bleidlais pan fydd {n} o'r aelodau gweithgar yn gofyn am hynny.",
  recallLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  recallMost: "Waeth pa mor fawr yw'r blaid, nid yw hynny byth yn fwy na {n}.",
  recallDays: "Mae ganddynt {n} i wneud hynny.",
  recallAnswerDays:
    "Mae'r bleidlais yn agor {n} wedyn, er mwyn i bwy bynnag sydd yn y swydd gael ateb yn gyntaf.",
  recallRestDays:
    "Pan fydd cais i alw rhywun yn ôl wedi methu, ni all neb ofyn am yr un peth eto am {n}.",
  recallKeyHolders:
    "Penderfynir galw yn ôl drwy bleidlais dan sêl lle gallai o leiaf {n} sydd mewn swyddi gwahanol gyrff gadw ei hallweddi, a byth lai nag sydd ganddi o ymddiriedolwyr. Fel arall, a bob amser lle mae'r rhif hwn yn 0, codi dwylo ydyw.",
  electionLeadDays:
    "Mae'r cloc yn galw etholiad {n} cyn i dymor ddod i ben, ac ar unwaith lle nad oes neb yn y swydd. Ni all neb ei ohirio.",
  standMemberDays:
    "Mae pwy bynnag sy'n sefyll mewn etholiad wedi bod yn aelod am {n} o leiaf; tra bo'r blaid ei hun yn iau, gall unrhyw aelod sefyll.",
  nominationDays: "Gellir enwebu aelodau am {n}.",
  nominationPercent: "Mae enwebiad yn sefyll gyda chefnogaeth {n} o'r aelodau gweithgar.",
  nominationLeast: "Waeth pa mor fach yw'r blaid, nid yw hynny byth yn llai na {n}.",
  nominationMost: "Waeth pa mor fawr yw'r blaid, nid yw hynny byth yn fwy na {n}.",
  shortNoticeDays:
    "Mae pwy bynnag sydd heb rywbeth ar gyfer ei enwebiad yn cael llythyr amdano {n} cyn i'r enwebiadau gau.",
  candidateQuestions:
    "Gofynnir yr un {n} ar y mwyaf i bob ymgeisydd: y rhai yr oedd y rhan fwyaf o aelodau wedi pleidleisio drostynt pan alwyd yr etholiad.",
  statementWords: "Mae gan ddatganiad ymgeisydd, a phob un o'i atebion, {n} ar y mwyaf.",
  statementKeptPercent:
    "Mae aelodau'n cefnogi'r datganiad a ddarllenant. Lle mae llai na {n} o eiriau hwnnw a'r hyn y mae ei ymgeisydd yn ei ysgrifennu wedyn yr un fath, mae'r gefnogaeth yn dod i ben, dywedir hynny wrth bwy bynnag a'i rhoddodd, a chyflwynir a chefnogir yr un newydd o'r newydd.",
  campaignDays:
    "Rhwng y diwrnod y rhewir y papurau a'r bleidlais, mae gan aelodau {n} i ddarllen ac i holi.",
  electionBallotDays: "Mae pleidlais etholiad ar agor am {n}.",
  resultHours:
    "Mae canlyniad yn sefyll {n} ar ôl ei gyfrif, oni bai bod aelodau'n ei herio. Yna mae pwy bynnag a etholwyd yn dechrau yn y swydd.",
  electionRestDays:
    "Lle'r arhosodd seddi'n wag, o ddiffyg ymgeiswyr neu drwy ewyllys yr aelodau, mae'r cloc yn galw eto {n} wedyn.",
  countbackMonths:
    "Llenwir sedd a ddaw'n wag o fewn {n} i'w hetholiad o drefn y pleidleisiau yn yr etholiad hwnnw, wedi'u cyfrif eto ymhlith y rhai a safodd ac sy'n dal i'w heisiau. Wedi hynny, neu lle nad yw hynny'n canfod neb, mae aelodau'n pleidleisio eto.",
  countbackAnswerDays: "Mae gan y rhai a safodd {n} i ddweud a ydynt ei heisiau.",
  constraintSeats: "Lle mae etholiad yn llenwi {n} neu fwy, mae'r tri pharagraff nesaf yn dal.",
  womenPercent:
    "Mae o leiaf {n} o'r seddi hynny yn mynd i fenywod, lle mae cynifer o fenywod yn sefyll.",
  underThirtyLeast:
    "Mae o leiaf {n} ohonynt yn mynd i ymgeiswyr dan ddeg ar hugain oed, lle mae cynifer o'r rheini yn sefyll.",
  regionLeast:
    "Mae o leiaf {n} ohonynt yn mynd i bob cenedl neu ranbarth y mae rhywun yn sefyll ohono. Lle na ellir cadw'r holl seddi hyn gyda'i gilydd, gollyngir yn gyntaf y rhai i ymgeiswyr dan ddeg ar hugain oed, yna'r rhai i ranbarthau, yna'r rhai i fenywod, un ar ôl y llall.",
  scrutinyHours:
    "Lle mae gan ymgeiswyr graffwyr, mae'r rheini'n gweld y canlyniad a phob ffeil {n} cyn pawb arall. Mae ôl bys yr hyn a welant yn y cofnod cyn hynny.",
  hustingsNoticeHours: "Pennir awr a dolen sesiwn holi o leiaf {n} ymlaen llaw.",
  urgentNominationDays:
    "Lle nad yw'r gyfraith yn gadael amser, fel cyn isetholiad, gellir enwebu aelodau am {n}.",
  urgentCampaignDays: "Yna mae'r bleidlais yn agor {n} wedyn.",
  urgentBallotDays: "Mae ar agor am {n}.",
  urgentResultHours: "Ac mae ei chanlyniad yn sefyll {n} ar ôl ei gyfrif.",
  noticeAnswerDays:
    "Mae aelodau'n holi pwy bynnag sydd mewn swydd gyda rhybudd. Mae ateb i fod i ddod o fewn {n}; dangosir cwestiwn heb ateb felly.",
  openNotices: "Mae gan aelod {n} ar y mwyaf yn aros am ateb ar y tro.",
  lotWaitDays:
    "Pan ddaw swydd a lenwir drwy goelbren yn wag, mae gan aelodau {n} i ddweud eu bod yn fodlon.",
  lotDrawHours:
    "Tynnir y coelbren {n} ar ôl pennu ei gronfa, er mwyn i bawb allu gweld ymlaen llaw o beth y'i gwnaed.",
  lotAnswerDays:
    "Mae gan bwy bynnag a dynnwyd {n} i gytuno; yna mae'r nesaf yn y coelbren yn cymryd ei le.",
  appointersNeeded:
    "Mae corff yn penodi rhywun i swydd pan fydd {n} o'r rhai sy'n gweithredu drosto yn cytuno.",
  appointWaitDays:
    "Os nad oes digon ohonynt wedi cytuno {n} ar ôl i un ohonynt ei gynnig, ni ddaw penodiad i fod.",
  appointDelayHours:
    "Mae penodiad yn sefyll {n} wedyn, oni bai bod aelodau'n ei atal fel y maent yn atal cais.",
  branchMembers:
    "Sefydlir cangen pan fydd {n} o'r rhai a fyddai'n perthyn iddi wedi dweud y byddant.",
  regionMembers:
    "Sefydlir cangen i ranbarth neu genedl gyfan pan fydd {n} ohonynt wedi dweud hynny.",
  foundingBranchDays: "Mae ganddynt {n} i ddweud hynny. Wedyn gall unrhyw un ddechrau eto.",
  branchVoteDays:
    "Mae pwy bynnag sydd wedi dewis cangen heblaw un eu cod post yn pleidleisio ynddi {n} wedi hynny: nid oes neb yn llenwi cangen â ffrindiau y diwrnod cynt.",
  branchNoticeDays:
    "Gall dwy allwedd gau cangen, ei huno neu ei rhannu, neu gymryd hawl oddi arni. Dywedir wrthi, ac nid oes dim yn digwydd am {n}.",
  branchObjectPercent:
    "Yn yr amser hwnnw gall ei haelodau wrthwynebu. Lle bydd {n} ohonynt yn gwneud hynny, nid yw'n digwydd.",
  branchObjectLeast: "Rhaid i o leiaf {n} wneud hynny.",
  branchObjectMost: "A byth mwy na {n}.",
  branchRestDays: "Ni ellir gofyn eto am {n} am yr hyn y mae aelodau cangen wedi'i atal.",
  branchOfficeMonths: "Etholir swyddogion cangen gan ei haelodau am {n}.",
  branchLettersAWeek:
    "Mae un o swyddogion cangen yn ysgrifennu at ei haelodau {n} o fewn saith diwrnod. Mae llythyr pellach yn gofyn am allwedd un arall o'i swyddogion.",
  motionMembers:
    "Mae cangen yn penderfynu ar gynnig trwy godi dwylo lle bo {n} sy'n pleidleisio ynddi am ei benderfynu.",
  motionDays: "Mae ganddynt {n} i ddweud hynny. Wedyn gall unrhyw un ei roi eto.",
  looksADay:
    "Mae swyddog cangen yn edrych ar sut i gyrraedd {n} ar y mwyaf o fewn diwrnod, bob un â rheswm y mae'r sawl y mae'n ymwneud ag ef yn ei ddarllen.",
  ...money,
  ...events,
  ...stalls,
  ...teams,
  ...tracks,
  ...contact,
};
