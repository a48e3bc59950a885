/** Where the build context is mounted. */
export const sourceFolder = '/src';

/** Folder of the build stage that holds what is shipped. */
export const outputFolder = '/out';

/** Folder of the final image that holds the program, and its working directory: relative paths in code resolve here. */
export const appFolder = '/app';
