/** Who produced, merged or dropped what: recorded only when somebody asks (`tickmark explain`), free otherwise. */
export interface TraceLine {
	piece: string;
	action: 'found' | 'extended' | 'merged' | 'dropped' | 'classed';
	from: number;
	to: number;
	text: string;
	why: string;
}

export interface Trace {
	readonly on: boolean;
	add(line: TraceLine): void;
}

export const NO_TRACE: Trace = { on: false, add() {} };

export function recordingTrace(): Trace & { lines: TraceLine[] } {
	const lines: TraceLine[] = [];
	return { on: true, lines, add: (line) => void lines.push(line) };
}
