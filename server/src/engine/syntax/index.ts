/** The door of `syntax`. */
export * from "./types";
