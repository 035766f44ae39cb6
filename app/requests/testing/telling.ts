export { tellKeyHolders } from "../telling.ts";
