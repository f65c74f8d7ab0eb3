import type { Io } from './io.ts';

/** A terminal that keeps what is written to it. */
export function fakeIo(given: Partial<Omit<Io, 'out' | 'err' | 'stdin'>> & { input?: string | Uint8Array } = {}) {
	const written = { out: '', err: '' };
	const io: Io = {
		async out(text) {
			written.out += typeof text === 'string' ? text : new TextDecoder().decode(text);
		},
		async err(text) {
			written.err += text;
		},
		async stdin(limit) {
			const bytes = typeof given.input === 'string' ? new TextEncoder().encode(given.input) : (given.input ?? new Uint8Array());
			return bytes.length > limit ? null : bytes;
		},
		env: given.env ?? {},
		terminal: given.terminal ?? false,
		columns: given.columns ?? 0,
	};
	return Object.assign(written, { io });
}
