import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

/** The platform's own sentences in Welsh. Wants a native reader. */
export const cy: Texts<typeof en> = {
  form: {
    missing: "Mae rhywbeth ar goll yn y ffurflen hon. Llwythwch y dudalen eto.",
  },
  "signed-out": "Rydych wedi allgofnodi. Mewngofnodwch eto.",
  unsent:
    "Roeddech wedi allgofnodi, felly nid yw hyn wedi'i anfon. Dyma fe fel y llenwoch chi ef: edrychwch arno, ac anfonwch ef. Fe'i hanfonir yn enw pwy bynnag sydd wedi mewngofnodi nawr.",
  "changed-meanwhile":
    "Newidiwyd yr hyn sydd yma tra oeddech yn ysgrifennu, gan rywun arall neu gennych chi mewn tab arall. Ni throsysgrifennwyd dim: cymharwch y ddau isod, yna dewiswch.",
  "no-one-person": "Ni all unrhyw un person wneud hyn. Rhaid gofyn amdano, gan roi rheswm.",
  "only-a-jury": "Dim ond rheithgor, neu ddwy allwedd gyda'i gilydd, all ddad-wneud hyn.",
  malformed: "Mae rhywbeth yn y ffurflen nad yw'n iawn.",
  "clock-is-off":
    "Mae cloc y gweinydd hwn yn anghywir, felly nid yw'n derbyn pleidleisiau am y tro. Rhowch gynnig arall arni ymhen munud. Ni chafodd eich pleidlais ei derbyn.",
  "form-broken": "Cyrhaeddodd y ffurflen wedi torri. Anfonwch hi eto.",
  "form-unknown": "Mae'r cyfeiriad hwn yn derbyn ffurflen o un o'n tudalennau ni.",
  "form-forbidden-name": "Mae gan y ffurflen faes ag enw na chaniateir.",
  "form-too-many-fields": "Mae gan y ffurflen fwy o feysydd nag unrhyw un o'n rhai ni.",
  "form-unstorable": "Mae gan y ffurflen nod na ellir ei gadw. Tynnwch ef allan.",
  "form-too-large": "Mae hynny'n fwy nag y gall y ffurflen hon ei dderbyn.",
  "form-elsewhere": (origin) =>
    `Dim ond yng nghyfeiriad y blaid ei hun, ${origin}, y derbynnir ffurflen. Agorwch y dudalen yno a'i hanfon eto.`,
  "forms-of-visitors":
    "O'r lle rydych chi, anfonwyd mwy o ffurflenni mewn deng munud nag y mae pobl yn eu hanfon. Arhoswch ychydig, ac yna anfonwch eich un chi eto.",
  "forms-of-members":
    "Yn eich enw chi, gwnaed mwy mewn deng munud nag y mae pobl yn ei wneud. Arhoswch ddeng munud, ac yna ewch yn ôl ac anfon eich un chi eto.",
  fields: {
    missing: (label) => `${label}: mae hyn ar goll.`,
    tooLong: (label, most) =>
      `${label}: mae hyn yn rhy hir. Gall fod ynddo hyd at ${most} o nodau.`,
    tooShort: (label, least) => `${label}: mae angen o leiaf ${least} o nodau.`,
    noTick: "Mae blwch wedi'i dicio neu nid yw. Llwythwch y dudalen eto.",
    noItem: "Nid oes eitem o'r fath.",
    notOurs: "Nid yw hwnnw'n un o'n rhai ni.",
    email: {
      missing: "Mae eich cyfeiriad e-bost ar goll.",
      tooLong: "Mae'r cyfeiriad e-bost hwn yn rhy hir.",
      form: "Ysgrifennwch y cyfeiriad e-bost yn llawn, fel enw@example.org.",
    },
  },
};
