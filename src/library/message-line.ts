import {
	linePlatforms,
	lineStops,
	lineWays,
	type LineStop,
	type LineWay,
} from '../schemas/line.ts';
import { lineStrings as strings } from '../strings/media.ts';

/**
 * The way of a message, station by station: what it passed is `ok`, where it stays is `stop`, what
 * it does not reach is `after`. Without `stop`, `reached` is the last station that is sure.
 *
 * @param product the product's name, `library.site.product`
 */
export function lineStations(line: Line, product: string): LineStation[] {
	const way = line.way ?? 'in';
	const kinds = stationKinds(line);
	const last = line.stop ?? line.reached;
	const at = last === undefined ? kinds.length - 1 : kinds.indexOf(last);
	return kinds.map((kind, index) => {
		const isStop = index === at && line.stop !== undefined;
		const name = stationName(kind, way, product);
		return {
			kind,
			state: isStop ? 'stop' : index > at ? 'after' : 'ok',
			name: isStop ? (line.place ?? name) : name,
			...(isStop && line.label !== undefined && { note: line.label }),
		};
	});
}

/** The same in one sentence, for who does not see it and for the Markdown twins. */
export function lineSentence(line: Line, product: string): string {
	const stations = lineStations(line, product);
	const nameOf = ({ kind }: LineStation) =>
		kind === 'product' ? product : strings.inSentence[kind];
	const stop = stations.find(({ state }) => state === 'stop');
	if (!stop) {
		const [from = '', ...others] = stations.map(nameOf);
		return strings.way(from, others.slice(0, -1).join(', '), others.at(-1) ?? '');
	}
	const after = stations.filter(({ state }) => state === 'after').map(nameOf);
	const place = line.place ?? nameOf(stop);
	return `${strings.stops(place, line.label ?? '')}${
		after.length > 0 ? strings.before(after.join(strings.and)) : ''
	}.`;
}

/** The line that an author wrote, whose attributes the check has passed. */
export function lineOf(props: Readonly<Record<string, string>>): Line {
	const { stop, by, way, place, label } = props;
	return {
		stop: lineStops.find((one) => one === stop),
		by: linePlatforms.find((one) => one === by),
		way: lineWays.find((one) => one === way),
		place,
		label,
	};
}

function stationName(kind: StationKind, way: LineWay, product: string): string {
	if (kind === 'product') return product;
	return kind === 'customer' ? strings.stations.customer[way] : strings.stations[kind];
}

function stationKinds({ stop, reached, by, way }: Line): StationKind[] {
	const platform = linePlatforms.find((one) => one === stop || one === reached) ?? by ?? 'facebook';
	const inward: StationKind[] = ['customer', platform, 'product', 'screen'];
	return way === 'out' ? inward.reverse() : inward;
}

type StationKind = LineStop | 'customer';

export interface Line {
	stop?: LineStop | undefined;
	/** Without a stop: the last station known to have the message. None: it went all the way. */
	reached?: LineStop | undefined;
	/** A more exact name of the place where it stops: “Hộp thư Trang”. */
	place?: string | undefined;
	/** What is wrong there, in two or three words: “bị tắt”. */
	label?: string | undefined;
	by?: (typeof linePlatforms)[number] | undefined;
	way?: LineWay | undefined;
}

interface LineStation {
	kind: StationKind;
	state: 'ok' | 'stop' | 'after';
	name: string;
	note?: string;
}
