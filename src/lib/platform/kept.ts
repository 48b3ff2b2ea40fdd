export { forgetsAfterAWeek, readStored as readKept, writeStored as writeKept } from './storage';
