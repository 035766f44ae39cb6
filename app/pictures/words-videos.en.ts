/** A length such as 3:07. Pure. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** What is said of videos. */
export const videos = {
  title: "Video",
  lead: "One video of at most 200 MB and 30 minutes. Place, time, names and camera are taken out of the file. Whoever reads this before it is published sees the video too, and is asked again when you change it. Its still is a picture that you add under Pictures.",
  noneYet: "No video here",
  notOffered:
    "Whoever runs this server has given videos no room. You can link to a video elsewhere, in the article's own form.",
  linkInstead: "Readers then see whose site the link leads to before they follow it.",
  none: "There is no such video.",
  enough: "There is a video already. Take it away first.",
  noKind: "That is no video of a kind that we can read. Choose an MP4, a MOV or a WebM.",
  tooLarge:
    "A video may have 200 MB. Make it shorter or smaller, or link to it elsewhere in the article's own form.",
  roomFull:
    "The room that this server has for videos is full. Link to the video elsewhere in the article's own form, or tell whoever runs the server.",
  tooMuch: "Those were many videos in a short time. Please wait an hour, then go on.",
  captionsOrSilent:
    "Choose a file with captions, or say that nobody speaks in the video: one of the two.",
  noText: "That is no file of captions. Choose one whose name ends in .vtt.",
  noCaptions: (why: "no-header" | "no-time" | "no-cue" | "too-many", line: number) =>
    `Line ${line} of the captions: ${
      {
        "no-header": "the file does not begin with WEBVTT. Save your captions as WebVTT.",
        "no-time":
          "these are no times. They look like 00:01.000 --> 00:04.500, and the second is the later one.",
        "no-cue": "the file ends, and nothing was said in it.",
        "too-many": "there are more captions than half an hour has.",
      }[why]
    }`,
  fields: { file: "Choose a video. It may have 200 MB." },
  form: {
    title: "Add a video",
    file: "Video file",
    fileHint:
      "An MP4 or MOV (H.264 and AAC), or a WebM (VP8, VP9 or AV1, with Opus or Vorbis). You need the right to publish it, and everybody in it has to know. The page stands still while it is sent: that can take minutes.",
    add: "Send the video",
  },
  waits: "The video is being prepared",
  waitsSays: "It is being checked and written anew. That takes some seconds. Load this page again.",
  why: {
    "other-kind": "The file is no MP4, MOV or WebM, whatever its name says.",
    "no-video": "There is no picture in it, or the file was cut off before its end.",
    "video-codec":
      "Its picture is coded in a way that not every browser plays. On an iPhone, choose Settings, Camera, Formats, Most Compatible; elsewhere save it as an MP4 with H.264.",
    "audio-codec":
      "Its sound is coded in a way that not every browser plays. Save it as an MP4 with AAC.",
    "too-long": "It is longer than 30 minutes.",
    "too-many-pixels": "Its picture is larger than 3840 by 2160. Save it smaller.",
    broken: "The file is broken, or was cut off. Play it yourself, save it anew, and send that.",
  },
  wantsCaptions: "Before anybody else reads this, say below what is said in the video.",
  captions: {
    title: "Captions",
    lead: "For everybody who cannot hear it, or has the sound off. All that is said also stands under the video, to be read.",
    file: "File with captions",
    fileHint:
      "A WebVTT file, whose name ends in .vtt. Video sites and editing programs write one. It takes the place of the one before.",
    silent: "Nobody speaks in this video",
    silentHint: "Then it needs no captions.",
    save: "Save the captions",
  },
  drop: "Take the video away",
  ofTitle: (title: string) => `Video: ${title}`,
  fetch: "Open the video",
  length: (seconds: number) => `Video, ${clockOf(seconds)}`,
  isSilent: "Nobody speaks in it.",
  transcript: "What is said in the video",
  waitsForReaders: "A video is still being prepared.",
  kept: {
    added: {
      what: "A video that you add to what you write, with its captions",
      why: "So that readers see it. That of a draft is deleted with the draft, and the file as you sent it once it is written anew.",
    },
    hidden: {
      what: "Videos of what two keys have hidden",
      why: "So that a jury can judge whether that was right, and bring them back.",
      until: (length: string) => `${length} after they were hidden`,
    },
  },
} as const;
