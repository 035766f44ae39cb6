export const placesPath = "/places";
/** @param code of the Office for National Statistics, such as E06000026 */
export const placePath = (code: string) => `/places/${code}`;
