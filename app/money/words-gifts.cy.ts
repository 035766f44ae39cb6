import type { Texts } from "@breakthrough/languages";
import { poundsInWords } from "../../web/numbers.ts";
import type { giftsEn } from "./words-gifts.en.ts";

// Written without a native reader, as all our Welsh.

export const giftsCy: Texts<typeof giftsEn> = {
  donorKinds: {
    individual: "Person",
    bequest: "Rhywun a fu farw, drwy ei ewyllys",
    company: "Cwmni",
    organisation: "Corff arall: undeb, cymdeithas, ymddiriedolaeth",
    anonymous: "Nid oes neb yn gwybod pwy",
  },
  states: {
    open: "Yn aros am ei gwirio",
    accepted: "Derbyniwyd",
    returned: "Rhoddwyd yn ôl",
    forfeited: "Fforffedwyd",
    reversed: "Cymerwyd yn ôl gan y banc",
    "no-gift": "Nid rhodd ydoedd",
  },
  give: {
    title: "Rhoi",
    lead: (most) =>
      `Dim ond pobl sy'n rhoi i'r blaid hon: dim cwmnïau, dim cyrff, neb anhysbys. Mae un person yn rhoi ${most} y flwyddyn ar y mwyaf, tâl aelodaeth a phob rhodd gyda'i gilydd. Aelodau sy'n gosod y swm hwnnw.`,
    who: "Pwy all roi, a beth a ofynnwn",
    whoSays: [
      "Dim ond gan y sawl a all roi y mae'r gyfraith yn gadael i blaid gymryd mwy na £500: o bobl, y rhai sydd ar gofrestr etholiadol yn y Deyrnas Unedig, hefyd pan fyddant yn byw dramor.",
      "Gofynnwn am eich enw a'ch cyfeiriad fel y maent ar y gofrestr honno, ac mai eich arian chi ydyw. Dros £500 mae'r trysorydd yn chwilio amdanoch yno o fewn tri deg diwrnod, ac yn rhoi'r arian yn ôl os nad ydych arni.",
      "Adroddir i'r Comisiwn Etholiadol am bwy bynnag sy'n rhoi mwy na £11,180 i'r blaid ganolog mewn blwyddyn, ac yna fwy na £2,230 eto; mae'n cyhoeddi'r enw a byth gyfeiriad person.",
      "Mae rhodd yn digwydd unwaith. Nid yw byth yn troi'n daliad bob mis ohoni'i hun.",
    ],
    signIn:
      "I roi, ymunwch yn gyntaf fel aelod neu gefnogwr, neu fewngofnodwch. Nid yw'n costio dim, a gwyddom i bwy i ddiolch ac at bwy i ysgrifennu.",
    join: "Ymuno",
    formTitle: "Rwyf am roi",
    kind: "Pwy sy'n rhoi?",
    name: "Enw, fel ar y gofrestr etholiadol",
    address: "Cyfeiriad, fel ar y gofrestr etholiadol",
    own: "Fy arian i ydyw, ni roddodd neb ef i mi i'w drosglwyddo, ac rwyf ar gofrestr etholiadol yn y Deyrnas Unedig",
    button: "Dangos i mi sut i dalu",
    howTitle: "Sut i dalu",
    how: "Talwch drwy drosglwyddiad banc, gyda'r cyfeirnod hwn. At roddion yn unig y mae, ac mae'n wahanol i'r un at eich tâl.",
  },
  waiting: {
    title: "Rhoddion sy'n aros am eu gwirio",
    none: "Nid oes un yn aros.",
    received: "Daeth ar",
    amount: "Swm",
    last: "Ei rhoi yn ôl erbyn",
    from: "Gan",
    unknown: "Nid yw'n hysbys eto",
    reports: "Adroddiadau i'r Comisiwn Etholiadol",
    open: "Agor",
  },
  gift: {
    title: (id) => `Rhodd ${id}`,
    days: (last) =>
      `Fe'i derbynnir neu fe'i rhoddir yn ôl erbyn ${last}. O'i chadw'n hwy mae'n cyfrif fel un a dderbyniwyd yn ôl y gyfraith, ac mae hynny'n drosedd os na chaiff ei rhoddwr roi.`,
    late: (last) =>
      `Ei diwrnod olaf oedd ${last}. Rhowch hi yn ôl ar unwaith a cheisiwch gyngor: Deddf Pleidiau Gwleidyddol, Etholiadau a Refferenda 2000, adran 56.`,
    facts: {
      state: "Sut mae'n sefyll",
      amount: "Swm",
      received: "Daeth ar",
      from: "Talwyd dan yr enw",
      member: "Aelod",
      given: "Rhoddwyd yn y flwyddyn hon o'r blaen",
      kind: "Rhoddwr",
      name: "Enw",
      address: "Cyfeiriad",
      register: "Ar y gofrestr",
      checked: "Yr hyn a wiriwyd",
      line: "Llinell y banc",
    },
    yes: "Ydynt",
    no: "Nac ydynt",
    check: {
      title: "Gwirio",
      kind: "Pwy a roddodd?",
      name: "Enw, fel ar y gofrestr etholiadol",
      address: "Cyfeiriad, fel ar y gofrestr etholiadol",
      register:
        "Roeddent arni ar y diwrnod y daeth y rhodd; o rodd drwy ewyllys, ar unrhyw adeg yn y pum mlynedd cyn y farwolaeth",
      died: "A fu farw'r rhoddwr wedi hynny? Yr hyn sy'n cyfrif yw'r diwrnod y daeth: gwiriwch a phenderfynwch fel gyda phawb. O'i rhoi yn ôl, mae'n mynd i'w ystad. Rhodd drwy ewyllys yw rhodd y sawl a'i gadawodd.",
      checked: "Yr hyn a wiriwyd: pa gofrestr, o ba ddyddiad, gyda pha rif",
      button: "Cadw'r gwiriad",
    },
    accept: {
      title: "Derbyn",
      says: "Rydych yn ei derbyn fel trysorydd. Mae'n sefyll yn y cofnod heb enw.",
      as: "Yn y llyfrau fel",
      button: "Ei derbyn",
      keySays: (over) =>
        `Dros ${over} mae angen allwedd corff arall. Rydych yn gofyn amdani, ac fe'i derbynnir pan fydd yr allwedd honno wedi troi.`,
      why: "Pam?",
      whyHint: "Mae'r allwedd arall yn ei ddarllen.",
      send: "Ymlaen i lofnodi",
    },
    back: {
      title: "Ei rhoi yn ôl",
      says: "Ni all neb eich rhwystro. Talwch hi i'r lle y daeth ohono, ac yna mae llinell y banc yn ei setlo.",
      button: "Rwy'n ei rhoi yn ôl",
    },
    forfeit: {
      title: "Fforffedu",
      says: "Dim ond lle na ellir dod o hyd i neb i'w rhoi yn ôl iddo: mae'n mynd wedyn i'r Comisiwn Etholiadol.",
      button: "Rwy'n ei fforffedu",
    },
  },
  fields: {
    kind: "Dywedwch pwy sy'n rhoi.",
    name: "Yr enw",
    address: "Y cyfeiriad",
    own: "Dywedwch mai eich arian chi ydyw ac y cewch ei roi.",
    register: "Dywedwch a oeddent ar y gofrestr.",
    checked: "Yr hyn a wiriwyd",
    as: "Dywedwch fel beth y mae'n sefyll yn y llyfrau.",
  },
  refuse: {
    onlyPeople:
      "Dim ond pobl sy'n rhoi i'r blaid hon. Rhoddir yn ôl arian cwmni, corff neu rywun anhysbys.",
    unknown: "Nid oes rhodd o'r fath.",
    settled: "Penderfynwyd ar y rhodd hon eisoes.",
    unchecked:
      "Gwiriwch hi yn gyntaf: pwy a'i rhoddodd, eu henw a'u cyfeiriad ar y gofrestr, a beth y buoch yn edrych arno.",
    notOnRegister:
      "Ni chaiff y sawl nad yw ar unrhyw gofrestr etholiadol yn y Deyrnas Unedig roi mwy na £500. Rhowch hi yn ôl.",
    tooLate:
      "Mae ei thri deg diwrnod ar ben: ni ellir ei derbyn mwyach. Rhowch hi yn ôl ar unwaith a cheisiwch gyngor.",
    overCap: (most) =>
      `Gall un person roi ${poundsInWords(most)} mewn blwyddyn ar y mwyaf. Rhowch yn ôl yr hyn sy'n fwy.`,
    key: (over) =>
      `Mae rhodd o fwy na ${poundsInWords(over)} yn gofyn am allwedd corff arall: gofynnwch amdani.`,
    noKey: "Nid oes angen allwedd arall ar y rhodd hon: derbyniwch hi eich hun.",
    noMember: "Tâl aelod yw tâl. Nid yw'r rhodd hon yn eiddo i neb yn ein plith.",
    noAlarm: "Nid oes rhybudd yn ddyledus.",
  },
  record: {
    accepted: (id, sum) => `Derbyniwyd rhodd ar ôl ei gwirio: rhodd ${id}, ${sum}.`,
    returned: (id, sum) => `Rhoddir rhodd yn ôl: rhodd ${id}, ${sum}.`,
    forfeited: (id, sum) => `Fforffedir rhodd: rhodd ${id}, ${sum}.`,
  },
};
