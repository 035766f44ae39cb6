export { SPEAKING, whyNotEarly, whyNotWriter } from "./may.ts";
export { correctMention } from "./mentions/acts/correct-mention.ts";
export { writeMention } from "./mentions/acts/write-mention.ts";
export { seenOfMention } from "./mentions/mention.ts";
export { listMentions } from "./mentions/mention-queries.ts";
export { publish } from "./releases/acts/publish.ts";
export { writeRelease } from "./releases/acts/write-release.ts";
export { fingerprintOf } from "./releases/release.ts";
export { listNotOut } from "./releases/release-queries.ts";
