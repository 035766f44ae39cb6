import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  title: "Chwilio",
  lead: "Dewch o hyd i'r hyn rydym wedi cytuno arno, a'r hyn rydym yn ei drafod.",
  found: (typed) => `Chwilio: ${typed}`,
  field: "Geiriau i chwilio amdanynt",
  hint: `Rhowch eiriau mewn "dyfynodau" i'w canfod ochr yn ochr. Rhowch - o flaen gair i'w hepgor.`,
  button: "Chwilio",
  refuse: {
    tooMany: "Rydych wedi chwilio'n aml iawn. Arhoswch bum munud, yna chwiliwch eto.",
    tooManyFromHere:
      "O'r lle rydych chi, chwiliwyd am fwy nag y mae pobl yn ei chwilio. Arhoswch bum munud, neu mewngofnodwch.",
  },
  kinds: {
    policy: "Ein polisi",
    questions: "Cwestiynau ac atebion",
    proposals: "Cynigion",
    news: "Newyddion",
    people: "Aelodau",
    offices: "Swyddi",
    pages: "Tudalennau",
  },
  all: "Popeth",
  more: {
    policy: "Rhagor o bolisi",
    questions: "Rhagor o gwestiynau",
    proposals: "Rhagor o gynigion",
    news: "Rhagor o newyddion",
    people: "Rhagor o aelodau",
    offices: "Rhagor o swyddi",
    pages: "Rhagor o dudalennau",
  },
  kindsLabel: "Ble i chwilio",
  policyStates: {
    "in-force": "Polisi",
    "under-review": "Yn cael ei adolygu",
    superseded: "Disodlwyd",
    repealed: "Diddymwyd",
  },
  nothingTitle: "Ni chanfuwyd dim",
  nothing:
    "Rhowch gynnig ar eiriau eraill, neu ar lai ohonynt. Ni chwilir am eiriau cyffredin iawn fel “the”.",
  propose: "Ei gynnig eich hun",
  meant: (typed, meant) =>
    `Nid oes testun nac enw sy'n cynnwys “${typed}”. Mae'r rhain yn cynnwys “${meant}”.`,
  best: (most) => `Dyma'r ${most} sy'n cyfateb orau. Ychwanegwch air i gael llai.`,
  sitePages: {
    discuss: { title: "Trafod", also: "cynigion syniadau" },
    news: { title: "Newyddion", also: "erthyglau colofn blog diweddaraf ysgrifennu" },
    teams: { title: "Timau", also: "gwirfoddoli helpu ymuno tasg gweithgor cydlynydd" },
    skills: { title: "Yr hyn y gallaf ei wneud", also: "sgiliau gwirfoddoli oriau helpu" },
    meetings: { title: "Trafodaethau wythnosol", also: "cyfarfodydd fideo agenda pwnc" },
    hiddenPosts: { title: "Beth a guddiwyd, a pham", also: "cymedroli sylwadau dileu" },
    calendar: { title: "Fy nghalendr", also: "ffôn tanysgrifio dyddiadau" },
    decide: {
      title: "Pleidleisiau a sut y gwnaethom bleidleisio",
      also: "pleidlais canlyniadau penderfynu",
    },
    policy: { title: "Ein polisi", also: "maniffesto" },
    rulebook: { title: "Y llyfr rheolau", also: "rheolau cyfansoddiad" },
    party: { title: "Ein plaid", also: "amdanom cysylltu aelodau" },
    privacy: { title: "Preifatrwydd", also: "diogelu data hysbysiad cwyn" },
    imprint: { title: "Argraffnod", also: "cyfeiriad cysylltu hyrwyddwr rheolydd tâl" },
    offices: { title: "Pwy sydd ym mha swydd", also: "swyddogion arweinwyr cysylltu" },
    record: { title: "Y cofnod", also: "log gweithredoedd tryloywder" },
    requests: { title: "Yr hyn y mae swyddogion yn gofyn amdano", also: "ceisiadau" },
    juries: { title: "Gweithredoedd, heriau a rheithgorau", also: "rheithgor apêl cwyn" },
    elections: { title: "Etholiadau", also: "ymgeiswyr enwebu sefyll arweinydd pwyllgor" },
    appointments: { title: "Swyddi drwy goelbren a thrwy benodiad", also: "penodi tynnu" },
    recalls: { title: "Galw'n ôl o swydd", also: "swyddog" },
    holds: {
      title: "Beth sydd wedi'i ddal yn ôl, a pham",
      also: "preifatrwydd data personol cymedroli",
    },
    timetable: { title: "Amserlen yr etholiad", also: "dyddiadau enwebiadau diwrnod pleidleisio" },
    propose: { title: "Gwneud cynnig", also: "cynnig newydd syniad" },
    questions: { title: "Cwestiynau ac atebion", also: "cymorth sut ateb" },
    contact: { title: "Ysgrifennu atom", also: "cysylltu e-bost neges gofyn cwyn" },
    mentions: { title: "Sôn amdanom", also: "cyfryngau papurau newydd radio" },
    press: { title: "I newyddiadurwyr", also: "y wasg cyfryngau datganiadau logo" },
    join: { title: "Ymuno â ni", also: "aelodaeth aelod" },
    leave: { title: "Gadael", also: "canslo aelodaeth" },
    me: { title: "Fi", also: "cyfrif gosodiadau llythyrau" },
    details: { title: "Fy manylion", also: "preifatrwydd enw cyfeiriad cod post" },
    download: {
      title: "Lawrlwytho'r hyn a wyddom amdanaf",
      also: "preifatrwydd data personol allforio",
    },
    receipts: { title: "Fy nerbynebau", also: "pleidleisiau gwirio" },
    signIn: { title: "Mewngofnodi", also: "cyfrif" },
    passkeys: { title: "Fy nghodau mynediad", also: "diogelwch cyfrinair" },
  },
};
