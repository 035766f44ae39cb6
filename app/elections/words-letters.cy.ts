import type { Texts } from "@breakthrough/languages";
import type { letters as en } from "./words-letters.en.ts";

// Written without a native reader, as all our Welsh.

export const letters: Texts<typeof en> = {
  called: {
    subject: (title) => `Mae'r enwebiadau ar agor: ${title}`,
    text: ({ name, title, seats, closes, voteFrom, voteUntil, link }) =>
      `Annwyl ${name},\n\nmae etholiad wedi'i alw: ${title}. Seddi: ${seats}.\n\nGallwch sefyll eich hun, enwi aelod arall, neu gefnogi rhywun sy'n sefyll. Mae'r enwebiadau'n cau ar ${closes}.\n\nMae'r aelodau'n pleidleisio o ${voteFrom} tan ${voteUntil}. Dyma'r cyfan amdano:\n\n${link}`,
  },
  offered: {
    subject: (title) => `Fe'ch enwyd ar gyfer etholiad: ${title}`,
    text: ({ name, title, closes, link }) =>
      `Annwyl ${name},\n\nhoffai aelod i chi sefyll mewn etholiad: ${title}. Ni all neb arall weld eich bod wedi'ch enwi, oni bai eich bod yn cytuno.\n\nMae'r enwebiadau'n cau ar ${closes}. Dywedwch ie neu na yma, ac ysgrifennwch eich enwebiad:\n\n${link}`,
  },
  supportEnded: ({ title, nominee, closes, link }) => ({
    subject: `Newidiwyd datganiad a gefnogwyd gennych: ${title}`,
    text: `Helô {name},\n\ncefnogoch enwebiad ${nominee} yn yr etholiad hwn: ${title}.\n\nMae ${nominee} wedi ysgrifennu datganiad arall ers hynny. Yr un a ddarllenoch a gefnogwyd gennych, felly mae eich cefnogaeth wedi dod i ben.\n\nNi all neb arall ddarllen yr un newydd nes iddo gael ei gyflwyno. Yna bydd yma, a gallwch gefnogi hwnnw hefyd, nes i'r enwebiadau gau ar ${closes}:\n\n${link}\n`,
  }),
  short: {
    subject: (title) => `Nid yw eich enwebiad yn gyflawn eto: ${title}`,
    text: ({ name, title, closes, link, lacks }) =>
      `Annwyl ${name},\n\nmae'r enwebiadau'n cau ar ${closes} ar gyfer yr etholiad hwn: ${title}. Mae rhywbeth ar goll o hyd yn eich un chi:\n\n${lacks}\n\nMae amser o hyd. Dyma eich enwebiad:\n\n${link}`,
  },
  askedAgain: {
    subject: (title) => `Daeth sedd yn wag, a safoch drosti: ${title}`,
    text: ({ name, title, closes, link }) =>
      `Annwyl ${name},\n\ndaeth sedd yn wag: ${title}. Safoch drosti, ac ni chawsoch eich ethol. Fe'i llenwir o'r pleidleisiau a fwriodd aelodau bryd hynny, wedi'u cyfrif eto ymhlith y rhai a safodd ac sy'n dal i'w heisiau.\n\nA ydych chi? Dywedwch ie neu na erbyn ${closes}. Heb ie fe'ch gadewir allan. Mae'r hyn a ysgrifennoch bryd hynny yno, a gallwch ei newid:\n\n${link}`,
  },
  counted: {
    subject: (title) => `Mae'r etholiad wedi'i gyfrif: ${title}`,
    text: ({ name, title, stands, link }) =>
      `Annwyl ${name},\n\nmae'r etholiad y safoch ynddo wedi'i gyfrif: ${title}. Dyma'r canlyniad, a phob ffeil y cafodd ei gyfrif ohoni:\n\n${link}\n\nMae'n sefyll o ${stands}, oni bai bod aelodau'n ei herio. Gallwch ei ailgyfrif eich hun, neu ofyn i rywun yr ydych yn ymddiried ynddo wneud hynny.`,
  },
};
