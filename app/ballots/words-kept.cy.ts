import type { Texts } from "@breakthrough/languages";
import type { kept as en } from "./words-kept.en.ts";

// Written without a native reader, as all our Welsh.
export const kept: Texts<typeof en> = {
  votes: {
    what: "Pa linell o gofrestr yw eich un chi, a sut y pleidleisioch",
    why: "Fel nad oes neb yn pleidleisio ddwywaith, ac y gall aelodau wirio'r cyfrif wrth ei enwau.",
  },
  packs: {
    what: "Os nad oes gennych flwch post: bod papurau pleidleisio â chodau wedi'u gwneud i chi, a phryd yr argraffwyd hwy; os ydych mewn swydd: pa rai a argraffwyd gennych. Byth god",
    why: "Fel y gallwch bleidleisio, ac nad oes neb yn argraffu dau hanner un bleidlais.",
    until: (length) => `Nes cyfrif y bleidlais, ${length} ar ôl iddi agor`,
  },
  deviceKeys: {
    what: "Hanerau cyhoeddus yr allweddi a wnaeth eich dyfeisiau ar gyfer codau pleidleisio, ac ers pa ddiwrnod y maent gennych",
    why: "Fel bod codau pleidleisiau dan sêl yn eich cyrraedd mewn amlenni na all neb arall eu hagor.",
  },
  registrar: {
    what: "O ba bleidleisiau dan sêl yr oeddech yn gofrestrydd. Mae'r cofrestrydd yn cael enwau a chyfeiriadau'r rhai ar ei chofrestr nad oes ganddynt ddyfais ag allwedd",
    why: "Fel bod rhywun nad yw'n rhedeg y gweinydd nac yn cyfrif yn gwneud y codau pleidleisio ac yn eu hanfon.",
  },
  trusteeSeats: {
    what: "I ba bleidleisiau dan sêl yr ydych neu yr oeddech yn ymddiriedolwr, drwy ba swydd, a pham nad ydych mwyach. Mae pawb yn gweld y swydd a byth eich enw",
    why: "Fel bod sawl person o wahanol gyrff yn dal yr allwedd gyda'i gilydd, ac na ofynnir i neb ddwywaith.",
  },
  sealedRoll: {
    what: "Ar ba gofrestri o bleidleisiau dan sêl yr ydych, ac ym mha rai ohonynt na chewch ddal allwedd am eich bod yn sefyll ynddynt. Nid oes dim yn dweud a bleidleisioch, pryd, na beth",
    why: "Fel bod pawb sy'n cael pleidleisio yn cael un cod pleidleisio, ac nad oes neb yn cyfrif y pleidleisiau drosto'i hun.",
  },
};
