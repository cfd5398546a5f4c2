/** The door of `folder`: workspace folders read through a `Host`, for the language server and the command line alike. */
export * from './figure-tables';
export * from './files';
export * from './folder';
export * from './uris';
