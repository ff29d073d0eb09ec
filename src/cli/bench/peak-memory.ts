// Loaded before a command that is measured: says at its end how much memory it has held at most, in kB.
process.on('exit', () => {
	console.error(`peak-memory ${String(process.resourceUsage().maxRSS)}`);
});
