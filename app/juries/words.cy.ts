import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Choice, Verdict } from "./challenge.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const verdicts: Record<Verdict, string> = {
  upheld: "Mae'r weithred yn sefyll",
  overturned: "Wedi'i gwrthdroi",
  fallen: "Wedi syrthio: ni farnodd yr un rheithgor",
};

const choices: Record<Choice, string> = {
  uphold: "Roedd y weithred yn iawn ac mae'n sefyll",
  overturn: "Roedd y weithred yn anghywir a chaiff ei dadwneud",
};

const members = (count: number): string => countedInWelsh(count, "aelod");
const votes = (count: number): string => countedInWelsh(count, "pleidlais");

const counted = (overturn: number, uphold: number): string =>
  `${votes(overturn)} dros ei gwrthdroi, ${votes(uphold)} dros ei chadarnhau.`;

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  above: [{ label: "Ein plaid", href: partyPath }],
  fields: {
    reason: "Eich rheswm",
    choice: "Dewiswch a yw'r weithred yn sefyll.",
    sentence: "Eich brawddeg",
  },
  refuse: {
    unknown: "Nid oes gweithred na rheithgor o'r fath.",
    late: "Mae'r amser i herio'r weithred hon ar ben.",
    unchallenged: "Mae'r amser i herio'r weithred hon ar ben.",
    standing: "Mae'r her hon yn sefyll eisoes. Caiff rheithgor ei dynnu.",
    sitting: "Mae rheithgor yn penderfynu ar y weithred hon eisoes.",
    decided: "Mae rheithgor wedi penderfynu ar y weithred hon eisoes.",
    hadPart:
      "Roedd gennych ran yn y weithred hon. Ni all y rhai sy'n gofyn amdani, yn troi allwedd neu'n cael eu heffeithio ganddi ei herio.",
    joinedAlready: "Rydych wedi ymuno â'r her hon eisoes.",
    notJoined: "Nid ydych wedi ymuno â'r her hon.",
    tooLateToTakeBack: "Mae'r her wedi dod i ben neu'n sefyll, felly mae eich enw'n aros gyda hi.",
    notDue: "Nid yw'n amser gwneud hynny.",
    otherValue: "Nid dyna'r gwerth cyhoeddus a addawyd.",
    notJuror: "Nid ydych ar y rheithgor hwn.",
    replaced: "Rhoddwyd eich lle ar y rheithgor hwn i'r nesaf yn y coelbren.",
    declined: "Rydych wedi rhoi eich lle i'r nesaf yn y coelbren.",
    juryOver: "Mae'r rheithgor hwn wedi dod i ben.",
    votedAlready: "Rydych wedi pleidleisio. Unwaith y mae rheithiwr yn pleidleisio.",
    answerOver:
      "Mae'r amser i ddweud eich bod yn gwasanaethu ar ben. Gelwir y nesaf yn y coelbren.",
    servesAlready: "Rydych wedi dweud eich bod yn gwasanaethu.",
    cannotUndo: "Ni ellir cymryd y math hwn o weithred yn ôl.",
  },
  thing: {
    request: (request) => `gais ${request}`,
    election: (election) => `gyfrif etholiad ${election}`,
  },
  counted: "Pleidleisiodd aelodau drwy bleidlais wedi'i selio, ac fe'i cyfrifwyd.",
  happened: {
    lapsed: "heriodd rhy ychydig o aelodau yr hyn a wnaed. Mae'n sefyll.",
    drawn: (size) => `tynnwyd rheithgor o ${countInWords(size)}.`,
    upheld: "mae'r rheithgor wedi barnu: mae'r hyn a wnaed yn sefyll.",
    overturned: "mae'r rheithgor wedi barnu: mae'r hyn a wnaed wedi'i wrthdroi.",
    fallen: "ni farnodd unrhyw reithgor mewn pryd, felly mae'r hyn a wnaed yn cwympo.",
  },
  drawFor: (thing) => `Y rheithgor ar ${thing}`,
  record: {
    stands: (thing, pool) =>
      `Mae aelodau'n herio'r hyn a wnaed drwy ${thing}. Caiff rheithgor ei dynnu o blith ${members(pool)}.`,
    lapsed: (thing, joined, needed) =>
      `Daeth yr her i ${thing} i ben â ${joined} allan o ${members(needed)}. Mae'r hyn a wnaed yn sefyll.`,
    drawn: (thing, size, pool) =>
      `Mae'r rheithgor ar ${thing} wedi'i dynnu: ${size} allan o ${members(pool)}.`,
    again: "Ni phleidleisiodd digon o reithwyr. Gelwir y nesaf yn y coelbren.",
    verdict: (thing, verdict, { uphold, overturn }) => {
      const says = counted(overturn, uphold);
      if (verdict === "upheld")
        return `Cadarnhaodd y rheithgor y weithred a wnaed drwy ${thing}: ${says}`;
      if (verdict === "overturned")
        return `Gwrthdrodd y rheithgor y weithred a wnaed drwy ${thing}: ${says}`;
      return `Ni farnodd yr un rheithgor ${thing}, felly mae'r weithred yn syrthio: ${says}`;
    },
    why: (verdict, thing) =>
      verdict === "fallen"
        ? `Ni farnodd yr un rheithgor ${thing}, felly mae'n syrthio.`
        : `Gwrthdrodd rheithgor ${thing}.`,
    left: (thing, says) => `Ni ellid dadwneud yr hyn a wnaeth ${thing}. ${says}`,
  },
  letters: {
    subject: (party) => `Cawsoch eich tynnu i reithgor: ${party}`,
    text: ({ name, link, answerBy, endsAt }) =>
      `Annwyl ${name},\n\nmae aelodau wedi herio rhywbeth a wnaed yn enw'r blaid. Syrthiodd y coelbren arnoch chi i'w farnu, gydag eraill.\n\nMae'n cymryd chwarter awr: darllenwch beth a ddigwyddodd, yna dywedwch a yw'n sefyll. Ni ddywedir wrth neb sut y gwnaethoch bleidleisio.\n\nDywedwch erbyn ${answerBy} a ydych yn gwasanaethu. Mae'r rheithgor yn penderfynu erbyn ${endsAt}.\n\n${link}\n\nOs na allwch neu os nad ydych am wneud hyn, dywedwch hynny ar y dudalen honno, a bydd y nesaf yn y coelbren yn cymryd eich lle. Nid oes angen rhoi rheswm.`,
  },
  states: {
    open: "Gellir ei herio",
    unchallenged: "Heb ei herio",
    standing: "Rheithgor i'w dynnu",
    sitting: "Rheithgor yn penderfynu",
    decided: "Penderfynwyd",
  },
  verdicts,
  choices,
  list: {
    title: "Gweithredoedd a rheithgorau",
    lead: "Mae popeth a wnaed yn enw'r blaid drwy gais i'w weld yma. Gall aelodau ei herio, ac yna rheithgor a dynnir drwy goelbren sy'n penderfynu.",
    empty: "Ni wnaed dim drwy gais",
    emptySays:
      "Pan fydd swyddogion yn gwneud rhywbeth sy'n gofyn dwy allwedd, bydd yn ymddangos yma, a gall aelodau ei herio.",
    joined: (joined, needed) => `Mae ${joined} allan o ${members(needed)} wedi ymuno`,
    label: "Rhagor o weithredoedd",
  },
  page: {
    trail: "Gweithredoedd a rheithgorau",
    above: (thing) => `Gwnaed drwy ${thing}`,
    title: (id) => `Gweithred ${id}`,
    steps: { open: "Gwnaed", standing: "Heriwyd", sitting: "Rheithgor", decided: "Dyfarniad" },
    stepsLabel: "O'r weithred i'r dyfarniad",
    next: {
      open: "Gall aelodau ei herio tan hynny; fel arall mae'n sefyll.",
      standing: "Caiff y rheithgor ei dynnu drwy goelbren.",
      sitting: "Mae'r rheithgor yn penderfynu. Ni all neb weld sut mae'r bleidlais yn mynd.",
    },
    who: {
      open: (needed) => `${members(needed)} gyda'i gilydd`,
      standing: "Y cloc",
      sitting: "Y rheithgor",
    },
    unchallenged: "Ni heriodd digon o bobl hi mewn pryd. Mae'n sefyll.",
    what: "Yr hyn a wnaed",
    whatFacts: {
      by: "Allweddi pwy",
      why: "Eu rheswm",
      when: "Pryd",
      on: "Beth mae'n ei gyffwrdd",
      request: "Y cais",
      election: "Yr etholiad",
    },
    requestLink: (request) => `Cais ${request}`,
    electionLink: (election) => `Etholiad ${election}`,
    join: {
      title: "Ei herio",
      says: (needed) =>
        `Pan fydd ${members(needed)} wedi ymuno, caiff rheithgor ei dynnu drwy goelbren o blith yr aelodau gweithgar. Ni chaiff pwy bynnag sy'n herio eistedd arno.`,
      count: "Wedi ymuno",
      reason: "Pam y dylai rheithgor edrych ar hyn?",
      hint: "Mae'r aelodau a'r rheithgor yn ei ddarllen.",
      send: "Ymuno â'r her",
      joined: "Rydych wedi ymuno â'r her hon.",
      takeBack: "Tynnu fy enw oddi arni",
      membersOnly: "Gall aelodau â hawliau llawn ymuno.",
      hadPart:
        "Fe wnaethoch ofyn am y weithred hon neu droi allwedd drosti, felly ni allwch ei herio na'i barnu.",
    },
    reasons: {
      title: "Pam mae aelodau'n ei herio",
      forMembers: "Gall aelodau ddarllen y rhesymau yma.",
    },
    jury: {
      title: "Sut y caiff y rheithgor ei dynnu",
      beingFixed:
        "Mae digon o aelodau wedi ymuno. Mae'r gronfa y tynnir y rheithgor ohoni'n cael ei phennu. Bydd diwrnod y tynnu i'w weld yma cyn gynted ag y bydd hynny wedi'i wneud.",
      pool: "Yn y gronfa",
      poolSays: members,
      drawAt: "Tynnir",
      drawSoon: "Cyn gynted ag y bydd y gwerth cyhoeddus ar gael",
      size: "Rheithwyr",
      quorum: "Pleidleisiau sydd eu hangen",
      secret: "Hash y gyfrinach",
      poolHash: "Hash y gronfa",
      value: "Y gwerth cyhoeddus",
      drand: (round) => `Rownd ${round} o quicknet drand`,
      ofRecord: "Pwynt gwirio cyntaf ein cofnod ein hunain ar ôl yr amser hwnnw",
      drandSays:
        "Gwneir y coelbren o'r gronfa, cyfrinach a gwerth cyhoeddus. Pennwyd y ddau gyntaf, ac enwyd y trydydd, cyn y gallai neb ei wybod. Daw o rwydwaith cyhoeddus o lawer o sefydliadau.",
      recordSays:
        "Gwneir y coelbren o'r gronfa, cyfrinach a gwerth cyhoeddus. Pennwyd y ddau gyntaf, ac enwyd y trydydd, cyn y gallai neb ei wybod. Daw o'n cofnod ein hunain: rhaid ymddiried na wnaeth pwy bynnag sy'n rhedeg y gweinydd ysgrifennu llinellau ynddo i lywio'r coelbren.",
      drandLink: "Tudalen y rownd ei hun",
      poolFile: "Y gronfa, fel ffeil testun",
      drawFile: "Y tynnu, fel draw.json",
      check: "Gall unrhyw un dynnu'r un coelbren eto:",
      own: "Rydych yn y gronfa. Â'r halen hwn gallwch ddod o hyd i'ch cofnod eich hun ynddi:",
      ownId: "Eich rhif adnabod",
      ownSalt: "Eich halen",
      times: (times) =>
        `Galwyd rheithwyr ${times === 2 ? "ddwywaith" : times === 1 ? "unwaith" : `${times} gwaith`}.`,
    },
    seat: {
      title: "Rydych ar y rheithgor",
      says: "Dim ond y rheithwyr sy'n gweld y rhan hon. Cadwch yr hyn a ddarllenwch yma i chi'ch hun, os gwelwch yn dda.",
      votedTitle: "Rydych wedi pleidleisio",
      voted:
        "Diolch. Cyhoeddir y dyfarniad pan ddaw'r rheithgor i ben. Ar ôl hynny cedwir eich pleidlais heb eich enw.",
      answerBy: "Dywedwch a ydych yn gwasanaethu. Daw'r amser i wneud hynny i ben",
      serve: "Rwy'n gwasanaethu ar y rheithgor hwn",
      decline: "Ni allaf: rhowch fy lle i'r nesaf",
      declineLabel: "Ildio fy lle",
      evidence: "Yr hyn a wnaed, yn llawn",
      noEvidence: "Ni chuddiodd y weithred hon ddim: mae popeth sydd i'w weld ar y dudalen hon.",
      unreadable: "Nid yw'r hyn yr oedd y weithred yn ymwneud ag ef yno mwyach.",
      question: "A yw'r weithred yn sefyll?",
      until: "Daw'r bleidlais i ben",
      choices,
      sentence: "Un frawddeg ar pam",
      sentenceHint:
        "Gall aelodau ei darllen gyda'r dyfarniad, heb eich enw. Cewch ei gadael yn wag.",
      send: "Pleidleisio",
      once: "Unwaith yr ydych yn pleidleisio, ac ni allwch newid eich pleidlais.",
    },
    verdict: {
      title: "Y dyfarniad",
      counted,
      on: "Penderfynwyd",
      fallen:
        "Ni phleidleisiodd digon o reithwyr, faint bynnag a alwyd. Mae gweithred na farnodd yr un rheithgor arni yn syrthio.",
      undoing: {
        due: "Caiff ei dadwneud nesaf.",
        done: "Mae wedi'i dadwneud.",
        refused: "Ni ellid ei dadwneud:",
        none: "Ni chaiff dim ei ddadwneud.",
        nothingToUndo:
          "Ni ellir cymryd y math hwn o weithred yn ôl. Mae'r dyfarniad yn sefyll yn y cofnod.",
      },
      sentences: "Yr hyn a ysgrifennodd rheithwyr",
      forMembers: "Gall aelodau ddarllen yma yr hyn a ysgrifennodd rheithwyr.",
    },
  },
  kept: {
    juries: {
      what: "Pa weithredoedd swyddogol a heriasoch, a allech gael eich tynnu ar gyfer rheithgor, ac a gawsoch",
      why: "Fel y gall unrhyw un dynnu'r coelbren eto a gweld ei fod yn deg.",
    },
  },
};
