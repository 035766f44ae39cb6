import type { Texts } from "@breakthrough/languages";
import type { sealing as en } from "./words-sealing.en.ts";

// Written without a native reader, as all our Welsh.

/** Whether the vote on a proposal is a sealed one. */
export const sealing: Texts<typeof en> = {
  title: "Gofyn am bleidlais dan sêl",
  lead: "Wrth godi dwylo mae'r gweinydd yn gwybod pwy bleidleisiodd sut. Mae pleidlais dan sêl yn cadw hynny rhag pawb, ac yn cymryd rhai dyddiau'n hwy. Mae'n un felly pan fydd digon o aelodau'n gofyn amdani cyn i'r testun gael ei orffen. Yna anghofir pwy ofynnodd.",
  meter: "Aelodau sy'n gofyn am bleidlais dan sêl",
  ask: "Rwy'n gofyn am bleidlais dan sêl",
  asked: "Rydych yn gofyn am bleidlais dan sêl.",
  takeBack: "Nid wyf yn gofyn amdani mwyach",
  always:
    "Bydd y bleidlais arno'n un dan sêl: felly y mae'r llyfr rheolau'n ei gosod ar gyfer pob cynnig.",
  willBe: "Bydd y bleidlais yn un dan sêl",
  willBeSays:
    "Gofynnodd digon o aelodau amdani cyn i'r testun gael ei orffen. Os bydd rhy ychydig o bobl o wahanol gyrff yn gallu cadw ei hallweddi ar y diwrnod hwnnw, codi dwylo fydd hi, a bydd y dudalen hon yn dweud hynny.",
  sealedTitle: "Pleidlais dan sêl yw hon",
  sealed:
    "Gofynnodd aelodau amdani. Nid oes neb yn gweld pwy bleidleisiodd sut, nid hyd yn oed pwy bynnag sy'n rhedeg y gweinydd. Yn gyntaf gwneir ei hallweddi a'i chodau; yna mae'n agor ohoni'i hun.",
  shownTitle: "Codi dwylo yw hyn",
  why: {
    "few-holders":
      "Gofynnodd aelodau am bleidlais dan sêl. Mae rhy ychydig o bobl mewn swyddi gwahanol gyrff i gadw ei hallweddi: mae angen pobl o dri.",
    amendments:
      "Pleidleisiodd aelodau ar welliannau gydag ef, ac ni allai pleidlais dan sêl gario'r rheini bryd hynny.",
    "no-sealed": "Ni ddaeth y bleidlais dan sêl arno i ganlyniad: mae ei thudalen yn dweud pam.",
  },
};
