/** What the site is called; apart, for modules that know no other string. */
export const siteName = 'Trợ giúp Harasocial';
