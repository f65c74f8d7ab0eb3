/** What a command needs of the world outside, so that tests can be that world. */
export interface Io {
	/** Writes to standard output. A reader that has gone (`| head`) is no error: what is written is dropped. */
	out(text: string | Uint8Array): Promise<void>;
	err(text: string): Promise<void>;
	/** All of standard input, or null as soon as it is larger than `limit` bytes. */
	stdin(limit: number): Promise<Uint8Array | null>;
	env: NodeJS.ProcessEnv;
	/** Whether standard output is a terminal, and how wide (0 = unknown). */
	terminal: boolean;
	columns: number;
}

export function terminal(): Io {
	return {
		out: writer(process.stdout),
		err: writer(process.stderr),
		async stdin(limit) {
			const chunks: Buffer[] = [];
			let size = 0;
			for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
				size += chunk.length;
				if (size > limit) return null;
				chunks.push(chunk);
			}
			return new Uint8Array(Buffer.concat(chunks));
		},
		env: process.env,
		terminal: process.stdout.isTTY === true,
		columns: process.stdout.columns ?? 0,
	};
}

function writer(stream: NodeJS.WriteStream): (text: string | Uint8Array) => Promise<void> {
	let gone = false;
	// The stream tells of a broken pipe twice: to the callback and as an event, which would end the process if nobody listened.
	stream.on('error', (error) => {
		if (!isBrokenPipe(error)) throw error;
		gone = true;
	});
	return (text) =>
		new Promise((resolve, reject) => {
			if (gone || text.length === 0) return resolve();
			stream.write(text, (error) => (error && !isBrokenPipe(error) ? reject(error) : resolve()));
		});
}

const isBrokenPipe = (error: Error): boolean =>
	'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
