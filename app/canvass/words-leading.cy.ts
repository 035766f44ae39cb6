import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { leading as en } from "./words-leading.en.ts";

// Written without a native reader, as all our Welsh.

/** What what people said led to, in Welsh. */
export const leading: Texts<typeof en> = {
  unknown: "Nid oes grŵp o atebion o'r fath.",
  notYours:
    "Dim ond awdur y cynnig a all wneud hynny, neu bwy bynnag sy'n darllen yr hyn a ddywedwyd: wrth ei stondin, neu ar-lein.",
  noProposal: "Ysgrifennwch rif neu gyfeiriad cynnig sydd wedi'i gyhoeddi.",
  isLinked: "Mae'r cynnig hwn wedi'i gysylltu eisoes, neu'n aros i'w gadarnhau.",
  notLinked: "Nid yw'r cynnig hwn wedi'i gysylltu mwyach.",
  waiting: "Yn aros i'w gadarnhau",
  waitingSays:
    "Dywed awdur y cynnig iddo ddod o hyn. Cadarnhewch os felly y mae: caiff pwy bynnag a'i dywedodd ac a ofynnodd am glywed lythyr, awr yn ddiweddarach.",
  waitsForThem:
    "Pwy bynnag sy'n darllen yr hyn a ddywedwyd wrth ei stondin neu ar-lein sy'n ei gadarnhau. Ni ddywedir wrth neb cyn hynny.",
  waitingAt:
    "Dywed awdur cynnig iddo ddod o'r hyn a ddywedodd pobl yma. Edrychwch, a chadarnhewch os felly y mae:",
  confirm: "Cadarnhau",
  unlink: "Tynnu'n ôl",
  said: ({ answers, stalls, online, monthly }) =>
    [
      ...(answers > 0
        ? [`${countedInWelsh(answers, "ateb")} wrth ${countedInWelsh(stalls, "stondin")}.`]
        : []),
      ...(online > 0 ? [`${countedInWelsh(online, "ateb")} ar-lein.`] : []),
      ...(monthly > 0 ? [`${countedInWelsh(monthly, "ateb")} i gwestiwn y mis gan gangen.`] : []),
      ...(answers > 0 ? ["Nid arolwg yw stondin: mae'n clywed y rhai sy'n aros i siarad."] : []),
      ...(online + monthly > 0
        ? ["Nid arolwg yw tudalen: mae'n clywed y rhai sy'n dod iddi."]
        : []),
    ].join(" "),
  listed: "Beth ddywedodd pobl",
  ledTo: "Yr hyn y mae wedi arwain ato",
  nothing: "Nid oes cynnig wedi'i gysylltu eto.",
  link: "Cysylltu cynnig",
  linkSays:
    "Fel awdur y cynnig, neu fel pwy bynnag sy'n darllen yr hyn a ddywedwyd wrth ei stondin neu ar-lein. Caiff pwy bynnag a'i dywedodd wrth stondin ac a ofynnodd am glywed lythyr, awr yn ddiweddarach a phan benderfynir arno; tan hynny gellir ei dynnu'n ôl heb ddweud wrth neb. Mae'r hyn y mae awdur yn ei gysylltu yn aros nes i un o'r rhai sy'n ei ddarllen ei gadarnhau.",
  proposal: "Y cynnig",
  proposalHint: "Ei rif neu ei gyfeiriad.",
  what: {
    linked: "Mae mewn cynnig nawr, y mae aelodau'n gweithio arno:",
    adopted: "Pleidleisiodd aelodau, a mabwysiadu cynnig a ddaeth ohono:",
    "not-adopted": "Daeth cynnig ohono. Penderfynodd aelodau, ac ni fabwysiadwyd ef:",
    lapsed: "Daeth cynnig ohono. Ni chafodd ddigon o gefnogaeth mewn pryd:",
    withdrawn: "Daeth cynnig ohono. Mae ei awduron wedi'i dynnu'n ôl:",
    merged: "Daeth cynnig ohono. Mae'n rhan o un arall nawr:",
  },
  letter: {
    subject: "Beth ddaeth o'r hyn a ddywedoch",
    text: ({ group, title, what: how, link, out }) =>
      `Wrth un o'n stondinau gofynasoch am glywed beth a ddaw o'r hyn a ddywedoch. Rhoddodd aelodau ef ynghyd â'r hyn a ddywedodd eraill: “${group}”.\n\n${how}\n\n${title}\n${link}\n\nI beidio â chlywed rhagor ac i gael eich dileu, agorwch hwn:\n${out}`,
  },
};
