import { showFacebookPageArrival } from './facebook-page-arrival.ts';
import { facebookPageStore } from '../../browser/facebook-page-store.ts';

export { fillSettingsLink } from '../settings-link/filled-link.ts';
export { formatFacebookPage } from '../../domain/facebook-page-text.ts';
export { facebookPageLabel } from '../../browser/facebook-page-label.ts';
export { connectPageBox } from './page-box-panel.ts';
export { facebookPageStore };

facebookPageStore.start();
showFacebookPageArrival(facebookPageStore);
