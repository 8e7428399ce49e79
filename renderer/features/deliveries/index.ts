export { DeliveriesScreen } from './deliveries-screen.tsx';
