import { countedInWelsh, listInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader. Corrections are welcome: CONTRIBUTING.md says how.

/** What the shell itself says on every page, in Welsh. */
export const cy: Texts<typeof en> = {
  frame: {
    following: {
      follow: "Dilyn",
      stop: "Peidio â dilyn",
      follows: "Rydych yn dilyn hwn.",
      level: "Faint rydych yn ei glywed amdano",
    },
    skip: "Neidio i'r cynnwys",
    error: (title) => `Gwall: ${title}`,
    demonstration: "Arddangosiad",
    isDemonstration: "Arddangosiad yw hwn.",
    youPlay: "Rydych chi'n chwarae rhan",
    invented: "Pobl ddychmygol sydd ynddo.",
    beSomebodyElse: "Bod yn rhywun arall",
    search: "Chwilio",
    signedInAs: "Wedi mewngofnodi fel",
    signOut: "Allgofnodi",
    mainPages: "Prif dudalennau",
    language: "Iaith",
    alsoEnglish: "Heb eu cyfieithu: cofnod, rheolau, geiriau aelodau.",
  },
  parts: {
    checkYourself: "Gwiriwch ef eich hun",
    asTable: "Y rhifau mewn tabl",
    breadcrumbs: "Briwsion bara",
    pages: "Tudalennau",
    previous: "Blaenorol",
    next: "Nesaf",
    change: "Newid",
    paragraph: (number) => `Paragraff ${number}`,
    needed: (count, target) => `${count} o'r ${target} sydd eu hangen`,
    notice: { plain: "Nodyn: ", good: "Wedi'i wneud: ", warning: "Gofal: ", bad: "Problem: " },
    over: "wedi cau",
  },
  state: {
    label: "Ble mae hwn arni",
    next: "Nesaf",
    when: "Pryd",
    who: "Pwy all ei symud ymlaen",
    looks: { past: " (wedi'i wneud)", current: " (nawr)", coming: " (i ddod)" },
  },
  overtaken: {
    title: "Yr hyn sydd yno nawr, a'r hyn a ysgrifennoch",
    lead: "Wedi'i groesi allan y mae'r hyn sydd yno nawr, ac wedi'i danlinellu yr hyn a ysgrifennoch.",
    sameText: "Yr un yw'r testunau. Nid felly rywbeth arall yn y ffurflen.",
    choose:
      "Anfonwch y ffurflen isod, a bydd eich testun yn cymryd lle'r llall. Gallwch hefyd gymryd rhannau o'r llall i mewn iddo yn gyntaf.",
    keepTheirs: "Gadael yr hyn sydd yno nawr, a gollwng yr hyn a ysgrifennais",
  },
  diff: {
    label: "Newidiadau i'r testun",
    added: "Geiriau a ychwanegwyd",
    removed: "Geiriau a dynnwyd",
    none: "Ni newidiwyd dim.",
    addedMark: " [ychwanegwyd: ",
    removedMark: " [tynnwyd: ",
    hidden: (signs) => ` (arwydd na ellir ei weld: ${signs})`,
    alike: (signs) =>
      signs === ""
        ? " (mae'n edrych yr un fath, ond nid yw)"
        : ` (mae'n edrych yr un fath, ond ag arwyddion eraill: ${signs})`,
    space: " (bylchau neu doriadau llinell)",
  },
  fields: {
    error: "Gwall: ",
    optional: "(dewisol)",
    putRight: "Cywirwch hyn, os gwelwch yn dda",
    mostWords: (count) => `Hyd at ${count} o eiriau.`,
    mostCharacters: (count) => `Hyd at ${count} o nodau.`,
    leastCharacters: (count) => `O leiaf ${count} o nodau.`,
    day: "Diwrnod",
    month: "Mis",
    year: "Blwyddyn",
    missing: { day: "diwrnod", month: "mis", year: "blwyddyn" },
    add: (parts) => `Ychwanegwch ${listInWords(parts, "and")}.`,
    yearDigits: "Ysgrifennwch y flwyddyn â phedwar digid.",
    monthForm: "Ysgrifennwch y mis fel rhif o 1 i 12, neu fel gair.",
    dayForm: (lastDay) => `Ysgrifennwch y diwrnod fel rhif o 1 i ${lastDay}.`,
  },
  charts: {
    answer: "Ateb",
    votes: "Pleidleisiau",
    share: "Cyfran",
    notCounted: "heb ei gyfrif",
    when: "Pryd",
    count: "Nifer",
    needed: (count) => `mae angen ${count}`,
    soFar: (count) => `${count} hyd yn hyn.`,
    soFarOf: (count, target) => `${count} o'r ${target} sydd eu hangen hyd yn hyn.`,
    lastChange: (count, when) => `${count}. Roedd y newid diwethaf ${when}.`,
    lastChangeOf: (count, target, when) =>
      `${count} o'r ${target} sydd eu hangen. Roedd y newid diwethaf ${when}.`,
    who: "Pwy",
    people: "Pobl",
    couldVote: "Yn cael pleidleisio",
    active: "Aelodau gweithgar",
    voted: "Wedi pleidleisio",
    votesNeeded: "Pleidleisiau sydd eu hangen",
    turnout: (voted, roll, share) => `Pleidleisiodd ${voted} o ${roll} (${share}).`,
    quorum: (quorum, isReached) =>
      `Roedd angen o leiaf ${quorum} o bleidleisiau: ${isReached ? "cyrhaeddwyd hynny" : "ni chyrhaeddwyd hynny"}.`,
    key: {
      voted: (count) => `${count} wedi pleidleisio`,
      active: (count) => `${count} yn weithgar`,
      roll: (count) => `${count} yn cael pleidleisio`,
    },
  },
  numbers: { over: (share) => `dros ${share}`, under: (share) => `llai na ${share}` },
  time: {
    weekdays: [
      ...["dydd Sul", "dydd Llun", "dydd Mawrth", "dydd Mercher"],
      ...["dydd Iau", "dydd Gwener", "dydd Sadwrn"],
    ],
    months: [
      ...["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst"],
      ...["Medi", "Hydref", "Tachwedd", "Rhagfyr"],
    ],
    today: "heddiw",
    tomorrow: "yfory",
    yesterday: "ddoe",
    // A day on which something happens is softened: dydd Llun, but ddydd Llun.
    onWeekday: (weekday) => weekday.replace(/^d/, "dd"),
    lastWeekday: (weekday) => `${weekday.replace(/^d/, "dd")} diwethaf`,
    onDay: (day) => `ar ${day}`,
    weekdayAndDay: (weekday, day) => `${weekday} ${day}`,
    at: (day, time) => `${day} am ${time}`,
    exactly: (moment) => `${moment}, amser y DU`,
    midday: "hanner dydd",
    clock: (time, half) => `${time}${half === "am" ? "yb" : "yh"}`,
    beforeTheyGoBack: (time) => `${time} (cyn i'r clociau droi'n ôl)`,
    afterTheyWentBack: (time) => `${time} (ar ôl i'r clociau droi'n ôl)`,
    days: (count) => countedInWelsh(count, "diwrnod"),
    hours: (count) => `${count} awr`,
    minutes: (count) => countedInWelsh(count, "munud"),
    // Numbers that begin with a vowel, as they are said: un, wyth, un deg dau.
    together: (larger, smaller) =>
      `${larger} ${/^(1|8|1\d) /.test(smaller) ? "ac" : "a"} ${smaller}`,
    lessThanAMinute: "llai na munud",
    left: (span) => `${span} ar ôl`,
    ago: (span) => `${span} yn ôl`,
    justNow: "newydd ddigwydd",
  },
  errors: {
    400: {
      title: "Ni allem ddarllen hynny",
      happened: "Anfonodd eich porwr rywbeth nad yw'r dudalen hon yn ei ddeall. Ni chadwyd dim.",
      whatToDo: "Ewch yn ôl, llwythwch y dudalen eto, a rhowch gynnig arall arni.",
    },
    403: {
      title: "Ni allwch wneud hynny yma",
      happened: "Nid yw'r dudalen neu'r weithred hon ar agor i chi. Ni newidiwyd dim.",
      whatToDo:
        "Os credwch y dylai fod, mewngofnodwch eto, neu holwch y bobl a enwir dan “Ein plaid”.",
    },
    404: {
      title: "Nid oes tudalen o'r fath",
      happened: "Efallai bod camgymeriad yn y cyfeiriad, neu fod y dudalen wedi symud.",
      whatToDo: "Edrychwch eto ar y cyfeiriad, chwiliwch, neu dechreuwch o'r dudalen flaen.",
    },
    405: {
      title: "Nid felly mae hyn yn gweithio",
      happened: "Ni ellir defnyddio'r cyfeiriad hwn fel yna. Ni newidiwyd dim.",
      whatToDo: "Ewch yn ôl i'r dudalen y daethoch ohoni a defnyddiwch ei botymau.",
    },
    409: {
      title: "Newidiodd rhywbeth yn y cyfamser",
      happened:
        "Cyrhaeddodd rhywun arall, neu chi mewn ffenestr arall, yn gyntaf. Ni throsysgrifwyd dim.",
      whatToDo: "Ewch yn ôl, llwythwch y dudalen eto i weld sut mae hi nawr, a phenderfynwch eto.",
    },
    410: {
      title: "Nid yw hwn yma mwyach",
      happened: "Roedd yma ar un adeg, ac fe'i tynnwyd ymaith ers hynny.",
      whatToDo: "Chwiliwch am rywbeth tebyg, neu dechreuwch o'r dudalen flaen.",
    },
    413: {
      title: "Mae hynny'n rhy fawr i'w anfon",
      happened: "Mae'r hyn a anfonoch yn fwy nag y gall y dudalen hon ei gymryd. Ni chadwyd dim.",
      whatToDo: "Ewch yn ôl ac anfonwch lai: testun byrrach neu ffeil lai.",
    },
    415: {
      title: "Ni allem ddarllen hynny",
      happened: "Nid un o'n ffurflenni ni a anfonwyd. Ni chadwyd dim.",
      whatToDo: "Ewch yn ôl i'r dudalen y daethoch ohoni ac anfonwch ei ffurflen.",
    },
    422: {
      title: "Nid yw rhywbeth yn y ffurflen yn iawn",
      happened: "Nid oedd modd defnyddio un o'r atebion. Ni chadwyd dim.",
      whatToDo: "Ewch yn ôl, edrychwch dros eich atebion, ac anfonwch y ffurflen eto.",
    },
    429: {
      title: "Gormod o gynigion, yn rhy gyflym",
      happened:
        "Er mwyn cadw pawb yn ddiogel, dim ond hyn a hyn o gynigion a gymerwn mewn amser byr.",
      whatToDo: "Arhoswch ychydig funudau, yna rhowch gynnig arall arni.",
    },
    500: {
      title: "Torrodd rhywbeth ar ein hochr ni",
      happened: "Nid eich bai chi ydyw. Ni chadwyd rhan yn unig o'r hyn a anfonoch.",
      whatToDo:
        "Rhowch gynnig arall arni ymhen ychydig funudau. Os bydd yn torri eto, dywedwch wrthym beth roeddech chi'n ei wneud.",
    },
    503: {
      title: "Byddwn yn ôl yn fuan",
      happened: "Mae'r wefan yn brysur neu'n cael gofal ar hyn o bryd.",
      whatToDo:
        "Arhoswch funud, yna llwythwch y dudalen eto. Cedwir at y terfynau amser wrth i chi aros.",
    },
  },
  style: {
    title: "Arddull",
    description:
      "Y lliwiau, y llythrennau, y meysydd, y rhannau a'r siartiau y gwneir pob tudalen ohonynt.",
  },
  errorPage: {
    toFront: "Mynd i'r dudalen flaen",
    error: (status) => `Gwall ${status}`,
    reference: (reference) => `cyfeirnod ${reference}`,
  },
};
