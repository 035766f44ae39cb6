import { countedInWelsh, type Texts } from "@breakthrough/languages";
import { monthly } from "./monthly/words-monthly.cy.ts";
import { paper } from "./paper/words-paper.cy.ts";
import type { en } from "./words.en.ts";
import { leading } from "./words-leading.cy.ts";
import { online } from "./words-online.cy.ts";
import { touch } from "./words-touch.cy.ts";

// Written without a native reader, as all our Welsh.

export const cy: Texts<typeof en> = {
  fields: {
    key: "Y ddolen",
    question: "Y cwestiwn",
    themes: "Y themâu",
    themesForm: (most, letters) =>
      `Ysgrifennwch ${most} thema ar y mwyaf, un ar bob llinell, pob un o ${countedInWelsh(letters, "nod")} ar y mwyaf.`,
    verdict: "Dewiswch a yw'n mynd i grŵp neu'n cael ei adael allan.",
    group: "Dewiswch grŵp, neu ysgrifennwch beth yw enw un newydd.",
    newGroup: "Y grŵp newydd",
    sentAt: "Yr amser y'i hanfonwyd",
    rows: (most) => `Anfonwch ${countedInWelsh(most, "ateb")} ar y mwyaf ar unwaith.`,
  },
  hiding: {
    kinds: {
      "heard-group": "Grŵp o'r hyn a ddywedodd pobl",
      "month-question": "Cwestiwn y mis",
    },
    question: "Mae dwy allwedd yn cuddio'r hyn a ofynnir yma am y tro.",
    sameQuestion: "Gofynnodd cangen hynny, ac mae dwy allwedd wedi'i guddio.",
    group: "Mewn grŵp y mae dwy allwedd yn ei guddio am y tro",
    stays: "Mae ei grŵp wedi'i guddio gan ddwy allwedd, felly mae'n aros yno nes dod â hwnnw'n ôl.",
    inLetter: "grŵp y mae ei enw o'r golwg",
    sameTitle: "Galwyd grŵp wrth yr enw hwnnw, ac mae dwy allwedd wedi'i guddio.",
  },
  unknown: "Nid oes stondin o'r fath.",
  unknownAnswer: "Nid oes ateb o'r fath mwyach.",
  unknownContact:
    "Nid yw'r ddolen hon yn arwain i unman mwyach: mae ei hamser ar ben, neu dilëwyd popeth eisoes.",
  unknownLink:
    "Nid yw'r ddolen hon yn arwain i unman. Efallai fod darn ohoni ar goll. Gofynnwch i bwy bynnag sy'n rhedeg y stondin am un arall.",
  notYours:
    "Dim ond gwesteiwr y digwyddiad a all wneud hynny, neu bwy bynnag sy'n gweithredu dros y gangen, y tîm neu'r blaid sy'n ei gynnal.",
  notOpen: "Dywedwch yn gyntaf beth a ofynnir wrth y stondin hon.",
  isOpen:
    "Dywedwyd eisoes beth a ofynnir wrth y stondin hon, ac mae'r atebion yn perthyn i'r cwestiwn hwnnw.",
  cancelled: "Canslwyd y stondin hon.",
  over: "Mae'r stondin hon ar ben.",
  proposed:
    "Cynigiwyd y stondin hon, ac nid oes neb wedi'i hagor eto. Unwaith y bydd rhywun wedi gwneud hynny, dywedir yma beth a ofynnir, a derbynnir atebion.",
  hidden:
    "Mae'r hyn y mae'r digwyddiad hwn yn ei ddweud wedi'i guddio gan ddwy allwedd am y tro, felly ni threfnir, ni dderbynnir ac ni ddangosir dim o'i stondin.",
  enoughLinks: (most) => `Mae gan y stondin hon ${countedInWelsh(most, "dolen")} eisoes.`,
  tooMuch: "Roedd hynny'n llawer mewn amser byr. Arhoswch funud, yna ewch ymlaen.",
  whys: {
    malformed: "Nid yw rhywbeth ynddo fel y mae'r ffurflen hon yn ei anfon. Agorwch y ddolen eto.",
    "too-long": "Mae hynny'n fwy nag a dderbynnir yma. Byrhewch ef i 1,000 nod.",
    empty: "Ysgrifennwch beth ddywedon nhw, dewiswch thema, neu dywedwch â faint y siaradoch.",
    early: "Nid yw'r stondin wedi dechrau eto.",
    over: "Mae'r stondin ar ben, felly ni dderbynnir dim newydd.",
    late: "Daeth y stondin i ben yn rhy bell yn ôl.",
    ended: "Terfynwyd y ddolen hon gan bwy bynnag sy'n rhedeg y stondin.",
  },
  touch,
  leading,
  online,
  monthly,
  paper,
  stall: {
    app: "Stondin",
    title: (event) => `Stondin: ${event}`,
    lead: "Un ateb ar y tro, yn eu geiriau nhw.",
    said: "Beth ddywedon nhw, yn eu geiriau eu hunain",
    saidHint:
      "Dim enwau, dim cyfeiriadau, dim byd am iechyd neb. Mae eraill yn darllen yr hyn a ysgrifennwch.",
    themes: "Am beth y mae",
    talkedTo: "Â faint y siaradoch",
    leaflets: "Taflenni a roddwyd",
    save: "Anfon",
    saved: "Derbyniwyd. Y nesaf, os gwelwch yn dda.",
    known: "Derbyniwyd yr un hwn eisoes.",
    scripts:
      "Heb sgriptiau mae angen signal ar y dudalen hon ar gyfer pob ateb. Gyda sgriptiau mae'n gweithio heb un.",
    none: "Agorwch y ddolen a gawsoch gan bwy bynnag sy'n rhedeg y stondin.",
    honest: "Nid arolwg yw stondin: mae'n clywed y rhai sy'n aros i siarad.",
  },
  desk: {
    title: "Y stondin",
    lead: "Dywedwch beth a ofynnir, rhowch ddolen i bob gwirfoddolwr, a gwelwch sut mae'n mynd.",
    ask: "Beth a ofynnir",
    askSays:
      "Mae'n aros fel y'i dywedwch yma, gan fod atebion yn perthyn i'w cwestiwn. Darllenwch ef unwaith eto cyn mynd ymlaen.",
    question: "Y cwestiwn",
    theQuestion: "Beth hoffech chi ei weld yn newid?",
    themes: "Themâu i ddewis ohonynt",
    themesHint: "Un ar bob llinell, deuddeg ar y mwyaf.",
    theThemes:
      "Tai\nIechyd\nCostau byw\nTrafnidiaeth\nYsgolion\nHinsawdd\nDiogelwch\nRhywbeth arall",
    open: "Gofynnwch hyn",
    links: "Dolenni i wirfoddolwyr",
    linksSays:
      "Mae gan bob gwirfoddolwr un ei hun. Mae'n agor yr ap heb gyfrif, a dim byd arall o'r wefan. Daw i ben gyda'r stondin; gall yr hyn a arbedodd ffôn cyn hynny ddod i mewn am rai dyddiau o hyd.",
    link: "Dolen",
    made: "Gwnaed",
    state: "Cyflwr",
    works: "Yn gweithio",
    ended: "Wedi dod i ben",
    end: "Terfynu",
    endOf: (number) => `Terfynu dolen ${number}`,
    make: "Gwneud dolen",
    noLinks: "Nid oes gan yr un gwirfoddolwr ddolen eto.",
    once: (number) =>
      `Dyma ddolen ${number}. Rhowch hi i un gwirfoddolwr nawr: fe'i dangosir yr unwaith hon.`,
    square: "Yr un ddolen, i gamera eu ffôn",
    counts: "Sut mae'n mynd",
    nothing: "Nid oes dim wedi dod i mewn eto.",
    talkedTo: "Siaradwyd â",
    leaflets: "Taflenni",
    answers: "Atebion",
    hour: "Awr",
    all: "Cyfan",
    event: "Y digwyddiad",
    read: "Darllenwch beth ddywedodd pobl",
    readSays: "Nid oes neb arall yn ei weld cyn i chi ei ddarllen a'i roi mewn grŵp.",
    everybody: "Beth mae pawb yn ei weld",
  },
  unread: {
    title: "Beth ddywedodd pobl",
    lead: "Darllenwch bob un, a'i roi mewn grŵp o'r rhai sy'n golygu'r un peth. Gadewch allan beth bynnag sy'n enwi rhywun neu y gellid ei adnabod. Dangosir i bawb yr hyn a rowch mewn grŵp.",
    nothing: "Nid oes dim yma",
    nothingSays:
      "Daw'r hyn y mae ffonau gwirfoddolwyr yn ei anfon yma, nes bod ei ddyddiau ar ben.",
    answer: (number) => `Ateb ${number}`,
    group: "Grŵp",
    choose: "Dewiswch grŵp",
    newGroup: "Neu grŵp newydd",
    newGroupHint: "Beth mae sawl un yn ei olygu, mewn ychydig eiriau, megis “Bysiau ar ddydd Sul”.",
    put: "Rhoi yn y grŵp",
    leaveOut: "Ei adael allan",
    isLeftOut: "Gadawyd allan",
    toRead: "Y rhai a ddarllenwyd eisoes, y cant diweddaraf",
    toUnread: "Y rhai nad oes neb wedi'u darllen",
  },
  heard: {
    title: "Beth ddywedodd pobl",
    lead: "Beth hoffai pobl wrth ein stondinau ei weld yn newid, yn eu geiriau nhw.",
    honest:
      "Nid arolwg yw hwn. Mae stondin yn clywed y rhai sy'n aros i siarad, ac ni thynnwyd neb ar hap: darllenwch yr hyn a ddywedwyd, a pheidiwch â chymryd y niferoedd fel cyfrannau o'r holl bobl.",
    nothing: "Nid oes dim wedi dod i mewn eto",
    nothingSays:
      "Cyfrifir yma yr hyn y mae pobl yn ei ddweud wrth stondinau, a'i ddangos unwaith y bydd aelod wedi'i ddarllen.",
    all: (stalls, talkedTo, answers) =>
      `Wrth ${countedInWelsh(stalls, "stondin")}, siaradwyd â ${countedInWelsh(talkedTo, "person")}, ac ysgrifennwyd ${countedInWelsh(answers, "ateb")}.`,
    themes: "Themâu",
    theme: "Thema",
    answers: "Atebion",
    several: "Gall un ateb gael sawl thema.",
    groups: "Grwpiau",
    groupsSays:
      "Mae aelodau'n darllen yr hyn a ddywedwyd ac yn rhoi ynghyd yr hyn sy'n golygu'r un peth. Nid peiriant sy'n ei wneud. Mae rhai o'r geiriau'n sefyll o dan bob grŵp, gyda'r stondinau y dônt ohonynt.",
    noGroups: "Nid oes neb wedi rhoi dim ynghyd eto.",
    count: (answers) => countedInWelsh(answers, "ateb"),
    elsewhere: "Stondin y mae aelodau'n unig yn ei gweld",
    moreStalls: (count) => `ac ${count} arall`,
  },
  kept: {
    hidden: {
      what: "Enw grŵp o atebion, neu gwestiwn y mis, y mae dwy allwedd yn ei guddio",
      why: "Fel y gall rheithgor farnu a oedd hynny'n iawn.",
      until: (length) => `${length} ar ôl ei guddio`,
    },
    answers: {
      what: "Beth ddywedodd rhywun wrth stondin, mewn geiriau a deipiodd gwirfoddolwr, neu a ysgrifennwyd ar ddalen o bapur a deipiwyd wedyn, gyda themâu, yr awr a'r stondin; neu a ysgrifennodd ar-lein i gwestiwn y dydd neu'r mis, gyda themâu a'r amser. Dim enw, dim cyfeiriad ac nid pwy a'i teipiodd",
      why: "Fel bod y blaid yn clywed beth y mae pobl am ei weld yn newid. Dywedir wrth bwy bynnag sy'n ysgrifennu am beidio ag ysgrifennu dim y gellir adnabod rhywun wrtho; dim ond niferoedd sy'n aros.",
    },
    until: (length) => `${length} ar ôl ei dderbyn`,
    contacts: {
      what: "Pwy adawodd enw gyda chyfeiriad e-bost neu rif ffôn wrth stondin, i glywed beth a ddaw o'r hyn a ddywedon nhw, gyda'u cydsyniad, ei eiriad a'i amser; a phwy edrychodd ar y rhifau, a phryd",
      why: "Trwy eu cydsyniad, y maent yn ei dynnu'n ôl trwy ddolen heb fewngofnodi. Caiff cyfeiriad na chadarnheir trwy ddolen ei lythyr ei ddileu ar ôl rhai dyddiau.",
    },
    opened: {
      what: "Stondinau a agoroch, a chwestiynau'r dydd neu'r mis a ofynnoch ar-lein, gyda'r hyn a ofynnir; a chynigion y dywedoch iddynt ddod o'r hyn a ddywedodd pobl",
      why: "Fel bod rhywun yn ateb dros bob cwestiwn a ofynnir yn enw'r blaid.",
    },
  },
};
