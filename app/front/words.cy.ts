import type { Texts } from "@breakthrough/languages";
import { countInWords } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the frame of every page says, and the start on the terminal, in Welsh. */
export const cy: Texts<typeof en> = {
  start: {
    open: (party, url) => `\n  Mae ${party} ar agor yn ${url}\n  Mae Ctrl-C yn ei gau.\n`,
    filling: "Yn dyfeisio plaid i roi cynnig ar bethau â hi …",
    demonstration: ({ party, url, be, data, logFile }) =>
      [
        "",
        `  Arddangosiad yw hwn: dychmygol yw ${party} a phawb ynddi.`,
        "",
        `  Edrychwch arni              ${url}`,
        `  Byddwch yn rhywun ynddi     ${be}   (yno hefyd y symudwch ei hamser)`,
        `  Mae ei data yn              ${data ?? "y gronfa ddata y mae DATABASE_URL yn ei henwi"}`,
        ...(logFile === undefined ? [] : [`  Ei log yw                   ${logFile}`]),
        "",
        data === undefined
          ? "  I ddechrau o'r newydd, gwagiwch y gronfa ddata honno."
          : "  I ddechrau o'r newydd, caewch hi, dilëwch y ffolder honno a dechreuwch hi eto.",
        "  Sefydlir plaid go iawn â: npm run found",
        "  Mae Ctrl-C yn ei chau.",
        "",
      ].join("\n"),
    portTaken: (port) =>
      `Mae rhywbeth arall ar y peiriant hwn yn ateb ar borth ${port} eisoes; efallai fod y blaid ar agor mewn ffenestr arall. ` +
      `Caewch hi, neu dewiswch borth arall: PORT=${port < 65_535 ? port + 1 : 4300} npm start`,
    portClosed: (port) =>
      `Ni chaiff y cyfrif hwn wrando ar borth ${port}. Dewiswch un o 1024 i fyny, a gadewch i ddirprwy drosglwyddo ceisiadau: PORT=4300 npm start`,
    notHere: (host) =>
      `HOST yw “${host}”, ac nid yw hwnnw'n gyfeiriad ar y peiriant hwn. Hepgorwch ef er mwyn i'r peiriant hwn yn unig allu cysylltu, ` +
      "neu defnyddiwch 0.0.0.0 ar gyfer ei holl gyfeiriadau.",
    noMetrics: (port) =>
      `METRICS_PORT yw ${port}, ac ni all y broses hon wrando yno: mae rhywbeth arall yn gwneud, neu ni chaiff y cyfrif hwn. ` +
      "Dewiswch un arall, un i bob proses, neu hepgorwch ef.",
    noBounces: (host, port) =>
      `BOUNCE_PORT yw ${port} yn ${host}, ac ni all y broses hon wrando yno: mae rhywbeth arall yn gwneud, neu ni chaiff y cyfrif hwn. ` +
      "Un broses sy'n derbyn yr hyn a ddaw yn ôl: hepgorwch BOUNCE_PORT o'r lleill.",
    working: "Mae'r gweithiwr wrth ei waith. Mae Ctrl-C yn ei atal.",
    noParty:
      'Nid oes plaid yn y gronfa ddata hon eto. Sefydlwch un: npm run found -- --name "Ein Plaid" --url https://party.example.org --founder "Ada Okafor <ada@example.org>"',
  },
  ready: {
    yes: "yn barod",
    noDatabase: "nid yw'r gronfa ddata'n ateb",
    clockIsOff: "mae cloc y peiriant hwn yn anghywir",
    notSealing: "yn barod, ond mae llinellau yn y cofnod nad ydynt yn cael eu selio",
    mailboxAway: "yn barod, ond ni ellir darllen y blwch post ar gyfer llythyrau sy'n dod yn ôl",
    mailboxLeft: (letters) =>
      `yn barod, ond mae ${letters} o lythyrau na ellir eu darllen yn y blwch post ar gyfer llythyrau sy'n dod yn ôl`,
  },
  sealing: {
    missing:
      "Mae'r cofnod hwn wedi'i selio ag allwedd nad yw yma. Nes bod RECORD_KEY wedi'i osod iddi, ni selir dim newydd.",
    another: (known) =>
      `Mae'r cofnod wedi'i selio ag allwedd arall, nid yr un a roddwyd yma. Gosodwch RECORD_KEY i hanner cyfrinachol ${known}`,
  },
  places: {
    week: "Yr wythnos hon",
    discuss: "Trafod",
    decide: "Penderfynu",
    policy: "Ein polisi",
    act: "Gweithredu",
    party: "Ein plaid",
    me: "Fi",
  },
  standings: {
    visitor: "Ymwelydd",
    unconfirmed: "Heb ei gadarnhau eto",
    supporter: "Cefnogwr",
    member: "Aelod",
    lapsed: "Aelodaeth wedi dod i ben",
    suspended: "Wedi'i atal dros dro",
  },
  footer: {
    open: "Yn agored i bawb",
    record: "Gwnaed yn ein henw",
    seal: (size, root) =>
      `${countInWords(size)} ${size === 1 ? "weithred" : "o weithredoedd"} dan sêl: ${root}…`,
    rulebook: "Ein rheolau",
    watch: "Pwy sy'n cadw golwg",
    results: "Sut pleidleisiwyd",
    timetable: "Dyddiadau etholiad",
    site: "Y wefan hon",
    software: "Sut y'i gwnaed",
    outbox: "Llythyrau'r demo",
    contact: "Ysgrifennu atom",
    press: "I newyddiadurwyr",
    imprint: "Argraffnod",
    privacy: "Preifatrwydd",
    imprintSays: (imprint, fee, contact) => `${imprint} ${fee} Ysgrifennwch atom: ${contact}`,
  },
  software: {
    title: "Y feddalwedd hon",
    lead: "Meddalwedd rydd yw Breakthrough: caiff unrhyw un ei darllen, ei rhedeg, ei newid a'i throsglwyddo.",
    licence: "Trwydded",
    licenceName: "Trwydded Gyhoeddus Gyffredinol Affero GNU, fersiwn 3 neu'n ddiweddarach",
    source: "Cod ffynhonnell",
    sourceLink: "Cod ffynhonnell yr hyn sy'n rhedeg yma",
    sourceUnset:
      "Gofynnwch i bwy bynnag sy'n rhedeg y gweinydd hwn: mae'r drwydded yn rhoi hawl i'r cod ffynhonnell i bawb sy'n ei ddefnyddio.",
    data: "I'w dilyn ac i'w hailgyfrif",
    dataSays:
      "Yr hyn a wnaeth y blaid, fel ffeiliau y gall rhaglenni eraill eu darllen. Nid oes angen cyfrif ar neb i'w cael.",
    policyFeed: "Polisi newydd, fel ffrwd (Atom)",
    electionsFeed: "Etholiadau a'u dyddiadau, fel ffrwd (Atom)",
    resultsFeed: "Canlyniadau, fel ffrwd (Atom)",
    recordFile: "Y cofnod cyfan, fel ffeil (JSON)",
    style: "Sut y lluniwyd y wefan hon",
    promises:
      "Ni all unrhyw gyfrif wneud popeth. Gall unrhyw un wirio pob pleidlais. Mae pob gweithred swyddogol yn sefyll mewn cofnod na all neb ei ailysgrifennu.",
  },
  propose: "Cynnig rhywbeth",
  signIn: "Mewngofnodi",
  join: "Ymuno",
};
