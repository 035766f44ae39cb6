import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Each is two hundred megabytes at most, and some seconds of the job. */
export const videosOfOnePerson: Limit = {
  name: "videos-person",
  most: 60,
  minutes: 60,
  says: refusals.videos.tooMuch,
};

/** More than anybody adds, so that this only stops machines: each is some megabytes, and a second of the job. */
export const picturesOfOnePerson: Limit = {
  name: "pictures-person",
  most: 60,
  minutes: 60,
  says: refusals.tooMuch,
};
