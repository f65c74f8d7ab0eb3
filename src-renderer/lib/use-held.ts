import { useEffect, useRef, useState } from 'react';

/**
 * The value, or the one before it for as long as `hold` is true, but no longer than so many milliseconds: what can wait for an
 * answer that is on its way is drawn once, with the answer, and never kept from the editor by an answer that does not come.
 */
export function useHeld<T>(value: T, hold: boolean, longest: number): T {
	const [late, setLate] = useState(false);
	const kept = useRef(value);
	const holding = hold && !late;
	useEffect(() => {
		if (!holding) kept.current = value;
	});
	useEffect(() => {
		if (!hold) return;
		const timer = setTimeout(() => setLate(true), longest);
		return () => {
			clearTimeout(timer);
			setLate(false);
		};
	}, [hold, longest]);
	return holding ? kept.current : value;
}
