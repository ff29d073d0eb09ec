import ErrorCode from './ErrorCode.astro';
import Limit from './Limit.astro';
import SettingsLink from './SettingsLink.astro';
import SettingsPath from './SettingsPath.astro';
import Sketch from './ArticleSketch.astro';
import Symptoms from './Symptoms.astro';

/** Everything an article may use. Articles import nothing. */
export const articleComponents = {
	ErrorCode,
	Limit,
	SettingsLink,
	SettingsPath,
	Sketch,
	Symptoms,
};
