export { mePath } from "../../platform/http/addresses.ts";

export const welcomePath = "/me/welcome";
export const downloadPath = "/me/download";
