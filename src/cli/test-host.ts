import { findNginx } from './nginx.ts';
import { testRoom } from './test-room.ts';

// `npm run test:host`: the site, built for two addresses, on a real nginx with the shipped example.
const nginx = findNginx();
if (nginx.ok) testRoom('host', { TEST_NGINX: nginx.path });
else {
	console.error(`${nginx.problem}\n0 passed, 1 failed`);
	process.exitCode = 1;
}
