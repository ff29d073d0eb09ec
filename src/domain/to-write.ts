/** Begins every hint in a new article that its author has to replace. */
export const toWrite = '(cần viết)';
