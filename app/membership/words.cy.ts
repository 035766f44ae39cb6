import { countedInWelsh, countInWords, soften, type Texts } from "@breakthrough/languages";
import { dayInWords } from "../../web/moments.ts";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { exportsPath, suspensionsPath } from "./addresses.ts";
import type { en } from "./words.en.ts";
import { join } from "./words-join.cy.ts";
import { kept } from "./words-kept.cy.ts";
import { letters } from "./words-letters.cy.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  electorate: "Pob aelod y mae ei bleidlais yn cyfrif pan fydd y bleidlais yn agor",
  may: {
    signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
    unconfirmed:
      "Cadarnhewch eich cyfeiriad e-bost yn gyntaf: mae'r ddolen yn y llythyr a anfonwyd atoch.",
    supporter:
      "Dim ond aelodau sy'n cael gwneud hyn. Cefnogwr ydych chi: gallwch ddod yn aelod ar y dudalen Fi.",
    lapsed:
      "Mae eich aelodaeth wedi dod i ben. Adnewyddwch hi ar y dudalen Fi, a gallwch wneud hyn ar unwaith.",
    suspended:
      "Rydych wedi'ch atal dros dro, felly ni allwch gymryd rhan am y tro. Mae'r dudalen Fi yn dweud tan pryd. Gallwch ddarllen o hyd, newid eich cofnod, ei lawrlwytho a gadael.",
    ask: "Dim ond swydd sydd â'r pŵer hwn sy'n cael gofyn am hyn. Mae'r llyfr rheolau yn dweud pa un.",
    clock: "Dim ond y cloc sy'n symud hyn ymlaen.",
    operator: "Ar y gweinydd y gwneir hyn.",
    seePeople: (days, from) =>
      `Mae aelodau'n gweld y rhestr o bobl ar ôl iddynt berthyn am ${days} o ddiwrnodau. Byddwch chi'n ei gweld o ${from}.`,
    seePeopleVouched: (needed) =>
      `Mae aelodau'n gweld y rhestr o bobl pan fydd ${countedInWelsh(needed, "aelod")} sefydledig wedi tystio drostynt. Mae'r dudalen Fi yn arwain at eich dolen ar eu cyfer.`,
  },
  counting: {
    support: (day) =>
      `Mae'ch cefnogaeth yn cyfrif o ${dayInWords(day)}. Rydych yn darllen, yn siarad ac yn drafftio o'r awr gyntaf.`,
    vote: (day) =>
      `Mae'ch pleidlais yn cyfrif o ${dayInWords(day)}: rydych ar gofrestr pob pleidlais sy'n agor ar y diwrnod hwnnw neu wedyn.`,
    stop: (day) => `Mae'ch gair i atal yn cyfrif o ${dayInWords(day)}.`,
    challenge: (day) => `Mae'ch her yn cyfrif o ${dayInWords(day)}.`,
    recall: (day) =>
      `Cewch ofyn am alw rhywun yn ôl, ac mae'ch cefnogaeth i hynny yn cyfrif, o ${dayInWords(day)}.`,
    jury: (day) => `Gellir eich tynnu ar gyfer rheithgor o ${dayInWords(day)}.`,
    office: (day) => `Cewch fod mewn swydd o ${dayInWords(day)}.`,
    vouch: (day) => `Cewch dystio dros newydd-ddyfodiaid o ${dayInWords(day)}.`,
    unvouched: (needed) =>
      `Mae'n cyfrif pan fydd ${countedInWelsh(needed, "aelod")} sefydledig wedi tystio eich bod yn berson. Mae'r dudalen Fi yn arwain at eich dolen ar eu cyfer. Rydych yn darllen, yn siarad ac yn drafftio o'r awr gyntaf.`,
  },
  formerMember: "Cyn-aelod",
  marks: {
    supporter: "Cefnogwr",
    notOfficer: (title) => `Nid deiliad y swydd o'r enw hwnnw: ${title}`,
    inWords: (name, marks) => `${name} (${marks})`,
  },
  fields: {
    name: "Yr enw",
    nameForm: "Ni all enw gynnwys cyfeiriad gwe nac e-bost.",
    nameLink:
      "Byddai rhaglenni post yn gwneud dolen o'r enw hwn. Rhowch fwlch ar ôl pob dot, a gadewch allan gyfeiriadau gwe a rhifau ffôn.",
    nameMarks:
      "Mae'r enw hwn yn cynnwys marciau cudd sy'n troi cyfeiriad y testun o'i gwmpas. Teipiwch ef yn hytrach na'i ludo.",
    nameReserved:
      "Dyna enw swydd, neu enw'r wefan hon ei hun. Defnyddiwch eich enw eich hun, heb deitl o'n rhai ni.",
    nobodysNames: [
      ...["Rhywun", "Gweinyddwr", "Cymedrolwr", "Swyddog", "Tîm cymorth", "System"],
      "Y blaid",
    ],
    key: "Allwedd y ddolen",
    reason: "Y rheswm",
    after: "Dewiswch a ydych yn aros fel cefnogwr neu'n mynd yn gyfan gwbl.",
    about: "Yr hyn a ddywedwch amdanoch eich hun",
    postcode: "Ysgrifennwch y cod post yn llawn, fel PL4 0AB, neu gadewch ef yn wag.",
    age: "Dywedwch faint yw eich oed.",
    kind: "Dewiswch a ydych yn ymuno fel aelod neu fel cefnogwr.",
    consent: "Ticiwch y blwch: dim ond os cytunwch y cawn gadw eich cofnod.",
  },
  join,
  confirm: {
    title: "Cadarnhau eich cyfeiriad",
    intro: "Un clic, ac rydych i mewn.",
    button: "Ie, dyma fy nghyfeiriad",
    unknown:
      "Mae'r ddolen hon wedi'i defnyddio neu wedi dod i ben. Llenwch y ffurflen eto, neu mewngofnodwch os ydych wedi ymuno eisoes.",
  },
  rush: {
    title: "Mae eich lle wedi'i gadw",
    lead: "Mae eich cyfeiriad wedi'i gadarnhau. Mae llawer iawn o bobl yn ymuno ar hyn o bryd, felly byddwch yn dod i mewn ychydig yn hwyrach.",
    says: (anHour) =>
      `Daw ${countInWords(anHour)} o bobl i mewn o fewn awr ar y mwyaf, a llai o un parth post neu un ardal cod post, yn y drefn y gwnaethant gadarnhau. Nid oes angen i chi wneud dim mwy: ysgrifennwn atoch pan fyddwch i mewn.`,
  },
  limits: {
    joins: (seconds) =>
      `Mae llawer iawn o bobl newydd ymuno o'ch rhwydwaith chi. Arhoswch ${seconds} o eiliadau, yna ewch yn ôl ac anfonwch y ffurflen eto.`,
    mailbox: (seconds) =>
      `Rydym wedi anfon sawl llythyr i'r cyfeiriad hwn eisoes. Chwiliwch amdanynt, neu arhoswch ${seconds} o eiliadau, ewch yn ôl ac anfonwch y ffurflen eto.`,
    emailChanges:
      "Rydych wedi newid eich cyfeiriad sawl gwaith. Rhowch gynnig arall arni ymhen awr.",
  },
  trail: [{ label: "Fi", href: mePath }],
  details: {
    title: "Fy nghofnod",
    lead: "Yr hyn y mae'r blaid yn ei gadw amdanoch. Newidiwch ef pryd bynnag y mynnwch.",
    name: "Enw",
    nameHint: "Mae aelodau eraill yn ei weld.",
    postcode: "Cod post (os dymunwch)",
    postcodeHint: "Mae'n dweud wrthym pa gangen yw eich un chi. Nid oes neb arall yn ei weld.",
    about: "Amdanoch chi (os dymunwch)",
    aboutHint:
      "Beth rydych yn ei wybod, beth sy'n bwysig i chi, gyda beth y byddech yn helpu. Mae aelodau eraill yn ei weld.",
    listed: "Fy nangos yn y rhestr o bobl",
    listedHint:
      "Aelodau sy'n gweld y rhestr honno ar ôl iddynt berthyn am rai diwrnodau, a neb arall. Mae eich enw wrth yr hyn a ysgrifennwch, ac wrth unrhyw swydd sydd gennych, ar y rhestr neu beidio. Mae codi dwylo'n enwi pawb i'r rhai ar ei gofrestr: dyna sy'n ei wneud yn wiriadwy.",
    ageUnknown: "Nid oes neb wedi dweud wrthym a ydych yn 18.",
    adult: "Rwy'n 18 bellach",
    adultHint: (day) =>
      `Nes i chi ddweud hynny, neu tan ${dayInWords(day)} fan hwyaf, rydym yn cymryd eich bod o dan 18: nid ydych mewn unrhyw ffeil sy'n gadael y wefan hon, ac nid ydych yn cael llythyrau swyddogion at bawb.`,
    send: "Cadw",
  },
  email: {
    title: "Fy nghyfeiriad e-bost",
    lead: (email) => `Rydych yn mewngofnodi â ${email}. Yno yr â'r llythyrau hefyd.`,
    label: "Cyfeiriad e-bost newydd",
    hint: "Anfonwn ddolen ato. Agorwch y ddolen tra byddwch wedi mewngofnodi. Rai dyddiau wedyn bydd y cyfeiriad newydd yn cymryd drosodd.",
    send: "Newid fy nghyfeiriad",
    sentTitle: "Edrychwch yn eich e-bost",
    sent: "Os yw'r cyfeiriad hwnnw'n rhydd, mae llythyr â dolen ar ei ffordd ato. Agorwch y ddolen yn y porwr hwn o fewn diwrnod. Tan hynny ni fydd dim yn newid.",
    confirmTitle: "Newid fy nghyfeiriad",
    confirmLead:
      "Rydym yn dweud wrth eich hen gyfeiriad ar unwaith, a gall pwy bynnag sy'n ei ddarllen atal y newid. Os na wnaiff neb hynny, bydd y cyfeiriad newydd yn cymryd drosodd rai dyddiau wedyn. Tan hynny rydych yn mewngofnodi â'r hen un.",
    confirmButton: "Ie, defnyddiwch y cyfeiriad hwn",
    unknown:
      "Mae'r ddolen hon wedi'i defnyddio neu wedi dod i ben, neu nid eich un chi ydyw. Gallwch ofyn am un arall.",
    askAgain: "Gofyn am ddolen arall",
    waits: (email, when) => `Bydd ${email} yn cymryd drosodd ${when}.`,
    waitsSays:
      "Tan hynny rydych yn mewngofnodi â'r hen gyfeiriad. Pan fydd yn newid, mewngofnodwch unwaith eto ym mhobman.",
    stop: "Atal y newid",
    stopTitle: "Atal newid cyfeiriad",
    stopLead:
      "Gofynnodd rhywun a oedd wedi mewngofnodi i'r cofnod hwn am gyfeiriad e-bost arall. Ataliwch y newid os nad chi oedd hynny: yna bydd popeth yn aros fel yr oedd, a bydd rhaid i bwy bynnag sydd wedi mewngofnodi wneud hynny eto, â chod a ddaw i'r cyfeiriad hwn.",
    stoppedTitle: "Mae'r newid wedi'i atal",
    stopped:
      "Mae'r cyfeiriad yn aros fel yr oedd, ac nid oes neb wedi mewngofnodi mwyach. Mewngofnodwch nawr, ac edrychwch a yw popeth yn y cofnod yn iawn.",
    nothingToStop:
      "Nid oes newid i'w atal: mae wedi'i atal eisoes, neu mae'r cyfeiriad newydd wedi cymryd drosodd.",
    signIn: "Mewngofnodi",
  },
  choose: {
    title: "Am bwy y mae hyn?",
    label: "Enw neu gyfeiriad e-bost",
    hint: "Wrth yr enw cewch aelodau sydd ar y rhestr; wrth y cyfeiriad e-bost cyfan, pawb sy'n perthyn i ni.",
    find: "Chwilio",
    none: "Ni chafwyd neb. Rhowch gynnig ar y cyfeiriad e-bost cyfan.",
    pick: "Dewis",
    other: "Dewis rhywun arall",
  },
  suspend: {
    whom: "Am bwy y mae hyn",
    title: "Gofyn am atal rhywun dros dro",
    lead: "Chi sy'n gofyn. Ail allwedd gan gorff arall sy'n penderfynu. Mae pwy bynnag sydd wedi'i atal yn gallu darllen, ac yn cadw pob hawl dros ei gofnod, ond ni all gymryd rhan.",
    rights:
      "Bydd yn cael llythyr â'ch rheswm a sut i apelio. Mae'r pleidleisiau a fwriodd yn sefyll. Nid yw'r cofnod cyhoeddus yn enwi neb.",
    days: "Am faint o ddiwrnodau?",
    daysHint: (most) => `${most} ar y mwyaf. Yna daw i ben ohono'i hun.`,
    ground: "Ar ba sail?",
    why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
    whyHint:
      "Mae pawb yn gweld y rheswm. Peidiwch ag enwi'r person, na dweud eto yr hyn sy'n breifat.",
    send: "Ymlaen i lofnodi",
    lift: "Gofyn am godi'r ataliad",
    liftSays:
      "Mae'r person wedi'i atal nawr. Gall hynny ddod i ben cyn pryd os bydd ail allwedd yn cytuno.",
    daysMissing: "Ysgrifennwch nifer y diwrnodau mewn ffigurau.",
    chooseGround: "Dewiswch y sail.",
    tooLong: (most) => `Gall ataliad bara ${countedInWelsh(most, "diwrnod")} ar y mwyaf.`,
    unknown: "Nid oes neb fel hynny yn ein cofnod.",
    oneself: "Ni allwch ofyn am eich atal eich hun. Gallwch adael, o dan Fi.",
    already: "Mae'r person wedi'i atal eisoes.",
    notSuspended: "Nid yw'r person wedi'i atal nawr.",
    grounds: {
      threats: "Bygythiadau",
      abuse: "Cam-drin person",
      law: "Torri'r gyfraith o fewn y blaid",
      again: "Yr un peth eto, ar ôl rhybudd",
    },
    line: (days, ground) =>
      `Ataliwyd rhywun dros dro am ${countedInWelsh(days, "diwrnod")}. Sail: ${ground.toLowerCase()}.`,
    liftedLine: "Codwyd ataliad cyn pryd.",
  },
  exports: {
    trail: [
      { label: "Ein plaid", href: partyPath },
      { label: "Allforion o'r rhestr aelodau", href: exportsPath },
    ],
    title: "Allforion o'r rhestr aelodau",
    lead: "Dim ond pan fydd dwy allwedd yn cytuno y mae'r rhestr yn gadael y wefan hon, at ddiben y caiff pawb ei ddarllen. Dyma bob tro.",
    most: (hours) =>
      `Caiff pwy bynnag a ofynnodd nôl y ffeil unwaith, o fewn ${countedInWelsh(hours, "awr")}. Mae nod ym mhob ffeil, fel bod rhestr a gollir yn dweud o ble y daeth. Ni chedwir unrhyw ffeil yma.`,
    caption: "Allforion, y diweddaraf yn gyntaf",
    columns: { granted: "Caniatawyd", what: "Beth", purpose: "Diben", state: "Beth ddaeth ohono" },
    states: {
      waiting: "Heb ei nôl eto",
      fetched: (rows) => `Wedi'i nôl: ${countInWords(rows)} o bobl`,
      expired: "Heb ei nôl o gwbl",
    },
    request: (number) => `Cais ${number}`,
    emptyTitle: "Ni allforiwyd y rhestr erioed",
    empty: "Os digwydd hynny, bydd yn ymddangos yma gyda'i ddiben a nifer y bobl.",
    traceTitle: "A ddaethoch o hyd i restr o'n haelodau yn rhywle?",
    trace: "Gludwch linell ohoni",
    traceHint:
      "Mae nod ynddi yn dweud o ba allforyn y cymerwyd hi. Ni chedwir yr hyn rydych yn ei ludo.",
    traceSend: "Chwilio amdani",
    pasteOne: "Gludwch un llinell o'r rhestr, os gwelwch yn dda.",
    traced: (number) => `Daw hon o'r allforyn a ganiatawyd gan gais ${number}.`,
    notTraced:
      "Nid oes yr un o'n nodau ni ynddi. Rhowch gynnig ar linellau eraill: nid oes nod ym mhob un.",
    askTitle: "Gofyn am ffeil o'r rhestr aelodau",
    askLead:
      "Chi sy'n gofyn. Ail allwedd gan gorff arall sy'n penderfynu. Peidiwch â gofyn am fwy nag sydd ei angen at y diben: chi fydd yn gyfrifol am y ffeil wedyn.",
    whomLabel: "Pwy ddylai fod ynddi?",
    whom: { members: "aelodau â hawliau llawn", everybody: "aelodau a chefnogwyr" },
    holdsLabel: "Beth ddylai fod ynddi amdanynt?",
    holds: {
      letters: "enwau a chyfeiriadau e-bost",
      places: "enwau a chodau post",
      whole: "enwau, cyfeiriadau e-bost, codau post a thymhorau",
    },
    why: "At beth y caiff ei defnyddio?",
    whyHint: "Mae pawb yn gweld y diben. Dywedwch hefyd pryd y byddwch yn dileu'r ffeil.",
    send: "Ymlaen i lofnodi",
    chooseWhom: "Dewiswch pwy ddylai fod yn y ffeil.",
    chooseHolds: "Dewiswch beth ddylai fod yn y ffeil.",
    fileTitle: "Eich ffeil o'r rhestr aelodau",
    fileLead: (what, whom) => `Mae'n cynnwys: ${what}. Pobl: ${whom}.`,
    fileReady: (until) =>
      `Gallwch ei nôl unwaith, tan ${soften(until)}. Cadwch y tab hwn ar agor nes iddi gyrraedd.`,
    fetch: "Nôl y ffeil",
    fetched:
      "Mae'r ffeil wedi'i nôl eisoes. Unwaith y rhoddir hi; gofynnwch eto os oes ei hangen arnoch o hyd.",
    expired: "Mae'r amser i nôl y ffeil ar ben. Gofynnwch eto os oes ei hangen arnoch o hyd.",
    notYours: "Dim ond pwy bynnag a ofynnodd am y ffeil hon sy'n cael ei nôl.",
    unknown: "Nid oes allforyn o'r fath.",
    file: (request) => `aelodau-${request}.csv`,
    grantedLine: (what, whom) =>
      `Caniateir nôl ffeil o'r rhestr aelodau unwaith. Mae'n cynnwys: ${what}. Pobl: ${whom}.`,
    fetchedLine: (request, rows) =>
      `Mae'r ffeil o'r rhestr aelodau a ganiatawyd gan gais ${request} wedi'i nôl: ${countInWords(rows)} o bobl.`,
  },
  suspensions: {
    trail: [
      { label: "Ein plaid", href: partyPath },
      { label: "Ataliadau dros dro", href: suspensionsPath },
    ],
    title: "Ataliadau dros dro",
    lead: "Ni all pwy bynnag sydd wedi'i atal gymryd rhan am rai dyddiau. Dyma pa mor aml y digwydd hynny a pham. Nid oes gan neb hawl i wybod yr enwau.",
    most: (most) =>
      `Nid oes ataliad yn hwy na ${countedInWelsh(most, "diwrnod")}. Daw pob un i ben ohono'i hun.`,
    caption: "Ataliadau, y diweddaraf yn gyntaf",
    columns: {
      begun: "Dechrau",
      ground: "Sail",
      days: "Diwrnodau",
      state: "Nawr",
      request: "Cais",
    },
    states: { running: "Yn parhau", over: "Ar ben", lifted: "Wedi'i godi" },
    liftedBy: (by) => `Codwyd gan: ${by}`,
    request: (number) => `Cais ${number}`,
    emptyTitle: "Nid oes neb wedi'i atal",
    empty: "Os digwydd hynny, bydd yn ymddangos yma gyda'i sail, heb enw.",
  },
  renew: {
    title: "Adnewyddu",
    lead: (until, next) =>
      `Mae eich aelodaeth yn para tan ${until}. O'i hadnewyddu nawr, bydd yn para tan ${next}.`,
    button: "Adnewyddu fy aelodaeth",
    notMember: "Nid oes aelodaeth i'w hadnewyddu: cefnogwr ydych chi.",
    tooEarly: (until, opens) =>
      `Mae eich aelodaeth yn para tan ${until}. Gallwch ei hadnewyddu o ${opens} ymlaen.`,
    byDues: "Eich tâl sy'n adnewyddu eich aelodaeth. Gweler Fy nhâl aelodaeth am sut mae'n sefyll.",
  },
  become: {
    byDues:
      "Mae eich aelodaeth yn dechrau pan fydd eich tâl cyntaf wedi cyrraedd. Mae'r dudalen nesaf yn dweud sut i dalu.",
    title: "Dod yn aelod",
    lead: "Cefnogwr ydych chi. Fel aelod rydych hefyd yn cynnig, yn pleidleisio ac yn sefyll mewn etholiadau.",
    until: (until) => `Byddai eich aelodaeth yn para tan ${until}. Yna byddwch yn dewis eto.`,
    button: "Dod yn aelod",
    already: "Rydych yn aelod eisoes.",
  },
  leave: {
    title: "Gadael",
    lead: "Gallwch fynd unrhyw bryd, ar unwaith, a dod yn ôl pryd bynnag y mynnwch.",
    reason: "Pam rydych yn mynd? (os hoffech ddweud)",
    reasonHint: "Cadwn y rheswm heb eich enw, er mwyn i'r blaid ddysgu ohono.",
    after: "Beth ddylem ei wneud â'ch cofnod?",
    supporter: "Ei gadw: rwy'n aros fel cefnogwr",
    supporterHint:
      "Daw eich pleidlais i ben ar unwaith. Byddwch yn dal i fewngofnodi, darllen a thrafod.",
    goneLabel: "Ei ddileu: rwy'n mynd yn gyfan gwbl",
    goneHint:
      "Fel petaech wedi dewis “Fy nileu i”. Mae'r hyn a ysgrifennoch yn gyhoeddus yn aros, o dan “Cyn-aelod”.",
    button: "Gadael",
    gone: "Mae eich cofnod wedi mynd eisoes.",
    isSupporter: "Rydych yn gefnogwr eisoes. I fynd, dewiswch gael dileu eich cofnod.",
    back: "Aros",
  },
  erase: {
    title: "Fy nileu i",
    lead: "Rydym yn dileu'r hyn a wyddom amdanoch, ar unwaith. Ni all neb ddod ag ef yn ôl.",
    whatGoes:
      "Dilëir: eich enw, cyfeiriadau, cod post, drafftiau, sylwadau, sesiynau, cyfrin-allweddi a llythyrau.",
    whatStays:
      "Cedwir: yr hyn a benderfynodd y blaid, a'r cynigion, y dadleuon a'r crynodebau a ysgrifennoch i bawb, o dan “Cyn-aelod”. Mae pleidleisiau sydd ar ben yn dal wedi'u cyfrif.",
    download: "Lawrlwytho fy nata yn gyntaf",
    word: "dileu",
    label: "I wneud yn siŵr, teipiwch: dileu",
    typeIt: "Teipiwch y gair: dileu",
    button: "Fy nileu i am byth",
    goneTitle: "Rydych wedi mynd",
    gone: "Mae eich cofnod wedi'i ddileu, ac rydych wedi allgofnodi ym mhobman. Diolch am eich amser gyda ni.",
    comeBack: "Gallwch ymuno eto pryd bynnag y mynnwch.",
  },
  letters,
  kept,
};
