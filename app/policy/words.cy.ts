import { countedInWelsh, countInWords, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  states: {
    "in-force": "Polisi",
    "under-review": "Yn cael ei adolygu",
    superseded: "Disodlwyd",
    repealed: "Diddymwyd",
  },
  record: {
    reviewOpened: (title) =>
      `Dechreuodd yr adolygiad o “${title}”. Mae'n parhau'n bolisi yn y cyfamser.`,
  },
  refuse: {
    unknown: "Nid oes polisi o'r fath.",
    unknownDecision: "Nid oes penderfyniad o'r fath.",
    notInForce: "Nid yw hwn yn bolisi mwyach, felly nid oes dim i'w adolygu.",
    underReview: "Mae'r adolygiad o'r polisi hwn wedi dechrau eisoes.",
    calledAlready: "Rydych eisoes wedi galw am yr adolygiad hwn.",
    notDue: "Nid yw diwrnod yr adolygiad hwn wedi dod.",
  },
  manifesto: {
    title: "Ein polisi",
    lead: "Pleidlais gan ein haelodau a roddodd bob llinell yma. Dilynwch unrhyw baragraff at y bleidlais y tu ôl iddo.",
    emptyTitle: "Ni chytunwyd ar ddim eto",
    empty:
      "Yma y saif yr hyn y mae aelodau'n ei fabwysiadu drwy bleidlais, fesul pennod. Mae'n dechrau gyda chynnig: eich un chi, efallai.",
    emptyAction: "Cynnig rhywbeth",
    contents: "Penodau",
    count: (count) => countedInWelsh(count, "polisi"),
    ended: "Ddim yn bolisi mwyach",
    endedLead:
      "Disodlwyd neu diddymwyd gan bleidlais ddiweddarach. Fe'u cedwir er mwyn i bawb allu darllen beth a newidiodd.",
    feedTitle: "Beth a ddaeth yn bolisi",
    feed: "Dilyn yr hyn sy'n dod yn bolisi (ffrwd Atom)",
    charter: "Ein cyfansoddiad",
    rulebook: "Y llyfr rheolau",
    rulebookHint: "Pob rhif rydym yn penderfynu yn ôl iddo, a'r bleidlais a'i gosododd.",
  },
  decisions: {
    statement: {
      title: "Ein datganiadau",
      lead: "Beth y mae ein plaid yn ei ddweud yn gyhoeddus am yr hyn sy'n digwydd nawr. Pleidleisiodd aelodau ar bob un.",
      emptyTitle: "Dim wedi'i ddweud eto",
      empty:
        "Yma y saif yr hyn y mae aelodau'n ei fabwysiadu fel datganiad, yn enw'r blaid. Mae'n cymryd dyddiau: gall unrhyw aelod ddechrau un.",
      begin: "Cynnig datganiad",
      inTheNameOf: (party) => `Datganiad gan ${party}, a fabwysiadwyd drwy bleidlais ei haelodau.`,
      feed: "Dilyn ein datganiadau (ffrwd Atom)",
    },
    strategy: {
      title: "Ein strategaeth",
      lead: "Beth a wnawn, ac ym mha drefn. Aelodau a benderfynodd ar bob un drwy bleidlais.",
      emptyTitle: "Dim wedi'i benderfynu eto",
      empty:
        "Yma y saif yr hyn y mae aelodau'n ei benderfynu am sut yr awn ymlaen: lle y safwn mewn etholiad, beth y gweithiwn arno gyntaf. Gall unrhyw aelod ei gynnig.",
      begin: "Cynnig strategaeth",
      inTheNameOf: (party) => `Penderfynwyd drwy bleidlais aelodau ${party}.`,
    },
    more: "Wrth ochr ein polisi",
    statementHint: "Beth a ddywedwn yn gyhoeddus, wedi'i fabwysiadu mewn dyddiau.",
    strategyHint: "Beth a wnawn, ac ym mha drefn.",
    done: "Beth ddaeth o'r hyn a benderfynwyd gennym",
    doneHint: "Pwy sy'n ateb dros bob penderfyniad, beth a ddywedwyd ddiwethaf, a beth sy'n hwyr.",
    facts: "Ffeithiau am y penderfyniad hwn",
    record: "Sut y daeth i fod",
    deed: "Beth ddaeth ohono",
    deedLink: "Pwy sy'n ateb drosto",
  },
  policy: {
    adopted: "Mabwysiadwyd",
    reaffirmed: "Cadarnhawyd",
    vote: "Y bleidlais",
    voteLink: "Sut y gwnaethom bleidleisio",
    voteOn: (title) => `Sut y gwnaethom bleidleisio: ${title}`,
    lastVote: "Y bleidlais ddiweddaraf arno",
    facts: "Ffeithiau am y polisi hwn",
    reviewMeter: "Galwadau",
    proposal: "Y cynnig",
    proposalLink: "Sut y daeth i fod",
    reviewOn: "Yr adolygiad nesaf",
    reviewOpened: "Dechreuodd yr adolygiad",
    endedOn: "Daeth i ben",
    newer: "Y polisi a'i disodlodd",
    paragraphVote: (number) => `Sut y gwnaethom bleidleisio: paragraff ${number}`,
    change: "Ei newid, ei gadw neu ei ollwng",
    changeLead: "Gall unrhyw aelod ei gynnig. Yr aelodau sy'n penderfynu drwy bleidlais.",
    replace: "Cynnig testun gwell",
    repeal: "Cynnig ei ollwng",
    reaffirm: "Cynnig ei gadw",
    proposals: "Cynigion am y polisi hwn",
    review: "Ei adolygu'n gynt",
    reviewLead: (needed) =>
      `Bydd ei adolygiad yn dechrau ohono'i hun ar y diwrnod uchod, neu cyn gynted ag y bydd ${countedInWelsh(needed, "aelod")} yn galw amdano.`,
    calls: (calls, needed) => `${countInWords(calls)} o ${countInWords(needed)} galwad`,
    call: "Galw am adolygiad",
    called: "Rydych wedi galw am adolygiad.",
    underReview:
      "Mae'r polisi hwn yn cael ei adolygu. Mae'n parhau'n bolisi nes bod aelodau'n pleidleisio i'w gadw, ei newid neu ei ollwng.",
    noLonger: "Nid yw hwn yn bolisi mwyach.",
  },
  kept: {
    calls: {
      what: "Pa bolisïau rydych am eu hadolygu",
      why: "Fel bod pob aelod yn cyfrif unwaith.",
    },
  },
};
