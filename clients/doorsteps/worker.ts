import { keepApp } from "../outbox/app-worker.ts";

const PAGE = "/doorsteps/walk/app";

keepApp({
  kept: "doorsteps-1",
  page: PAGE,
  files: [PAGE, "/clients/doorsteps/page.js", "/clients/doorsteps/style.css"],
});
