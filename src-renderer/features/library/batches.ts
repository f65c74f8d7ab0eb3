/**
 * Files in the order given, in batches small enough that a batch is soon read and its bytes fit the memory of both sides.
 * A single file past the limit makes a batch of its own.
 */
export function batches<F extends { size: number }>(files: readonly F[], most = { files: 25, bytes: 16_000_000 }): F[][] {
	const result: F[][] = [];
	let batch: F[] = [];
	let bytes = 0;
	for (const file of files) {
		if (batch.length > 0 && (batch.length >= most.files || bytes + file.size > most.bytes)) {
			result.push(batch);
			batch = [];
			bytes = 0;
		}
		batch.push(file);
		bytes += file.size;
	}
	if (batch.length > 0) result.push(batch);
	return result;
}

/** Before so much of the work has been seen, in milliseconds and in files, the time left is anybody's guess. */
const SEEN = { time: 2000, files: 5 };

/** Seconds left at the pace so far; null while it is too early to say. */
export function secondsLeft(work: { done: number; total: number; elapsed: number }): number | null {
	const { done, total, elapsed } = work;
	if (done < SEEN.files || elapsed < SEEN.time || done >= total) return null;
	return Math.ceil((elapsed / done) * ((total - done) / 1000));
}
