import type { ReactNode } from 'react';
import { Cap } from './cap.tsx';

interface ButtonProps {
	children: ReactNode;
	onPress(): void;
	/** The key that does the same, as printed on it. */
	cap?: string | undefined;
	kind?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
	disabled?: boolean | undefined;
	label?: string | undefined;
	pressed?: boolean | undefined;
	className?: string | undefined;
}

/**
 * A button that leaves the focus where it was when it is clicked: the hands stay on the ledger's keys, and Space goes on
 * meaning what it means there. With the keyboard it takes the focus like any other.
 */
export function Button({ children, onPress, cap, kind = 'plain', disabled, label, pressed, className }: ButtonProps) {
	return (
		<button
			type="button"
			className={`button ${kind} ${className ?? ''}`}
			disabled={disabled}
			aria-label={label}
			title={label}
			aria-pressed={pressed}
			aria-keyshortcuts={cap}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			{children}
			{cap !== undefined && <Cap>{cap}</Cap>}
		</button>
	);
}
