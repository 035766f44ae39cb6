import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  appointed: (title, from, until) =>
    `Dechreuodd rhywun mewn swydd: ${title}, o ${from} tan ${until}.`,
  ended: {
    resigned: (title) => `Ymddiswyddodd rhywun o swydd: ${title}.`,
    standing: (title) =>
      `Daeth swydd i ben cyn diwedd ei thymor: ${title}. Dim ond aelodau â hawliau llawn sy'n cael bod mewn swydd.`,
    recalled: (title) => `Galwodd aelodau rywun yn ôl o swydd: ${title}.`,
    jury: (title) => `Daeth rheithgor â swydd a lenwyd y tu allan i'r drefn i ben: ${title}.`,
    succeeded: (title) =>
      `Aeth swydd a oedd wedi'i llenwi dros dro i'r sawl a ddewiswyd yn ei ffordd ei hun: ${title}.`,
  },
  holders: {
    title: "Pobl a swyddi",
    lead: "Tasg dros dro yw swydd, nid statws. Daw i ben ohoni'i hun, ac ni all un swydd ar ei phen ei hun wneud dim sy'n beryglus.",
    trail: [{ label: "Ein plaid", href: partyPath }],
    filledBy: {
      ballot: "Aelodau sy'n ethol pwy bynnag sydd ynddi.",
      lot: "Tynnir pwy bynnag sydd ynddi drwy goelbren o blith y rhai sy'n fodlon.",
      appointment: (body) => `Penodir iddi gan: ${body}.`,
    },
    toWay: {
      ballot: "Etholiadau a'u cyfrifon",
      lot: "Coelbrennau a'u profion",
      appointment: "Penodiadau y gall aelodau eu hatal",
    },
    who: "Pwy",
    since: "Ers",
    until: "Tan",
    by: "Sut y daethant iddi",
    caption: (title) => `Pwy sydd yn y swydd hon nawr: ${title}`,
    ended:
      "Mae pleidlais yr aelodau wedi dod â'r swydd hon i ben. Mae'r rhai sydd ynddi'n ei chadw tan ddiwedd eu tymor.",
    vacant: "Nid oes neb ynddi ar hyn o bryd.",
    more: (title) => `${title}: yr hyn a addawyd, a chwestiynau`,
    powers: "Yr hyn y caiff pob swydd ofyn amdano, ac allwedd pwy sydd ei hangen",
    grant: "Gofyn am lenwi swydd y tu allan i'r drefn",
    resign: "Fy swyddi i",
  },
  grant: {
    whom: "Pwy fyddai ynddi",
    title: "Gofyn am lenwi swydd y tu allan i'r drefn",
    lead: "Chi sy'n gofyn. Mae'n digwydd pan fydd allwedd corff arall yn troi, neu ar ôl oedi pan all aelodau ei atal. Os llenwir hi drwy'r oedi, nid yw'n troi allwedd drosoch chi na neb o'ch corff. Nid etholiad ydyw, ac nid yw'n para'n hwy na'r tymor y mae'n perthyn iddo.",
    office: "Pa swydd?",
    months: "Am faint o fisoedd?",
    monthsHint: (most) =>
      `${most} ar y mwyaf, a byth yn hwy na thymor y rhai sydd yn y swydd hon nawr.`,
    why: "Dywedwch pam, mewn geiriau y caiff pawb eu darllen",
    whyHint: "Dywedwch pam na all hyn aros am y ffordd arferol. Peidiwch ag enwi'r person yma.",
    send: "Ymlaen i lofnodi",
    monthsMissing: "Ysgrifennwch nifer y misoedd mewn ffigurau.",
    tooLong: (most) =>
      `Gellir llenwi swydd y tu allan i'r drefn am ${countedInWelsh(most, "mis")} ar y mwyaf.`,
    unknown: "Nid oes neb fel hynny yn ein cofnod.",
    oneself: "Ni all neb ofyn am swydd iddo'i hun.",
    tooNew: (days) =>
      `Rhaid i bwy bynnag sy'n llenwi swydd y tu allan i'r drefn fod wedi perthyn i'r blaid am o leiaf ${countedInWelsh(days, "diwrnod")}.`,
    unvouched:
      "Mae rhy ychydig o aelodau wedi tystio drosto eto, fel y mae'r llyfr rheolau'n ei ofyn.",
    notMember: "Dim ond aelod â hawliau llawn sy'n cael bod mewn swydd.",
    notGranted: "Ni lenwyd y swydd hon y tu allan i'r drefn, neu nid felly y mae mwyach.",
    onlyJury: "Dim ond rheithgor sy'n gallu dod â hyn i ben.",
    line: (title, months) =>
      `Llenwyd swydd y tu allan i'r drefn: ${title}, am ${countedInWelsh(months, "mis")} ar y mwyaf.`,
  },
  letters: {
    rushSubject: (party) => `Mae llawer iawn o bobl yn ymuno â ${party}`,
    rushText: (party, link) =>
      `Helo {name},\n\nmae mwy o bobl yn ymuno â ${party} nag y mae'r llyfr rheolau'n eu gadael i mewn o fewn awr. Mae'r lleill yn aros; mae'r cloc yn eu gadael i mewn un ar ôl y llall, ac ni chollir neb. Mae gennych swydd, felly rydym yn dweud wrthych. Gall fod yn ddiwrnod da i ${party}, neu'n rhywun â llawer o flychau post. Mae faint sydd wedi dod yr wythnos hon, a faint sy'n aros, yma:\n\n${link}\n\nNid yw cefnogaeth, pleidleisiau na geiriau atal y rhai sy'n ymuno yn cyfrif o gwbl yn eu dyddiau cyntaf.\n`,
    grantedSubject: (title) => `Mae gennych swydd: ${title}`,
    grantedText: (says) =>
      `Helo ${says.name},\n\nmae gennych swydd gyda ${says.party} o hyn ymlaen: ${says.title}, tan ${says.until}. Cafodd ei llenwi y tu allan i'r drefn, drwy'r cais hwn:\n\n${says.link}\n\nGall aelodau herio hynny. Os nad ydych am gael y swydd, ymddiswyddwch ohoni o dan Fi, Fy swyddi i.\n`,
    endedSubject: (title) => `Nid oes gennych swydd mwyach: ${title}`,
    endedText: (says) =>
      `Helo ${says.name},\n\nmae rheithgor o aelodau wedi dod â'r swydd gyda ${says.party} yr oeddech ynddi y tu allan i'r drefn i ben: ${says.title}.\n\nY rheswm: ${says.why}\n`,
  },
  own: {
    title: "Fy swyddi i",
    me: "Fi",
    lead: "Y swyddi sydd gennych yn enw'r blaid, a than pryd. Daw pob un i ben ohoni'i hun.",
    none: "Nid oes gennych swydd",
    noneSays:
      "Aelodau sy'n ethol, yn penodi neu'n tynnu drwy goelbren y rhai sydd mewn swydd. Byr yw'r tymhorau, a gall pawb ddilyn yr hyn a wneir.",
    until: "Bydd gennych hi tan",
    actsFor: (body) => `Rydych yn gweithredu dros: ${body}.`,
    by: (heldBy) => `Gan ${heldBy}`,
    desk: "I'ch desg",
    resign: "Ymddiswyddo",
    resignOf: (title) => `Ymddiswyddo: ${title}`,
  },
  refuse: {
    unknown: "Nid oes swydd o'r fath.",
    ended: (title) =>
      `Ni ddaw neb newydd i'r swydd hon: ${title}. Mae pleidlais yr aelodau wedi dod â hi i ben.`,
    notHeld: "Nid ydych yn y swydd hon.",
    notTogether: (title, other) =>
      `Ni all un person fod yn y ddwy swydd: ${title} a hefyd ${other}. Mae'r llyfr rheolau'n eu cadw ar wahân.`,
    holdsAlready: (title) => `Mae'r person yn y swydd hon eisoes: ${title}.`,
    tooLong: (months) => `${countedInWelsh(months, "mis")} ar y mwyaf yw tymor mewn swydd.`,
  },
  kept: {
    holding: {
      what: "Pa swydd sydd gennych neu a oedd gennych, o bryd tan bryd",
      why: "Caiff pawb wybod pwy sy'n gweithredu yn eu henw.",
    },
  },
};
