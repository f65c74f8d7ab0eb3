/** A 64-bit FNV-1a over UTF-16 units, as 16 hex digits: stable ids for findings. Not for security. */
export function fingerprint(...parts: readonly string[]): string {
	let high = 0xcbf29ce4;
	let low = 0x84222325;
	const mix = (unit: number) => {
		low ^= unit;
		// 64-bit multiplication by the FNV prime 0x100000001b3 in 32-bit halves: faster than bigint by an order.
		const a = (low & 0xffff) * 0x1b3;
		const b = (low >>> 16) * 0x1b3 + (a >>> 16);
		const carried = (b / 0x10000) | 0;
		const newLow = ((b & 0xffff) << 16) | (a & 0xffff);
		high = (Math.imul(high, 0x1b3) + (low << 8) + carried) | 0;
		low = newLow;
	};
	for (const part of parts) {
		for (let i = 0; i < part.length; i++) mix(part.charCodeAt(i));
		mix(0x1f);
	}
	return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
