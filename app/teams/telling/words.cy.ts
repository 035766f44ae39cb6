import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

export const cy: Texts<typeof en> = {
  closedWhy: {
    unfounded: "Ni ddaeth o hyd i'w sylfaenwyr mewn pryd.",
    decided: "Y tîm a benderfynodd hynny.",
    empty: "Nid oedd neb ar ôl ynddo.",
    unled: "Nid oedd neb wedi'i gydlynu ers gormod o amser.",
  },
  record: {
    founded: "Sefydlwyd tîm.",
    closed: {
      unfounded: "Daeth sefydlu tîm i ben.",
      decided: "Caewyd tîm, fel y penderfynodd.",
      empty: "Caewyd tîm nad oedd neb ar ôl ynddo.",
      unled: "Caewyd tîm nad oedd neb wedi'i gydlynu ers gormod o amser.",
    },
    decided: {
      party: "Penderfynodd tîm rywbeth yn enw'r blaid. Mae ei eiriau ar dudalen y tîm.",
      coordinate: "Dewisodd tîm rywun i'w gydlynu am dymor.",
      close: "Penderfynodd tîm gau.",
    },
  },
  letters: {
    covered: "tîm",
    asking: {
      subject: "Mae rhywun yn gofyn am ymuno â'ch tîm",
      text: ({ team, link }) =>
        `Helo {name},\n\nmae rhywun yn gofyn am ymuno â'r tîm “${team}”. Cymerwch nhw i mewn, neu beidio:\n\n${link}\n`,
    },
    unasked: {
      subject: "Ni holodd neb newydd-ddyfodiad i'ch tîm",
      text: ({ team, link }) =>
        `Helo {name},\n\nymunodd rhywun â'r tîm “${team}” ac ni ofynnodd neb iddynt mewn pryd beth yr hoffent ei wneud. Mae tudalen y tîm yn ei gyfrif. Nid yw'n rhy hwyr i siarad â nhw:\n\n${link}\n`,
    },
    welcome: {
      subject: "Mae eich tîm yn gofyn rhywbeth i chi",
      text: ({ team, says, link }) =>
        `Helo {name},\n\nmae rhywun o'r tîm “${team}” yn gofyn i chi:\n\n${says}\n\nMae pwy ydyw, a'r hyn sydd i'w wneud, ar dudalen y tîm:\n\n${link}\n`,
    },
    takenIn: {
      subject: "Rydych yn y tîm",
      text: ({ team, link }) =>
        `Helo {name},\n\ncymerodd y tîm “${team}” chi i mewn. Mae'r hyn sydd i'w wneud yma:\n\n${link}\n`,
    },
    declined: {
      subject: "Ni chymerodd y tîm chi i mewn",
      text: ({ team, link }) =>
        `Helo {name},\n\nni chymerodd y tîm “${team}” chi i mewn. Mae o ba bryd y gallwch ofyn eto yma, ac mae timau eraill:\n\n${link}\n`,
    },
    unanswered: {
      subject: "Nid atebodd neb chi",
      text: ({ team, link }) =>
        `Helo {name},\n\nfe ofynnoch am ymuno â'r tîm “${team}”, ac nid atebodd neb ynddo mewn pryd. Gallwch ofyn eto ar unwaith, neu ddod o hyd i dîm arall:\n\n${link}\n`,
    },
    puts: {
      decide: (says) => says,
      party: (says) => `Yn enw'r blaid: ${says}`,
      coordinate: (says) => `Mae rhywun yn cynnig cydlynu'r tîm: ${says}`,
      close: (says) => `Cau'r tîm: ${says}`,
    },
    decision: {
      subject: "Mae eich tîm yn penderfynu",
      text: ({ team, says, when, link }) =>
        `Helo {name},\n\nrhoddir hyn i'r tîm “${team}”:\n\n${says}\n\nDywedwch ie neu na tan ${when}:\n\n${link}\n`,
    },
    unled: {
      subject: "Nid oes neb yn cydlynu eich tîm",
      text: ({ team, when, link }) =>
        `Helo {name},\n\nnid oes neb yn cydlynu'r tîm “${team}” mwyach. Gall unrhyw aelod ynddo gynnig gwneud; y tîm sy'n dweud ie neu na. Tan hynny gall pob aelod ynddo wneud yr hyn y mae cydlynydd yn ei wneud. Os na ddewisir neb, caiff y tîm ei gau ${when}.\n\n${link}\n`,
    },
    closed: {
      subject: "Mae eich tîm wedi cau",
      text: ({ team, why, link }) =>
        `Helo {name},\n\nmae'r tîm “${team}” wedi cau. ${why}\n\nMae'r hyn a wnaeth yn aros yma i'w ddarllen:\n\n${link}\n`,
    },
  },
  kept: {
    skills: {
      what: "Yr hyn y dywedwch y gallwch ei wneud, a faint o oriau'r wythnos sydd gennych ar ei gyfer",
      why: "Er mwyn i'r platfform ddangos i chi dimau sydd ei angen. Nid oes neb arall yn ei weld.",
    },
    places: {
      what: "Ym mha dimau rydych chi neu rydych yn gofyn am fod, a ydych am gael eu llythyrau, beth ofynnodd rhywun ohonynt i chi, a'r hyn a ddywedwch wrth yr hyn y maent yn ei benderfynu tra bo hynny ar agor",
      why: "Er mwyn i'r rhai mewn tîm wybod pwy sydd ynddo, ac i bob aelod gyfrif unwaith.",
    },
    work: {
      what: "Timau y dechreuoch neu rydych yn eu cydlynu, a'r hyn rydych yn ei roi i dîm",
      why: "Er mwyn i'r rhai mewn tîm wybod pwy sy'n gwneud beth.",
    },
  },
};
