import { countedInWelsh, countInWords, soften, type Texts } from "@breakthrough/languages";
import { askJoiningPath } from "../doubles/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { mePath } from "../me/addresses.ts";
import { exportsPath, suspensionsPath } from "../membership/addresses.ts";
import { lettersPath } from "../news/addresses.ts";
import { officesPath } from "../offices/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { repairsPath } from "../repairs/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  named: (number, says) => `Cais ${number}: ${says}`,
  asked: "mae swyddog yn gofyn amdano. Gall aelodau ei atal.",
  ended: {
    expired: "ni throwyd allwedd arall mewn pryd. Ni wnaed dim.",
    refused: "ni chafodd ei gyflawni. Mae'r dudalen yn dweud pam.",
    stopped: "mae aelodau wedi'i atal. Ni wnaed dim.",
    withdrawn: "mae'r sawl a ofynnodd wedi'i dynnu'n ôl. Ni wnaed dim.",
  },
  or: " neu ",
  fields: { why: "Y rheswm" },
  refuse: {
    unknown: "Nid oes cais o'r fath.",
    noAsker: (offices) =>
      `Dim ond rhywun sydd yn y swydd hon nawr sy'n cael gofyn amdano: ${offices}.`,
    sameHand:
      "Cafodd eich swydd chi, neu swydd y sawl a ofynnodd, ei llenwi gan gorff y llall heb allwedd neb arall. Felly nid ydych yn ddwy allwedd.",
    noKey: (offices) => `Corff arall sy'n troi'r allwedd hon: ${offices}.`,
    aboutYou:
      "Amdanoch chi y mae hyn. Rhaid i rywun arall ofyn amdano, a rhaid i rywun arall droi ei allwedd.",
    ownRequest: "Chi a ofynnodd am hyn. Rhaid i'r allwedd arall fod gan rywun arall.",
    keyTurned: "Rydych wedi troi eich allwedd eisoes.",
    notOpen: "Nid yw'r cais hwn ar agor mwyach.",
    notUnsigned: "Nid oes dim ar ôl i'w lofnodi yma: mae wedi'i lofnodi, neu mae'r awr ar ben.",
    tooManyToday: (most) =>
      `Gall swyddog ofyn am ${most} o bethau o fewn diwrnod, ac mae'r hyn a dynnwyd yn ôl yn cyfrif hefyd. Rydych wedi gofyn am gynifer â hynny.`,
    notSigned:
      "Nid yw ateb y gyfrin-allwedd yn cyd-fynd â'r cais hwn, felly ni chafodd ei dderbyn. Rhowch gynnig arall arni.",
    stoppedAlready: "Rydych wedi dweud “atal” eisoes. Unwaith y mae'n cyfrif.",
    twin: (number) => `Mae cais ${number} yn gofyn am yr union beth hwn eisoes.`,
    tooMany: (most) =>
      `Mae gennych ${countedInWelsh(most, "cais")} ar agor. Arhoswch nes bod un ohonynt wedi'i wneud, neu tynnwch un yn ôl.`,
    noOffice: "I'r rhai sydd mewn swydd y mae'r ddesg.",
  },
  outcomes: {
    done: "Mae wedi'i gyflawni.",
    stopped: "Mae aelodau wedi'i atal. Ni wnaed dim.",
    expired: "Ni throwyd allwedd arall mewn pryd. Ni wnaed dim.",
    refused: (why) => `Ni chafodd ei gyflawni. ${why}`,
    noSuchAct: "Nid yw'r blaid hon yn gwneud y fath beth mwyach.",
    changed: "Nid yr hyn a lofnodwyd yw'r hyn sydd wedi'i storio.",
    askerLost: (title) => `Nid yw'r sawl a ofynnodd yn y swydd mwyach: ${title}.`,
    keyLost: (title) => `Nid yw rhywun a drodd allwedd yn y swydd mwyach: ${title}.`,
    noKey: "Mae allwedd ar goll.",
    aboutSigner: "Mae'n ymwneud bellach â rhywun a'i llofnododd.",
    different: (says) => `Byddai'n gwneud rhywbeth heblaw'r hyn a lofnodwyd erbyn hyn: ${says}`,
  },
  record: {
    asked: (number, says) => `Mae cais ${number} yn gofyn am hyn: “${says}”`,
    approved: (number) => `Trowyd allwedd arall dros gais ${number}.`,
    stopped: (number) => `Ataliodd aelodau gais ${number}.`,
    withdrawn: (number) => `Tynnwyd cais ${number} yn ôl.`,
    expired: (number) => `Daeth cais ${number} i ben: ni throwyd allwedd arall mewn pryd.`,
    refused: (number) => `Ni chyflawnwyd cais ${number}.`,
  },
  letters: {
    waitingSubject: (number) => `Mae cais ${number} yn aros am allwedd`,
    waitingText: (facts, until) =>
      `Helo {name},\n\nmae swyddog yn gofyn am hyn:\n\n${facts.says}\n\nY rheswm: ${facts.why}\n\nGallwch droi'r allwedd arall tan ${soften(until)}. Darllenwch yr union newid yn gyntaf. Ni fydd dim yn digwydd os na chytunwch.\n\n${facts.link}`,
    manySubject: (count) => `Mae ${countedInWelsh(count, "cais")} yn aros am allwedd`,
    manyText: (requests, desk) =>
      `Helo {name},\n\nmae swyddogion yn gofyn am y pethau hyn. Gallwch droi'r allwedd arall dros bob un. Darllenwch yr union newid yn gyntaf. Ni fydd dim yn digwydd os na chytunwch.\n\n${requests
        .map(({ says, why, link }) => `${says}\nY rheswm: ${why}\n${link}`)
        .join("\n\n")}\n\nMaent i gyd ar eich desg: ${desk}`,
    giftSubject: (last) => `Mae rhodd yn aros, a gellir ei rhoi yn ôl tan ${last}`,
    giftText: (last, link) =>
      `Helo {name},\n\nmae rhodd o fwy na £500 yn aros am ei gwirio. Rhaid ei derbyn neu ei rhoi yn ôl erbyn ${last}; o'i chadw'n hwy mae'n cyfrif fel un a dderbyniwyd yn ôl y gyfraith, a all fod yn drosedd.\n\n${link}\n`,
    printSubject: (count) => `Papurau pleidleisio i'w hargraffu: ${countInWords(count)}`,
    printText: ({ title, count, closes, link }) =>
      `Helo {name},\n\nmae pleidlais wedi agor:\n\n${title}\n\nNifer y rhai ar ei chofrestr sydd heb flwch post ac yn pleidleisio â dwy ddalen o bapur: ${countInWords(count)}. Mae eich swydd yn argraffu un o'r ddwy, a swyddogion corff arall y llall. Mae'r post yn cymryd dyddiau, felly gwnewch hynny nawr, os gwelwch yn dda. Amser cau: ${closes}.\n\n${link}`,
    endedSubject: (number) => `Beth ddaeth o gais ${number}`,
    endedText: (facts, outcome) =>
      `Helo {name},\n\ngofynnoch am hyn:\n\n${facts.says}\n\n${outcome}\n\n${facts.link}`,
  },
  states: {
    unsigned: "Heb ei lofnodi eto",
    open: "Ar agor",
    done: "Wedi'i wneud",
    stopped: "Wedi'i atal gan aelodau",
    withdrawn: "Wedi'i dynnu'n ôl",
    expired: "Wedi dod i ben",
    refused: "Heb ei gyflawni",
  },
  list: {
    trail: [{ label: "Ein plaid", href: partyPath }],
    title: "Ceisiadau",
    lead: "Yr hyn y mae swyddogion yn gofyn amdano yn enw'r blaid. Nid oes dim ohono'n digwydd drwy un llaw: mae'n gofyn allwedd corff arall, neu amser pan all aelodau ei atal.",
    open: "Ar agor nawr",
    none: "Ni ofynnir am ddim",
    noneSays:
      "Pan fydd swyddog yn gofyn am rywbeth, bydd yn ymddangos yma ar unwaith: beth yn union, pam, pwy arall sy'n gorfod cytuno, a sut i'w atal.",
    ended: "Beth ddaeth o rai cynharach",
    noEnded: "Nid oes ceisiadau cynharach.",
    rules: "Pwy gaiff ofyn am beth, a phwy sy'n gorfod cytuno",
    older: "Ceisiadau cynharach",
    number: (number) => `Cais ${number}`,
    askedBy: (title) => `Gofynnwyd gan: ${title}`,
  },
  page: {
    change: "Yr union newid",
    what: "Beth fydd y cofnod yn ei ddweud",
    done: "Beth a wnaed",
    to: "I beth",
    why: "Pam",
    power: "Pŵer",
    asked: "Gofynnwyd gan",
    whole: "Llinell y cofnod, lythyren am lythyren",
    hash: "Ôl bys",
    hashSays: "Gwneir pob llofnod isod dros yr ôl bys hwn. Mae gan newid arall un gwahanol.",
    shownSays: "Dangosir enwau a llythyrau i'r rhai sy'n llofnodi, ac i neb arall.",
    keys: "Allweddi",
    key: "Allwedd",
    office: "Swydd",
    when: "Pryd",
    how: "Sut y llofnodwyd",
    askersKey: "Y sawl sy'n gofyn",
    otherKey: "Allwedd arall",
    methods: {
      passkey: "cyfrin-allwedd",
      demonstration: "botwm yr arddangosiad hwn",
    },
    missing: (offices) => `Yn eisiau o hyd, allwedd gan: ${offices}.`,
    untilKey: "Daw i ben os na throir allwedd arall",
    untilDelay: "Caiff ei gyflawni, oni bai fod aelodau'n ei atal",
    reason: "Beth ddaeth ohono",
    record: "Ei linellau yn y cofnod",
    recordOfThing: "Pob llinell am yr hyn y gwnaed hyn iddo",
    stopTitle: "Ei atal",
    stopLead: (needed) =>
      `Os bydd ${countedInWelsh(needed, "aelod")} yn dweud “atal” cyn iddo gael ei gyflawni, ni wneir dim. Ni ddangosir pwy sy'n dweud hynny.`,
    stopLabel: "Aelodau sy'n dweud “atal”",
    stopSays: (count, needed) => `${countInWords(count)} o ${countInWords(needed)}`,
    stop: "Dweud “atal”",
    stopped: "Rydych wedi dweud “atal”.",
    challengeTitle: "Ei herio",
    challengeLead: "Gall aelodau ofyn i reithgor a dynnir drwy goelbren edrych ar hyn.",
    challenge: "Herio'r weithred hon",
    challengeUntil: "Amser ar ôl i wneud hynny:",
    signTitle: "Ei lofnodi",
    signLead:
      "Darllenwch y newid unwaith eto. Pan lofnodwch, bydd pawb yn ei weld, ac ni ellir ei newid. Mae gennych awr.",
    sign: "Llofnodi â'ch cyfrin-allwedd",
    turnTitle: "Troi'r allwedd arall",
    turnLead:
      "Trowch hi dim ond os byddech yn ateb dros hyn eich hun. Â'r allwedd olaf, gwneir hyn ar unwaith.",
    turn: "Troi'r allwedd â'ch cyfrin-allwedd",
    busy: "Yn aros am eich cyfrin-allwedd …",
    failed: "Nid atebodd y gyfrin-allwedd. Gallwch roi cynnig arall arni.",
    noPasskey:
      "Â chyfrin-allwedd y mae swyddogion yn llofnodi, ac nid oes gennych yr un eto. Ychwanegwch un ar dudalen eich cyfrin-allweddi, yna dewch yn ôl.",
    addPasskey: "Ychwanegu cyfrin-allwedd",
    noScript: "Mae angen JavaScript ar gyfrin-allwedd. Trowch ef ymlaen ar gyfer y dudalen hon.",
    demonstration: "Llofnodi yn yr arddangosiad hwn",
    demonstrationTurn: "Troi'r allwedd yn yr arddangosiad hwn",
    demonstrationSays:
      "Nid yw plaid go iawn yn derbyn dim ond cyfrin-allwedd yma. Yn yr arddangosiad hwn mae botwm yn ddigon.",
    withdraw: "Ei dynnu'n ôl",
  },
  things: {
    posts: {
      comment: "Y sylw, yn ei drafodaeth",
      argument: "Y ddadl, yn ei thrafodaeth",
      summary: "Y crynodeb, yn ei drafodaeth",
    },
    proposal: (number) => `Cynnig ${number}`,
    motion: (number) => `Cynnig ${number} cangen`,
    pages: {
      [officesPath]: "Pobl a swyddi",
      [suspensionsPath]: "Ataliadau dros dro",
      [importsPath]: "Mewnforion rhestri aelodau",
      [askJoiningPath]: "Cyfrifon un person",
      [exportsPath]: "Allforion o'r rhestr aelodau",
      [lettersPath]: "Llythyrau at bawb",
      [repairsPath]: "Atgyweiriadau'r gweithredwr",
    },
  },
  asks: {
    changeBranch: {
      close: "Cau cangen",
      merge: "Uno cangen ag un arall",
      split: "Rhannu cangen",
      "take-right": "Cymryd hawl oddi ar gangen",
      "give-right": "Rhoi hawl yn ôl i gangen",
    },
    hide: {
      action: "Cuddio'r hyn y mae penwythnos gweithredu yn ei ddweud",
      "action-place": "Cuddio'r hyn a ysgrifennwyd am le gweithredu",
      "heard-group": "Cuddio grŵp o'r hyn a ddywedodd pobl",
      "month-question": "Cuddio cwestiwn y mis",
      comment: "Cuddio sylw",
      argument: "Cuddio dadl",
      summary: "Cuddio crynodeb",
      "meeting-topic": "Cuddio pwnc trafodaeth wythnosol",
      "agenda-point": "Cuddio pwynt ar agenda",
      event: "Cuddio'r hyn y mae digwyddiad yn ei ddweud",
      "event-photo": "Cuddio llun o ddigwyddiad",
      "meeting-notes": "Cuddio nodiadau trafodaeth wythnosol",
    },
    hideStatement: "Cuddio datganiad",
    restoreStatement: "Dod â datganiad cudd yn ôl",
    restore: {
      action: "Dod â'r hyn y mae penwythnos gweithredu cudd yn ei ddweud yn ôl",
      "action-place": "Dod â'r hyn a ysgrifennwyd am le gweithredu yn ôl",
      "heard-group": "Dod â grŵp cudd o'r hyn a ddywedodd pobl yn ôl",
      "month-question": "Dod â chwestiwn y mis cudd yn ôl",
      comment: "Dod â sylw cudd yn ôl",
      argument: "Dod â dadl gudd yn ôl",
      summary: "Dod â chrynodeb cudd yn ôl",
      "meeting-topic": "Dod â phwnc cudd trafodaeth wythnosol yn ôl",
      "agenda-point": "Dod â phwynt cudd ar agenda yn ôl",
      event: "Dod â'r hyn y mae digwyddiad cudd yn ei ddweud yn ôl",
      "event-photo": "Dod â llun cudd o ddigwyddiad yn ôl",
      "meeting-notes": "Dod â nodiadau cudd trafodaeth wythnosol yn ôl",
    },
    slow: "Gwneud trafodaeth yn araf",
    hold: (proposal, title) =>
      title === undefined
        ? `Dal cynnig ${proposal} yn ôl`
        : `Dal cynnig ${proposal} yn ôl: ${title}`,
    holdMotion: (motion, title) =>
      title === undefined
        ? `Dal cynnig ${motion} cangen yn ôl`
        : `Dal cynnig ${motion} cangen yn ôl: ${title}`,
    acceptGift: "Derbyn rhodd fawr",
    approveClaim: "Cymeradwyo hawliad am arian a wariwyd dros y blaid",
    setBudget: "Rhoi cyllideb i gorff am flwyddyn",
    payBack: "Rhoi yn ôl yr hyn a dalodd pobl ddwywaith neu drwy ffordd anghywir",
    refundPayment: "Rhoi taliad drwy ddebyd uniongyrchol neu gerdyn yn ôl",
    bankAccount: "Newid cyfrif banc y blaid",
    beginUnit: "Gwneud cangen yn uned gyfrifyddu",
    endUnit: "Cau cyfrifon cangen ei hun",
    bringIn: "Dod â'r bobl ar restr aelodau i mewn",
    giveMailbox: "Rhoi blwch post i aelod sydd heb un",
    replacePack: "Rhoi papur pleidleisio newydd i aelod sydd heb flwch post",
    uniteAccounts: "Uno dau gyfrif un person",
    changeImprint: "Newid pwy sy'n ateb dros y blaid",
    exportRegister: "Allforio copi o'r gofrestr etholwyr",
    exportRoll: {
      members: "Allforio rhestr yr holl aelodau",
      everybody: "Allforio rhestr yr holl aelodau a chefnogwyr",
    },
    liftSuspension: "Codi ataliad cyn ei amser",
    suspend: (days) => `Atal aelod dros dro am ${countedInWelsh(days, "diwrnod")}`,
    mailToAll: {
      members: "Ysgrifennu llythyr at yr holl aelodau",
      everybody: "Ysgrifennu llythyr at yr holl aelodau a chefnogwyr",
    },
    grant: (title, months) =>
      `Llenwi swydd y tu allan i'r drefn: ${title}, am ${countedInWelsh(months, "mis")} ar y mwyaf`,
    callElection: {
      office: (title) => `Galw etholiad: ${title}`,
      candidacy: (title) => `Galw etholiad i ddewis pwy sy'n sefyll drosom: ${title}`,
      approved: () => "Galw pleidlais ar restr yr ymgeiswyr a gymeradwywyd",
    },
    openRepairs: "Agor atgyweiriadau'r gweithredwr",
    publishArticle: "Cyhoeddi erthygl yn enw'r blaid",
    correctArticle: "Cywiro erthygl yn enw'r blaid",
    withdrawArticle: "Tynnu erthygl yn enw'r blaid yn ôl",
    sendNewsletter: "Anfon cylchlythyr",
    beginSilence: "Dal llythyrau'n ôl am gyfnod",
    endSilence: "Dod â distawrwydd i ben yn gynnar",
    setChatRole: "Rhoi ystyr i rôl ar y gweinydd sgwrsio, neu ei gymryd yn ôl",
    connectAccount: "Agor un o gyfrifon y blaid i'r hyn y mae aelodau yn ei gymeradwyo",
    giveDuty: "Dweud pa dîm sydd â dyletswydd gan y blaid",
    publishRelease: "Cyhoeddi datganiad i'r wasg",
    correctRelease: "Cywiro datganiad i'r wasg",
  },
  desk: {
    trail: [{ label: "Fi", href: mePath }],
    title: "Eich desg",
    lead: (titles) => `Mae gennych swydd: ${titles}.`,
    waiting: "Yn aros am eich allwedd",
    noWaiting: "Nid oes dim yn aros am eich allwedd.",
    own: "Yr hyn y gofynnoch amdano",
    noOwn: "Nid ydych wedi gofyn am ddim hyd yn hyn.",
    delays: "Yn aros: bydd yn digwydd oni bai fod aelodau'n ei atal",
    noDelays: "Nid oes dim yn aros am ei amser.",
    done: "Lle trowyd allwedd gennych",
    noDone: "Nid ydych wedi troi allwedd hyd yn hyn.",
    mayAsk: "Yr hyn y cewch ofyn amdano",
    nothingToAsk: "Nid yw eich swydd yn gofyn am ddim. Caiff droi allwedd dros eraill.",
    where:
      "Mae dolen yn arwain at ei ffurflen. Mae'r lleill yn dechrau lle mae'r peth ei hun: wrth y neges, neu wrth y cynnig.",
    sheets: "Papurau pleidleisio",
    toSheets: (count) =>
      count === 0
        ? "Nid oes dalen o bapur pleidleisio yn aros i chi ei hargraffu."
        : `Dalennau papurau pleidleisio sy'n aros i chi eu hargraffu: ${countInWords(count)}.`,
    print: "Papurau pleidleisio i'w hargraffu",
    all: "Pob cais",
    rules: "Y rheolau ar gyfer hyn",
  },
  kept: {
    asked: {
      what: "Yr hyn y gofynasoch amdano neu a lofnodasoch fel swyddog, a'ch rheswm",
      why: "Nid oes neb yn gweithredu ar ei ben ei hun yn enw'r blaid, a gall pawb weld pam y gweithredodd.",
    },
    stops: {
      what: "Pa geisiadau rydych yn eu hatal, a pha rai sydd amdanoch chi",
      why: "Fel bod pob aelod yn cyfrif unwaith, ac nad oes neb yn penderfynu amdano'i hun.",
    },
  },
};
