export { PictureMenu } from './picture-menu.tsx';
