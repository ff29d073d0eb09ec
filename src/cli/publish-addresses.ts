import { checkContent } from '../checks/check-content.ts';
import { publishAddresses } from '../library/publish-addresses.ts';
import { formatProblems } from '../domain/problem.ts';

// `npm run publish:addresses`: adds every new address and anchor to content/published.json.
const { library, problems } = await checkContent('content');
const errors = problems.filter(({ level }) => level === 'error');
if (errors.length > 0) {
	console.error(formatProblems(errors));
	process.exitCode = 1;
} else {
	const added = await publishAddresses('content', library);
	console.log(`${added} addresses added to content/published.json.`);
}
