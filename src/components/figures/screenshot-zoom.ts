import { Pointers } from './pointers.ts';
import { fitView, middleOf, panView, zoomView, type Point, type ZoomView } from './zoom-view.ts';

/**
 * `<screenshot-zoom>`: opens the picture of the link inside it in a dialog, where it can be panned
 * and zoomed with fingers, mouse, wheel, buttons and keys. Without script the link opens the file.
 * Dispatches `screenshot-zoom` when it has opened.
 */
export class ScreenshotZoom extends HTMLElement {
	#events = new AbortController();
	#pointers = new Pointers();
	#view: ZoomView = { scale: 1, x: 0, y: 0 };
	/** Whether the reader has not yet chosen a part, so that a turned phone fits anew. */
	#isFitted = true;

	connectedCallback(): void {
		this.#events = new AbortController();
		const { signal } = this.#events;
		const { link, dialog, stage } = this.#parts();
		link.addEventListener('click', this.#open, { signal });
		dialog.addEventListener('click', this.#press, { signal });
		dialog.addEventListener('keydown', this.#key, { signal });
		stage.addEventListener('wheel', this.#wheel, { signal, passive: false });
		stage.addEventListener('pointerdown', this.#pointerDown, { signal });
		stage.addEventListener('pointermove', this.#pointerMove, { signal });
		for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
			stage.addEventListener(type, this.#pointerUp, { signal });
		const resizes = new ResizeObserver(() => this.#isFitted && this.#fit());
		resizes.observe(stage);
		signal.addEventListener('abort', () => resizes.disconnect());
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}

	#open = (event: MouseEvent): void => {
		// Whoever asks for a new tab gets the file in one.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const { link, dialog, canvas } = this.#parts();
		if (!canvas.hasChildNodes()) canvas.append(...copyPicture(link, this.#sizes().picture.width));
		dialog.showModal();
		this.#fit();
		this.dispatchEvent(new Event('screenshot-zoom', { bubbles: true }));
	};

	#press = (event: Event): void => {
		const button = event.target instanceof Element && event.target.closest('[data-zoom]');
		if (button instanceof HTMLElement) this.#act(button.dataset['zoom'] ?? '');
	};

	#key = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const step = 80;
		const pans: Record<string, Point> = {
			ArrowLeft: { x: step, y: 0 },
			ArrowRight: { x: -step, y: 0 },
			ArrowUp: { x: 0, y: step },
			ArrowDown: { x: 0, y: -step },
		};
		const acts: Record<string, string> = {
			'+': 'in',
			'=': 'in',
			'-': 'out',
			'0': 'fit',
			'1': 'actual',
		};
		const [by, act] = [pans[event.key], acts[event.key]];
		if (by) this.#show(panView(this.#view, { by, ...this.#sizes() }));
		else if (act) this.#act(act);
		else return;
		event.preventDefault();
	};

	#act(act: string): void {
		if (act === 'close') this.#parts().dialog.close();
		else if (act === 'fit') this.#fit();
		else if (act === 'actual') this.#zoomTo(1);
		else if (act === 'in') this.#zoomTo(this.#view.scale * 1.5);
		else if (act === 'out') this.#zoomTo(this.#view.scale / 1.5);
	}

	#wheel = (event: WheelEvent): void => {
		event.preventDefault();
		// A wheel that counts lines moves about 16 pixels a line.
		const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
		// A pinch on a touch pad arrives as a wheel with Ctrl, in smaller steps.
		const growth = Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002));
		this.#zoomTo(this.#view.scale * growth, this.#pointOf(event));
	};

	#pointerDown = (event: PointerEvent): void => {
		if (event.button !== 0) return;
		this.#parts().stage.setPointerCapture(event.pointerId);
		this.#pointers.press(event.pointerId, this.#pointOf(event));
	};

	#pointerMove = (event: PointerEvent): void => {
		const movement = this.#pointers.move(event.pointerId, this.#pointOf(event));
		if (!movement) return;
		const { by, growth, middle } = movement;
		const panned = panView(this.#view, { by, ...this.#sizes() });
		const scale = panned.scale * growth;
		this.#show(zoomView(panned, { scale, point: middle, ...this.#sizes() }));
	};

	#pointerUp = (event: PointerEvent): void => this.#pointers.release(event.pointerId);

	#zoomTo(scale: number, point: Point = middleOf(this.#sizes().stage)): void {
		this.#show(zoomView(this.#view, { scale, point, ...this.#sizes() }));
	}

	#fit(): void {
		this.#show(fitView(this.#sizes()));
		this.#isFitted = true;
	}

	#show(view: ZoomView): void {
		this.#view = view;
		this.#isFitted = false;
		const { canvas, output } = this.#parts();
		const { picture } = this.#sizes();
		canvas.style.inlineSize = `${picture.width * view.scale}px`;
		canvas.style.blockSize = `${picture.height * view.scale}px`;
		canvas.style.translate = `${view.x}px ${view.y}px`;
		output.value = `${Math.round(view.scale * 100)}%`;
	}

	#sizes() {
		const { image, stage } = this.#parts();
		return {
			picture: { width: image.width, height: image.height },
			stage: { width: stage.clientWidth, height: stage.clientHeight },
		};
	}

	#pointOf(event: MouseEvent): Point {
		const { left, top } = this.#parts().stage.getBoundingClientRect();
		return { x: event.clientX - left, y: event.clientY - top };
	}

	#parts() {
		const link = this.querySelector('a');
		const dialog = this.querySelector('dialog');
		const stage = this.querySelector<HTMLElement>('.screenshot-zoom-stage');
		const canvas = this.querySelector<HTMLElement>('.screenshot-zoom-canvas');
		const output = this.querySelector('output');
		if (!link || !dialog || !stage || !canvas || !output)
			throw new Error('<screenshot-zoom> is not inside the markup of ScreenshotZoom.astro');
		const { width = '0', height = '0' } = this.dataset;
		return { link, dialog, stage, canvas, output, image: { width: +width, height: +height } };
	}
}

/** The picture with its marks, loaded now, and in the file that is sharp at full size. */
function copyPicture(link: HTMLElement, width: number): Node[] {
	return [...link.children].map((child) => {
		const copy = child.cloneNode(true);
		if (copy instanceof HTMLElement) {
			const image = copy.querySelector('img');
			if (image) image.loading = 'eager';
			for (const source of copy.querySelectorAll('source')) source.sizes = `${width}px`;
		}
		return copy;
	});
}

customElements.define('screenshot-zoom', ScreenshotZoom);
