import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { Region, ReservedGroup } from "./nominating/reserved.ts";
import type { pages as en } from "./words-pages.en.ts";

// Written without a native reader, as all our Welsh.

const seats = (count: number): string => countedInWelsh(count, "sedd");
const members = (count: number): string => countedInWelsh(count, "aelod");
const days = (count: number): string => countedInWelsh(count, "diwrnod");

const groups: Record<ReservedGroup, string> = {
  women: "menywod",
  region: "bob cenedl neu ranbarth y mae rhywun yn sefyll ohono",
  "under-thirty": "ymgeiswyr dan ddeg ar hugain oed",
};

const regions: Record<Region, string> = {
  east: "Dwyrain Lloegr",
  "east-midlands": "Dwyrain Canolbarth Lloegr",
  london: "Llundain",
  "north-east": "Gogledd-ddwyrain Lloegr",
  "north-west": "Gogledd-orllewin Lloegr",
  "south-east": "De-ddwyrain Lloegr",
  "south-west": "De-orllewin Lloegr",
  "west-midlands": "Gorllewin Canolbarth Lloegr",
  yorkshire: "Swydd Efrog a'r Humber",
  "northern-ireland": "Gogledd Iwerddon",
  scotland: "Yr Alban",
  wales: "Cymru",
};

export const pages: Texts<typeof en> = {
  regions,
  feed: {
    title: (party) => `${party}: etholiadau`,
    fellAway: (title) => `Ni fydd hyn yn digwydd: ${title}`,
    dates: {
      called: "Galwyd",
      frozen: "Mae'r enwebiadau'n cau",
      opens: "Mae aelodau'n pleidleisio o",
      closes: "Mae'r bleidlais yn cau",
      counted: "Cyfrifwyd",
      stands: "Mae'r canlyniad yn sefyll",
      ended: "Ar ben",
    },
    happened: {
      called: "Galwyd",
      frozen: "Mae'r enwebiadau wedi cau",
      opens: "Mae aelodau'n pleidleisio",
      closes: "Mae'r bleidlais wedi cau",
      counted: "Cyfrifwyd",
      stands: "Mae'r canlyniad yn sefyll",
    },
    news: (what, title) => `${what}: ${title}`,
    endedAs: (title, how) => `${title}. ${how}`,
  },
  list: {
    title: "Etholiadau",
    lead: "Pob un ohonom sy'n dewis pwy sy'n gweithredu yn ein henw, am gyfnod. Y cloc sy'n galw pob etholiad. Ni all neb ei ohirio. Ceir rhai cangen o dudalen y gangen, a'u haelodau yma.",
    ofBranch: (name) => `Etholiadau'r gangen ${name}`,
    ofBranchLead:
      "Aelodau'r gangen sy'n dewis pwy sy'n gweithredu yn ei henw, am gyfnod. Y cloc sy'n galw pob etholiad.",
    noBranch: "Nid oes cangen o'r fath.",
    underWay: "Ar y gweill",
    none: "Nid oes etholiad ar y gweill",
    noneSays: "Mae'r cloc yn galw'r nesaf pan ddaw tymor i ben neu pan fydd sedd yn wag.",
    ended: "Cynt",
    label: "Etholiadau hŷn",
    questions: "Yr hyn a ofynnir i bob ymgeisydd",
    ask: "Gofyn am alw etholiad",
    calendar: "Pob dyddiad o'r rhai sydd ar y gweill, i'ch calendr (.ics)",
    feed: "Dilyn etholiadau a'u dyddiadau (ffrwd Atom)",
    approved: "Ymgeiswyr a gymeradwywyd",
    approvedSays:
      "Lle nad yw'r gyfraith yn gadael amser, fel cyn isetholiad, dewisir ein hymgeisydd o blith y rhain. Cymeradwyodd aelodau hwy drwy bleidlais.",
    until: (day) => `tan ${day}`,
    seats,
  },
  page: {
    trail: "Etholiadau",
    steps: {
      nominations: "Enwebiadau",
      papers: "Darllen a holi",
      ballot: "Pleidlais",
      result: "Canlyniad",
      ended: "Mewn swydd",
    },
    stepsLabel: "O'r alwad i'r swydd",
    next: {
      nominations: "Mae aelodau'n cael eu henwebu, ac yn cefnogi enwebiadau. Yna rhewir y papurau.",
      papers: "Darllenwch beth mae ymgeiswyr yn ei ddweud, a'u holi. Yna mae'r bleidlais yn agor.",
      ballot:
        "Mae aelodau'n pleidleisio drwy bleidlais wedi'i selio. Ni all neb weld pwy bleidleisiodd dros bwy.",
      result: "Gall aelodau herio'r canlyniad. Os nad oes neb yn gwneud, mae'n sefyll.",
    },
    who: { clock: "Y cloc", members: "Aelodau" },
    facts: "Beth a etholir",
    to: "Etholir",
    seats: "Seddi",
    why: "Galwyd oherwydd",
    causes: {
      founding: "dim ond tan yr etholiad cyntaf y mae sylfaenwyr ynddi",
      term: "bod tymor yn dod i ben",
      vacancy: "bod sedd yn wag",
      again: "bod seddi wedi aros yn wag yn yr etholiad cynt",
      request: "bod dwy allwedd o ddau gorff wedi gofyn",
    },
    votes: "Pwy sy'n pleidleisio",
    nominationsClose: "Mae enwebiadau'n cau",
    opens: "Mae'r bleidlais yn agor",
    closes: "Mae'r bleidlais yn cau",
    stands: "Mae'r canlyniad yn sefyll",
    standDays: "Pwy all sefyll",
    standSays: (count) =>
      count === 0 ? "Pob aelod" : `Pwy bynnag sydd wedi bod yn aelod am ${days(count)}`,
    supporters: "Y gefnogaeth sydd ei hangen ar bob un",
    method: "Cyfrifir drwy",
    methodSays: "y bleidlais sengl drosglwyddadwy, fel yr etholir cynghorau'r Alban",
    reserved: "Seddi a gedwir",
    reservedSays: (count, group) => `${count} i ${groups[group]}`,
    reservedRegion: (count, region) => `${count} i: ${region}`,
    reservedLess:
      "Mae llai yn sefyll o grŵp nag sydd o seddi wedi'u cadw ar ei gyfer. Mae'r hyn na ellir ei lenwi ar agor i bawb.",
    call: "Y telerau, fel ffeil",
    dates: "Ei ddyddiadau, i'ch calendr (.ics)",
    hash: "Eu hôl bys yn y cofnod",
    candidates: "Ymgeiswyr",
    nominations: "Pwy sy'n sefyll hyd yma",
    noneYet: "Nid oes neb wedi cyflwyno enwebiad eto",
    noneYetSays: "Safwch eich hun, neu enwch rywun yr ydych yn ymddiried ynddo.",
    anew: "Maent mewn trefn wahanol bob tro yr agorir y dudalen.",
    sideBySide: "Darllen eu hatebion ochr yn ochr",
    printed: "Y drefn argraffedig, a sut y'i tynnwyd",
    stand: "Sefyll eich hun",
    nominate: "Enwi aelod arall",
    own: "Eich enwebiad eich hun",
    offered: "Mae eraill wedi'ch enwi. Dywedwch ie neu na:",
    toOwn: "Agor fy enwebiad",
    supportOf: (has, needs) => `${has} o'r ${needs} sydd eu hangen`,
    reopen:
      "Mae Ailagor enwebiadau ar bob papur, hefyd lle mae llai yn sefyll nag sydd o seddi. Mae sedd y mae'n ei hennill yn aros yn wag, ac mae'r cloc yn galw eto.",
    ballot: "Y bleidlais",
    toBallot: "I'r bleidlais wedi'i selio",
    prepared:
      "Mae ymddiriedolwyr yn gwneud yr allweddi, ac mae aelodau'n cael eu codau. Mae'r bleidlais yn agor ohoni'i hun.",
    result: "Y canlyniad",
    elected: "Etholwyd",
    empty: (count) => `Arhosodd ${seats(count)} yn wag. Mae'r cloc yn galw eto.`,
    turnout: (voted, roll) => `Pleidleisiodd ${voted} o ${roll}.`,
    challenge: "Herio'r canlyniad",
    challenged:
      "Mae aelodau'n herio'r canlyniad hwn. Rheithgor a dynnir drwy goelbren sy'n penderfynu; tan hynny nid oes neb yn dechrau mewn swydd drwyddo.",
    standsFrom: (moment) =>
      `Mae'r canlyniad yn sefyll o ${moment}, oni bai bod aelodau'n ei herio.`,
    warning: (moment, day) =>
      `Mae hyd yn oed y cloc byr yn rhy hir: mae canlyniad yn sefyll ${moment} ar y cynharaf, ac mae enwebiadau'n cau yn ôl y gyfraith ar ${day}.`,
    lawCloses: "Mae enwebiadau'n cau yn ôl y gyfraith",
    hustings: "Holi'r ymgeiswyr",
    hustingsSays: "Mae pawb yn darllen. Gall pwy bynnag a enwir yma ateb fel pawb arall.",
    polling: "Cwrdd â'r ymgeiswyr, a gwylio'r cyfrif",
    meeting: "Y sesiwn holi: pryd, ymhle, a nodiadau ohoni",
    scrutineers: "Craffwyr: pwy sy'n gwylio'r cyfrif dros ymgeisydd",
    held: (moment) =>
      `Mae wedi'i gyfrif. Mae craffwyr a enwodd ymgeiswyr yn edrych arno'n gyntaf; bydd pawb yn ei weld o ${moment}.`,
    over: "Mae'r etholiad hwn ar ben.",
  },
  countback: {
    steps: {
      nominations: "Gofyn i'r rhai a safodd",
      result: "Canlyniad",
      ended: "Mewn swydd",
    },
    next: "Mae'r rhai a safodd o'r blaen yn dweud a ydynt eisiau'r sedd. Yna cyfrifir pleidleisiau'r pryd hwnnw eto.",
    noneYet: "Nid oes neb wedi dweud ie eto",
    answersClose: "Maent yn ateb erbyn",
    title: "Nid oes neb yn pleidleisio eto",
    says: (election, count) =>
      count === 1
        ? `Daeth sedd yn wag. Fe'i llenwir o'r pleidleisiau a fwriodd aelodau yn ${election}: mae'r pleidleisiau a etholodd y sawl a adawodd yn mynd i bwy bynnag o'r rhai a safodd bryd hynny, ac sydd ei heisiau nawr, sydd uchaf arnynt. Ailgyfrif yw'r enw ar hynny.`
        : `Daeth ${seats(count)} yn wag. Fe'u llenwir o'r pleidleisiau a fwriodd aelodau yn ${election}: mae'r pleidleisiau a etholodd y sawl a adawodd yn mynd i bwy bynnag o'r rhai a safodd bryd hynny, ac sydd ei heisiau nawr, sydd uchaf arnynt. Ailgyfrif yw'r enw ar hynny.`,
    reopen:
      "Mae Ailagor enwebiadau yn cymryd rhan fel y gwnaeth bryd hynny. Lle mae'n ennill, neu lle nad oes neb eisiau'r sedd, mae aelodau'n pleidleisio eto ar unwaith.",
    toOrigin: "Yr etholiad y cyfrifir ei bleidleisiau",
    rankings: "Ei bleidleisiau, fel ffeil",
    constraints: "Yr hyn yr oedd y cyfrif yn rhwym iddo, fel ffeil",
    count: (place) => `Sut y cyfrifwyd sedd wag ${place}`,
    why: {
      nobody: "Nid oes neb a safodd ei heisiau. Mae aelodau'n pleidleisio eto.",
      reopen: "Ailagor enwebiadau a'i henillodd. Mae aelodau'n pleidleisio eto.",
      "no-paper":
        "Nid oes yr un o'r pleidleisiau hynny'n enwi neb sydd ei heisiau. Mae aelodau'n pleidleisio eto.",
    },
    sentences: "Mae brawddegau'r cyfrif yn Saesneg, ym mhob iaith y dudalen hon.",
    seed: (seed) => `Lle penderfynodd coelbren, fe'i tynnwyd o: ${seed}`,
    again: "Cyfrifwch ef eich hun, gyda'r ddwy ffeil hynny:",
    askedTitle: "A ydych yn dal i'w heisiau?",
    asked:
      "Safoch dros y swydd hon o'r blaen. Daeth sedd ohoni'n wag, a chyfrifir pleidleisiau'r pryd hwnnw eto ymhlith y rhai sy'n dweud ie. Mae'r hyn a ysgrifennoch bryd hynny yma; newidiwch yr hyn nad yw'n wir mwyach.",
    agrees:
      "Rwyf eisiau'r sedd am weddill ei thymor. Mae fy enw, fy natganiad a'm hatebion yn gyhoeddus, fel yr oeddent",
    yes: "Ydw, rwyf ei heisiau",
    no: "Na, diolch",
    isIn: "Rydych wedi dweud ie.",
  },
  nominate: {
    title: "Enwi aelod arall",
    lead: "Enwch rywun yr ydych yn ymddiried ynddo. Mae'n cael llythyr, ac yn sefyll dim ond os yw'n cytuno. Tan hynny ni all neb arall weld eich bod wedi'i enwi.",
    whom: "Pwy yr ydych yn ei enwi",
    send: "Enwi",
    sent: "Mae ganddynt lythyr nawr.",
  },
  stand: {
    title: "Sefyll yn yr etholiad hwn",
    lead: "Ysgrifennwch mewn heddwch: ni all neb arall ei ddarllen nes i chi ei gyflwyno.",
    statement: "Eich datganiad",
    statementHint: (most) =>
      `Beth hoffech ei wneud yn y swydd hon, a pham chi. ${countedInWelsh(most, "gair")} ar y mwyaf.`,
    interests: "Beth allai sefyll yn ffordd y swydd?",
    interestsHint: "Gwaith cyflogedig, contractau, rhoddion, teulu: neu ysgrifennwch nad oes dim.",
    memberships: "I beth arall yr ydych yn perthyn?",
    membershipsHint: "Pleidiau eraill, undebau, cynghorau, byrddau: neu ysgrifennwch nad oes dim.",
    answersTitle: "Yr hyn a ofynnir i bob ymgeisydd",
    answersLead:
      "Dewisodd aelodau'r cwestiynau hyn drwy eu pleidleisiau. Mae eich atebion yn aros gyda'r swydd am ei thymor.",
    groupsTitle: "Seddi a gedwir",
    groupsLead:
      "Cedwir rhai seddi ar gyfer grwpiau y mae rhy ychydig ohonynt yn cael eu hethol. Mae ffeil gyhoeddus y papur yn dweud pa ymgeiswyr sy'n cyfrif ar eu cyfer; rydym yn dileu'r hyn a ddywedwch yma pan ddaw'r etholiad i ben.",
    groupsSaid: "Rwyf wedi dweud yr hyn sy'n wir amdanaf",
    region: "Ble'r ydych yn byw?",
    noRegion: "Yn yr un o'r rhain, neu nid wyf yn dweud",
    women: "Rwy'n fenyw",
    underThirty: "Rwyf dan ddeg ar hugain oed ar y diwrnod y mae'r bleidlais yn cau",
    keep: "Ei gadw",
    handInTitle: "Ei gyflwyno",
    handInLead: (percent) =>
      `O hynny ymlaen gall pawb ei ddarllen, ac mae aelodau'n ei gefnogi. Gallwch ei newid nes i'r enwebiadau gau; gyda datganiad arall, y mae llai na ${percent}% o'i eiriau yr un fath, rhaid i chi ei gyflwyno eto, ac mae'r gefnogaeth yn dechrau o'r newydd.`,
    agrees:
      "Rwy'n sefyll. Mae fy enw, fy natganiad a'm hatebion yn gyhoeddus, ac mae fy enw'n aros yn ffeil gyhoeddus y bleidlais am byth",
    handIn: "Ei gyflwyno",
    againTitle: "Cyflwynwch ef eto",
    again: (percent) =>
      `Mae llai na ${percent}% o eiriau'r datganiad a gefnogwyd gan aelodau ar ôl yn yr hyn a ysgrifennoch. Mae eu cefnogaeth wedi dod i ben, a dywedwyd hynny wrthynt. Ni all neb arall ei ddarllen nes i chi ei gyflwyno eto, ac yna mae'r gefnogaeth yn dechrau o'r newydd.`,
    isIn: "Mae wedi'i gyflwyno. Mae aelodau'n ei ddarllen.",
    missing: "Ar goll o hyd",
    withdrawTitle: "Nid wedi'r cyfan",
    withdrawLead:
      "Gallwch ei dynnu'n ôl nes i'r papurau gael eu rhewi. Dilëir yr hyn a ysgrifennoch.",
    withdraw: "Ei dynnu'n ôl",
    decline: "Dweud na",
    picture: "Llun ohonoch",
    pictureLead:
      "Rydym yn gwneud llun newydd ohono, heb y lle a'r amser y mae camera yn eu hysgrifennu yn ei ffeiliau.",
    pictureFile: "Y llun",
    pictureSays: "Beth mae'n ei ddangos?",
    pictureSaysHint: "I'r rhai na allant ei weld: “Ada, yn chwerthin, o flaen llyfrgell”.",
    pictureSend: "Cadw'r llun",
    pictureDrop: "Tynnu'r llun i ffwrdd",
    isKept: "Mae wedi'i gadw. Ni all neb arall ei ddarllen eto.",
  },
  candidate: {
    above: (id, title) => `Etholiad ${id}: ${title}`,
    statement: "Yn eu geiriau hwy",
    interests: "Beth allai sefyll yn y ffordd",
    memberships: "I beth arall y maent yn perthyn",
    answers: "Atebion",
    none: "Dim ateb",
    support: "Cefnogaeth",
    supportSays: (needs) =>
      `Gyda ${members(needs)} y tu ôl iddo, mae enwebiad yn mynd ar y papur. Cefnogwch gynifer ag y mynnwch; nid yw'n bleidlais.`,
    send: "Cefnogi'r enwebiad hwn",
    supported: "Rydych yn cefnogi'r enwebiad hwn.",
    takeBack: "Tynnu fy nghefnogaeth yn ôl",
    states: {
      standing: "Yn sefyll",
      candidate: "Ymgeisydd",
      elected: "Etholwyd",
      "not-elected": "Bu'n ymgeisydd",
    },
  },
  answers: {
    title: "Atebion ochr yn ochr",
    lead: "Gofynnwyd yr un peth i bob ymgeisydd. Maent mewn trefn wahanol bob tro.",
    statement: "Yr hyn yr hoffent ei wneud",
    noQuestions: "Nid oedd aelodau wedi pleidleisio dros gwestiwn pan alwyd yr etholiad hwn.",
  },
  questions: {
    title: "Yr hyn a ofynnir i bob ymgeisydd",
    lead: "Cynigiwch gwestiwn, a phleidleisiwch dros y rhai sy'n bwysig i chi. Pan elwir etholiad, gofynnir y rhai â'r mwyaf o bleidleisiau i bob ymgeisydd, yr un fath i bawb.",
    text: "Eich cwestiwn",
    textHint: "Un y dylai pawb mewn unrhyw swydd ei ateb.",
    send: "Ei gynnig",
    caption: "Cwestiynau, y rhai â'r mwyaf o bleidleisiau gyntaf",
    votes: (count) => countedInWelsh(count, "pleidlais"),
    vote: "Pleidleisio drosto",
    takeBack: "Tynnu fy mhleidlais yn ôl",
    empty: "Nid oes neb wedi cynnig cwestiwn eto",
    emptySays: "Gall y cyntaf fod yn eiddo i chi.",
    forMembers: "Aelodau â hawliau llawn sy'n cynnig ac yn pleidleisio.",
  },
  hustings: {
    title: "Cwestiynau i'r ymgeiswyr",
    lead: "Gofynnwch gwestiwn i'r rhai sy'n sefyll, a phleidleisiwch dros y rhai sy'n bwysig i chi. Mae'r ymgeiswyr yn ateb yn y drafodaeth ar dudalen yr etholiad, y cwestiwn â'r mwyaf o bleidleisiau yn gyntaf.",
    textHint: "Un y dylai pawb sy'n sefyll yma ei ateb.",
    send: "Ei ofyn iddynt",
    empty: "Nid oes neb wedi gofyn cwestiwn eto",
  },
  ask: {
    tooLong: "Mae hyd yn oed y cloc byr yn rhy hir",
    title: "Gofyn am alw etholiad",
    lead: "Ar gyfer pwy sy'n sefyll drosom mewn etholiad cyhoeddus, ar gyfer y rhestr o ymgeiswyr a gymeradwywyd, neu ar gyfer swydd cyn i'r cloc alw. Mae angen allwedd corff arall.",
    kind: "Beth a etholir?",
    kinds: {
      office: "Rhywun ar gyfer swydd",
      candidacy: "Ein hymgeisydd mewn etholiad cyhoeddus",
      approved: "Y rhestr o ymgeiswyr a gymeradwywyd",
    },
    office: "Pa swydd?",
    chooseOffice: "Dewiswch swydd",
    officeHint: "Dim ond ar gyfer swydd.",
    candidacy: "Pa etholiad cyhoeddus, ac ymhle?",
    candidacyHint: "Dim ond ar gyfer ymgeisydd, fel: isetholiad Plymouth Sutton.",
    lawCloses: "Ar ba ddiwrnod y mae enwebiadau'n cau yn ôl y gyfraith?",
    lawClosesHint:
      "Dim ond ar gyfer ymgeisydd. Mae hysbysiad y swyddog canlyniadau yn ei ddweud; mae ein hamserlen yn ei gyfrifo.",
    seats: "Faint o seddi?",
    why: "Dywedwch pam, mewn geiriau y gall pawb eu darllen",
    send: "Ymlaen i lofnodi",
    seatsHint: "Ar gyfer swydd, ni sy'n eu cyfrif.",
    toTimetable: "Cyfrifo dyddiadau'r gyfraith",
  },
};
