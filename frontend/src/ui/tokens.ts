/** Colours, sizes and fonts of every screen. CSS reads them as `--hz-*`, antd through `theme.ts`. */
export const tokens = {
  primary: '#9E2A2B',
  ink: '#1F2328',
  muted: '#656D76',
  line: '#E4E7EB',
  page: '#F7F8FA',
  card: '#FFFFFF',
  hover: '#F0F2F5',
  success: '#2E7D4F',
  warning: '#B7791F',
  /** Warning as text: the same hue, dark enough on white. */
  warningText: '#8A5A12',
  danger: '#B42318',
  info: '#33658A',
  infoBackground: '#F4F7FA',
  infoBorder: '#D3DEE8',
  radius: 6,
  fontSize: 14,
  tableFontSize: 13,
  titleSize: 20,
  lineHeight: 1.6,
  font: `-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`,
  /** Official documents on paper (GB/T 9704 names these; the browser falls back to what the machine has). */
  fontDocument: `'FangSong_GB2312', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif`,
  fontNumber: `ui-monospace, 'SFMono-Regular', Consolas, 'Noto Sans Mono CJK SC', monospace`,
  /** Below this width lists become cards and the navigation a drawer. */
  phone: 720,
  /** Below this width the side column goes under the main one. */
  narrow: 960,
} as const;

const CSS_NAMES = {
  '--hz-primary': tokens.primary,
  '--hz-ink': tokens.ink,
  '--hz-muted': tokens.muted,
  '--hz-line': tokens.line,
  '--hz-page': tokens.page,
  '--hz-card': tokens.card,
  '--hz-hover': tokens.hover,
  '--hz-success': tokens.success,
  '--hz-warning': tokens.warning,
  '--hz-warning-text': tokens.warningText,
  '--hz-danger': tokens.danger,
  '--hz-info': tokens.info,
  '--hz-radius': `${tokens.radius}px`,
  '--hz-font': tokens.font,
  '--hz-font-document': tokens.fontDocument,
  '--hz-font-number': tokens.fontNumber,
  '--hz-title': `${tokens.titleSize}px`,
  '--hz-table': `${tokens.tableFontSize}px`,
};

/** Hands the tokens to CSS. Called once, before the first drawing. */
export function applyTokens(root: HTMLElement = document.documentElement): void {
  for (const [name, value] of Object.entries(CSS_NAMES)) root.style.setProperty(name, value);
}
