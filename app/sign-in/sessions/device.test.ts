import { describe, expect, it } from "vitest";
import { describeDevice } from "./device.ts";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
const ANDROID =
  "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

describe("the device that a session is on", () => {
  it.each([
    [FIREFOX, "Firefox on Windows"],
    [EDGE, "Edge on Windows"],
    [IPHONE, "Safari on an iPhone"],
    [ANDROID, "Chrome on Android"],
    ["curl/8.0", "an unknown browser"],
    ["<script>alert(1)</script>", "an unknown browser"],
    [undefined, "an unknown browser"],
  ])("%s", (userAgent, device) => {
    expect(describeDevice(userAgent)).toBe(device);
  });
});
