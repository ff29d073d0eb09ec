import ArticleAnchor from '../article/ArticleAnchor.astro';
import Clock from './Clock.astro';
import ErrorCode from './ErrorCode.astro';
import Heading2 from '../article/Heading2.astro';
import Heading3 from '../article/Heading3.astro';
import Limit from './Limit.astro';
import Line from './Line.astro';
import Screenshot from './Screenshot.astro';
import SettingsLink from './SettingsLink.astro';
import SettingsPath from './SettingsPath.astro';
import Sketch from './Sketch.astro';
import Symptoms from './Symptoms.astro';

/** Everything an article may use, and what its own links and headings become. Articles import nothing. */
export const articleComponents = {
	Clock,
	ErrorCode,
	Limit,
	Line,
	Screenshot,
	SettingsLink,
	SettingsPath,
	Sketch,
	Symptoms,
	a: ArticleAnchor,
	h2: Heading2,
	h3: Heading3,
};
