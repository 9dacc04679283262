/** The one version: that of the app's package.json, put in by the build. */
declare const PALANCA_VERSION: string | undefined;
export const version: string = typeof PALANCA_VERSION === "string" ? PALANCA_VERSION : "0.0.0-source";
