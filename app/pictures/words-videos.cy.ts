import type { Texts } from "@breakthrough/languages";
import { clockOf, type videos as en } from "./words-videos.en.ts";

// Written without a native reader, as all our Welsh.

/** What is said of videos, in Welsh. */
export const videos: Texts<typeof en> = {
  title: "Fideo",
  lead: "Un fideo o 200 MB a 30 munud ar y mwyaf. Tynnir lle, amser, enwau a chamera o'r ffeil. Mae pwy bynnag sy'n darllen hwn cyn ei gyhoeddi yn gweld y fideo hefyd, a gofynnir iddynt eto pan fyddwch yn ei newid. Ei lun llonydd yw llun rydych yn ei ychwanegu o dan Lluniau.",
  noneYet: "Dim fideo yma",
  notOffered:
    "Nid yw pwy bynnag sy'n rhedeg y gweinydd hwn wedi rhoi lle i fideos. Gallwch roi dolen i fideo mewn lle arall, yn ffurflen yr erthygl ei hun.",
  linkInstead: "Yna mae darllenwyr yn gweld i wefan pwy mae'r ddolen yn arwain cyn ei dilyn.",
  none: "Nid oes fideo o'r fath.",
  enough: "Mae fideo yma'n barod. Tynnwch ef yn gyntaf.",
  noKind: "Nid yw hynny'n fideo o fath y gallwn ei ddarllen. Dewiswch MP4, MOV neu WebM.",
  tooLarge:
    "Caiff fideo fod yn 200 MB. Gwnewch ef yn fyrrach neu'n llai, neu rhowch ddolen iddo mewn lle arall yn ffurflen yr erthygl ei hun.",
  roomFull:
    "Mae'r lle sydd gan y gweinydd hwn i fideos yn llawn. Rhowch ddolen i'r fideo mewn lle arall yn ffurflen yr erthygl ei hun, neu dywedwch wrth bwy bynnag sy'n rhedeg y gweinydd.",
  tooMuch: "Roedd y rheini'n llawer o fideos mewn amser byr. Arhoswch awr, yna ewch ymlaen.",
  captionsOrSilent:
    "Dewiswch ffeil gyda chapsiynau, neu dywedwch nad oes neb yn siarad yn y fideo: un o'r ddau.",
  noText: "Nid yw hynny'n ffeil o gapsiynau. Dewiswch un y mae ei henw'n gorffen â .vtt.",
  noCaptions: (why, line) =>
    `Llinell ${line} o'r capsiynau: ${
      {
        "no-header": "nid yw'r ffeil yn dechrau â WEBVTT. Cadwch eich capsiynau fel WebVTT.",
        "no-time":
          "nid amseroedd yw'r rhain. Maent yn edrych fel 00:01.000 --> 00:04.500, a'r ail yw'r un hwyrach.",
        "no-cue": "mae'r ffeil yn gorffen, ac ni ddywedwyd dim ynddi.",
        "too-many": "mae mwy o gapsiynau nag sydd mewn hanner awr.",
      }[why]
    }`,
  fields: { file: "Dewiswch fideo. Caiff fod yn 200 MB." },
  form: {
    title: "Ychwanegu fideo",
    file: "Ffeil fideo",
    fileHint:
      "MP4 neu MOV (H.264 ac AAC), neu WebM (VP8, VP9 neu AV1, gydag Opus neu Vorbis). Mae angen yr hawl i'w gyhoeddi arnoch, a rhaid i bawb sydd ynddo wybod. Mae'r dudalen yn aros yn ei hunfan wrth ei anfon: gall hynny gymryd munudau.",
    add: "Anfon y fideo",
  },
  waits: "Mae'r fideo'n cael ei baratoi",
  waitsSays:
    "Mae'n cael ei wirio a'i ysgrifennu o'r newydd. Mae hynny'n cymryd rhai eiliadau. Llwythwch y dudalen hon eto.",
  why: {
    "other-kind": "Nid MP4, MOV na WebM yw'r ffeil, beth bynnag mae ei henw'n ei ddweud.",
    "no-video": "Nid oes llun ynddi, neu torrwyd y ffeil cyn ei diwedd.",
    "video-codec":
      "Mae ei lun wedi'i godio mewn ffordd nad yw pob porwr yn ei chwarae. Ar iPhone, dewiswch Settings, Camera, Formats, Most Compatible; mewn mannau eraill cadwch ef fel MP4 gyda H.264.",
    "audio-codec":
      "Mae ei sain wedi'i chodio mewn ffordd nad yw pob porwr yn ei chwarae. Cadwch ef fel MP4 gydag AAC.",
    "too-long": "Mae'n hirach na 30 munud.",
    "too-many-pixels": "Mae ei lun yn fwy na 3840 wrth 2160. Cadwch ef yn llai.",
    broken:
      "Mae'r ffeil wedi torri, neu wedi'i thorri'n fyr. Chwaraewch hi eich hun, cadwch hi o'r newydd, ac anfonwch honno.",
  },
  wantsCaptions: "Cyn i neb arall ddarllen hwn, dywedwch isod beth sy'n cael ei ddweud yn y fideo.",
  captions: {
    title: "Capsiynau",
    lead: "I bawb na allant ei glywed, neu sydd â'r sain wedi'i diffodd. Mae popeth a ddywedir hefyd yn sefyll o dan y fideo, i'w ddarllen.",
    file: "Ffeil gyda chapsiynau",
    fileHint:
      "Ffeil WebVTT, y mae ei henw'n gorffen â .vtt. Mae gwefannau fideo a rhaglenni golygu'n ysgrifennu un. Mae'n cymryd lle'r un o'i blaen.",
    silent: "Nid oes neb yn siarad yn y fideo hwn",
    silentHint: "Yna nid oes angen capsiynau arno.",
    save: "Cadw'r capsiynau",
  },
  drop: "Tynnu'r fideo",
  ofTitle: (title) => `Fideo: ${title}`,
  fetch: "Agor y fideo",
  length: (seconds) => `Fideo, ${clockOf(seconds)}`,
  isSilent: "Nid oes neb yn siarad ynddo.",
  transcript: "Yr hyn a ddywedir yn y fideo",
  waitsForReaders: "Mae fideo'n dal i gael ei baratoi.",
  kept: {
    added: {
      what: "Fideo rydych yn ei ychwanegu at yr hyn rydych yn ei ysgrifennu, gyda'i gapsiynau",
      why: "Er mwyn i ddarllenwyr ei weld. Dilëir un drafft gyda'r drafft, a'r ffeil fel yr anfonoch hi pan fydd wedi'i hysgrifennu o'r newydd.",
    },
    hidden: {
      what: "Fideos o'r hyn y mae dwy allwedd wedi'i guddio",
      why: "Er mwyn i reithgor farnu a oedd hynny'n iawn, a dod â nhw yn ôl.",
      until: (length) => `${length} ar ôl eu cuddio`,
    },
  },
};
