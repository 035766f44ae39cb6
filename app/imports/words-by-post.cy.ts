import { countInWords, type Texts } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { importsPath, postPath } from "./addresses.ts";
import type { byPost as en } from "./words-by-post.en.ts";

// Written without a native reader, as all our Welsh.

export const byPost: Texts<typeof en> = {
  trail: [
    { label: "Ein plaid", href: partyPath },
    { label: "Mewnforion rhestri aelodau", href: importsPath },
    { label: "Llythyrau ar bapur", href: postPath },
  ],
  title: "Llythyrau ar bapur",
  lead: "Aelodau yr oedd gan eu rhestr gyfeiriad post a dim blwch post eu hunain. Mae'r hyn a ysgrifennwn atynt yn aros yma nes ei argraffu.",
  howTheyVote:
    "Maent yn pleidleisio â dau god ar ddwy ddalen o bapur, y mae swyddogion dau gorff yn eu hargraffu ar wahân. Pan fydd ganddynt flwch post yma, byddant yn mewngofnodi ac yn cymryd rhan fel pawb. Mae'n cymryd dwy allwedd, gan mai'r sawl sy'n ei ddarllen sy'n mewngofnodi yn eu lle.",
  ballotPapers: "Papurau pleidleisio i'w hargraffu",
  nothingWaits: "Nid oes dim yn aros i'w argraffu.",
  printLetters: (count) =>
    count === 1 ? "Argraffu 1 llythyr" : `Argraffu ${countInWords(count)} o lythyrau`,
  printLabels: "Argraffu'r labeli cyfeiriad",
  emptyTitle: "Mae gan bawb flwch post",
  emptySays: "Bydd pwy bynnag a ddaw drwy fewnforio heb un yn sefyll yma.",
  caption: "Pwy sydd heb flwch post",
  columns: {
    name: "Enw",
    address: "Cyfeiriad post",
    waiting: "I'w hargraffu",
    mailbox: "Blwch post",
  },
  nameIt: "Rhoi blwch post",
  lettersTitle: "Llythyrau i'w hargraffu",
  lettersLead:
    "Argraffwch y dudalen hon: mae pob llythyr ar ddalen ei hun. Dywedwch isod eu bod wedi'u hanfon pan fyddant yn eu hamlenni.",
  labelsTitle: "Labeli cyfeiriad",
  labelsLead:
    "Argraffwch y dudalen hon ar labeli, tri mewn rhes. Mae un i bob person y mae llythyr yn aros amdano.",
  noteSent: (count) =>
    count === 1 ? "Mae'r llythyr hwn yn ei amlen" : `Mae'r ${count} llythyr hyn yn eu hamlenni`,
  nothingToSend: "Nodwyd eisoes fod y llythyrau hyn wedi'u hanfon, neu nid oes rhai.",
  mailboxTitle: "Rhoi blwch post",
  mailboxLead:
    "Dim ond lle maent wedi dweud wrthych eu hunain. Dwy allwedd sy'n penderfynu, yna mae darllenydd y blwch yn ei gadarnhau, ac mae llythyr ar bapur yn dweud wrthynt.",
  whom: "Pwy",
  email: "Cyfeiriad e-bost",
  goOn: "Ymlaen i ofyn",
  askTitle: "Gofyn am roi blwch post",
  askLead: "Mae'r allwedd arall yn gweld yr enw a'r cyfeiriad. Nid oes yr un yn y cofnod.",
  why: "Sut y gwyddoch mai eu blwch hwy ydyw?",
  unknown: "Nid oes neb o'r fath heb flwch post.",
  taken: "Mae rhywun yma â'r blwch post hwn eisoes. Un person sydd i un blwch post.",
  mailboxGone:
    "Nid yw'r blwch post hwn yn aros mwyach: enwyd un arall, neu fe'i rhoddwyd, neu ni phenderfynodd neb mewn pryd.",
  line: "Rhoddir blwch post i rywun nad oedd ganddo un.",
  noKey: "Nid un o'n dolenni ni yw hon, neu mae'n rhy hen, neu fe'i dilynwyd eisoes.",
  confirmTitle: "Ai eich blwch post chi yw hwn?",
  confirmLead:
    "Cadarnhewch ef, a byddwch yn mewngofnodi ag ef o hyn ymlaen. Daw eich llythyrau yma ac nid ar bapur mwyach.",
  confirm: "Ie, fy un i ydyw",
  confirmedTitle: "Mae eich blwch post wedi'i gadarnhau",
  confirmed: "Daw eich llythyrau iddo o hyn ymlaen, a dilëir eich cyfeiriad post.",
  signIn: "Mewngofnodi",
};
