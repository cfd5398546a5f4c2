/** The door of `workspace`. */
export * from './types';
