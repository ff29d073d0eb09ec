/**
 * Leaves the page only when there is a network to leave by: without one the browser would put its
 * own error page in the place of what is being read.
 *
 * @param go leaves the page
 * @param stay says in place that it cannot be done
 */
export function leaveFor(address: string, { go, stay }: { go: () => void; stay: () => void }) {
	fetch(address, { method: 'HEAD', cache: 'no-store' }).then(go, stay);
}
