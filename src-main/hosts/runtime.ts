/** The oldest Node that the database's binary was made for: an older one dies of it without a word. */
const OLDEST_NODE = 22;

/** A sentence for the terminal if this Node cannot run the program, else null. Must be asked before anything is imported. */
export function runtimeProblem(version: string = process.versions.node): string | null {
	const major = Number.parseInt(version, 10);
	if (major >= OLDEST_NODE) return null;
	return (
		`核数台需要 Node ${OLDEST_NODE} 或更新版本，当前是 ${version}。请用 npm start 启动，它自带合适的版本。\n` +
		`Tickmark needs Node ${OLDEST_NODE} or newer; this is ${version}. Start it with npm start, which brings its own.`
	);
}
