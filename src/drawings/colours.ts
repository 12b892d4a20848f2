/** Colours by what they are for; every pair that carries text keeps 4.5:1 or more in both schemes. */
export const LIGHT = {
  ground: '#ffffff',
  sunken: '#f5f3ee',
  ink: '#1b222c',
  soft: '#545e6b',
  line: '#dedad1',
  strong: '#7f848c',
  accent: '#1d4f7c',
  'accent-ground': '#e9f0f7',
  'on-accent': '#ffffff',
  fault: '#a1261d',
  open: '#7a4a00',
  'open-ground': '#fcf3e2',
  clear: '#1c5f3d',
  'clear-ground': '#eaf4ee',
}

export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  ground: '#191f27',
  sunken: '#212832',
  ink: '#e6e9ee',
  soft: '#a5afbc',
  line: '#3a4452',
  strong: '#7d8896',
  accent: '#93c0ea',
  'accent-ground': '#1d2d3d',
  'on-accent': '#0e1a26',
  fault: '#f5a39b',
  open: '#ecc27b',
  'open-ground': '#332816',
  clear: '#92d3af',
  'clear-ground': '#1a3025',
}
