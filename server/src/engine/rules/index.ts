/** The door of `rules`. */
export * from './types';
