export { type Fork, type Forks, forksOf } from './forks.ts'
export { type Situation, situationOf } from './situation.ts'
