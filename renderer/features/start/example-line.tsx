import { useTexts } from '#renderer/kit/language.ts';

const years = [
  { x: 0, label: '2027', isNear: true },
  { x: 95, label: '2028', isNear: true },
  { x: 190, label: '2029', isNear: true },
  { x: 285, label: '2030', isNear: true },
  { x: 380, label: '’31', isNear: false },
  { x: 443, label: '’33', isNear: false },
  { x: 506, label: '’35', isNear: false },
  { x: 569, label: '’37', isNear: false },
  { x: 632, label: '’39', isNear: false },
] as const;

/** What a breath line looks like, with its parts named: invented figures, and labelled so. */
export function ExampleLine() {
  const { start, frame } = useTexts();
  const { picture } = start;
  return (
    <figure className="example-line">
      <svg viewBox="0 0 696 190" role="img" aria-label={picture.name}>
        <defs>
          <pattern id="example-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="hatch-ground" width="5" height="5" />
            <path className="hatch-line" d="M0 0v5" />
          </pattern>
        </defs>
        {years.map(({ x, label, isNear }) => (
          <g key={label}>
            <path stroke="var(--line-2)" d={`M${x + 0.5} 2v20`} />
            <text x={x + 4} y={12} fontSize="13" fontWeight={isNear ? 600 : 400} fill={isNear ? 'var(--ink)' : 'var(--ink-3)'}>
              {label}
            </text>
          </g>
        ))}
        <rect x="95" y="52" width="599" height="122" fill="url(#example-hatch)" />
        <path fill="var(--money-2)" d="M0 52h95v40h95v40h95v24h190v-4h219v22H0z" />
        <path fill="var(--money)" d="M0 75h95v57h95v42H0z" />
        <path stroke="var(--paper)" strokeWidth="1.2" d="M190 92v40M285 132v24" />
        <path fill="none" stroke="var(--ink)" strokeWidth="1.25" d="M0 52h694v122" />
        <path stroke="var(--ink-2)" d="M40 46h52" />
        <path fill="var(--decision)" d="M34 46l6-6 6 6-6 6z" />
        <path stroke="var(--critical)" strokeWidth="2.25" d="M95 46v130" />
        <circle cx="95" cy="46" r="7" fill="var(--critical)" />
        <path stroke="var(--on-ink)" strokeWidth="1.8" strokeLinecap="round" d="M95 42v5M95 50v.1" />
        <text x="110" y="45" fontSize="14" fontWeight="600" fill="var(--critical)">
          {picture.falls}
        </text>
      </svg>
      <figcaption>
        <p>
          <b>{picture.money}</b>
          <br />
          <span className="quiet">
            <span className="start-swatch start-swatch-granted" aria-hidden="true" /> {picture.granted}{' '}
            <span className="start-swatch start-swatch-budgeted" aria-hidden="true" /> {picture.budgeted}
          </span>
        </p>
        <p>
          <b className="gap-text">{picture.gap}</b>
          <br />
          <span className="quiet">{picture.gapHelp}</span>
        </p>
        <p className="example-foot">
          ◆ {picture.decision} <span className="label-outline">{frame.sampleLabel}</span>
        </p>
      </figcaption>
    </figure>
  );
}
