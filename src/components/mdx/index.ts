import ArticleAnchor from '../article/ArticleAnchor.astro';
import Notice from '../article/Notice.astro';
import Answer from './Answer.astro';
import Details from './Details.astro';
import Clock from './Clock.astro';
import ErrorCode from './ErrorCode.astro';
import Folds from './Folds.astro';
import Heading2 from '../article/Heading2.astro';
import Heading3 from '../article/Heading3.astro';
import Limit from './Limit.astro';
import LimitRows from './LimitRows.astro';
import Line from './Line.astro';
import Screenshot from './Screenshot.astro';
import Section from './Section.astro';
import SettingsLink from './SettingsLink.astro';
import SettingsPath from './SettingsPath.astro';
import Sketch from './Sketch.astro';
import Sources from './Sources.astro';
import Step from './Step.astro';
import StepSide from './StepSide.astro';
import Steps from './Steps.astro';
import Symptoms from './Symptoms.astro';

/**
 * Everything an article may use, the frame around it (`reading/article-frame.ts`), and what its own
 * links, headings and quotations become. Articles import nothing.
 */
export const articleComponents = {
	Answer,
	Details,
	Clock,
	ErrorCode,
	Folds,
	Limit,
	LimitRows,
	Line,
	Screenshot,
	Section,
	SettingsLink,
	SettingsPath,
	Sketch,
	Sources,
	Step,
	StepSide,
	Steps,
	Symptoms,
	blockquote: Notice,
	a: ArticleAnchor,
	h2: Heading2,
	h3: Heading3,
};
