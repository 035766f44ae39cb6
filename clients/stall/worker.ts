import { keepApp } from "../outbox/app-worker.ts";

const PAGE = "/canvass/stall/app";

keepApp({
  kept: "stall-1",
  page: PAGE,
  files: [
    PAGE,
    "/canvass/stall/app.webmanifest",
    "/clients/stall/page.js",
    "/clients/stall/style.css",
  ],
});
