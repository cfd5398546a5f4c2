/** The version of the package, written in by the bundler. */
declare const GREENPAPER_VERSION: string | undefined;

export const VERSION: string = typeof GREENPAPER_VERSION === 'string' ? GREENPAPER_VERSION : '0.0.0-source';
