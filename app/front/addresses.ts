export const brandCssPath = "/brand.css";
export const markPath = "/mark.svg";
export const softwarePath = "/software";
