/** Dispatched on the document whenever the Page in use, or what is kept, may have changed. */
export const facebookPageChange = 'page-change';
