import { readFileSync } from 'node:fs';

/**
 * What Playwright has counted: a test that passed when it was run again has passed, and is named as
 * flaky above. A runner that died before it wrote its report is one failure.
 */
export function readSiteReport(file: string): Counts {
	return readCounts(file, ({ stats }: SiteReport) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected,
	}));
}

/** The same for Vitest. */
export function readUnitReport(file: string): Counts {
	return readCounts(file, (report: UnitReport) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.numFailedTestSuites,
	}));
}

function readCounts<Report>(file: string, count: (report: Report) => Counts): Counts {
	try {
		const report: Report = JSON.parse(readFileSync(file, 'utf8'));
		return count(report);
	} catch {
		return { passed: 0, failed: 1 };
	}
}

interface Counts {
	passed: number;
	failed: number;
}

interface UnitReport {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
}

interface SiteReport {
	stats: { expected: number; unexpected: number; flaky: number };
}
