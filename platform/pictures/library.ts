import sharp from "sharp";

export const PICTURE_BYTES = 8_000_000;

/** A phone's largest, and no bomb that unpacks into gigabytes. */
export const MOST_PIXELS = 60_000_000;

/** No picture takes longer than that; what does was made to. */
export const MOST_SECONDS = 20;

// Three formats that cameras and phones write, and nothing that could be a program: no SVG, no PDF.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
});
sharp.concurrency(1);

export { sharp };

/** One after the other, whoever asks. */
export function queue(): <Made>(make: () => Promise<Made>) => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (make) => {
    const made = last.then(make);
    last = made.catch(() => undefined);
    return made;
  };
}

/** What people sent: each picture takes a hundred megabytes for a moment. */
export const inTurn = queue();
