import { countedInWelsh, listInWords, type Texts } from "@breakthrough/languages";
import type { officers as en } from "./words-officers.en.ts";

/** The same in Welsh. */
export const officers: Texts<typeof en> = {
  officers: {
    notYours: "Mae hyn i swyddogion y gangen hon y mae eu swydd yn ei gario.",
    lost: "Mae'r gangen hon wedi colli'r hawl i wneud hyn. Mae ei thudalen yn dweud ers pryd, a sut.",
    notMember: "Mae pwy bynnag sydd mewn swydd mewn cangen yn perthyn iddi.",
    notHeld: "Nid ydych yn y swydd hon.",
    resign: "Ymddiswyddo",
    unknown: "Nid oes gan gangen swydd o'r fath.",
  },
  desk: {
    title: (branch: string) => `${branch}: i'w swyddogion`,
    lead: "Beth sy'n aros amdanoch. Mae pwy bynnag sy'n dod i'r swydd ar eich ôl yn dod o hyd i'r cyfan yma; ar y diwrnod y daw eich tymor i ben nid ydych yn ei weld mwyach.",
    offices: (offices: readonly string[], until: string) =>
      `Rydych yn ${listInWords(offices)}, tan ${until}.`,
    letters: "Llythyrau at ei haelodau",
    messages: "Beth a ysgrifennwyd at y gangen",
    notes: "Nodiadau i bwy bynnag a ddaw ar fy ôl",
    saveNotes: "Cadw'r nodiadau",
    people: "Chwilio am aelod",
    peopleSays:
      "Enwau cyntaf a hanner cyntaf y cod post. Gwelwch eu cyfeiriad â rheswm, y maent hwy yn ei ddarllen.",
    resign: "Ymddiswyddo o swydd",
    overtaken:
      "Mae rhywun arall wedi cadw'r nodiadau ers i chi agor y dudalen hon. Agorwch hi eto, ac ychwanegwch eich rhai chi at eu rhai nhw.",
  },
  look: {
    title: (branch: string) => `Aelodau ${branch}`,
    lead: "Y rhai sy'n perthyn yn uniongyrchol i'r gangen hon ac sy'n 18 oed neu'n hŷn.",
    name: "Enw cyntaf",
    district: "Mae'r cod post yn dechrau",
    more: "Sut i'w cyrraedd",
    person: (name: string) => `Sut i gyrraedd ${name}`,
    why: "Pam y mae arnoch ei angen?",
    whyHint: "Maent yn ei ddarllen, â'ch swydd a'r diwrnod.",
    send: "Edrych",
    seen: (name: string, email: string) => `${name}: ${email}`,
    byPost:
      "Nid oes ganddynt gyfeiriad e-bost. Mae llythyrau'n eu cyrraedd drwy'r blaid yn y post.",
    told: "Dywedwyd wrthynt eich bod wedi edrych, a pham.",
    none: "Nid oes neb yn perthyn yn uniongyrchol i'r gangen hon, neu neb sy'n 18 oed neu'n hŷn.",
    notThere: "Nid oes neb felly yn perthyn i'r gangen hon.",
    tooMany: (most: number) =>
      `Rydych wedi edrych ar ${countedInWelsh(most, "person")} heddiw, a hynny yw'r mwyaf.`,
    below: "Yn y canghennau odani",
  },
  kept: {
    belonging: {
      what: "I ba gangen rydych yn perthyn, drwy beth ac ers pryd, neu nad ydych am un; ac i ba gangen i'w sefydlu y dywedasoch y byddwch yn perthyn",
      why: "Fel eich bod yn pleidleisio ac yn cael llythyrau mewn un lle, unwaith. Mae addewid yn mynd pan gaiff y gangen ei sefydlu neu pan ddaw ei amser i ben.",
    },
    offices: {
      what: "Pa swydd mewn cangen a oedd gennych, o bryd tan bryd",
      why: "Fel bod pawb yn gwybod pwy weithredodd drosti.",
    },
    objection: {
      what: "Eich bod yn gwrthwynebu newid i'ch cangen",
      why: "Fel bod pob aelod yn cyfrif unwaith. Ni ddangosir hynny i neb, ac mae'n mynd pan ddaw'r newid i ben.",
    },
    look: {
      what: "Pa swyddog cangen a edrychodd ar sut i'ch cyrraedd, pryd, a pham; ac ar bwy yr edrychoch fel un",
      why: "Fel eich bod yn gweld pwy a edrychodd.",
    },
  },
};
