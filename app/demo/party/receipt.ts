/** A picture of a receipt without a word on it, which every claim of the demonstration has. WebP. */
export const RECEIPT = Buffer.from(
  [
    "UklGRmAAAABXRUJQVlA4TFQAAAAvd8AYAA/wlP+n/D/lf/7jAWwiyZayVV/ASkAK1pH0QrLhvtk4ov8ToGBH1t0nBV",
    "5sSgLfF2OxbpLA98VYAF6B74uxgH4DfF/IxVHrWwu8GgC/LWM=",
  ].join(""),
  "base64",
);
