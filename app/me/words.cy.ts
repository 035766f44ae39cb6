import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  chooseLanguage: "Dewiswch un o'r ieithoedd a siaradwn.",
  title: "Fi",
  hello: (name) => `Helo ${name}`,
  standing: {
    title: "Fy aelodaeth",
    member: (until) => `Rydych yn aelod tan ${until}.`,
    renewNow: "Gallwch ei hadnewyddu nawr. Ni chollir yr un diwrnod.",
    renewFrom: (from) => `Gallwch ei hadnewyddu o ${from} ymlaen.`,
    grace: (until) => `Daeth eich aelodaeth i ben ar ${until}.`,
    graceMore: (until) => `Rydych yn cadw eich pleidlais tan ${until}. Adnewyddwch cyn hynny.`,
    lapsed: (until) => `Daeth eich aelodaeth i ben ar ${until}.`,
    lapsedMore: (until) =>
      `Roedd gennych bleidlais tan ${until}. Adnewyddwch, a chewch hi'n ôl ar unwaith.`,
    suspended: (until) => `Rydych wedi'ch atal dros dro tan ${until}.`,
    suspendedMore:
      "Gallwch ddarllen, newid a lawrlwytho eich cofnod, adnewyddu, a gadael. Ni allwch gymryd rhan tan hynny. Daw i ben ohono'i hun.",
    appeal: "Gweld pam, a sut i apelio",
    supporter: (since) => `Rydych yn gefnogwr ers ${since}.`,
    renew: "Adnewyddu fy aelodaeth",
    become: "Dod yn aelod",
  },
  abilities: {
    title: "Beth y gallaf ei wneud",
    can: "Gallaf",
    cannot: "Ddim nawr",
    columns: ["Beth", "A allaf?", "Pam"],
    read: "Darllen popeth sy'n gyhoeddus, a dilyn y trafodaethau",
    propose: "Cynnig rhywbeth, ysgrifennu gydag eraill, a dadlau o blaid neu yn erbyn",
    counted: {
      support: "Cefnogi syniadau, a dweud pa ddadleuon a chrynodebau sy'n dda",
      vote: "Pleidleisio mewn pleidleisiau sy'n agor o hyn ymlaen",
      stop: "Atal yr hyn y mae swyddogion yn gofyn amdano",
      challenge: "Herio gweithred swyddogol",
      recall: "Gofyn a ddylai rhywun adael ei swydd",
      jury: "Cael eich tynnu ar gyfer rheithgor",
      office: "Bod mewn swydd",
    },
    whyEverybody: "Mae ar agor i bawb.",
    whyMember: "Rydych yn aelod â hawliau llawn.",
    whyNot: {
      visitor: "Gall aelodau. Mewngofnodwch, os gwelwch yn dda.",
      unconfirmed: "Gall aelodau, ar ôl iddynt gadarnhau eu cyfeiriad.",
      supporter: "Gall aelodau. Gallwch ddod yn un ar unwaith.",
      lapsed: "Gall aelodau â hawliau llawn. Adnewyddwch, a gallwch ar unwaith.",
      suspended: "Rydych wedi'ch atal dros dro. Gallwch eto pan ddaw hynny i ben.",
    },
  },
  offices: {
    title: "Fy swyddi",
    until: (title, until) => `${title}, tan ${until}`,
    desk: "Fy nesg: beth sy'n aros am fy allwedd",
    more: "Fy nhymhorau, a sut i ymddiswyddo",
  },
  juries: {
    title: "Cefais fy nhynnu drwy goelbren ar gyfer rheithgor",
    answer: (act, until) => `Gweithred ${act}: dywedwch erbyn ${until} a fyddwch yn gwasanaethu`,
    judge: (act, until) => `Gweithred ${act}: penderfynwch erbyn ${until}`,
    judged: (act) => `Gweithred ${act}: rydych wedi pleidleisio`,
  },
  details: {
    title: "Fy nghofnod",
    name: "Enw",
    email: "Cyfeiriad e-bost",
    postcode: "Cod post",
    about: "Amdanaf fi",
    listed: "Rhestr pobl",
    isListed: "Rydych arni. Mae aelodau'n ei gweld ar ôl iddynt berthyn am rai diwrnodau.",
    isNotListed:
      "Nid ydych arni. Nid yw pwy bynnag a ddaeth gyda rhestr aelodau a fewnforiwyd arni, nes iddynt ddweud eu bod am fod.",
    since: "Gyda ni ers",
    none: "Heb ei roi",
    language: "Iaith ein llythyrau",
    languages: { en: "Saesneg", cy: "Cymraeg", none: "Saesneg, nes i chi ddewis" },
    languageHint: "Mae'r switsh ar ben pob tudalen yn ei newid.",
  },
  mine: {
    title: "Beth sy'n eiddo i mi",
    drafts: "Fy nrafftiau",
    draftsSays: "Yr hyn rydych yn ei ysgrifennu ac nad ydych wedi'i gyhoeddi.",
    receipts: "Fy nerbynebau",
    receiptsSays: "Llinell ar gyfer pob pleidlais a fwriwch, i'w gwirio.",
    notices: "Fy hysbysiadau",
    noticesSays: "Yr hyn rydym yn ei ysgrifennu atoch, a pha mor aml.",
  },
  safety: {
    title: "Mewngofnodi",
    passkeys: "Fy nghyfrin-allweddi",
    passkeysSays: "Mewngofnodwch â'ch ffôn neu'ch cyfrifiadur, heb god.",
    sessions: "Ble rwyf wedi mewngofnodi",
    sessionsSays: "Gwelwch bob dyfais, a therfynwch yr hyn nad yw'n eiddo i chi.",
  },
  going: {
    title: "Fy nata",
    download: "Lawrlwytho fy nata",
    downloadSays: "Popeth rydym yn ei gadw amdanoch, fel un ffeil (JSON).",
    leave: "Gadael",
    leaveSays: "Terfynu eich aelodaeth, ar unwaith.",
    erase: "Fy nileu",
    eraseSays: "Cael dileu popeth a wyddom amdanoch.",
  },
  welcome: {
    title: (name) => `Croeso, ${name}`,
    lead: (party) =>
      `Mae gennych le yn awr ymhlith pobl ${party}. Nid oes neb yn berchen ar y swits yma.`,
    next: "Camau cyntaf da",
    passkey: "Ychwanegu cyfrin-allwedd",
    passkeySays: "Y tro nesaf byddwch yn mewngofnodi â bys, wyneb neu PIN, heb aros am lythyr.",
    about: "Dweud pwy ydych chi",
    aboutSays:
      "Mae brawddeg am yr hyn a wyddoch ac sy'n bwysig i chi yn helpu eraill i ddod o hyd i chi.",
    week: "Gweld beth y gofynnir i chi ei wneud yr wythnos hon",
    weekSays: "Pleidleisiau agored, syniadau newydd a chanlyniadau: defnyddiol mewn deng munud.",
    notices: "Dewis eich hysbysiadau",
    noticesSays: "Dim, yr wythnos mewn un llythyr, yr hyn sy'n bwysig, neu bopeth.",
  },
  download: { file: "fy-nata.json" },
};
