/** The door of `features`. */
export * from './types';
