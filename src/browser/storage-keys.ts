/** In `localStorage`: the Pages kept with their names, and which is in use. */
export const keptFacebookPagesKey = 'pages';
/** In `sessionStorage`: the Page that a link brought for this tab. */
export const tabFacebookPageKey = 'tab-page';
/** In `sessionStorage`: a Page that a link brought while another was kept; waits for a press. */
export const offeredFacebookPageKey = 'offered-page';
/** In `sessionStorage`: that the note about browsers inside apps has been read. */
export const insideAppReadKey = 'inside-app-read';
/** In `localStorage`: what was searched for, newest first. */
export const recentQueriesKey = 'recent-queries';
/** In `localStorage`: what an agent calls the customer and themselves in ready replies. */
export const ownWordsKey = 'reply-words';
/** In `localStorage`: numbers of the articles that an agent has pinned on the desk, and used last. */
export const deskPinnedKey = 'desk-pinned';
export const deskRecentKey = 'desk-recent';
/** In `localStorage`: which of the ready replies an agent copies. */
export const deskReplyKey = 'desk-reply';
/** In `localStorage`: the kept Page that was in use when an agent last copied a reply. */
export const answeredFacebookPageKey = 'desk-answered-page';
/** In `sessionStorage`: the Pages that this tab could use when a reply was last copied in it. */
export const answeredTabFacebookPagesKey = 'desk-answered-tab-pages';
/** In `localStorage`: that the reader agreed to load what reads pictures. */
export const pictureReadingKey = 'picture-reading';
/** In `localStorage`: the colours that the reader chose; the script in the head reads it too. */
export const themeKey = 'theme';
/** In `sessionStorage`: a page that a search result opens, and the words to mark on it; gone when it has opened. */
export const arrivalWordsKey = 'arrival-words';
/** In `localStorage`: what somebody answered who tries all settings screens for us. */
export const screensFormKey = 'screens-form';
