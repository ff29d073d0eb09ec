import { configureRoom } from '../support/room-config.ts';

/** Commands that build the site, run in copies of the project: `npm run test:builds`. */
export default configureRoom({ room: 'builds', workers: 2 });
