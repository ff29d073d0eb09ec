import { showArrival } from './page-arrival.ts';
import { pageStore } from '../../browser/page-store.ts';

export { fillSettingsLink } from '../settings-link/filled-link.ts';
export { connectPageBox } from './page-box-panel.ts';
export { pageStore };

pageStore.start();
showArrival(pageStore);
