/** Answers of the features in plain data: offsets and words, no protocol. */
import type { Span } from "../text";

/** A passage of a document. `select` is what the editor selects when it goes there; it lies inside `span`. */
export interface Place {
	readonly uri: string;
	readonly span: Span;
	readonly select: Span;
}

/** A hover. Each line is one fact, already escaped Markdown; `plain` is the same without mark-up. At most twelve lines. */
export interface Card {
	readonly span: Span;
	readonly lines: readonly CardLine[];
	readonly actions: readonly CardAction[];
}

export interface CardLine {
	readonly markdown: string;
	readonly plain: string;
}

/** A command link, shown only where the client allows it. */
export interface CardAction {
	readonly title: string;
	readonly command: string;
	readonly args: readonly unknown[];
}
