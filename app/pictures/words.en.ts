import { counted } from "@breakthrough/languages";
import { videos } from "./words-videos.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  title: "Pictures",
  lead: "Each picture has words for people who cannot see it. Place, time and camera are taken out of the file. Whoever reads this before it is published sees the pictures too, and is asked again when you change one.",
  back: "Back to the draft",
  none: "No picture yet",
  noneSays: "A text needs none. One good picture is better than five.",
  unknown: "There is nothing here to which a picture could belong.",
  noPicture: "There is no such picture.",
  isFirst: "That is the first picture already.",
  noKind: "That is no picture of a kind that we can read. Choose a JPEG, a PNG or a WebP.",
  isHeic:
    "HEIC pictures cannot be read here. On an iPhone, choose Settings, Camera, Formats, Most Compatible, or send the picture to yourself by mail first: then it is a JPEG.",
  enough: (most: number) => `There are ${counted(most, "picture")} already. Take one away first.`,
  tooMuch: "Those were many pictures in a short time. Please wait an hour, then go on.",
  fields: {
    file: "Choose a picture. It may have 8 MB.",
    alt: "What the picture shows",
    credit: "Write a shorter caption.",
    place: "Choose where it stands.",
  },
  form: {
    title: "Add a picture",
    file: "Picture",
    fileHint:
      "A JPEG, PNG or WebP of at most 8 MB and 60 megapixels. You need the right to publish it.",
    alt: "What does it show?",
    altHint:
      "For people who cannot see it. What matters about it, in a sentence: “Twenty people wait at a bus stop in the rain”.",
    credit: "Caption or credit",
    creditHint: "Stands under the picture, such as who took it.",
    place: "Where does it stand?",
    places: {
      above: "Above the text",
      below: "Below the text",
      video: "As the still of the video",
    },
    add: "Add it",
    save: "Save what it says",
    moveUp: "Move it up",
    drop: "Take it away",
  },
  states: {
    waits: "Being prepared",
    waitsSays:
      "The picture is being made in several sizes. That takes some seconds. Load this page again to see it.",
    refused: "Not taken",
    why: {
      "too-many-pixels": "It has more than 60 megapixels. Make it smaller, and add it again.",
      "other-kind": "The file says it is another kind of picture than it is.",
      broken: "The file is broken, or is no picture. Open it yourself, save it anew, and add that.",
    },
  },
  number: (number: number) => `Picture ${number}`,
  waitsForReaders: "A picture is still being prepared.",
  kept: {
    added: {
      what: "Pictures that you add to what you write, with what you say of each",
      why: "So that readers see them. Those of drafts are deleted with the draft, and the file as you sent it once its sizes are made.",
    },
    hidden: {
      what: "Pictures of what two keys have hidden",
      why: "So that a jury can judge whether that was right, and bring them back.",
      until: (length: string) => `${length} after they were hidden`,
    },
  },
  videos,
} as const;
