import { resolve } from 'node:path';
import { localAddress } from '../domain/site-address.ts';
import { testRoom } from './test-room.ts';

// `npm run test:builds`: what the commands that build leave behind, when all is well and when it is not.
testRoom('builds', {
	// Whatever the environment says, as in `npm test`.
	SITE_URL: localAddress,
	// Some twenty commands load the same modules.
	NODE_COMPILE_CACHE: resolve('.cache/compiled'),
});
