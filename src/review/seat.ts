export { SEAT, type Seat } from '#words'
