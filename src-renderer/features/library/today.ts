const two = (number: number): string => String(number).padStart(2, '0');

/** A calendar day of the editor's own clock, so many days from now ("2026-03-08"). */
export function today(days = 0, now = new Date()): string {
	const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
