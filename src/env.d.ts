/// <reference types="astro/client" />

declare module 'virtual:site.css';

declare namespace App {
	interface Locals {
		/** The article whose page is being rendered; MDX components ask for it. */
		article?: import('./library/model.ts').Article;
		/** Whether the one Page box of the page has its place already. */
		hasPageBox?: boolean;
		/** Whether a drawing of the page has said that screens differ; the others need not say it again. */
		hasSketchNote?: boolean;
	}
}

/** The same as `tesseract.js`, as one module for browsers. */
declare module 'tesseract.js/dist/tesseract.esm.min.js' {
	export { default } from 'tesseract.js';
}
