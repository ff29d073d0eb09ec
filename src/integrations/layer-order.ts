import type { Plugin } from 'vite';

const order = '@layer reset, tokens, base, components, pages, print;\n';

/**
 * Puts the order of the cascade layers in front of every stylesheet. The first mention of a layer
 * decides its place, and which component's styles come first in a bundle is not ours to choose.
 */
export function layerOrder(): Plugin {
	return {
		name: 'layer-order',
		enforce: 'pre',
		transform(code, id) {
			// A stylesheet asked for by its address arrives after the first, which has set the order.
			const isStyle = /\.css(?:$|\?)|[?&]type=style/.test(id) && !/[?&]url(?:&|$)/.test(id);
			return isStyle ? { code: order + code, map: null } : undefined;
		},
	};
}
