import { countedInWelsh, type Texts } from "@breakthrough/languages";
import type { letters as en } from "./words-letters.en.ts";

export const letters: Texts<typeof en> = {
  covered: "digwyddiad",
  later: (dates) =>
    `\n\nMae'r un peth yn wir am ddyddiadau diweddarach: ${countedInWelsh(dates, "dyddiad")}, y mae ei dudalen yn eu dangos.`,
  signUp: {
    subject: (title) => `Ydych chi'n dod? ${title}`,
    text: ({ title, when, place, link }) =>
      `Helô,

ysgrifennodd rhywun y cyfeiriad hwn i ddod i ddigwyddiad: ${title}

Pryd: ${when}
Ble: ${place}

Os mai chi oedd hynny, dywedwch yma a ydych yn dod:
${link}

Trwy'r un ddolen rydych yn newid eich ateb. Os nad chi oedd hynny, peidiwch â gwneud dim: heb ateb rydym yn dileu'r cyfeiriad hwn.`,
  },
  movedUp: {
    subject: (title) => `Mae lle i chi: ${title}`,
    text: ({ title, when, place, link }) =>
      `Helô,

roeddech ar y rhestr aros, ac yn awr mae gennych le: ${title}

Pryd: ${when}
Ble: ${place}

Os na allwch ddod mwyach, dywedwch hynny, ac mae'r nesaf yn symud i fyny:
${link}`,
  },
  reminder: {
    subject: (title) => `A yw'n sefyll o hyd? ${title}`,
    text: ({ title, when, place, yes, no }) =>
      `Helô,

dywedoch eich bod yn dod, neu efallai'n dod: ${title}

Pryd: ${when}
Ble: ${place}

Ydw, rwy'n dod:
${yes}

Na, ni allaf ddod:
${no}`,
  },
  moved: {
    subject: (title) => `Wedi'i symud: ${title}`,
    text: ({ title, when, place, later, link }) =>
      `Helô,

cafodd y digwyddiad hwn ei symud: ${title}

Mae bellach: ${when}
Ble: ${place}${later}

Dywedwch yma a ydych yn dod bryd hynny:
${link}`,
  },
  elsewhere: {
    subject: (title) => `Lle arall: ${title}`,
    text: ({ title, when, place, later, link }) =>
      `Helô,

mae'r digwyddiad hwn mewn lle arall: ${title}

Pryd: ${when}
Ble: ${place}${later}

Dywedwch yma a ydych yn dod yno:
${link}`,
  },
  cancelled: {
    subject: (title) => `Wedi'i ganslo: ${title}`,
    text: ({ title, when, why, later }) =>
      `Helô,

cafodd y digwyddiad hwn ei ganslo: ${title}

Roedd i fod: ${when}
Pam: ${why}${later}

Nid oes angen i chi wneud dim.`,
  },
  opened: {
    subject: (title) => `Mae eich digwyddiad ar agor: ${title}`,
    text: ({ title, when, link }) =>
      `Helô,

mae'r digwyddiad a gynigioch ar agor, a gall pobl ddod: ${title}

Pryd: ${when}

Chi yw ei westeiwr:
${link}`,
  },
  noHost: {
    subject: (title) => `Mae angen gwesteiwr ar ddigwyddiad: ${title}`,
    text: ({ title, when, link }) =>
      `Helô,

mae pwy bynnag oedd yn westeiwr y digwyddiad hwn wedi gadael y blaid: ${title}

Pryd: ${when}

Nid oes neb yn gweld pwy sy'n dod nes i rywun gymryd drosodd. Gallwch chi:
${link}`,
  },
};
