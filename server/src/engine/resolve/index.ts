/** The door of `resolve`. */
export * from './types';
