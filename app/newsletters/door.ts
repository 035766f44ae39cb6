export { keepThoseIn } from "./readers/reader-store.ts";
