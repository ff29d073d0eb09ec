import { configureRoom } from '../support/room-config.ts';

/** The site on a real nginx: `npm run test:host`. */
export default configureRoom({ room: 'host', workers: 1 });
