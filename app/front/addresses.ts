export const brandCssPath = "/brand.css";
export const markPath = "/mark.svg";
export const softwarePath = "/software";
/** Where the switch of languages is sent. */
export const languagePath = "/language";
