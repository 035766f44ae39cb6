import type { Texts } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** Every sentence of this room that a person reads, in Welsh. */
export const cy: Texts<typeof en> = {
  signIn: "Mewngofnodwch yn gyntaf, os gwelwch yn dda.",
  unknown:
    "Nid yw'r ddolen hon yn un o'n rhai ni, neu mae ei darllenydd wedi gadael. Nid oes dim i'w atal.",
  notStopped: "Nid yw eich llythyrau cyntaf wedi'u hatal.",
  tooMany:
    "Mae gormod o bobl wedi atal eu llythyrau o un lle. Rhowch gynnig arall arni ymhen awr, os gwelwch yn dda.",
  letters: {
    dear: "Annwyl {name},",
    why: "Dyma un o'n llythyrau cyntaf at bwy bynnag sy'n newydd. Mae'r ddolen isod yn atal y gweddill ohonynt, ac nid unrhyw rai eraill.",
    hidden: "rhywbeth nad yw'n cael ei ddangos nawr",
    on: (title, when) => `${title}, ${when}`,
    today: {
      subject: (party) => `Yr hyn y gallwch ei wneud yn ${party} heddiw`,
      lead: "Diolch am ymuno. Dyma'r hyn y gallwch ei wneud heddiw, pob un mewn ychydig funudau.",
      discussion: "Dewch i drafodaeth yr wythnos hon:",
      events: "Dewch gyda ni. Dyma'r rhai nesaf:",
      noEvents: "Nid oes dim ymlaen yn eich ardal o fewn pythefnos y gwyddom amdano.",
      allEvents: "Pob digwyddiad",
      help: "Cynigiwch help:",
      skills: "Dywedwch beth y gallwch ei wneud: bydd timau sydd ei angen yn dod o hyd i chi",
      act: "Gweld beth sydd angen pobl nawr",
      find: "Dod o hyd i'ch ffordd:",
      talk: "Yr hyn y mae aelodau'n ei drafod, a'r pynciau i ddod",
      policy: "Yr hyn y mae aelodau wedi cytuno arno",
      own: "Eich tudalen eich hun: yr hyn y gallwch ei wneud ac o ba bryd, a pha lythyrau a gewch",
      become: "Dod yn aelod, i benderfynu gyda ni",
    },
    vote: {
      subject: (party) => `Eich pleidlais gyntaf yn ${party}`,
      votes:
        "Mae gennych bleidlais: rydych ar restr pob pleidlais o'r holl aelodau sy'n agor o hyn ymlaen.",
      from: (day) =>
        `Nid oes gennych bleidlais eto. Mae pwy bynnag sydd wedi bod yn aelod am rai dyddiau pan fydd pleidlais yn agor ar ei rhestr, fel na all neb ymuno dim ond i'w throi. Byddwch ar restr pob pleidlais o'r holl aelodau sy'n agor o ${day} ymlaen.`,
      unvouched: (needed) =>
        needed === 1
          ? "Nid oes gennych bleidlais eto: yn gyntaf rhaid i un aelod sydd wedi cwrdd â chi dystio eich bod yn berson. Sut mae hynny'n gweithio"
          : `Nid oes gennych bleidlais eto: yn gyntaf rhaid i ${needed} aelod sydd wedi cwrdd â chi dystio eich bod yn berson. Sut mae hynny'n gweithio`,
      unpaid:
        "Nid oes gennych bleidlais eto: nid yw eich aelodaeth yn rhedeg. Sut i'w chael i redeg",
      waiting: "Mae'r pleidleisiau hyn ar agor, a gallwch bleidleisio ynddynt nawr:",
      none: "Nid oes pleidlais agored yn aros amdanoch heddiw. Mae un a oedd ar agor cyn i chi gael pleidlais yn mynd ymlaen hebddoch.",
      until: (title, when) => `${title}, tan ${when}`,
      all: "Pob pleidlais, a'r hyn sy'n dod nesaf",
      secret:
        "Mewn pleidlais gudd, fel yn y rhan fwyaf o etholiadau, mae pwy bynnag sydd ar y rhestr yn cael llythyr ar wahân gyda'r hyn sydd ei angen i bleidleisio.",
      verify:
        "Pan fyddwch yn pleidleisio, cewch god derbynneb. Ar ôl cau, chwiliwch amdano ar eich llinell yn y rhestr: os yw yno, cyfrifwyd eich pleidlais fel y bwrioch hi, a gall unrhyw un gyfrif pob llinell eto.",
      receipts: "Eich derbynebau",
    },
    branch: {
      subject: (party) => `Eich cangen o ${party}`,
      yours: (branch) => `Rydych yn perthyn i'r gangen ${branch}:`,
      near: (branch) => `Mae aelodau lle rydych yn byw yn cwrdd yn y gangen ${branch}:`,
      events: "Beth sydd ymlaen:",
      noEvents:
        "Nid oes cyfarfod wedi'i gyhoeddi yno o fewn pythefnos. Mae ei thudalen yn dweud pryd y bydd un.",
      ask: "Gofynnwch i'w swyddogion beth bynnag yr hoffech ei wybod",
      change: "Perthyn i un arall, neu i ddim un",
      none: "Nid ydych yn perthyn i gangen: nid oes un lle rydych yn byw, neu ni roesoch god post.",
      noneNear: "Ni wyddom am gangen lle rydych yn byw, neu ni roesoch god post.",
      all: "Pob cangen",
      choose: "Dewis un, os oes un gerllaw",
      found:
        "Sefydlu un: enwch y lle, ac mae eraill sy'n byw yno yn rhoi eu henwau iddi. Pan fydd digon wedi gwneud, mae hi yno",
    },
  },
  page: {
    trail: [{ label: "Fi", href: mePath }],
    title: "Llythyrau cyntaf",
    lead: "Mae pwy bynnag sy'n ymuno yn cael tri llythyr yn y pythefnos cyntaf: yr hyn y gall ei wneud, ei bleidlais gyntaf, a'i gangen. Mae cefnogwyr yn cael y cyntaf a'r olaf.",
    names: {
      today: "Yr hyn y gallwch ei wneud",
      vote: "Eich pleidlais gyntaf",
      branch: "Eich cangen",
    },
    state: "Eich llythyrau",
    none: "Nid ydych yn cael yr un: maent ar gyfer pwy bynnag a ymunodd ei hun, ac ers i ni gael llythyrau o'r fath.",
    done: "Wedi'i ysgrifennu, neu ddim mwyach",
    comes: (day) => `Yn dod ar ${day}`,
    never: "I aelodau yn unig",
    stopped: "Rydych wedi atal eich llythyrau cyntaf. Mae pob un arall yn dod fel o'r blaen.",
    stop: "Atal y gweddill ohonynt",
    stopSays: "Mae pob llythyr arall yn dod fel o'r blaen.",
    start: "Eu hanfon ataf eto",
    all: "Am beth rydym yn ysgrifennu atoch",
    saved: "Wedi'i gadw.",
    samples: "Yr hyn a ddywedant",
    samplesSays: "Fel y byddent yn cael eu hysgrifennu atoch heddiw, yn y ddwy iaith.",
  },
  out: {
    title: "Atal y llythyrau cyntaf",
    lead: "Un clic, ac ni ddaw gweddill eich llythyrau cyntaf. Nid oes angen i chi fewngofnodi.",
    stays: "Mae pob llythyr arall, megis codau a llythyr yr wythnos, yn dod fel o'r blaen.",
    button: "Eu hatal",
    doneTitle: "Dim mwy o lythyrau cyntaf",
    done: "Rydym wedi eu hatal. Tynnwyd yn ôl yr hyn a oedd yn aros.",
    change: "Wedi newid eich meddwl? Eich llythyrau cyntaf",
  },
  kept: {
    newcomer: {
      what: "Ar ba ddiwrnod y daethoch ac y daethoch yn aelod, pa lythyrau cyntaf a gawsoch, ac a ydych wedi'u hatal",
      why: "Fel y daw pob un unwaith, ar ei ddiwrnod, a dim un nad ydych am ei gael.",
    },
  },
};
